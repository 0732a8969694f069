// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/language.h>
#include <app/text/messages.h>
#include <ui/numbers/deploy_panels.h>
#include <ui/risks/risk_import_panel.h>
#include <ui/shell/actions.h>
#include <ui/shell/desk.h>
#include <ui/shell/directory_panels.h>
#include <ui/shell/hub_panels.h>
#include <ui/shell/main_window.h>
#include <ui/shell/panels.h>
#include <ui/theme/button.h>
#include <ui/views/alarm_bar.h>
#include <ui/views/people_list.h>
#include <ui/views/scrim_panel.h>

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// What goes on beside the incident on the desk: copies, a long import, an alarm elsewhere, somebody
// who leaves and comes back.
namespace matoi::ui
{

namespace
{

constexpr auto kInvitation = ".invitation";

//! The one file that somebody drags here and that can become a past incident, or opens a hub.
QString importable(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    const QString file = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    for (const char* end : {".csv", ".jsonl", ".zip", kInvitation})
        if (file.endsWith(QLatin1StringView(end), Qt::CaseInsensitive))
            return file;
    return {};
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!importable(event->mimeData()).isEmpty() && !ScrimPanel::anyOpen(this))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString file = importable(event->mimeData());
    if (file.endsWith(QLatin1StringView(kInvitation), Qt::CaseInsensitive))
        return joinWith(file);
    // On the page of people a table is a table of people, on that of risks one of risks, on that of
    // numbers one of deployments.
    if (m_pages->currentWidget() == m_people)
        m_directory->importFrom(file);
    else if (placeShown() == ActionPlace::Risks && file.endsWith(".csv"_L1, Qt::CaseInsensitive))
        m_riskImport->open(file);
    else if (placeShown() == ActionPlace::Numbers && !file.endsWith(".zip"_L1, Qt::CaseInsensitive))
        m_deploys->open(file);
    else if (!m_import.running())
        m_panels->askImport(m_import, file);
}

void MainWindow::setPresent(bool present, Ms now)
{
    if (!present)
        m_away.left(now);
    else if (const auto since = m_away.back(now))
        m_desk->welcomeBack(*since, now);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // Another window chose a language: there is one for all.
    if (event->type() == QEvent::LanguageChange && m_context.language != currentLanguage()) {
        m_context.language = currentLanguage();
        retranslate();
    }
    if (event->type() == QEvent::ActivationChange || event->type() == QEvent::WindowStateChange)
        setPresent(isActiveWindow() && !isMinimized(), systemClock().now());
    if (event->type() == QEvent::ActivationChange && m_settled)
        m_hub->offerUnlock();
}

void MainWindow::keepBackups()
{
    m_keepBackups = true;
    if (m_settled)
        m_backups.start(m_workspace.path(), QSettings().value(u"backup_folder"_s).toString());
}

void MainWindow::wireJobs()
{
    setAcceptDrops(true);
    connect(&m_backups, &BackupKeeper::kept, this, [this](Ms newest) {
        m_backupAt = newest;
        m_backupFailed = false;
        updateStatus();
    });
    connect(&m_backups, &BackupKeeper::failed, this, [this](const Error& error) {
        m_backupFailed = true;
        updateStatus();
        say(tr("The daily backup failed. %1").arg(text::sentence(error)));
    });
    connect(m_stop, &Button::clicked, &m_import, &PastImport::stop);
    connect(&m_import, &PastImport::progress, this, [this](qint64 done, qint64 total) {
        const QLocale locale;
        m_job->setText(
            tr("Importing: %1 of %2").arg(locale.toString(done), locale.toString(total)));
        m_job->show();
        m_stop->show();
    });
    connect(
        &m_import, &PastImport::finished, this,
        [this](StreamId incident, const ImportCounts& counts, bool stopped, const Error& error) {
            m_job->hide();
            m_stop->hide();
            const QString added = QLocale().toString(counts.added);
            if (error.code != ErrorCode::None)
                say(tr("%1 entries imported, then it ended. %2").arg(added, text::sentence(error)));
            else
                say(stopped ? tr("Stopped. %1 entries are imported and stay.").arg(added)
                            : tr("%1 entries imported.").arg(added));
            openIncident(incident);
            showPage(DeskPage);
        });
}

void MainWindow::showAlarm(Ms now)
{
    std::vector<AlarmBar::Alarm> alarms;
    for (const Alarm& alarm : m_alarms)
        alarms.push_back({alarm.id, alarm.label, alarm.since});
    m_alarm->show(std::move(alarms), now);
}

} // namespace matoi::ui
