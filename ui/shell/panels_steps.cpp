// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/shell/panels.h>
#include <ui/shell/panels_parts.h>
#include <ui/views/form_panel.h>

using namespace Qt::StringLiterals;

// The process: steps and the next act.
namespace matoi::ui
{

void Panels::moveStep(const QString& id, bool finish)
{
    const PlaybookStep* step = m_desk.snapshot().playbook.step(id);
    for (const PlaybookStep& candidate : m_desk.snapshot().playbook.steps)
        if (!step && candidate.lane == Lane::All && QString::number(candidate.number) == id)
            step = &candidate;
    if (!step)
        return;
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
    m_form.open(
        u"step/"_s + m_desk.incident().toString() + stepId, step->title.in(m_context.japanese()),
        tr("Tick the step, with what proves it"),
        {{u"evidence"_s, tr("Evidence"), Kind::Line, record.evidence, hint, {}},
         {u"skip"_s, tr("Or skip it, because"), Kind::Line, {}, {}, {}}},
        tr("Done"), [this, stepId](const FormValues& v) {
            if (!v[u"skip"_s].trimmed().isEmpty())
                return m_acts.submitFromForm(m_desk.incident(),
                                             cmd::SkipStep{stepId, v[u"skip"_s]});
            m_acts.submitFromForm(m_desk.incident(), cmd::DoneStep{stepId, v[u"evidence"_s]});
        });
}

void Panels::doNext()
{
    using K = NextAct::Kind;
    switch (m_desk.snapshot().next.kind) {
    case K::Nothing:
        return;
    case K::WakeSomebody:
        return askWake();
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
        return askAction();
    case K::FinishFix:
        return askFix();
    case K::Close:
        return m_acts.submit(cmd::SetState{IncidentState::Closed, {}, false});
    case K::ResolveConflict:
        return askConflicts();
    }
}

void Panels::askConflicts()
{
    const DeskSnapshot& snap = m_desk.snapshot();
    const Incident& i = snap.incident;
    if (i.conflicts.empty())
        return;
    // Mine and theirs side by side; fields that only one side changed are not asked.
    std::vector<FormField> fields;
    for (const Conflict& conflict : i.conflicts) {
        FormField field{conflict.field, text::fieldWord(conflict.field), Kind::Options, {}, {}, {}};
        for (const FieldHead& rival : conflict.rivals) {
            const QString words = text::fieldValue(conflict.field, rival.value,
                                                   [&](PersonId id) { return snap.name(id); });
            field.choices.emplace_back(rival.event.toString(),
                                       u"%1 — %2"_s.arg(words.left(40), snap.name(rival.by)));
        }
        field.value = field.choices.back().first;
        fields.push_back(std::move(field));
    }
    m_form.open(
        u"conflicts/"_s + m_desk.incident().toString(), tr("Changed in two places at once"),
        tr("Both stay in the history"), fields, tr("Keep these"),
        [this, fields](const FormValues& v) {
            // The last one closes the panel; a refusal keeps it open with its sentence.
            for (size_t n = 0; n < fields.size(); ++n) {
                const cmd::ResolveConflict c{fields[n].key, EventId::fromString(v[fields[n].key])};
                if (n + 1 < fields.size())
                    m_acts.submit(c);
                else
                    m_acts.submitFromForm(m_desk.incident(), c);
            }
        });
}

} // namespace matoi::ui
