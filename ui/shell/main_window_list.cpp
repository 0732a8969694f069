// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/wake.h>
#include <app/service/hub_share.h>
#include <ui/models/running.h>
#include <ui/risks/risk_page.h>
#include <ui/shell/desk.h>
#include <ui/shell/first_run.h>
#include <ui/shell/main_window.h>
#include <ui/shell/nav_bar.h>
#include <ui/views/incident_list.h>
#include <ui/views/people_list.h>
#include <ui/views/scrim_panel.h>

#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

void MainWindow::followList(const Change& change)
{
    const auto concerns = [](const StreamRef& stream) {
        return stream.kind == StreamKind::Incident || stream.kind == StreamKind::Workspace;
    };
    const bool any = std::any_of(change.streams.begin(), change.streams.end(), concerns);
    const bool one =
        change.streams.size() == 1 && change.streams.front().kind == StreamKind::Incident;
    if (change.refold || (any && !one))
        return reloadList();
    if (!one)
        return;
    // An entry changes nothing that lists show, and thousands of rows are not read again for it.
    m_workspace.run(
        this, [id = change.streams.front().id](Session& s) { return s.read().incidentRow(id); },
        [this](const Result<std::optional<IncidentRow>>& read) {
            if (!read || !*read)
                return reloadList();
            IncidentRow row = **read;
            const IncidentRow* known = m_list->rowOf(row.id);
            if (known) {
                row.entryCount = known->entryCount;
                row.lastEntryAt = known->lastEntryAt;
            }
            // Whether somebody was woken stands in no row.
            if (!known || row != *known || row.classification == Classification::Security)
                reloadList();
        });
}

void MainWindow::reloadList()
{
    struct List {
        std::vector<IncidentRow> rows;
        std::map<PersonId, QString> names;
        std::set<PersonId> gone;
        std::vector<Alarm> alarms;
        QHash<QString, QString> readings;
    };
    m_workspace.run(
        this,
        [](Session& s) {
            List list;
            list.rows = s.read().incidents().valueOr({});
            for (const Person& person : s.workspace().people) {
                list.names[person.id] = person.name;
                list.readings[person.id.toString()] = person.reading + u' ' + person.handle;
                if (person.archived)
                    list.gone.insert(person.id);
            }
            for (const IncidentRow& row : list.rows) {
                if (row.classification != Classification::Security || !isRunning(row.state))
                    continue;
                const auto incident = s.read().incident(row.id);
                if (incident && wakeIsOpen(*incident, s.playbookOf(*incident)))
                    list.alarms.push_back(
                        {row.id, row.label,
                         incident->milestone(Milestone::Detected).value_or(incident->declaredAt)});
            }
            return list;
        },
        [this](List list) {
            m_context.names = list.names;
            m_context.gone = std::move(list.gone);
            m_risks->useNames();
            // Whoever has joined learns their own name from the hub.
            if (const auto me = m_context.names.find(m_context.profile);
                me != m_context.names.end())
                m_first->setPerson(
                    me->second,
                    u"%1 %2"_s.arg(QString::fromLatin1(m_context.zone.id()), zoneOffset()));
            m_alarms = std::move(list.alarms);
            m_readings = std::move(list.readings);
            showAlarm(systemClock().now());
            int live = 0;
            StreamId newest, open, wanted, restored;
            bool restoredRuns = false;
            for (const IncidentRow& row : list.rows) {
                if (row.label.compare(m_wanted, Qt::CaseInsensitive) == 0)
                    wanted = row.id;
                const bool running = isRunning(row);
                live += running;
                if (row.id == m_restored) {
                    restored = row.id;
                    restoredRuns = running;
                }
                if (newest.isNull())
                    newest = row.id;
                if (running && open.isNull())
                    open = row.id;
            }
            m_nav->setLive(live);
            m_workspace.hub().watching(live > 0); // the hub is asked more often then
            const bool none = list.rows.empty();
            m_list->show(std::move(list.rows), std::move(list.names));
            if (none) {
                if (m_page == DeskPage)
                    m_pages->setCurrentWidget(m_first);
                settle();
            } else if (m_desk->incident().isNull()) {
                if (!m_wanted.isEmpty() && wanted.isNull())
                    say(tr("%1 is not in this workspace.").arg(m_wanted));
                // What was asked for; else what was open last time, unless it is over and
                // another runs; else what is running; else the newest.
                if (!restoredRuns && !open.isNull())
                    restored = open;
                openIncident(!wanted.isNull() ? wanted : !restored.isNull() ? restored : newest);
                if (m_page == DeskPage) {
                    m_pages->setCurrentWidget(m_desk);
                    if (!ScrimPanel::anyOpen(this))
                        m_desk->setFocus(); // it may have come from the hub, with nobody's key
                }
            }
        });
}

} // namespace matoi::ui
