// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/apply.h>
#include <app/domain/field_names.h>
#include <app/domain/incident_folder.h>
#include <app/domain/score.h>
#include <app/domain/transitions.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

QString number(std::optional<qint64> n) { return n ? QString::number(*n) : QString(); }

} // namespace

void IncidentFolder::operator()(const IncidentDeclared& b)
{
    if (m_again) { // of all that a declaration writes, only the title can be in conflict
        s.title = b.title;
        return;
    }
    s.exists = true;
    s.id = e.stream.id;
    s.kind = b.kind;
    s.year = b.year;
    s.number = b.number;
    s.title = b.title;
    s.declaredEvent = e.id;
    s.declaredBy = e.by();
    s.declaredAt = e.occurredAt;
    s.detectSource = b.detectSource;
    s.judge = b.judge;
    s.playbook = b.playbook;
    s.state = b.state;
    s.stateSince = e.occurredAt;
    if (!b.detectRef.isEmpty())
        s.texts[u"detect_ref"_s] = b.detectRef;
    setMilestone(Milestone::Detected, b.detectedAt);
    if (b.startedAt)
        setMilestone(Milestone::Started, *b.startedAt);
    if (b.state == IncidentState::Responding) {
        setMilestone(Milestone::Declared, e.occurredAt);
        acknowledge();
    }
    head(u"title"_s, b.title);
    head(field::state(), codeOf(b.state));
}

void IncidentFolder::operator()(const IncidentClassified& b)
{
    head(field::classification(), codeOf(b.classification));
    s.classification = b.classification;
    s.matchedCase = b.matchedCase;
    s.classificationReason = b.reason;
    s.decidedBy = b.decidedBy;
    // From now on its list, its calls and its private channel are what the rail shows (WAK-5: the
    // six steps are the same ones).
    if (!b.playbook.isEmpty()) {
        s.playbook = b.playbook;
        s.playbookEvent = e.id;
    }
}

void IncidentFolder::operator()(const IncidentScored& b)
{
    // The worse score counts until a person has looked (design.md 3). A known one beats
    // unknown.
    const QString value = number(b.scope) + u'x' + number(b.degree);
    const auto mine = impactBand(b.scope, b.degree);
    const auto theirs = impactBand(s.scope, s.degree);
    head(field::score(), value);
    const bool open = !m_again && conflictOf(s.conflicts, field::score());
    if (open && theirs.value_or(-1) > mine.value_or(-1))
        return;
    s.scope = b.scope;
    s.degree = b.degree;
}

void IncidentFolder::operator()(const StateSet& b)
{
    const IncidentState from = s.state;
    head(field::state(), codeOf(b.state));
    if (!m_again && from != b.state && !b.overridden && !isTransition(from, b.state))
        flag(u"state:%1->%2"_s.arg(codeOf(from), codeOf(b.state)));
    if (from != b.state)
        s.stateSince = e.occurredAt;
    s.state = b.state;
    if (b.state == IncidentState::Responding) {
        setMilestoneOnce(Milestone::Declared, e.occurredAt);
        acknowledge();
        reopen(from);
    }
    if (b.state == IncidentState::Triage)
        acknowledge();
    if (b.state == IncidentState::Closed)
        setMilestone(Milestone::Closed, e.occurredAt);
    if (!promises())
        s.promiseAt = 0;
}

void IncidentFolder::operator()(const OutlookSet& b)
{
    head(field::outlook(), codeOf(b.outlook));
    outlookBecomes(b.outlook);
}

void IncidentFolder::operator()(const FixStateSet& b)
{
    head(field::fixState(), codeOf(b.fixState));
    s.fixState = b.fixState;
    s.fixReason = b.reason;
    if (b.fixState == FixState::Workaround)
        setMilestoneOnce(Milestone::WorkaroundApplied, e.occurredAt);
    if (b.fixState == FixState::PermanentDone)
        setMilestoneOnce(Milestone::PermanentFixDone, e.occurredAt);
}

