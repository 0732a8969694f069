// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/notice.h>
#include <app/text/messages.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/shell/panels.h>
#include <ui/shell/panels_parts.h>
#include <ui/views/form_panel.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// The process: steps and the next act.
namespace matoi::ui
{

namespace
{

QString textOf(const Incident& incident, const QString& field)
{
    const auto it = incident.texts.find(field);
    return it == incident.texts.end() ? QString() : it->second;
}

//! "41/43", or "41" of all who are known. False for anything else.
bool readMembers(const QString& typed, cmd::DoneStep& done)
{
    static const QRegularExpression form(u"^([0-9]{1,6})(?: ?/ ?([0-9]{1,6}))?\\z"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return false;
    done.members = match.captured(1).toLongLong();
    if (match.hasCaptured(2))
        done.staff = match.captured(2).toLongLong();
    return true;
}

} // namespace

void Panels::moveStep(const QString& id, bool finish)
{
    const PlaybookStep* step = m_desk.snapshot().playbook.step(id);
    for (const PlaybookStep& candidate : m_desk.snapshot().playbook.steps)
        if (!step && candidate.lane == Lane::All && QString::number(candidate.number) == id)
            step = &candidate;
    if (!step)
        return;
    // Customers who wait come before the tick of their step.
    const Incident& incident = m_desk.snapshot().incident;
    if (!finish && step->evidenceType == "notice"_L1 &&
        (waitingNotice(incident, true) || waitingNotice(incident, false) ||
         contactDue(incident, m_desk.snapshot().playbook)))
        return Q_EMIT contactRequested();
    const auto it = m_desk.snapshot().incident.steps.find(step->id);
    const StepRecord record =
        it == m_desk.snapshot().incident.steps.end() ? StepRecord{} : it->second;
    const bool ended = record.state == StepState::Done || record.state == StepState::Skipped;
    const QString stepId = step->id;
    if (record.state == StepState::Open && stepId != "detect"_L1 && !finish) {
        m_acts.submit(cmd::StartStep{stepId, {}});
        return;
    }
    if (ended) {
        m_form.open(
            u"reopen/"_s + stepId, step->title.in(m_context.japanese()), tr("This step is done"),
            {{u"reason"_s, tr("Reopen it, because"), Kind::Line, {}, {}, {}}}, tr("Reopen"),
            [this, stepId](const FormValues& v) {
                m_acts.submitFromForm(m_desk.incident(), cmd::ReopenStep{stepId, v[u"reason"_s]});
            });
        return;
    }
    QString hint;
    if (step->evidenceType == "channel"_L1)
        hint = u"incident_..."_s;
    else if (step->evidenceType == "notice"_L1)
        hint = tr("which notice, to whom — or why none is needed");
    std::vector<FormField> fields{
        {u"evidence"_s, tr("Evidence"), Kind::Line, record.evidence, hint, {}}};
    if (step->evidenceType == "channel"_L1) {
        // PRC-2: everybody is in it, or it is said who is not.
        fields.push_back({u"members"_s,
                          tr("In the channel, of how many"),
                          Kind::Line,
                          textOf(incident, u"channel_members"_s),
                          u"43/43"_s,
                          {}});
        fields.push_back({u"missing"_s,
                          tr("Who is missing"),
                          Kind::Line,
                          textOf(incident, u"channel_missing"_s),
                          {},
                          {}});
    }
    fields.push_back({u"skip"_s, tr("Or skip it, because"), Kind::Line, {}, {}, {}});
    m_form.open(u"step/"_s + m_desk.incident().toString() + stepId,
                step->title.in(m_context.japanese()), tr("Tick the step, with what proves it"),
                fields, tr("Done"), [this, stepId](const FormValues& v) {
                    if (!v[u"skip"_s].trimmed().isEmpty())
                        return m_acts.submitFromForm(m_desk.incident(),
                                                     cmd::SkipStep{stepId, v[u"skip"_s]});
                    cmd::DoneStep done{stepId, v[u"evidence"_s], {}, {}, v[u"missing"_s]};
                    if (const QString members = v[u"members"_s].trimmed(); !members.isEmpty())
                        if (!readMembers(members, done))
                            return m_form.refuse(
                                text::sentence({ErrorCode::BadValue, u"channel_members"_s}));
                    m_acts.submitFromForm(m_desk.incident(), done);
                });
}

void Panels::doNext()
{
    using K = NextAct::Kind;
    switch (m_desk.snapshot().next.kind) {
    case K::Nothing:
        return;
    case K::WakeSomebody:
        return Q_EMIT wakeWanted();
    case K::TakeCommand:
        return m_acts.submit(cmd::AssignRole{Role::Commander, m_context.profile});
    case K::JudgeIncident:
        return m_acts.submit(cmd::SetState{IncidentState::Triage, {}, false});
    case K::Respond:
        return m_acts.submit(cmd::SetState{IncidentState::Responding, {}, false});
    case K::Dismiss:
        m_form.open(u"dismiss/"_s + m_desk.incident().toString(), tr("This is no incident"), {},
                    {{u"reason"_s, tr("Because"), Kind::Line, {}, {}, {}}}, tr("Record"),
                    [this](const FormValues& v) {
                        m_acts.submitFromForm(
                            m_desk.incident(),
                            cmd::SetState{IncidentState::NotIncident, v[u"reason"_s], false});
                    });
        return;
    case K::Classify:
        return askClassify();
    case K::StartStep:
    case K::DoneStep:
        return moveStep(m_desk.snapshot().next.step, m_desk.snapshot().next.kind == K::DoneStep);
    case K::PostSummary:
    case K::UpdateSummary:
        return askSummary();
    case K::SetOutlook:
        return cycleOutlook();
    case K::ScoreImpact:
        return askScore();
    case K::Converge:
        return askConverge();
    case K::NameReportOwner:
        m_form.open(u"report-owner"_s, tr("Who writes the report?"), tr("Due in three days"),
                    {{u"owner"_s, tr("Owner"), Kind::Choice, {}, {}, m_acts.peopleChoices()}},
                    tr("Draft"), [this](const FormValues& v) {
                        m_acts.submitFromForm(
                            m_desk.incident(),
                            cmd::DraftPostmortem{PersonId::fromString(v[u"owner"_s]), {}});
                    });
        return;
    case K::WriteReport:
        return askReport();
    case K::HoldReview:
        return askReview();
    case K::FinishReview:
        return m_acts.submit(cmd::SetPostmortemState{PostmortemPhase::Reviewed, {}});
    case K::FinishP0Actions:
        return finishActionItem();
    case K::FinishFix:
        return askFix();
    case K::Close:
        return m_acts.submit(cmd::SetState{IncidentState::Closed, {}, false});
    case K::ResolveConflict:
        return Q_EMIT conflictsWanted();
    case K::ContactCustomers:
    case K::ApproveNotice:
    case K::SendNotice:
        return Q_EMIT contactRequested();
    }
}

} // namespace matoi::ui
