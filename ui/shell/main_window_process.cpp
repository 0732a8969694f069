// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli.h>
#include <app/service/time_input.h>
#include <app/text/messages.h>
#include <ui/shell/main_window.h>
#include <ui/views/composer.h>
#include <ui/views/form_panel.h>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// The process: steps, the next act, the report, the review, people and past incidents.
namespace matoi::ui
{

namespace
{

using Kind = FormField::Kind;

template <class E>
std::vector<std::pair<QString, QString>> words(std::initializer_list<E> values)
{
    std::vector<std::pair<QString, QString>> list;
    for (const E value : values)
        list.emplace_back(codeOf(value), text::word(value));
    return list;
}

} // namespace

void MainWindow::moveStep(const QString& id)
{
    const PlaybookStep* step = m_snap.playbook.step(id);
    for (const PlaybookStep& candidate : m_snap.playbook.steps)
        if (!step && candidate.lane == Lane::All && QString::number(candidate.number) == id)
            step = &candidate;
    if (!step)
        return;
    const auto it = m_snap.incident.steps.find(step->id);
    const StepRecord record = it == m_snap.incident.steps.end() ? StepRecord{} : it->second;
    const bool ended = record.state == StepState::Done || record.state == StepState::Skipped;
    const QString stepId = step->id;
    if (record.state == StepState::Open && stepId != "detect"_L1) {
        act(cmd::StartStep{stepId, {}});
        return;
    }
    if (ended) {
        m_form->open(u"reopen/"_s + stepId, step->title.in(japanese()), tr("This step is done"),
                     {{u"reason"_s, tr("Reopen it, because"), Kind::Line, {}, {}, {}}},
                     tr("Reopen"), [this, stepId](const FormValues& v) {
                         actFromPanel(m_incident, cmd::ReopenStep{stepId, v[u"reason"_s]});
                     });
        return;
    }
    QString hint;
    if (step->evidenceType == "channel"_L1)
        hint = u"incident_..."_s;
    else if (step->evidenceType == "notice"_L1)
        hint = tr("which notice, to whom — or why none is needed");
    m_form->open(u"step/"_s + m_incident.toString() + stepId, step->title.in(japanese()),
                 tr("Tick the step, with what proves it"),
                 {{u"evidence"_s, tr("Evidence"), Kind::Line, record.evidence, hint, {}},
                  {u"skip"_s, tr("Or skip it, because"), Kind::Line, {}, {}, {}}},
                 tr("Done"), [this, stepId](const FormValues& v) {
                     if (!v[u"skip"_s].trimmed().isEmpty())
                         return actFromPanel(m_incident, cmd::SkipStep{stepId, v[u"skip"_s]});
                     actFromPanel(m_incident, cmd::DoneStep{stepId, v[u"evidence"_s]});
                 });
}

void MainWindow::doNext()
{
    using K = NextAct::Kind;
    switch (m_snap.next.kind) {
    case K::Nothing:
        return;
    case K::WakeSomebody:
        return askWake();
    case K::TakeCommand:
        return act(cmd::AssignRole{Role::Commander, m_profile});
    case K::JudgeIncident:
        return act(cmd::SetState{IncidentState::Triage, {}, false});
    case K::Classify:
        return askClassify();
    case K::StartStep:
    case K::DoneStep:
        return moveStep(m_snap.next.step);
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
        m_form->open(u"report-owner"_s, tr("Who writes the report?"), tr("Due in three days"),
                     {{u"owner"_s, tr("Owner"), Kind::Choice, {}, {}, peopleChoices()}},
                     tr("Draft"), [this](const FormValues& v) {
                         actFromPanel(m_incident, cmd::DraftPostmortem{
                                                      PersonId::fromString(v[u"owner"_s]), {}});
                     });
        return;
    case K::WriteReport:
        return askReport();
    case K::HoldReview:
        return askReview();
    case K::FinishReview:
        return act(cmd::SetPostmortemState{PostmortemPhase::Reviewed, {}});
    case K::FinishP0Actions:
        return askAction();
    case K::FinishFix:
        return askFix();
    case K::Close:
        return act(cmd::SetState{IncidentState::Closed, {}, false});
    case K::ResolveConflict: {
        if (m_snap.incident.conflicts.empty())
            return act(cmd::ResolveConflict{u"role.commander"_s, {}});
        const Conflict conflict = m_snap.incident.conflicts.front();
        std::vector<std::pair<QString, QString>> rivals;
        for (const FieldHead& rival : conflict.rivals)
            rivals.emplace_back(rival.event.toString(),
                                u"%1 — %2"_s.arg(rival.value.left(80), m_snap.name(rival.by)));
        m_form->open(u"conflict/"_s + conflict.field, tr("Changed in two places"), conflict.field,
                     {{u"chosen"_s, tr("Which one stands?"), Kind::Choice, {}, {}, rivals}},
                     tr("Keep"), [this, conflict](const FormValues& v) {
                         actFromPanel(m_incident,
                                      cmd::ResolveConflict{conflict.field,
                                                           EventId::fromString(v[u"chosen"_s])});
                     });
        return;
    }
    }
}

void MainWindow::askReport()
{
    const auto section = [&](const QString& id) {
        if (!m_snap.postmortem)
            return QString();
        const auto it = m_snap.postmortem->sections.find(id);
        return it == m_snap.postmortem->sections.end() ? QString() : it->second;
    };
    m_form->open(
        u"report/"_s + m_incident.toString(), tr("Incident report"),
        tr("Cause, fixes and what comes next; the full editor follows"),
        {{u"summary"_s, tr("Summary"), Kind::Text, section(u"summary"_s), {}, {}},
         {u"cause"_s, tr("Cause"), Kind::Text, section(u"cause"_s), {}, {}},
         {u"prevention"_s, tr("Prevention"), Kind::Text, section(u"prevention"_s), {}, {}}},
        tr("Save the report"), [this, section](const FormValues& v) {
            const QStringList ids{u"summary"_s, u"cause"_s, u"prevention"_s};
            for (const QString& id : ids)
                if (v[id] != section(id) && id != ids.front())
                    act(cmd::EditPostmortem{id, v[id]});
            actFromPanel(m_incident, cmd::EditPostmortem{u"summary"_s, v[u"summary"_s]},
                         [this](const Outcome&) {
                             const auto it = m_snap.incident.steps.find(u"report"_s);
                             if (it == m_snap.incident.steps.end() ||
                                 it->second.state != StepState::Done)
                                 act(cmd::DoneStep{u"report"_s, {}});
                         });
        });
}

void MainWindow::askReview()
{
    m_form->open(u"review/"_s + m_incident.toString(), tr("Review meeting held"), {},
                 {{u"at"_s, tr("When"), Kind::Line, {}, tr("now · 14:05 · -10m"), {}},
                  {u"facilitator"_s, tr("Facilitator"), Kind::Choice, {}, {}, peopleChoices()}},
                 tr("Record"), [this](const FormValues& v) {
                     cmd::HoldReview c;
                     c.facilitator = PersonId::fromString(v[u"facilitator"_s]);
                     for (const RoleHolder& holder : m_snap.incident.roles)
                         if (std::find(c.participants.begin(), c.participants.end(),
                                       holder.person) == c.participants.end())
                             c.participants.push_back(holder.person);
                     if (const QString at = v[u"at"_s].trimmed(); !at.isEmpty()) {
                         const auto time = parseTimeInput(at, systemClock().now(), m_zone);
                         if (!time)
                             return m_form->refuse(text::sentence(time.error()));
                         c.at = *time;
                     }
                     actFromPanel(m_incident, c);
                 });
}

void MainWindow::askFix()
{
    m_form->open(
        u"fix/"_s + m_incident.toString(), tr("State of the fix"),
        tr("An incident is over when the permanent fix is in"),
        {{u"fix"_s,
          tr("Fix"),
          Kind::Choice,
          codeOf(FixState::PermanentDone),
          {},
          words({FixState::PermanentDone, FixState::PermanentInProgress, FixState::NotNeeded,
                 FixState::Workaround})},
         {u"reason"_s, tr("Reason, if no fix is needed"), Kind::Line, {}, {}, {}}},
        tr("Record"), [this](const FormValues& v) {
            actFromPanel(
                m_incident,
                cmd::SetFix{fromCode<FixState>(QStringView(v[u"fix"_s])).value_or(FixState::None),
                            v[u"reason"_s]});
        });
}

void MainWindow::addActionItem()
{
    m_form->open(
        u"action-add"_s, tr("Add an action item"), tr("One owner and a date, or it is not kept"),
        {{u"title"_s, tr("What is to be done?"), Kind::Line, {}, {}, {}},
         {u"kind"_s,
          tr("Kind"),
          Kind::Choice,
          codeOf(ActionKind::PermanentFix),
          {},
          words({ActionKind::PermanentFix, ActionKind::Prevention, ActionKind::Detection,
                 ActionKind::Mitigation, ActionKind::Process, ActionKind::Customer})},
         {u"priority"_s,
          tr("Priority"),
          Kind::Choice,
          codeOf(Priority::P1),
          {},
          {{u"P0"_s, u"P0"_s}, {u"P1"_s, u"P1"_s}, {u"P2"_s, u"P2"_s}}},
         {u"owner"_s, tr("Owner"), Kind::Choice, {}, {}, peopleChoices()},
         {u"days"_s, tr("Due in days"), Kind::Line, u"7"_s, {}, {}}},
        tr("Add"), [this](const FormValues& v) {
            bool number = false;
            const int days = v[u"days"_s].toInt(&number);
            if (!number || days < 0 || days > 366)
                return m_form->refuse(text::sentence({ErrorCode::BadValue, v[u"days"_s]}));
            cmd::AddAction c;
            c.title = v[u"title"_s];
            c.kind = fromCode<ActionKind>(QStringView(v[u"kind"_s])).value_or(c.kind);
            c.priority = fromCode<Priority>(QStringView(v[u"priority"_s])).value_or(c.priority);
            c.owner = PersonId::fromString(v[u"owner"_s]);
            c.dueAt = systemClock().now() + days * Ms(86'400'000);
            actFromPanel(m_incident, c);
        });
}

void MainWindow::askAction()
{
    std::vector<std::pair<QString, QString>> open;
    for (const ActionItem& action : m_snap.actions)
        if (action.state == ActionState::Open || action.state == ActionState::InProgress)
            open.emplace_back(action.id.toString(),
                              u"%1 %2"_s.arg(codeOf(action.priority), action.title));
    if (open.empty())
        return addActionItem();
    m_form->open(u"action-done"_s, tr("Finish an action item"), {},
                 {{u"action"_s, tr("Action item"), Kind::Choice, {}, {}, open},
                  {u"evidence"_s, tr("Evidence"), Kind::Line, {}, u"https://"_s, {}}},
                 tr("Done"), [this](const FormValues& v) {
                     actFromPanel(m_incident,
                                  cmd::SetActionState{StreamId::fromString(v[u"action"_s]),
                                                      ActionState::Done,
                                                      v[u"evidence"_s],
                                                      {}});
                 });
}

void MainWindow::askWake()
{
    m_form->open(u"wake"_s, tr("Wake somebody up"),
                 tr("By telephone. A post in the chat wakes nobody."),
                 {{u"person"_s, tr("Called"), Kind::Choice, {}, {}, peopleChoices()},
                  {u"result"_s,
                   tr("Result"),
                   Kind::Choice,
                   codeOf(WakeResult::NoAnswer),
                   {},
                   {{codeOf(WakeResult::NoAnswer), tr("No answer")},
                    {codeOf(WakeResult::Answered), tr("Answered")},
                    {codeOf(WakeResult::Posted), tr("Posted to the chat only")}}}},
                 tr("Record"), [this](const FormValues& v) {
                     actFromPanel(m_incident,
                                  cmd::AttemptWake{PersonId::fromString(v[u"person"_s]), u"phone"_s,
                                                   fromCode<WakeResult>(QStringView(v[u"result"_s]))
                                                       .value_or(WakeResult::NoAnswer)});
                 });
}

void MainWindow::addPerson()
{
    m_form->open(u"person"_s, tr("Add a person"), {},
                 {{u"name"_s, tr("Name"), Kind::Line, {}, {}, {}},
                  {u"handle"_s, tr("Short name"), Kind::Line, {}, {}, {}},
                  {u"duty"_s,
                   tr("To wake at night as"),
                   Kind::Choice,
                   codeOf(Duty::None),
                   {},
                   words({Duty::None, Duty::Ceo, Duty::Pdm, Duty::Em})}},
                 tr("Add"), [this](const FormValues& v) {
                     cmd::SetPerson c;
                     c.name = v[u"name"_s];
                     c.handle = v[u"handle"_s];
                     c.duty = fromCode<Duty>(QStringView(v[u"duty"_s])).value_or(Duty::None);
                     actFromPanel({}, c);
                 });
}

void MainWindow::importFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Bring in a past incident"), {},
                                                      tr("CSV or JSON Lines (*.csv *.jsonl)"));
    if (file.isEmpty())
        return;
    // The same verb as in a shell: one path into the log for every past incident.
    const QString noun = file.endsWith(".csv"_L1, Qt::CaseInsensitive) ? u"csv"_s : u"jsonl"_s;
    CliRequest request;
    request.arguments = {u"import"_s, noun, file, u"--new"_s, QFileInfo(file).completeBaseName()};
    request.language = m_language;
    request.zone = QString::fromLatin1(m_zone.id());
    request.workingDir = QDir::homePath();
    m_workspace.run(
        this, [request](Session& s) { return runCli(request, s); },
        [this](const CliReply& reply) {
            say(QString::fromUtf8(reply.exitCode ? reply.err : reply.out).section(u'\n', 0, 0));
        });
}

} // namespace matoi::ui
