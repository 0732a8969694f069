// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/link.h>
#include <app/text/messages.h>
#include <ui/reviews/review_page.h>
#include <ui/shell/actions.h>
#include <ui/shell/desk.h>
#include <ui/shell/main_window.h>
#include <ui/shell/panels.h>
#include <ui/views/incident_list.h>
#include <ui/views/note_line.h>
#include <ui/views/scrim_panel.h>
#include <ui/views/timeline_view.h>

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// What the desktop asks of a window: links, other windows, the session.
namespace matoi::ui
{

void MainWindow::addDesktopActions()
{
    using P = ActionPlace;
    const auto onDesk = [this] { return deskShown(); };
    m_actions->add({u"window.another"_s, ActionGroup::Window, P::Anywhere, u"Ctrl+Shift+O"_s,
                    [] { return tr("Open in a new window"); },
                    u"betsu べつ 別 mado まど 窓 ウィンドウ window"_s,
                    [this] {
                        Q_EMIT windowRequested(
                            m_pages->currentWidget() == m_list ? m_list->current() : StreamId());
                    }});
    m_actions->add({u"window.capture"_s, ActionGroup::Window, P::Anywhere, u"Ctrl+Shift+E"_s,
                    [] { return tr("Quick entry in a small window"); },
                    u"kiroku きろく 記録 quick memo メモ"_s,
                    [this] { Q_EMIT captureRequested(); }});
    m_actions->add({u"window.print"_s, ActionGroup::Window, P::Desk, u"Ctrl+P"_s,
                    [] { return tr("Print the timeline"); },
                    u"insatsu いんさつ 印刷 print pdf paper kami かみ 紙"_s, [this] { askPrint(); },
                    onDesk});
    connect(&m_print, &PrintJob::printersKnown, this, &MainWindow::askPrintTo);
    connect(&m_print, &PrintJob::finished, this, [this](const Error& error, const QString& where) {
        say(error.code == ErrorCode::None ? tr("Printed to %1").arg(where) : text::sentence(error));
    });
    m_actions->add({u"window.link"_s, ActionGroup::Window, P::Desk, u"Ctrl+L"_s,
                    [] { return tr("Copy the link"); }, u"rinku りんく リンク copy url"_s,
                    [this] {
                        // Of the chosen rows while one is among them, else of the incident.
                        const QString rows =
                            m_desk->view().hasFocus() ? m_desk->view().chosenLinks() : QString();
                        QGuiApplication::clipboard()->setText(
                            rows.isEmpty() ? linkTo(m_desk->snapshot().label) : rows);
                        say(tr("Link copied"));
                    },
                    onDesk});
}

StreamId MainWindow::incident() const { return m_desk->incident(); }
bool MainWindow::shows(StreamId id) const { return deskShown() && m_desk->incident() == id; }
void MainWindow::note(const QString& sentence) { m_notes->add(sentence); }

void MainWindow::declareWith(const QString& title)
{
    if (ScrimPanel::anyOpen(this))
        return say(tr("A panel is open. Close it, then open the link again."));
    m_panels->declare(IncidentKind::Real, title);
}

void MainWindow::openNamed(const QString& label, EventId entry)
{
    struct Found {
        Result<StreamId> incident;
        bool hasEntry = false;
    };
    m_workspace.run(
        this,
        [label, entry](Session& s) {
            Found found{s.store().findIncident(label)};
            if (found.incident && !entry.isNull()) {
                const auto row = s.read().entry(entry);
                found.hasEntry = row && row->first == *found.incident;
            }
            return found;
        },
        [this, label, entry](const Found& found) {
            if (!found.incident)
                return say(tr("%1 is not in this workspace.").arg(label));
            openIncident(*found.incident);
            showPage(DeskPage);
            if (!entry.isNull() && !found.hasEntry)
                return say(tr("This entry is not in %1.").arg(label));
            if (found.hasEntry)
                m_desk->selectEntry(entry);
        });
}

void MainWindow::restoreLayout()
{
    QSettings settings;
    resize(1440, 900);
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_desk->restoreLayout(settings.value(u"window/desk_split"_s).toByteArray());
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/desk_split"_s, m_desk->saveLayout());
    Q_EMIT stateChanged();
    m_reviews->flush();
    QMainWindow::closeEvent(event);
}

WindowState MainWindow::state() const
{
    WindowState state;
    state.incident = m_desk->incident();
    state.page = m_page;
    state.geometry = saveGeometry();
    state.split = m_desk->saveLayout();
    state.filter = m_desk->saveFilter();
    return state;
}

void MainWindow::setState(const WindowState& state)
{
    m_restored = state.incident;
    if (!state.geometry.isEmpty())
        restoreGeometry(state.geometry);
    if (!state.split.isEmpty())
        m_desk->restoreLayout(state.split);
    if (!state.filter.isEmpty())
        m_desk->restoreFilter(state.filter);
    if (state.page > DeskPage && state.page <= LastPage)
        showPage(state.page);
}

} // namespace matoi::ui
