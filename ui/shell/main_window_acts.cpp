// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/classification.h>
#include <app/service/time_input.h>
#include <app/text/messages.h>
#include <ui/shell/main_window.h>
#include <ui/views/clock_text.h>
#include <ui/views/composer.h>
#include <ui/views/form_panel.h>
#include <ui/views/timeline_view.h>

using namespace Qt::StringLiterals;

// What a commander does in the hour itself: each act reads fields, builds one Command, submits it.
namespace matoi::ui
{

namespace
{

using Kind = FormField::Kind;

template <class E>
std::vector<std::pair<QString, QString>> choices(std::initializer_list<E> values)
{
    std::vector<std::pair<QString, QString>> list;
    for (const E value : values)
        list.emplace_back(codeOf(value), text::word(value));
    return list;
}

template <class E>
E codeValue(const FormValues& v, const QString& key)
{
    return fromCode<E>(QStringView(v[key])).value_or(E{});
}

} // namespace

void MainWindow::act(Command command)
{
    m_workspace.submit(this, m_incident, std::move(command),
                       [this](const Result<Outcome>& outcome) {
                           if (!outcome)
                               return say(text::sentence(outcome.error()));
                           for (const Error& warning : outcome->warnings)
                               say(text::sentence(warning));
                       });
}

void MainWindow::actFromPanel(StreamId incident, Command command,
                              std::function<void(const Outcome&)> then)
{
    m_workspace.submit(this, incident, std::move(command),
                       [this, then = std::move(then)](const Result<Outcome>& outcome) {
                           if (!outcome)
                               return m_form->refuse(text::sentence(outcome.error()));
                           m_form->succeed();
                           for (const Error& warning : outcome->warnings)
                               say(text::sentence(warning));
                           if (then)
                               then(*outcome);
                       });
}

std::vector<std::pair<QString, QString>> MainWindow::peopleChoices() const
{
    std::vector<std::pair<QString, QString>> list;
    // The profile person first: most questions are answered "me".
    if (const auto me = m_names.find(m_profile); me != m_names.end())
        list.emplace_back(me->first.toString(), me->second);
    for (const auto& [id, name] : m_names)
        if (id != m_profile)
            list.emplace_back(id.toString(), name);
    return list;
}

void MainWindow::record(const Composed& composed)
{
    if (composed.badTime)
        return m_composer->refuse(
            text::sentence({ErrorCode::BadTime, composed.entry.text.left(20)}));
    Command command = composed.entry;
    if (composed.todo)
        command = cmd::AddTask{composed.entry.text, {}, {}, composed.entry.lane, {}};
    else if (composed.hypothesis)
        command = cmd::OpenHypothesis{composed.entry.text};
    m_workspace.submit(this, m_incident, std::move(command),
                       [this](const Result<Outcome>& outcome) {
                           // The words leave the composer only when they are safe on disk.
                           if (!outcome)
                               return m_composer->refuse(text::sentence(outcome.error()));
                           m_composer->clear();
                           m_view->toEnd();
                           for (const Error& warning : outcome->warnings)
                               say(text::sentence(warning));
                       });
}

void MainWindow::declare(IncidentKind kind)
{
    const bool drill = kind == IncidentKind::Drill;
    m_declareKeyAt = systemClock().now(); // the clock starts at the key press
    m_form->open(
        drill ? u"declare-drill"_s : u"declare"_s,
        drill ? tr("Start a drill") : tr("Declare an incident"), tr("The clock is running"),
        {{u"title"_s, tr("What is broken?"), Kind::Line, {}, {}, {}},
         {u"source"_s,
          tr("How do we know?"),
          Kind::Choice,
          codeOf(DetectSource::Internal),
          {},
          choices({DetectSource::Customer, DetectSource::Internal, DetectSource::AlertChannel})},
         {u"at"_s, tr("Detected at"), Kind::Line, {}, tr("now · 14:05 · -10m"), {}}},
        drill ? tr("Start drill") : tr("Declare"), [this, kind](const FormValues& v) {
            cmd::DeclareIncident c;
            c.title = v[u"title"_s];
            c.kind = kind;
            c.source = codeValue<DetectSource>(v, u"source"_s);
            c.detectedAt = m_declareKeyAt;
            if (const QString at = v[u"at"_s].trimmed(); !at.isEmpty()) {
                const auto time = parseTimeInput(at, m_declareKeyAt, m_zone);
                if (!time)
                    return m_form->refuse(text::sentence(time.error()));
                c.detectedAt = *time;
            }
            actFromPanel({}, c, [this](const Outcome& outcome) {
                openIncident(outcome.subject().id);
                showPage(DeskPage);
                m_composer->focusEditor();
            });
        });
}

void MainWindow::askSummary()
{
    const SummaryRecord& s = m_snap.incident.summary;
    m_form->open(u"summary/"_s + m_incident.toString(), tr("Update summary"),
                 s.version ? tr("from version %1").arg(s.version) : QString(),
                 {{u"situation"_s, tr("Status"), Kind::Text, s.situation, {}, {}},
                  {u"actions"_s, tr("Actions"), Kind::Text, s.actions, {}, {}},
                  {u"needs"_s, tr("Needs"), Kind::Line, s.needs, {}, {}},
                  {u"next"_s,
                   tr("Next update in"),
                   Kind::Line,
                   u"%1m"_s.arg(m_snap.playbook.promiseInternalMin),
                   tr("30m · 1h · 15:30"),
                   {}}},
                 tr("Post"), [this](const FormValues& v) {
                     cmd::PostSummary c{v[u"situation"_s], v[u"actions"_s], v[u"needs"_s], {}, {}};
                     if (const QString next = v[u"next"_s].trimmed(); !next.isEmpty()) {
                         const auto time = parseTimeAhead(next, systemClock().now(), m_zone);
                         if (!time)
                             return m_form->refuse(text::sentence(time.error()));
                         c.nextUpdateAt = *time;
                     }
                     actFromPanel(m_incident, c);
                 });
}

void MainWindow::askHandover()
{
    m_form->open(u"handover"_s, tr("Hand command over"),
                 tr("One line of state, for whoever takes it"),
                 {{u"to"_s, tr("To"), Kind::Choice, {}, {}, peopleChoices()},
                  {u"note"_s, tr("State in one line"), Kind::Line, {}, {}, {}}},
                 tr("Hand over"), [this](const FormValues& v) {
                     actFromPanel(m_incident, cmd::HandOverRole{Role::Commander,
                                                                PersonId::fromString(v[u"to"_s]),
                                                                v[u"note"_s]});
                 });
}

void MainWindow::askRoles()
{
    m_form->open(u"roles"_s, tr("Roles and phases"), {},
                 {{u"person"_s, tr("Person"), Kind::Choice, {}, {}, peopleChoices()},
                  {u"role"_s,
                   tr("Role"),
                   Kind::Choice,
                   codeOf(Role::Responder),
                   {},
                   choices({Role::Responder, Role::Deputy, Role::Scribe, Role::DevLead,
                            Role::BizLead, Role::Pdm, Role::Observer, Role::Commander})},
                  {u"phase"_s,
                   tr("Working on"),
                   Kind::Choice,
                   {},
                   {},
                   [] {
                       auto list = choices({Phase::Discovery, Phase::Investigation,
                                            Phase::Resolution, Phase::Verification});
                       list.insert(list.begin(), {QString(), u"—"_s});
                       return list;
                   }()}},
                 tr("Assign"), [this](const FormValues& v) {
                     const PersonId person = PersonId::fromString(v[u"person"_s]);
                     const QString phase = v[u"phase"_s];
                     if (!phase.isEmpty())
                         act(cmd::SetPhase{person, codeValue<Phase>(v, u"phase"_s)});
                     const Role role = codeValue<Role>(v, u"role"_s);
                     for (const RoleHolder& holder : m_snap.incident.roles)
                         if (holder.person == person && holder.role == role && !phase.isEmpty())
                             return m_form->succeed();
                     actFromPanel(m_incident, cmd::AssignRole{role, person});
                 });
}

void MainWindow::setOutlook(Outlook outlook)
{
    act(cmd::SetOutlook{outlook});
    m_desk->setFocus();
}

void MainWindow::cycleOutlook()
{
    const Outlook now = m_snap.incident.outlook;
    setOutlook(now == Outlook::Continuing   ? Outlook::Converging
               : now == Outlook::Converging ? Outlook::Converged
                                            : Outlook::Continuing);
}

void MainWindow::askConverge()
{
    m_form->open(u"converge/"_s + m_incident.toString(), tr("Converge"),
                 tr("Drafts the postmortem for its owner"),
                 {{u"at"_s, tr("Converged at"), Kind::Line, {}, tr("now · 14:05 · -10m"), {}},
                  {u"fix"_s,
                   tr("Fix"),
                   Kind::Choice,
                   codeOf(FixState::Workaround),
                   {},
                   choices({FixState::Workaround, FixState::PermanentInProgress,
                            FixState::PermanentDone, FixState::NotNeeded})},
                  {u"reason"_s, tr("Reason, if no fix is needed"), Kind::Line, {}, {}, {}},
                  {u"owner"_s, tr("Who writes the report"), Kind::Choice, {}, {}, peopleChoices()}},
                 tr("Converge"), [this](const FormValues& v) {
                     cmd::Converge c;
                     c.owner = PersonId::fromString(v[u"owner"_s]);
                     c.fix = codeValue<FixState>(v, u"fix"_s);
                     c.fixReason = v[u"reason"_s];
                     if (const QString at = v[u"at"_s].trimmed(); !at.isEmpty()) {
                         const auto time = parseTimeInput(at, systemClock().now(), m_zone);
                         if (!time)
                             return m_form->refuse(text::sentence(time.error()));
                         c.at = *time;
                     }
                     actFromPanel(m_incident, c);
                 });
}

void MainWindow::askClassify()
{
    std::vector<std::pair<QString, QString>> cases;
    for (const ClassificationCase& row : classificationCases())
        cases.emplace_back(row.id,
                           u"%1 · %2 — %3"_s.arg(row.id.mid(4), text::word(row.classification),
                                                 row.text.in(japanese())));
    m_form->open(
        u"classify/"_s + m_incident.toString(), tr("Classify"),
        tr("Security beats every other row"),
        {{u"case"_s, tr("Which case is it?"), Kind::Choice, m_snap.incident.matchedCase, {}, cases},
         {u"reason"_s, tr("Reason"), Kind::Line, {}, tr("optional, except case by case"), {}},
         {u"judge"_s, tr("Judged by"), Kind::Choice, {}, {}, peopleChoices()}},
        tr("Record"), [this](const FormValues& v) {
            actFromPanel(m_incident, cmd::Classify{v[u"case"_s],
                                                   {},
                                                   v[u"reason"_s],
                                                   PersonId::fromString(v[u"judge"_s])});
        });
}

void MainWindow::askScore()
{
    const auto value = [](std::optional<qint64> n) { return n ? QString::number(*n) : QString(); };
    m_form->open(u"score/"_s + m_incident.toString(), tr("Score"), tr("scope × degree → impact"),
                 {{u"scope"_s,
                   tr("Scope of impact"),
                   Kind::Choice,
                   value(m_snap.incident.scope),
                   {},
                   {{{}, tr("Unknown")},
                    {u"1"_s, tr("1  a few customers")},
                    {u"2"_s, tr("2  less than half")},
                    {u"3"_s, tr("3  half or more")}}},
                  {u"degree"_s,
                   tr("Degree of impact"),
                   Kind::Choice,
                   value(m_snap.incident.degree),
                   {},
                   {{{}, tr("Unknown")},
                    {u"1"_s, tr("1  side work only")},
                    {u"3"_s, tr("3  hinders work, there is a way round")},
                    {u"5"_s, tr("5  work cannot be done")}}}},
                 tr("Record"), [this](const FormValues& v) {
                     const auto number = [&](const QString& key) {
                         return v[key].isEmpty() ? std::optional<qint64>() : v[key].toLongLong();
                     };
                     actFromPanel(m_incident, cmd::Score{number(u"scope"_s), number(u"degree"_s)});
                 });
}

void MainWindow::askHypothesis()
{
    m_form->open(u"hypothesis"_s, tr("Open a hypothesis"), {},
                 {{u"text"_s, tr("What could it be?"), Kind::Line, {}, {}, {}}}, tr("Open"),
                 [this](const FormValues& v) {
                     actFromPanel(m_incident, cmd::OpenHypothesis{v[u"text"_s]});
                 });
}

void MainWindow::settleHypothesis(EventId id)
{
    QString words;
    for (const HypothesisRecord& h : m_snap.incident.hypotheses)
        if (h.id == id)
            words = h.text;
    m_form->open(
        u"settle/"_s + id.toString(), tr("Settle the hypothesis"), words,
        {{u"how"_s,
          tr("It is"),
          Kind::Choice,
          codeOf(HypothesisState::RuledOut),
          {},
          choices({HypothesisState::RuledOut, HypothesisState::Confirmed})},
         {u"evidence"_s, tr("Evidence"), Kind::Line, {}, {}, {}}},
        tr("Record"), [this, id](const FormValues& v) {
            const bool confirmed =
                codeValue<HypothesisState>(v, u"how"_s) == HypothesisState::Confirmed;
            actFromPanel(m_incident, cmd::SettleHypothesis{id, confirmed, v[u"evidence"_s]});
        });
}

void MainWindow::askTask()
{
    auto people = peopleChoices();
    people.insert(people.begin(), {QString(), u"—"_s});
    m_form->open(
        u"task"_s, tr("Add a to-do"), {},
        {{u"text"_s, tr("What is to be done?"), Kind::Line, {}, {}, {}},
         {u"owner"_s, tr("Owner"), Kind::Choice, {}, {}, people},
         {u"due"_s, tr("Due"), Kind::Line, {}, tr("30m · 15:30"), {}}},
        tr("Add"), [this](const FormValues& v) {
            cmd::AddTask c{v[u"text"_s], PersonId::fromString(v[u"owner"_s]), {}, Lane::All, {}};
            if (const QString due = v[u"due"_s].trimmed(); !due.isEmpty()) {
                const auto time = parseTimeAhead(due, systemClock().now(), m_zone);
                if (!time)
                    return m_form->refuse(text::sentence(time.error()));
                c.dueAt = *time;
            }
            actFromPanel(m_incident, c);
        });
}

void MainWindow::askCorrect(EventId id)
{
    const int row = m_timeline.indexOf(id);
    if (row < 0)
        return;
    if (!m_timeline.row(row).editable)
        return say(tr("This row is a fact of the process; record a new one instead."));
    m_form->open(u"correct/"_s + id.toString(), tr("Correct the entry"),
                 tr("The old words stay readable"),
                 {{u"text"_s, tr("New words"), Kind::Text, m_timeline.row(row).text, {}, {}}},
                 tr("Correct"), [this, id](const FormValues& v) {
                     actFromPanel(m_incident, cmd::CorrectEntry{id, v[u"text"_s], {}});
                 });
}

void MainWindow::askRetract(EventId id)
{
    const int row = m_timeline.indexOf(id);
    m_form->open(u"retract/"_s + id.toString(), tr("Retract the entry"),
                 row < 0 ? QString() : m_timeline.row(row).text.left(60),
                 {{u"reason"_s, tr("Why?"), Kind::Line, {}, {}, {}}}, tr("Retract"),
                 [this, id](const FormValues& v) {
                     actFromPanel(m_incident, cmd::RetractEntry{id, v[u"reason"_s]});
                 });
}

void MainWindow::togglePin(EventId id)
{
    const int row = m_timeline.indexOf(id);
    if (row >= 0)
        act(cmd::PinEntry{id, !m_timeline.row(row).pinned});
}

} // namespace matoi::ui
