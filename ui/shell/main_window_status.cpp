// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/hub_share.h>
#include <app/service/hub_words.h>
#include <app/service/workspace.h>
#include <ui/shell/main_window.h>
#include <ui/theme/button.h>
#include <ui/theme/theme.h>
#include <ui/views/hub_mark.h>
#include <ui/views/panel_parts.h>

#include <QDateTime>
#include <QLabel>
#include <QStatusBar>

using namespace Qt::StringLiterals;

// The line at the bottom: what is kept where, by which clock, and what was just done.
namespace matoi::ui
{

void MainWindow::buildStatus()
{
    m_status = new QLabel;
    m_note = new QLabel;
    m_keys = new QLabel;
    m_every = new QLabel;
    m_job = new QLabel;
    m_stop = new Button({}, Button::Style::Normal, nullptr);
    m_job->hide();
    m_stop->hide();
    for (QLabel* label : {m_status, m_note, m_every, m_keys, m_job}) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(ui::font(Type::Label));
    }
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(12, 0, 12, 0);
    m_hubMark = new HubMark(HubMark::Form::Words, statusBar());
    statusBar()->addWidget(m_hubMark);
    statusBar()->addWidget(m_status);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_note, m_job, m_stop, new KeyMark(u"Ctrl+K"_s, statusBar()), m_every,
             new KeyMark(u"?"_s, statusBar()), m_keys})
        statusBar()->addPermanentWidget(widget);
}

void MainWindow::retranslateStatus()
{
    m_every->setText(tr("All acts"));
    m_keys->setText(tr("All keys"));
    m_stop->setText(tr("Stop"));
}

QString MainWindow::zoneOffset() const
{
    const Ms now = systemClock().now();
    const int minutes = QDateTime::fromMSecsSinceEpoch(now, m_context.zone).offsetFromUtc() / 60;
    return u"%1%2:%3"_s.arg(minutes < 0 ? u"−"_s : u"+"_s)
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

void MainWindow::updateStatus()
{
    const auto local = [this](Ms at) { return QDateTime::fromMSecsSinceEpoch(at, m_context.zone); };
    const QDateTime now = local(systemClock().now());
    const sync::SyncState& sharing = m_workspace.hub().state();
    const Ms at = systemClock().now();
    QStringList parts = standingDetails(sharing, at, m_context.zone);
    const QString stands = standing(sharing, at, m_context.zone), why = sentence(sharing);
    m_hubMark->show(standingOf(sharing, at), stands,
                    why.isEmpty() ? tr("%1. Opens the hub.").arg(stands) : why);
    // What is shared is saved; the line has no room for both.
    if (m_savedAt && sharing.link == sync::Link::Local)
        parts << tr("saved %1").arg(local(m_savedAt).toString(u"HH:mm:ss"_s));
    parts << (m_backupAt && !m_backupFailed
                  ? tr("backup %1").arg(local(m_backupAt).toString(u"MM-dd HH:mm"_s))
              : m_backupFailed ? tr("backup failed")
                               : tr("no backup yet"));
    parts << m_context.zone.abbreviation(now) + u' ' + zoneOffset();
    m_status->setText(parts.join(u"   |   "_s));
}

void MainWindow::say(const QString& sentence)
{
    m_note->setText(sentence);
    m_noteTimer.start(10'000);
}

} // namespace matoi::ui
