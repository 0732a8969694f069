// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/summary_post.h>
#include <app/service/brief_facts.h>
#include <app/service/mine.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/shell/panels_parts.h>
#include <ui/shell/people_panels.h>
#include <ui/views/copy_panel.h>
#include <ui/views/mine_panel.h>
#include <ui/views/roles_panel.h>

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

//! A brief in both its forms, worded on the store thread.
struct Briefs {
    QString plain, markdown;
};

Result<Briefs> briefsOf(Session& session, StreamId incident, bool japanese, const QTimeZone& zone)
{
    const auto facts = briefFacts(session, incident, session.profile());
    if (!facts)
        return facts.error();
    const text::Wording wording{[&](PersonId id) { return session.personName(id); },
                                &facts->playbook, japanese, zone};
    return Briefs{reports::brief(*facts, wording, reports::Markup::Plain),
                  reports::brief(*facts, wording, reports::Markup::Markdown)};
}

//! The last summary as a post, read after what was submitted before.
Result<std::pair<QString, QString>> postsOf(Session& session, StreamId incident,
                                            const QTimeZone& zone)
{
    const Reader reader = session.read();
    const auto facts = reader.incident(incident);
    if (!facts)
        return facts.error();
    const auto row = reader.incidentRow(incident);
    if (!row)
        return row.error();
    const QString label = *row ? (*row)->label : QString();
    using reports::PostMarkup;
    return std::pair{reports::summaryPost(*facts, label, zone, PostMarkup::Slack),
                     reports::summaryPost(*facts, label, zone, PostMarkup::Markdown)};
}

} // namespace

PeoplePanels::PeoplePanels(Acts& acts, QWidget* window)
    : QObject(window)
    , m_acts(acts)
    , m_copy(*new CopyPanel(window))
    , m_roles(*new RolesPanel(window))
    , m_mine(*new MinePanel(window))
{
    connect(&m_copy, &CopyPanel::copied, this, [this] { m_acts.say(tr("Copied.")); });
    connect(&m_mine, &MinePanel::opened, this, &PeoplePanels::incidentWanted);
    connect(&m_mine, &MinePanel::visitOpened, this, &PeoplePanels::riskWanted);
    connect(&m_roles, &RolesPanel::assignRequested, this, [this](Role role) { askAssign(role); });
    connect(&m_roles, &RolesPanel::handoverRequested, this, &PeoplePanels::askHandoverOf);
    connect(&m_roles, &RolesPanel::renounceRequested, this, &PeoplePanels::renounce);
    connect(&m_roles, &RolesPanel::phaseChosen, this, [this](PersonId person, Phase phase) {
        m_acts.submit(cmd::SetPhase{person, phase});
    });
    connect(&m_acts.desk(), &Desk::shown, this, [this] {
        if (m_roles.isOpen())
            showRoles();
    });
}

void PeoplePanels::showRoles()
{
    m_roles.show(m_acts.desk().snapshot(), systemClock().now(), m_acts.context().zone);
}

void PeoplePanels::askAssign(Role role, PersonId person)
{
    const StreamId id = m_acts.desk().incident();
    m_acts.form().open(u"assign/"_s + id.toString() + codeOf(role), tr("Assign a duty"), {},
                       {{u"person"_s,
                         tr("Person"),
                         Kind::Choice,
                         person.isNull() ? QString() : person.toString(),
                         {},
                         m_acts.peopleChoices()},
                        {u"role"_s,
                         tr("Role"),
                         Kind::Choice,
                         codeOf(role),
                         {},
                         choices({Role::Commander, Role::Deputy, Role::Scribe, Role::DevLead,
                                  Role::BizLead, Role::Pdm, Role::Responder, Role::Observer})}},
                       tr("Assign"), [this, id](const FormValues& v) {
                           m_acts.submitFromForm(
                               id, cmd::AssignRole{codeValue<Role>(v, u"role"_s),
                                                   PersonId::fromString(v[u"person"_s])});
                       });
}

void PeoplePanels::renounce(Role role, PersonId person)
{
    if (role != Role::Commander)
        return m_acts.submit(cmd::RenounceRole{role, person, {}});
    const StreamId id = m_acts.desk().incident();
    m_acts.form().open(
        u"renounce/"_s + id.toString(), tr("Renounce command"),
        tr("Nobody will command. To hand over is better."),
        {{u"note"_s, tr("State in one line"), Kind::Line, {}, {}, {}}}, tr("Renounce"),
        [this, id, person](const FormValues& v) {
            m_acts.submitFromForm(id, cmd::RenounceRole{Role::Commander, person, v[u"note"_s]});
        });
}

