// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/shell/emergency.h>
#include <ui/shell/panels_parts.h>
#include <ui/views/checklist_panel.h>
#include <ui/views/wake_pane.h>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

Emergency::Emergency(Acts& acts, QWidget* window)
    : QObject(window)
    , m_acts(acts)
    , m_checklist(*new ChecklistPanel(window))
{
    wire();
}

void Emergency::wire()
{
    Desk& desk = m_acts.desk();
    const WakePane* pane = &desk.wakePane();
    connect(pane, &WakePane::callRequested, this, &Emergency::call);
    connect(pane, &WakePane::answered, this, &Emergency::answered);
    connect(pane, &WakePane::notAnswered, this, &Emergency::notAnswered);
    connect(pane, &WakePane::otherRequested, this, &Emergency::askOther);
    connect(pane, &WakePane::postedRequested, this, &Emergency::posted);
    connect(pane, &WakePane::restrictRequested, this, &Emergency::askRestrict);
    connect(&desk, &Desk::shown, this, [this] {
        beginWhenShown();
        if (!m_wakeOf.isNull() && m_acts.desk().snapshot().incident.id == m_wakeOf) {
            m_wakeOf = {};
            openWake();
        }
        if (m_checklist.isOpen())
            m_checklist.refresh(m_acts.desk().snapshot(), systemClock().now());
    });
    // Whether the offer was taken or not: somebody must be called now.
    connect(&m_acts.form(), &ScrimPanel::closed, this, [this] {
        if (std::exchange(m_wakeNext, false))
            openWake();
    });
    connect(&m_checklist, &ChecklistPanel::ticked, this, [this](const QString& step) {
        m_acts.submit(cmd::DoneStep{step, {}});
    });
    const auto ask = [this](const QString& step, const QString& label, const QString& act,
                            auto command) {
        const Playbook& playbook = m_acts.desk().snapshot().playbook;
        const Bilingual* item = playbook.checklistItem(step);
        if (item)
            m_acts.form().open(u"checklist/"_s + step, item->in(m_acts.context().japanese()), {},
                               {{u"reason"_s, label, Kind::Line, {}, {}, {}}}, act,
                               [this, step, command](const FormValues& v) {
                                   m_acts.submitFromForm(m_acts.desk().incident(),
                                                         command(step, v[u"reason"_s]));
                               });
    };
    connect(&m_checklist, &ChecklistPanel::reopened, this, [ask](const QString& step) {
        ask(step, tr("Open it again, because"), tr("Open again"),
            [](const QString& id, const QString& why) -> Command {
                return cmd::ReopenStep{id, why};
            });
    });
    connect(&m_checklist, &ChecklistPanel::skipped, this, [ask](const QString& step) {
        ask(step, tr("Not needed here, because"), tr("Record"),
            [](const QString& id, const QString& why) -> Command {
                return cmd::SkipStep{id, why};
            });
    });
}

void Emergency::begin(StreamId incident)
{
    m_beginning = incident;
    beginWhenShown();
}

void Emergency::beginWhenShown()
{
    const Incident& i = m_acts.desk().snapshot().incident;
    if (m_beginning.isNull() || i.id != m_beginning || i.classification != Classification::Security)
        return;
    m_beginning = {};
    if (i.kind == IncidentKind::Drill)
        return;
    if (i.restricted)
        return openWake();
    m_wakeNext = true;
    askRestrict();
}

void Emergency::askRestrict()
{
    const DeskSnapshot& snap = m_acts.desk().snapshot();
    const Incident& i = snap.incident;
    QStringList chosen;
    const auto choose = [&](PersonId id) {
        if (!id.isNull() && !chosen.contains(id.toString()))
            chosen << id.toString();
    };
    // Those who are at it and those who are called anyway; everybody else only if named.
    for (const PersonId reader : i.readers)
        choose(reader);
    choose(m_acts.context().profile);
    for (const RoleHolder& holder : i.roles)
        choose(holder.person);
    for (const WakePerson& person : snap.wake)
        choose(person.id);
    m_acts.form().open(
        u"restrict/"_s + i.id.toString(),
        i.restricted ? tr("Who can read this") : tr("Restrict this incident"), {},
        {{u"codename"_s,
          tr("Codename: what everybody else may hear"),
          Kind::Line,
          i.codename,
          tr("Heron"),
          {}},
         {u"readers"_s,
          tr("Who can read and write"),
          Kind::Many,
          chosen.join(u','),
          {},
          m_acts.peopleChoices()},
         {u"what"_s,
          tr("Everybody else sees its number, that it runs, and since when. What was shared before "
             "was shared. Nobody who was named is taken out again. Whoever holds the file of this "
             "workspace can read it: this masks, it does not encrypt."),
          Kind::Note,
          {},
          {},
          {}}},
        i.restricted ? tr("Add readers") : tr("Restrict"), [this](const FormValues& v) {
            cmd::Restrict c;
            c.codename = v[u"codename"_s];
            const QStringList ids = v[u"readers"_s].split(u',', Qt::SkipEmptyParts);
            for (const QString& id : ids)
                c.readers.push_back(PersonId::fromString(id));
            m_acts.submitFromForm(m_acts.desk().incident(), c);
        });
}

void Emergency::openChecklist()
{
    const DeskSnapshot& snap = m_acts.desk().snapshot();
    if (snap.masked || snap.playbook.checklist.empty())
        return m_acts.say(tr("The playbook of this incident has no checklist."));
    m_checklist.openFor(snap, m_acts.context().zone, systemClock().now());
}

void Emergency::openWakeOf(StreamId incident)
{
    m_wakeOf = incident;
    if (m_acts.desk().snapshot().incident.id == incident) {
        m_wakeOf = {};
        openWake();
    }
}

void Emergency::openWake()
{
    WakePane& pane = m_acts.desk().wakePane();
    if (pane.isHidden())
        return askOther();
    pane.setFocus(Qt::ShortcutFocusReason);
}

void Emergency::attempt(PersonId person, int result)
{
    const bool chat = WakeResult(result) == WakeResult::Posted;
    m_acts.submit(cmd::AttemptWake{person, chat ? u"chat"_s : u"phone"_s, WakeResult(result)});
}

void Emergency::call(PersonId person) { attempt(person, int(WakeResult::Calling)); }
void Emergency::notAnswered(PersonId person) { attempt(person, int(WakeResult::NoAnswer)); }
void Emergency::answered(PersonId person) { m_acts.submit(cmd::AnswerWake{person, u"phone"_s}); }

void Emergency::posted()
{
    const PersonId person = m_acts.desk().wakePane().active();
    if (person.isNull())
        return askOther();
    attempt(person, int(WakeResult::Posted));
    m_acts.say(tr("Recorded. A post in the chat wakes nobody: go on calling."));
}

void Emergency::askOther()
{
    m_acts.form().open(
        u"wake"_s, tr("Wake somebody up"), tr("By telephone. A post in the chat wakes nobody."),
        {{u"person"_s, tr("Called"), Kind::Choice, {}, {}, m_acts.peopleChoices()},
         {u"result"_s,
          tr("Result"),
          Kind::Options,
          codeOf(WakeResult::NoAnswer),
          {},
          choices({WakeResult::Calling, WakeResult::NoAnswer, WakeResult::Answered,
                   WakeResult::Posted})}},
        tr("Record"), [this](const FormValues& v) {
            const PersonId person = PersonId::fromString(v[u"person"_s]);
            m_acts.submitFromForm(
                m_acts.desk().incident(),
                cmd::AttemptWake{person, u"phone"_s, codeValue<WakeResult>(v, u"result"_s)});
        });
}

} // namespace matoi::ui
