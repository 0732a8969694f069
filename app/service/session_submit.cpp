// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/session.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

//! A file goes with the words that showed it, unless another entry shows it too.
Status redactFile(Session& session, StreamId incident, QString sha256, const QString& reason,
                  PersonId as)
{
    if (sha256.isEmpty())
        return success();
    const auto entries = session.store().entries(incident);
    if (!entries)
        return entries.error();
    if (std::any_of(entries->begin(), entries->end(),
                    [&](const Entry& e) { return e.attachment == sha256; }))
        return success();
    const auto events = session.store().events({StreamKind::Incident, incident});
    if (!events)
        return events.error();
    for (const Event& event : *events)
        if (const auto* file = std::get_if<AttachmentAdded>(&event.body);
            file && file->sha256 == sha256)
            if (auto done = session.submit(incident, cmd::RedactEntry{event.id, reason}, as); !done)
                return done.error();
    return success();
}

EventId correctedBy(const Event& event)
{
    return std::visit(Overloads{[](const EntryCorrected& b) { return b.target; },
                                [](const RiskLogCorrected& b) { return b.target; },
                                [](const auto&) { return EventId(); }},
                      event.body);
}

//! The words of a line stand in its corrections too, and a hub erases only what is named.
Status addCorrections(Store& store, Decision& decision)
{
    std::vector<Fact> more;
    for (const Fact& fact : decision.facts) {
        const auto* redaction = std::get_if<EntryRedacted>(&fact.body);
        if (!redaction)
            continue;
        const auto events = store.events(fact.stream);
        if (!events)
            return events.error();
        for (const Event& event : *events)
            if (correctedBy(event) == redaction->target) {
                EntryRedacted also = *redaction;
                also.target = event.id;
                more.push_back({fact.stream, std::move(also), fact.occurredAt, {}, {}});
            }
    }
    std::move(more.begin(), more.end(), std::back_inserter(decision.facts));
    return success();
}

} // namespace

Result<Outcome> Session::record(const Decision& decision, const Actor& actor)
{
    auto events = m_store->record(decision.facts, actor);
    if (!events)
        return events.error();
    bool workspaceTouched = false;
    for (const Event& event : *events) {
        workspaceTouched |= event.stream.kind == StreamKind::Workspace;
        if (const auto* redaction = std::get_if<EntryRedacted>(&event.body))
            if (auto status = m_store->eraseBody(redaction->target); !status)
                return status.error();
    }
    if (workspaceTouched)
        if (auto status = refresh(); !status)
            return status.error();
    if (onRecorded)
        onRecorded(*events);
    return Outcome{std::move(*events), decision.warnings};
}

Status Session::check(StreamId incident, const Command& command, PersonId as)
{
    const auto input = inputFor(incident, command, as);
    if (!input)
        return input.error();
    const auto decision = decide(*input, command);
    return decision ? success() : Status(decision.error());
}

Result<Outcome> Session::submit(StreamId incident, const Command& command, PersonId as)
{
    auto input = inputFor(incident, command, as);
    if (!input)
        return input.error();
    auto decision = decide(*input, command);
    if (!decision)
        return decision.error();
    if (std::holds_alternative<cmd::RedactEntry>(command) ||
        std::holds_alternative<cmd::RedactRisk>(command))
        if (auto added = addCorrections(*m_store, *decision); !added)
            return added.error();
    auto outcome = record(*decision, input->actor);
    if (!outcome)
        return outcome;
    if (std::holds_alternative<cmd::RedactEntry>(command))
        if (auto file = redactFile(*this, incident, m_entry.attachment,
                                   std::get<cmd::RedactEntry>(command).reason, as);
            !file)
            return file.error();
    // A pin names the entry by an id that exists only now.
    const auto* entry = std::get_if<cmd::AddEntry>(&command);
    if (entry && entry->pin) {
        auto pinned = submit(incident, cmd::PinEntry{outcome->events.front().id, true}, as);
        if (!pinned)
            return pinned;
        outcome->events.push_back(pinned->events.front());
    }
    // An undo is not undone by a second Ctrl+Z: that would be a redo nobody asked for.
    m_lastAct = std::holds_alternative<cmd::Undo>(command) ? std::vector<Event>{} : outcome->events;
    return outcome;
}

Result<qint64> Session::submitAll(StreamId incident, const std::vector<cmd::AddEntry>& entries,
                                  PersonId as, const Progress& progress)
{
    constexpr size_t kBatch = 2000;
    qint64 done = 0;
    Decision batch;
    auto input = inputFor(incident, cmd::AddEntry{}, as);
    if (!input)
        return input.error();
    for (size_t i = 0; i < entries.size(); ++i) {
        auto decision = decide(*input, entries[i]);
        if (!decision)
            return Error{decision.error().code,
                         u"%1: %2"_s.arg(qint64(i) + 1).arg(decision.error().context)};
        std::move(decision->facts.begin(), decision->facts.end(), std::back_inserter(batch.facts));
        if (batch.facts.size() < kBatch && i + 1 < entries.size())
            continue;
        auto outcome = record(batch, input->actor);
        if (!outcome)
            return outcome.error();
        batch = {};
        done = qint64(i) + 1;
        if (progress && !progress(done, qint64(entries.size())))
            return ErrorCode::Cancelled;
    }
    return done;
}

Result<qint64> Session::submitTogether(StreamId incident, const std::vector<Command>& commands,
                                       PersonId as)
{
    std::vector<Event> all;
    qint64 done = 0;
    Error refusal;
    for (const Command& command : commands) {
        auto outcome = submit(incident, command, as);
        if (outcome) {
            ++done;
            std::move(outcome->events.begin(), outcome->events.end(), std::back_inserter(all));
        } else if (outcome.error().code != ErrorCode::NothingChanged) {
            refusal = outcome.error();
            break;
        }
    }
    if (!all.empty())
        m_lastAct = std::move(all);
    return refusal.code == ErrorCode::None ? Result<qint64>(done) : Result<qint64>(refusal);
}

Result<Outcome> Session::undoLast(PersonId as)
{
    StreamId incident;
    for (const Event& event : m_lastAct)
        if (event.stream.kind == StreamKind::Incident)
            incident = event.stream.id;
    return submit(incident, cmd::Undo{}, as);
}

} // namespace matoi