void IncidentFolder::operator()(const MilestoneSet& b)
{
    head(field::milestone(b.milestone), number(b.at));
    const QString code = codeOf(b.milestone);
    if (!b.at) {
        s.milestones.erase(code);
        return;
    }
    setMilestone(b.milestone, *b.at);
}

void IncidentFolder::operator()(const FieldSet& b)
{
    head(b.field, b.value);
    if (b.field == "title"_L1)
        s.title = b.value;
    else
        s.texts[b.field] = b.value;
    const bool channel = b.field == "channel_name"_L1 || b.field == "channel_url"_L1;
    if (channel && !b.value.isEmpty())
        setMilestoneOnce(Milestone::ChannelOpened, e.occurredAt);
}

void IncidentFolder::operator()(const ImpactSet& b)
{
    head(field::impact(), QString::fromUtf8(e.bodyBytes));
    s.texts[u"affected_function"_s] = b.affectedFunction;
    s.isMajor = b.isMajor;
    s.affectedTenants = b.affectedTenants;
    s.affectedUsers = b.affectedUsers;
}

void IncidentFolder::operator()(const IncidentRestricted& b)
{
    s.restricted = true;
    for (const PersonId reader : b.readers)
        if (std::find(s.readers.begin(), s.readers.end(), reader) == s.readers.end())
            s.readers.push_back(reader);
    if (!b.codename.isEmpty())
        s.codename = b.codename;
}

void IncidentFolder::operator()(const IncidentMerged& b) { s.mergedInto = b.into; }

void IncidentFolder::operator()(const IncidentRelated& b)
{
    s.related[b.other.toString()] = b.relation;
}

void IncidentFolder::operator()(const EntryAdded& b)
{
    ++s.entryCount;
    if (b.kind == EntryKind::Workaround && b.source != EntrySource::Import)
        setMilestoneOnce(Milestone::WorkaroundApplied, e.occurredAt);
}

void IncidentFolder::operator()(const ErasedBody&)
{
    if (e.type == QLatin1StringView(EntryAdded::kType))
        ++s.entryCount;
}

bool IncidentFolder::promises() const
{
    return s.state == IncidentState::Detected || s.state == IncidentState::Triage ||
           s.state == IncidentState::Responding;
}

void IncidentFolder::reopen(IncidentState from)
{
    if (from != IncidentState::Converged && from != IncidentState::Reporting &&
        from != IncidentState::Reviewed && from != IncidentState::Closed)
        return;
    if (s.outlook == Outlook::Converged)
        outlookBecomes(Outlook::Continuing);
    if (const auto converged = s.milestone(Milestone::Converged))
        s.earlierConverged.push_back(*converged);
    s.milestones.erase(codeOf(Milestone::Converged));
    s.milestones.erase(codeOf(Milestone::Closed));
}

void IncidentFolder::flag(const QString& text)
{
    if (std::find(s.flags.begin(), s.flags.end(), text) == s.flags.end())
        s.flags.push_back(text);
}

void IncidentFolder::setMilestone(Milestone m, Ms at)
{
    s.milestones[codeOf(m)] = at;
    std::erase_if(s.flags, [](const QString& f) { return f.startsWith("milestone:"_L1); });
    // Hard when decided, a mark when merged: the start is not after anything else.
    const auto started = s.milestone(Milestone::Started);
    if (!started)
        return;
    for (const auto& [code, time] : s.milestones)
        if (time < *started)
            flag(u"milestone:"_s + code);
}

void IncidentFolder::setMilestoneOnce(Milestone m, Ms at)
{
    if (!s.milestone(m))
        setMilestone(m, at);
}

void apply(Incident& state, const Event& event)
{
    if (state.id.isNull())
        state.id = event.stream.id;
    std::visit(IncidentFolder(state, event, false), event.body);
}

void reapply(Incident& state, const Event& event)
{
    std::visit(IncidentFolder(state, event, true), event.body);
}

} // namespace matoi
