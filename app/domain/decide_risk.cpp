// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_risk_parts.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::parts
{

namespace
{

//! E-12, DON-3: only what comes out of an incident begins with its temporary fix in place.
bool mayBegin(RiskStatus status, RiskEntry entry)
{
    return status == RiskStatus::NotStarted || status == RiskStatus::InProgress ||
           (status == RiskStatus::WorkaroundDone &&
            (entry == RiskEntry::Incident || entry == RiskEntry::Postmortem));
}

//! What the entry rule sees of a record to be added.
RiskFinding findingOf(const DecideInput& in, const cmd::AddRisk& c, ImpactBand potential)
{
    RiskFinding finding{c.entry, c.investigationStartedOn, false, potential, false};
    for (const RiskTarget& target : in.riskTargets) {
        finding.rootSolved |= target.solved;
        finding.postmortemWritten |= target.written;
    }
    return finding;
}

//! The first condition that is missing, as a word for the error and for --json.
QString missing(const RiskVerdict& v)
{
    return !v.unsolved       ? u"root_solved"_s
           : !v.written      ? u"postmortem_not_written"_s
           : !v.severe       ? u"potential_below_3"_s
           : !v.investigated ? (v.days < 0 ? u"investigation_started_on"_s
                                           : u"investigated_days: %1 < 7"_s.arg(v.days))
                             : u"potential_unknown"_s;
}

//! Checks a field of UpdateRisk and gives the value as it is recorded.
Result<QString> fieldValue(const DecideInput& in, const QString& field, const QString& value)
{
    if (field == "title"_L1)
        return checkLine(value, field);
    if (field == "service"_L1 || field == "found_in"_L1)
        return checkOptionalLine(value, field);
    if (field == "owner"_L1) {
        const auto owner = PersonId::fromString(value);
        if (!value.isEmpty())
            if (auto ok = requirePerson(in, owner); !ok)
                return ok.error();
        return owner.isNull() ? QString() : owner.toString();
    }
    if (field == "first_seen_on"_L1 || field == "investigation_started_on"_L1) {
        const QDate day = dayFrom(value);
        if (!value.isEmpty() && !day.isValid())
            return Error{ErrorCode::BadDate, u"%1: %2"_s.arg(field, value.left(40))};
        return pastDay(in, day, field);
    }
    if (field.startsWith("section."_L1) && isRiskSection(field.mid(8)))
        return checkOptionalText(value, field.mid(8));
    return Error{ErrorCode::UnknownField, field};
}

QString valueOf(const RiskRecord& risk, const QString& field)
{
    if (field.startsWith("section."_L1)) {
        const auto it = risk.sections.find(field.mid(8));
        return it == risk.sections.end() ? QString() : it->second;
    }
    return field == "title"_L1           ? risk.title
           : field == "service"_L1       ? risk.service
           : field == "found_in"_L1      ? risk.foundIn
           : field == "first_seen_on"_L1 ? risk.firstSeenOn
           : field == "owner"_L1         ? (risk.owner.isNull() ? QString() : risk.owner.toString())
                                         : risk.investigationStartedOn;
}

//! Title, people, lines and the written sections of a new record.
Status takeWords(const DecideInput& in, const cmd::AddRisk& c, RiskAdded& body)
{
    const auto title = checkLine(c.title, u"title"_s);
    if (!title)
        return title.error();
    if (!c.owner.isNull())
        if (auto ok = requirePerson(in, c.owner); !ok)
            return ok;
    const auto service = checkOptionalLine(c.service, u"service"_s);
    const auto foundIn = checkOptionalLine(c.foundIn, u"found_in"_s);
    const auto reason = checkOptionalLine(c.entryReason, u"reason"_s);
    if (!service || !foundIn || !reason)
        return !service ? service.error() : !foundIn ? foundIn.error() : reason.error();
    for (const auto& [section, text] : c.sections) {
        if (!isRiskSection(section))
            return Error{ErrorCode::UnknownField, section};
        const auto words = checkOptionalText(text, section);
        if (!words)
            return words.error();
        if (!words->isEmpty())
            body.sections[section] = *words;
    }
    body.title = *title;
    body.owner = c.owner;
    body.service = *service;
    body.foundIn = *foundIn;
    body.entryReason = *reason;
    return success();
}

//! Its place in the matrix, and its days.
Status takePlace(const DecideInput& in, const cmd::AddRisk& c, RiskAdded& body)
{
    const auto potential = pickOf(c.potential), current = pickOf(c.current);
    if (!potential || !current)
        return potential ? current.error() : potential.error();
    if (auto ok = checkLikelihood(c.likelihood); !ok)
        return ok;
    if (!mayBegin(c.status, c.entry))
        return Error{ErrorCode::RiskStatusJump, codeOf(c.status)};
    const auto seen = pastDay(in, c.firstSeenOn, u"first_seen_on"_s);
    const auto began = pastDay(in, c.investigationStartedOn, u"investigation_started_on"_s);
    if (!seen || !began)
        return seen ? began.error() : seen.error();
    const auto visit = nextVisit(in, c.status, c.visit);
    if (!visit)
        return visit.error();
    body.potential = *potential;
    body.current = *current;
    body.likelihood = c.likelihood;
    body.status = c.status;
    body.firstSeenOn = *seen;
    body.investigationStartedOn = *began;
    body.nextVisitOn = *visit;
    return success();
}

} // namespace

R run(const DecideInput& in, const cmd::AddRisk& c)
{
    RiskAdded body;
    if (auto ok = takeWords(in, c, body); !ok)
        return ok.error();
    if (auto ok = takePlace(in, c, body); !ok)
        return ok.error();
    for (const RiskLink& link : c.links)
        if (auto ok = checkLink(in, link); !ok)
            return ok.error();
    const RiskVerdict verdict = riskVerdict(findingOf(in, c, body.potential.band), today(in));
    const bool explained =
        (verdict.eligible() && !verdict.needsReason) || !body.entryReason.isEmpty();
    // Whoever registers by hand is told; whoever says "by this rule" is held to it (REC-1, REC-2).
    if (!explained && c.entry != RiskEntry::Manual)
        return Error{ErrorCode::RiskNotEligible, missing(verdict)};
    body.number = in.nextNumber;
    body.links = c.links;
    body.entry = c.entry;
    Builder b(in);
    if (!explained)
        b.warn(ErrorCode::RiskNotEligible, missing(verdict));
    b.warnIfSecret(body.title);
    for (const auto& [section, text] : body.sections)
        b.warnIfSecret(text);
    return b.on({StreamKind::Risk, in.freshIds.at(0)}, std::move(body), {}, {}).take();
}

R run(const DecideInput& in, const cmd::UpdateRisk& c)
{
    Builder b(in);
    bool changed = false;
    for (const auto& [field, raw] : c.values) {
        const auto value = fieldValue(in, field, raw);
        if (!value)
            return value.error();
        if (*value == valueOf(*in.risk, field))
            continue;
        changed = true;
        addOnRisk(b, in, RiskSet{field, *value, {}}, {field});
        b.warnIfSecret(*value);
    }
    if (!changed)
        return Error{ErrorCode::NothingChanged,
                     c.values.empty() ? QString() : c.values.front().first};
    return b.take();
}

R run(const DecideInput& in, const cmd::AddRiskLog& c)
{
    const auto text = checkText(c.text, u"text"_s);
    if (!text)
        return text.error();
    const auto on = pastDay(in, c.on.isValid() ? c.on : today(in), u"date"_s);
    if (!on)
        return on.error();
    const auto links = checkUrls(c.links);
    if (!links)
        return links.error();
    Builder b(in);
    addOnRisk(b, in, RiskLogAdded{c.log, *on, *text, *links, c.measure});
    return b.warnIfSecret(*text).take();
}

R run(const DecideInput& in, const cmd::CorrectRiskLog& c)
{
    const RiskLogLine* line = in.risk->logLine(c.target);
    if (!line)
        return Error{ErrorCode::NoSuchEntry, c.target.toString()};
    if (line->redacted)
        return Error{ErrorCode::AlreadyRetracted, u"redacted"_s};
    const auto text = checkText(c.text, u"text"_s);
    if (!text)
        return text.error();
    const auto on = c.on.isValid() ? pastDay(in, c.on, u"date"_s) : Result<QString>(line->on);
    if (!on)
        return on.error();
    const auto links = checkUrls(c.links);
    if (!links)
        return links.error();
    if (*text == line->text && *on == line->on && *links == line->links &&
        c.measure == line->measure)
        return Error{ErrorCode::NothingChanged, u"text"_s};
    Builder b(in);
    addOnRisk(b, in, RiskLogCorrected{c.target, *on, *text, *links, c.measure},
              {"log."_L1 + c.target.toString()});
    return b.warnIfSecret(*text).take();
}

R run(const DecideInput& in, const cmd::RetractRiskLog& c)
{
    const RiskLogLine* line = in.risk->logLine(c.target);
    if (!line)
        return Error{ErrorCode::NoSuchEntry, c.target.toString()};
    if (line->retracted)
        return Error{ErrorCode::AlreadyRetracted, line->text.left(80)};
    const auto reason = needReason(c.reason, u"retract"_s);
    if (!reason)
        return reason.error();
    Builder b(in);
    addOnRisk(b, in, RiskLogRetracted{c.target, *reason});
    return b.take();
}

R run(const DecideInput& in, const cmd::LinkRisk& c)
{
    if (c.removed != in.risk->linksTo(c.link.id))
        return Error{c.removed ? ErrorCode::NothingChanged : ErrorCode::AlreadyExists,
                     c.link.id.toString().left(8)};
    if (auto ok = checkLink(in, c.link); !ok)
        return ok.error();
    Builder b(in);
    addOnRisk(b, in, RiskLinked{c.link, c.removed}, {"link."_L1 + c.link.id.toString()});
    return b.take();
}

R run(const DecideInput& in, const cmd::ResolveRiskConflict& c)
{
    const auto& conflicts = in.risk->conflicts;
    const auto it = std::find_if(conflicts.begin(), conflicts.end(),
                                 [&](const Conflict& open) { return open.field == c.field; });
    if (it == conflicts.end())
        return Error{ErrorCode::NoSuchConflict, c.field};
    ConflictResolved body{c.field, c.chosen, {}};
    bool known = false;
    for (const FieldHead& rival : it->rivals) {
        known |= rival.event == c.chosen;
        if (rival.event != c.chosen)
            body.over.push_back(rival.event);
    }
    if (!known)
        return Error{ErrorCode::BadId, c.chosen.toString()};
    return Builder(in).on({StreamKind::Risk, in.risk->id}, body, in.risk->heads, {c.field}).take();
}

} // namespace matoi::parts
