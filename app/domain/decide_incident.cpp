// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/classification.h>
#include <app/domain/decide_parts.h>
#include <app/domain/score.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::parts
{

namespace
{

QString playbookText(const DecideInput& in, const QString& id)
{
    const auto own = in.workspace->playbooks.find(id);
    return own != in.workspace->playbooks.end() ? own->second
                                                : QString::fromUtf8(builtinPlaybook(id));
}

const std::vector<QString>& plainFields()
{
    static const std::vector<QString> fields{
        u"title"_s,       u"detect_ref"_s,      u"channel_name"_s,
        u"channel_url"_s, u"channel_members"_s, u"channel_missing"_s,
        u"codename"_s,    u"contact_policy"_s,  u"caused_by_deploy"_s,
        u"scope_note"_s,  u"report_url"_s,      u"risk_declined"_s};
    return fields;
}

} // namespace

R run(const DecideInput& in, const cmd::DeclareIncident& c)
{
    const auto title = checkLine(c.title, u"title"_s);
    if (!title)
        return title.error();
    const auto ref = checkOptionalLine(c.detectRef, u"detect_ref"_s);
    if (!ref)
        return ref.error();
    const auto detected = checkTime(c.detectedAt.value_or(in.now), in.now);
    if (!detected)
        return detected.error();
    if (c.startedAt) {
        if (const auto started = checkTime(*c.startedAt, in.now); !started)
            return started.error();
        if (*c.startedAt > *detected)
            return Error{ErrorCode::TimeBeforeStart, codeOf(Milestone::Detected)};
    }
    QString playbook = c.playbook;
    if (playbook.isEmpty())
        playbook = c.kind == IncidentKind::Drill ? u"drill"_s : u"standard"_s;
    const QString text = playbookText(in, playbook);
    if (text.isEmpty())
        return Error{ErrorCode::NoSuchPlaybook, playbook};

    IncidentDeclared declared;
    declared.title = *title;
    declared.kind = c.kind;
    declared.detectSource = c.source;
    declared.detectRef = *ref;
    declared.detectedAt = *detected;
    declared.startedAt = c.startedAt;
    declared.state = c.byAlert ? IncidentState::Detected : IncidentState::Responding;
    declared.year = in.year;
    declared.number = in.nextNumber;
    declared.playbook = text;
    const StreamRef stream{StreamKind::Incident, in.freshIds.at(0)};
    Builder b(in);
    if (!c.byAlert)
        declared.judge = in.actor.by();
    b.on(stream, declared, {}, {});
    if (!c.byAlert)
        b.on(stream, RoleAssigned{Role::Commander, in.actor.by()}, {},
             {field::role(Role::Commander, {})});
    // PRC-1: declaring says when and from where it was detected; that step needs no second tick.
    const auto parsed = parsePlaybook(text.toUtf8(), UnknownKeys::Ignore);
    const PlaybookStep* first = parsed && !parsed->steps.empty() ? &parsed->steps.front() : nullptr;
    if (first && first->doneWhen == std::vector<QString>{u"detected_set"_s})
        b.on(stream, StepDone{first->id, *ref}, {}, {field::step(first->id)});
    return b.warnIfSecret(*title).take();
}

R run(const DecideInput& in, const cmd::Classify& c)
{
    IncidentClassified body;
    const auto reason = checkOptionalLine(c.reason, u"reason"_s);
    if (!reason)
        return reason.error();
    if (!c.matchedCase.isEmpty()) {
        const auto row = findCase(*in.workspace, c.matchedCase);
        if (!row)
            return Error{ErrorCode::BadValue, c.matchedCase};
        body.matchedCase = row->id;
        body.classification = row->classification;
        if (isCaseKey(row->id))
            body.caseText = row->text.ja; // the row may be edited later; the words of today stay
    } else if (c.classification) {
        body.classification = *c.classification;
        if (reason->isEmpty() && body.classification != Classification::Undecided)
            return Error{ErrorCode::MissingReason, u"classification"_s};
    } else {
        return Error{ErrorCode::BadValue, u"classification"_s};
    }
    // CLS-5: a case-by-case judgement has a name and a reason.
    if (body.classification == Classification::CaseByCase) {
        if (c.judge.isNull())
            return ErrorCode::JudgeMissing;
        if (reason->isEmpty())
            return Error{ErrorCode::MissingReason, u"classification"_s};
    }
    // Behaviour 3: the calls and the list of an emergency come with the judgement. A drill keeps
    // its own playbook: it calls nobody.
    if (body.classification == Classification::Security &&
        in.incident->kind != IncidentKind::Drill && playbookOf(*in.incident).kind != "security"_L1)
        body.playbook = playbookText(in, u"security"_s);
    body.reason = *reason;
    body.decidedBy = c.judge.isNull() ? in.actor.by() : c.judge;
    return Builder(in).incident(body, {field::classification()}).take();
}

R run(const DecideInput& in, const cmd::Score& c)
{
    if (c.scope && !validScope(*c.scope))
        return Error{ErrorCode::BadValue, u"scope %1 (1, 2, 3)"_s.arg(*c.scope)};
    if (c.degree && !validDegree(*c.degree))
        return Error{ErrorCode::BadValue, u"degree %1 (1, 3, 5)"_s.arg(*c.degree)};
    return Builder(in).incident(IncidentScored{c.scope, c.degree}, {field::score()}).take();
}

R run(const DecideInput& in, const cmd::SetOutlook& c)
{
    if (auto ok = requireCommander(in); !ok)
        return ok.error();
    if (!in.incident->isOpen())
        return Error{ErrorCode::WrongState, codeOf(in.incident->state)};
    if (in.incident->outlook == c.outlook)
        return Error{ErrorCode::NothingChanged, codeOf(c.outlook)};
    return Builder(in).incident(OutlookSet{c.outlook}, {field::outlook()}).take();
}

R run(const DecideInput& in, const cmd::SetFix& c)
{
    const auto reason = checkOptionalLine(c.reason, u"reason"_s);
    if (!reason)
        return reason.error();
    if (c.fix == FixState::NotNeeded && reason->isEmpty())
        return ErrorCode::ReasonForFixMissing;
    // DON-1 holds after closing too: reopen it to work on the fix again.
    if (in.incident->state == IncidentState::Closed && c.fix != FixState::PermanentDone &&
        c.fix != FixState::NotNeeded)
        return ErrorCode::PermanentFixMissing;
    return Builder(in).incident(FixStateSet{c.fix, *reason}, {field::fixState()}).take();
}

R run(const DecideInput& in, const cmd::SetMilestone& c)
{
    if (c.at) {
        if (const auto at = checkTime(*c.at, in.now); !at)
            return at.error();
        // Only "started <= every other" is hard.
        if (c.milestone == Milestone::Started) {
            for (const auto& [code, time] : in.incident->milestones)
                if (code != codeOf(Milestone::Started) && time < *c.at)
                    return Error{ErrorCode::TimeBeforeStart, code};
        } else if (const auto started = in.incident->milestone(Milestone::Started);
                   started && *c.at < *started) {
            return Error{ErrorCode::TimeBeforeStart, codeOf(c.milestone)};
        }
        if (c.milestone == Milestone::ChannelArchived &&
            !in.incident->milestone(Milestone::ReviewHeld) &&
            (!in.postmortem || !in.postmortem->reviewHeldAt))
            return ErrorCode::ArchiveBeforeReview; // PRC-6a
    }
    return Builder(in)
        .incident(MilestoneSet{c.milestone, c.at}, {field::milestone(c.milestone)})
        .take();
}

R run(const DecideInput& in, const cmd::SetField& c)
{
    if (c.field == "kind"_L1)
        return ErrorCode::KindImmutable;
    const auto& known = plainFields();
    if (std::find(known.begin(), known.end(), c.field) == known.end())
        return Error{ErrorCode::UnknownField, c.field};
    const auto value =
        c.field == "title"_L1 ? checkLine(c.value, c.field) : checkOptionalLine(c.value, c.field);
    if (!value)
        return value.error();
    if (c.field == "channel_name"_L1 && !value->isEmpty() && !validChannelName(*value))
        return Error{ErrorCode::BadChannelName, *value};
    return Builder(in).incident(FieldSet{c.field, *value}, {c.field}).warnIfSecret(*value).take();
}

R run(const DecideInput& in, const cmd::SetImpact& c)
{
    const auto function = checkOptionalLine(c.function, u"affected_function"_s);
    if (!function)
        return function.error();
    if ((c.tenants && *c.tenants < 0) || (c.users && *c.users < 0))
        return Error{ErrorCode::BadValue, u"affected"_s};
    return Builder(in)
        .incident(ImpactSet{*function, c.isMajor, c.tenants, c.users}, {field::impact()})
        .take();
}

R run(const DecideInput& in, const cmd::Restrict& c)
{
    if (auto ok = requireCommander(in); !ok)
        return ok.error();
    const auto codename = checkOptionalLine(c.codename, u"codename"_s);
    if (!codename)
        return codename.error();
    for (const PersonId id : c.readers)
        if (auto ok = requirePerson(in, id); !ok)
            return ok.error();
    std::vector<PersonId> readers = c.readers;
    // Nobody locks out the one who restricts, nor the one who commands.
    for (const PersonId id : {in.actor.by(), in.incident->holder(Role::Commander)})
        if (!id.isNull() && std::find(readers.begin(), readers.end(), id) == readers.end())
            readers.push_back(id);
    Builder b(in);
    b.incident(IncidentRestricted{readers, *codename});
    addStub(b, in, in.incident->isOpen());
    return b.take();
}

R run(const DecideInput& in, const cmd::Relate& c)
{
    if (auto ok = requireOther(in); !ok)
        return ok.error();
    static const std::vector<QString> relations{u"related"_s, u"recurrence_of"_s, u"caused_by"_s};
    const QString relation = c.relation.isEmpty() ? relations.front() : c.relation;
    if (std::find(relations.begin(), relations.end(), relation) == relations.end())
        return Error{ErrorCode::BadValue, relation};
    const auto known = in.incident->related.find(in.other->id.toString());
    if (known != in.incident->related.end() && known->second == relation)
        return ErrorCode::NothingChanged;
    return Builder(in).incident(IncidentRelated{in.other->id, relation}).take();
}

} // namespace matoi::parts
