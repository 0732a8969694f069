// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_parts.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::parts
{

namespace
{

//! Retracted and redacted rows keep their last word.
Status requireLiveEntry(const DecideInput& in)
{
    if (!in.entry)
        return ErrorCode::NoSuchEntry;
    if (in.entry->redacted)
        return Error{ErrorCode::AlreadyRetracted, u"redacted"_s};
    return success();
}

} // namespace

R run(const DecideInput& in, const cmd::AddEntry& c)
{
    const bool fileOnly = !c.attachment.isEmpty();
    const auto text =
        fileOnly ? checkOptionalText(c.text, u"text"_s) : checkText(c.text, u"text"_s);
    if (!text)
        return text.error();
    const bool import = c.source == EntrySource::Import;
    Ms at = in.now;
    if (c.at) {
        // What an import brings is a record, not a typed time: it is never refused for its clock.
        const auto checked = import ? Result<Ms>(*c.at) : checkTime(*c.at, in.now);
        if (!checked)
            return checked.error();
        at = *checked;
    }
    // Links out of an import are somebody else's, and a long one is no reason to lose a message.
    const auto link =
        import ? Result<QString>(c.link.trimmed()) : checkOptionalLine(c.link, u"link"_s);
    if (!link)
        return link.error();
    Builder b(in);
    b.incident(EntryAdded{c.kind, *text, c.lane, c.certainty, *link, c.enteredTz, c.attachment,
                          c.source, c.authorName, c.sourceKey, c.sourceVersion},
               {}, at);
    const auto started = in.incident->milestone(Milestone::Started);
    // An entry before the start is how people find out that it started earlier.
    if (!import && started && at < *started)
        b.warn(ErrorCode::TimeBeforeStart, codeOf(c.kind));
    return import ? b.take() : b.warnIfSecret(*text).take();
}

R run(const DecideInput& in, const cmd::CorrectEntry& c)
{
    if (auto ok = requireLiveEntry(in); !ok)
        return ok.error();
    if (in.entry->retracted)
        return Error{ErrorCode::AlreadyRetracted, in.entry->id.toString()};
    // Facts that are not entries are corrected by a new fact, not by new words.
    if (in.entry->type != QLatin1StringView(EntryAdded::kType))
        return Error{ErrorCode::NotAllowed, codeOf(in.entry->kind)};
    const auto text = checkText(c.text, u"text"_s);
    if (!text)
        return text.error();
    if (*text == in.entry->text && c.sourceVersion == in.entry->sourceVersion)
        return ErrorCode::NothingChanged;
    return Builder(in)
        .incident(EntryCorrected{c.target, *text, c.sourceVersion})
        .warnIfSecret(*text)
        .take();
}

R run(const DecideInput& in, const cmd::RetractEntry& c)
{
    if (auto ok = requireLiveEntry(in); !ok)
        return ok.error();
    if (in.entry->retracted)
        return Error{ErrorCode::AlreadyRetracted, in.entry->id.toString()};
    const auto reason = needReason(c.reason, u"retract"_s);
    if (!reason)
        return reason.error();
    return Builder(in).incident(EntryRetracted{c.target, *reason}).take();
}

R run(const DecideInput& in, const cmd::PinEntry& c)
{
    if (!in.entry)
        return ErrorCode::NoSuchEntry;
    if (in.entry->pinned == c.pinned)
        return ErrorCode::NothingChanged;
    Builder b(in);
    if (c.pinned)
        b.incident(EntryPinned{c.target});
    else
        b.incident(EntryUnpinned{c.target});
    return b.take();
}

R run(const DecideInput& in, const cmd::RedactEntry& c)
{
    if (!in.entry)
        return ErrorCode::NoSuchEntry;
    if (!in.actor.admin())
        return ErrorCode::AdminOnly;
    if (in.entry->redacted)
        return Error{ErrorCode::AlreadyDone, u"redact"_s};
    // Only words and files can be erased; a decision about the incident is not a secret and stays.
    if (in.entry->type != QLatin1StringView(EntryAdded::kType) &&
        in.entry->type != QLatin1StringView(AttachmentAdded::kType))
        return Error{ErrorCode::NotAllowed, codeOf(in.entry->kind)};
    const auto reason = needReason(c.reason, u"redact"_s);
    if (!reason)
        return reason.error();
    return Builder(in).incident(EntryRedacted{c.target, *reason}).take();
}

R run(const DecideInput& in, const cmd::AddAttachment& c)
{
    const auto name = checkLine(c.name, u"name"_s);
    if (!name)
        return name.error();
    constexpr qint64 kMaxBytes = 25 * 1024 * 1024;
    if (c.sha256.size() != 64 || c.size < 0 || c.size > kMaxBytes)
        return Error{ErrorCode::BadAttachment, *name};
    return Builder(in).incident(AttachmentAdded{c.sha256, *name, c.mime, c.size}).take();
}

R run(const DecideInput& in, const cmd::PostSummary& c)
{
    const auto situation = checkText(c.situation, u"situation"_s);
    if (!situation)
        return situation.error();
    SummaryPosted body;
    body.situation = *situation;
    for (auto [from, to, name] : {std::tuple{&c.actions, &body.actions, "actions"},
                                  std::tuple{&c.needs, &body.needs, "needs"},
                                  std::tuple{&c.impact, &body.impact, "impact"}}) {
        auto text = checkOptionalText(*from, QLatin1StringView(name));
        if (!text)
            return text.error();
        *to = *text;
    }
    if (!in.incident->isOpen())
        return Error{ErrorCode::WrongState, codeOf(in.incident->state)};
    if (c.nextUpdateAt) {
        if (*c.nextUpdateAt <= in.now)
            return Error{ErrorCode::BadTime, u"next_update_at"_s};
        body.nextUpdateAt = c.nextUpdateAt;
    } else if (in.incident->state == IncidentState::Responding ||
               in.incident->state == IncidentState::Triage) {
        // The team's own promise beats the playbook's.
        const auto own = in.workspace->policy.find(u"promise.internal_min"_s);
        const int minutes = own != in.workspace->policy.end()
                                ? own->second.toInt()
                                : playbookOf(*in.incident).promiseInternalMin;
        body.nextUpdateAt = in.now + minutes * Ms(60'000);
    }
    return Builder(in)
        .incident(body, {field::summary()})
        .warnIfSecret(
            QStringList{body.situation, body.actions, body.needs, body.impact}.join(u'\n'))
        .take();
}

R run(const DecideInput& in, const cmd::SnoozePromise& c)
{
    const auto reason = needReason(c.reason, u"snooze"_s);
    if (!reason)
        return reason.error();
    if (c.until <= in.now)
        return Error{ErrorCode::BadTime, u"until"_s};
    // Reminders stop at convergence (behaviour 9): there is nothing to put off then.
    const IncidentState state = in.incident->state;
    if (state != IncidentState::Detected && state != IncidentState::Triage &&
        state != IncidentState::Responding)
        return Error{ErrorCode::WrongState, codeOf(state)};
    return Builder(in).incident(PromiseSnoozed{c.until, *reason}, {field::promise()}).take();
}

R run(const DecideInput& in, const cmd::OpenHypothesis& c)
{
    const auto text = checkText(c.text, u"text"_s);
    if (!text)
        return text.error();
    return Builder(in).incident(HypothesisOpened{*text}).take();
}

R run(const DecideInput& in, const cmd::SettleHypothesis& c)
{
    const auto it = std::find_if(in.incident->hypotheses.begin(), in.incident->hypotheses.end(),
                                 [&](const HypothesisRecord& h) { return h.id == c.target; });
    if (it == in.incident->hypotheses.end())
        return Error{ErrorCode::NoSuchHypothesis, c.target.toString()};
    const auto evidence = checkOptionalText(c.evidence, u"evidence"_s);
    if (!evidence)
        return evidence.error();
    if (!c.confirmed && evidence->isEmpty())
        return Error{ErrorCode::MissingEvidence, u"hypothesis"_s};
    const auto wanted = c.confirmed ? HypothesisState::Confirmed : HypothesisState::RuledOut;
    if (it->state == wanted)
        return Error{ErrorCode::AlreadyDone, codeOf(wanted)};
    Builder b(in);
    if (c.confirmed)
        b.incident(HypothesisConfirmed{c.target, *evidence}, {field::hypothesis(c.target)});
    else
        b.incident(HypothesisRuledOut{c.target, *evidence}, {field::hypothesis(c.target)});
    return b.take();
}

} // namespace matoi::parts
