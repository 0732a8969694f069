// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/risk_entry.h>
#include <app/service/session.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

// What decide() is given of a risk command: the record, and what it names elsewhere.
namespace matoi
{

namespace
{

std::vector<RiskLink> linksOf(const Command& command)
{
    if (const auto* add = std::get_if<cmd::AddRisk>(&command))
        return add->links;
    if (const auto* link = std::get_if<cmd::LinkRisk>(&command))
        return {link->link};
    if (const auto* row = std::get_if<cmd::ImportRisk>(&command))
        return row->links;
    return {};
}

} // namespace

int Session::zoneOffset()
{
    return QDateTime::fromMSecsSinceEpoch(now(), zone()).offsetFromUtc() / 60;
}

QDate Session::today() { return dayOf(now(), zoneOffset()); }

Status Session::addRiskInput(DecideInput& in, StreamId risk, const Command& command)
{
    if (!risk.isNull()) {
        auto record = m_store->risk(risk);
        if (!record)
            return record.error();
        m_risk = std::move(*record);
        in.risk = &m_risk;
    } else {
        auto number = m_store->nextRiskNumber();
        if (!number)
            return number.error();
        in.nextNumber = *number;
    }
    for (const RiskLink& link : linksOf(command)) {
        RiskTarget target{link};
        StreamId incident = link.id;
        if (link.kind == StreamKind::Postmortem) {
            const auto postmortem = m_store->postmortem(link.id);
            if (!postmortem)
                return postmortem.error();
            incident = *postmortem ? (*postmortem)->incident : StreamId();
            target.written = *postmortem && isWritten(**postmortem);
        } else if (link.kind == StreamKind::Action) {
            const auto action = m_store->action(link.id);
            if (!action)
                return action.error();
            incident = *action ? (*action)->incident : StreamId();
        }
        const auto state = m_store->incident(incident);
        if (!state && state.error().code != ErrorCode::NoSuchIncident)
            return state.error();
        if (!state)
            continue; // decide() says that it is not there
        target.readable = state->readableBy(in.actor.by());
        target.solved =
            state->fixState == FixState::PermanentDone || state->fixState == FixState::NotNeeded;
        in.riskTargets.push_back(target);
    }
    return success();
}

Result<Decision> Session::tryOut(StreamId subject, const Command& command, PersonId as)
{
    const auto input = inputFor(subject, command, as);
    if (!input)
        return input.error();
    return decide(*input, command);
}

Result<Outcome> Session::submitEach(const std::vector<std::pair<StreamId, Command>>& commands,
                                    PersonId as, const Progress& progress)
{
    constexpr size_t kStep = 500;
    Outcome whole;
    // Nobody is told before it is true.
    const auto told = std::exchange(onRecorded, nullptr);
    const Status status = m_store->together([&]() -> Status {
        whole = {};
        for (size_t i = 0; i < commands.size(); ++i) {
            const auto& [subject, command] = commands[i];
            auto outcome = submit(subject, command, as);
            if (!outcome && outcome.error().code != ErrorCode::NothingChanged)
                return Error{outcome.error().code,
                             u"row %1: %2"_s.arg(i + 1).arg(outcome.error().context)};
            if (outcome) {
                whole.events.insert(whole.events.end(), outcome->events.begin(),
                                    outcome->events.end());
                whole.warnings.insert(whole.warnings.end(), outcome->warnings.begin(),
                                      outcome->warnings.end());
            }
            if ((i + 1) % kStep == 0 && progress &&
                !progress(qint64(i) + 1, qint64(commands.size())))
                return ErrorCode::Cancelled;
        }
        return success();
    });
    onRecorded = told;
    m_lastAct = status ? whole.events : std::vector<Event>{};
    if (!status)
        return status.error();
    if (onRecorded && !whole.events.empty())
        onRecorded(whole.events);
    return whole;
}

Result<qint64> Session::importRisks(const std::vector<std::pair<StreamId, cmd::ImportRisk>>& rows,
                                    PersonId as, const Progress& progress)
{
    constexpr size_t kStep = 500;
    qint64 changed = 0;
    const auto told = std::exchange(onRecorded, nullptr);
    const Status status = m_store->together([&]() -> Status {
        changed = 0;
        for (size_t i = 0; i < rows.size(); ++i) {
            const auto& [risk, row] = rows[i];
            const auto at = [&](const Error& error) {
                return Error{error.code, u"row %1: %2"_s.arg(i + 1).arg(error.context)};
            };
            const auto input = inputFor(risk, row, as);
            if (!input)
                return at(input.error());
            const auto decision = decide(*input, row);
            if (!decision)
                return at(decision.error());
            if (!decision->facts.empty()) {
                ++changed;
                if (const auto done = record(*decision, input->actor); !done)
                    return done.error();
            }
            if ((i + 1) % kStep == 0 && progress && !progress(qint64(i) + 1, qint64(rows.size())))
                return ErrorCode::Cancelled;
        }
        return success();
    });
    onRecorded = told;
    if (!status)
        return status.error();
    m_lastAct.clear();
    if (onRecorded)
        onRecorded({});
    return changed;
}

} // namespace matoi
