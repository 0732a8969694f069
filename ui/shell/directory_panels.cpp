// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/acts.h>
#include <ui/shell/directory_panels.h>
#include <ui/shell/panels_parts.h>
#include <ui/views/copy_panel.h>
#include <ui/views/people_list.h>

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

//! A list of people is small; what is larger is another file chosen by mistake.
constexpr qint64 kMaxBytes = 8 * 1024 * 1024;

Result<PeoplePlan> planOf(Session& session, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::IoError, path};
    if (file.size() > kMaxBytes)
        return Error{ErrorCode::TooLong, path};
    const auto people = readPeopleCsv(file.readAll());
    return people ? planPeople(session, *people) : Result<PeoplePlan>(people.error());
}

} // namespace

DirectoryPanels::DirectoryPanels(Acts& acts, PeopleList& list, QWidget* window)
    : QObject(window)
    , m_acts(acts)
    , m_list(list)
    , m_faults(*new CopyPanel(window))
{
    connect(&list, &PeopleList::addRequested, this, &DirectoryPanels::add);
    connect(&list, &PeopleList::importRequested, this, &DirectoryPanels::importFile);
    connect(&list, &PeopleList::editRequested, this, &DirectoryPanels::edit);
    connect(&list, &PeopleList::archiveRequested, this, &DirectoryPanels::archive);
    connect(&m_faults, &CopyPanel::copied, this, [this] { m_acts.say(tr("Copied.")); });
    connect(&acts.workspace(), &Workspace::changed, this, [this](const Change& change) {
        bool people = change.refold;
        for (const StreamRef& stream : change.streams)
            people |= stream.kind == StreamKind::Workspace || stream.kind == StreamKind::Contacts;
        if (people && m_list.isVisible())
            reload();
    });
}

void DirectoryPanels::reload()
{
    m_acts.workspace().run(
        this, [](Session& s) { return directory(s); },
        [this](Result<std::vector<DirectoryEntry>> people) {
            if (!people)
                return m_acts.say(text::sentence(people.error()));
            m_list.show(std::move(*people));
        });
}

void DirectoryPanels::add() { ask({}); }

void DirectoryPanels::edit(const DirectoryEntry& entry) { ask(entry); }

void DirectoryPanels::ask(const DirectoryEntry& entry)
{
    const Person& p = entry.person;
    const bool fresh = p.id.isNull();
    const QString teams = QStringList(p.teams.begin(), p.teams.end()).join(u"; "_s);
    m_acts.form().open(
        u"person/"_s + p.id.toString(), fresh ? tr("Add a person") : tr("Edit a person"),
        fresh ? QString() : p.name,
        {{u"name"_s, tr("Name"), Kind::Line, p.name, {}, {}},
         {u"reading"_s, tr("Reading"), Kind::Line, p.reading, {}, {}},
         {u"handle"_s, tr("Short name"), Kind::Line, p.handle, {}, {}},
         {u"teams"_s, tr("Teams"), Kind::Line, teams, tr("parted by ;"), {}},
         {u"duty"_s,
          tr("To wake at night as"),
          Kind::Choice,
          codeOf(p.duty),
          {},
          choices({Duty::None, Duty::Ceo, Duty::Pdm, Duty::Em})},
         {u"phone"_s, tr("Phone for wake-up calls"), Kind::Line, entry.phone, {}, {}},
         {u"email"_s, tr("Mail"), Kind::Line, entry.email, {}, {}}},
        fresh ? tr("Add") : tr("Record"), [this, entry](const FormValues& v) {
            DirectoryEntry now = entry;
            now.person.name = v[u"name"_s].trimmed();
            now.person.reading = v[u"reading"_s].trimmed();
            now.person.handle = v[u"handle"_s].trimmed();
            now.person.duty = codeValue<Duty>(v, u"duty"_s);
            now.person.teams.clear();
            static const QRegularExpression between(u"[;；、]"_s);
            for (const QString& team : v[u"teams"_s].split(between, Qt::SkipEmptyParts))
                if (!team.trimmed().isEmpty())
                    now.person.teams.push_back(team.trimmed());
            now.phone = v[u"phone"_s].trimmed();
            now.email = v[u"email"_s].trimmed();
            m_acts.workspace().run(
                this,
                [now, as = m_acts.workspace().actingAs()](Session& s) {
                    return savePerson(s, now, as);
                },
                [this](const Result<PersonId>& saved) {
                    if (!saved)
                        return m_acts.form().refuse(text::sentence(saved.error()));
                    m_acts.form().succeed();
                });
        });
}

void DirectoryPanels::archive(const DirectoryEntry& entry)
{
    DirectoryEntry now = entry;
    now.person.archived = !entry.person.archived;
    const QString said =
        now.person.archived ? tr("%1 has left. Del again brings them back.") : tr("%1 is back.");
    m_acts.workspace().run(
        this,
        [now, as = m_acts.workspace().actingAs()](Session& s) { return savePerson(s, now, as); },
        [this, words = said.arg(entry.person.name)](const Result<PersonId>& saved) {
            m_acts.say(saved ? words : text::sentence(saved.error()));
        });
}

void DirectoryPanels::importFile()
{
    const QString file = QFileDialog::getOpenFileName(m_list.window(), tr("Import people"), {},
                                                      tr("Table of people (*.csv *.tsv *.txt)"));
    if (!file.isEmpty())
        importFrom(file);
}

void DirectoryPanels::importFrom(const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    m_acts.workspace().run(
        this, [file](Session& s) { return planOf(s, file); },
        [this, name](const Result<PeoplePlan>& plan) {
            if (!plan)
                return refuse(name, {plan.error()});
            if (!plan->errors.empty())
                return refuse(name, plan->errors);
            confirm(name, *plan);
        });
}

void DirectoryPanels::refuse(const QString& name, const std::vector<Error>& errors)
{
    QStringList lines;
    for (const Error& error : errors)
        lines << text::sentence(error);
    m_faults.open(tr("Nothing was imported"), name, {{tr("Copy"), u"C"_s, lines.join(u'\n')}});
}

void DirectoryPanels::confirm(const QString& name, const PeoplePlan& plan)
{
    QStringList lines{tr("New: %1 · changed: %2 · as known: %3")
                          .arg(plan.added)
                          .arg(plan.updated)
                          .arg(plan.unchanged)};
    if (plan.changes.empty())
        return m_acts.say(tr("%1 brings nothing new.").arg(name));
    lines << QString();
    for (const DirectoryEntry& entry : plan.changes)
        lines << (entry.person.id.isNull() ? u"+ "_s : u"~ "_s) + entry.person.name;
    m_acts.form().open(
        u"import-people"_s, tr("Import people"), name,
        {{u"plan"_s, tr("What the file changes"), Kind::Shown, lines.join(u'\n'), {}, {}}},
        tr("Import"), [this, plan](const FormValues&) {
            m_acts.workspace().run(
                this,
                [plan, as = m_acts.workspace().actingAs()](Session& s) {
                    return recordPeople(s, plan, as);
                },
                [this, plan](const Status& status) {
                    if (!status)
                        return m_acts.form().refuse(text::sentence(status.error()));
                    m_acts.form().succeed();
                    m_acts.say(
                        tr("Imported: %1 new, %2 changed.").arg(plan.added).arg(plan.updated));
                });
        });
}

} // namespace matoi::ui