void PeoplePanels::showMine()
{
    const PersonId acting = m_acts.workspace().actingAs();
    const PersonId me = acting.isNull() ? m_acts.context().profile : acting;
    m_acts.workspace().run(
        this,
        [me](Session& s) {
            return std::pair{waitingFor(s, me), s.personName(me)};
        },
        [this](std::pair<Result<std::vector<Waiting>>, QString> mine) {
            if (!mine.first)
                return m_acts.say(text::sentence(mine.first.error()));
            m_mine.open(std::move(*mine.first), mine.second, systemClock().now(),
                        m_acts.context().zone);
        });
}

void PeoplePanels::showBrief()
{
    const StreamId id = m_acts.desk().incident();
    m_acts.workspace().run(
        this,
        [id, ja = m_acts.context().japanese(), zone = m_acts.context().zone](Session& s) {
            return briefsOf(s, id, ja, zone);
        },
        [this](const Result<Briefs>& briefs) {
            if (!briefs)
                return m_acts.say(text::sentence(briefs.error()));
            m_copy.open(tr("Handover brief"), tr("For whoever takes over"),
                        {{tr("Copy"), u"C"_s, briefs->plain},
                         {tr("Copy as Markdown"), u"M"_s, briefs->markdown}});
        });
}

void PeoplePanels::askHandover() { askHandoverOf(Role::Commander); }

std::vector<std::pair<QString, QString>> PeoplePanels::othersThan(Role role) const
{
    auto choices = m_acts.peopleChoices();
    const QString holder = m_acts.desk().snapshot().incident.holder(role).toString();
    std::erase_if(choices, [&](const auto& choice) { return choice.first == holder; });
    return choices;
}

void PeoplePanels::askHandoverOf(Role role)
{
    const StreamId id = m_acts.desk().incident();
    m_acts.workspace().run(
        this,
        [id, ja = m_acts.context().japanese(), zone = m_acts.context().zone](Session& s) {
            return briefsOf(s, id, ja, zone);
        },
        [this, id, role](const Result<Briefs>& briefs) {
            if (!briefs)
                return m_acts.say(text::sentence(briefs.error()));
            m_acts.form().open(
                u"handover/"_s + id.toString() + codeOf(role),
                role == Role::Commander ? tr("Hand command over")
                                        : tr("Hand over: %1").arg(text::word(role)),
                tr("One line of state, for whoever takes it"),
                {{u"to"_s, tr("To"), Kind::Choice, {}, {}, othersThan(role)},
                 {u"note"_s, tr("State in one line"), Kind::Line, {}, {}, {}},
                 {u"brief"_s, tr("What they should know"), Kind::Shown, briefs->plain, {}, {}}},
                tr("Hand over"), [this, id, role](const FormValues& v) {
                    const auto to = PersonId::fromString(v[u"to"_s]);
                    m_acts.submitFromForm(id, cmd::HandOverRole{role, to, v[u"note"_s]});
                });
        });
}

void PeoplePanels::showSummaryPost()
{
    const StreamId id = m_acts.desk().incident();
    m_acts.workspace().run(
        this, [id, zone = m_acts.context().zone](Session& s) { return postsOf(s, id, zone); },
        [this](const Result<std::pair<QString, QString>>& posts) {
            if (!posts)
                return m_acts.say(text::sentence(posts.error()));
            if (posts->first.isEmpty())
                return m_acts.say(tr("No summary yet. Ctrl+U posts one."));
            m_copy.open(tr("The summary as a post"), tr("Calls everybody in the channel"),
                        {{tr("Copy for Slack"), u"C"_s, posts->first},
                         {tr("Copy as Markdown"), u"M"_s, posts->second}});
        });
}

void PeoplePanels::copySummaryPost()
{
    const StreamId id = m_acts.desk().incident();
    m_acts.workspace().run(
        this, [id, zone = m_acts.context().zone](Session& s) { return postsOf(s, id, zone); },
        [this](const Result<std::pair<QString, QString>>& posts) {
            if (!posts)
                return m_acts.say(text::sentence(posts.error()));
            QGuiApplication::clipboard()->setText(posts->first);
            m_acts.say(tr("Posted here. The text for Slack is in the clipboard; U shows it."));
        });
}

} // namespace matoi::ui
