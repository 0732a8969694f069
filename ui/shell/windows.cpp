// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/log_file.h>
#include <ui/models/running.h>
#include <ui/shell/desk_settings.h>
#include <ui/shell/herald.h>
#include <ui/shell/main_window.h>
#include <ui/shell/quick_capture.h>
#include <ui/shell/tray.h>
#include <ui/shell/windows.h>

#include <QApplication>
#include <QEvent>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

Windows::Windows(Workspace& workspace, const QString& path, Options options)
    : m_workspace(workspace)
    , m_path(path)
    , m_options(options)
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(1000);
    connect(&m_saveTimer, &QTimer::timeout, this, &Windows::save);
    if (m_options.restore)
        for (const WindowState& state : readSession(path))
            add().setState(state);
    if (m_windows.empty())
        add();
    m_current = m_windows.front();
    if (m_options.backups) {
        m_keeper = m_windows.front();
        m_keeper->keepBackups();
    }
    if (m_options.desktop)
        connect(m_windows.front(), &MainWindow::settledNow, this, &Windows::startDesktop);
    qApp->installEventFilter(this);
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Windows::save);
}

Windows::~Windows()
{
    qApp->removeEventFilter(this);
    m_saveTimer.stop();
    for (const MainWindow* window : m_windows)
        delete window;
}

MainWindow& Windows::add()
{
    auto* window = new MainWindow(m_workspace);
    m_windows.push_back(window);
    connect(window, &MainWindow::windowRequested, this, &Windows::openAnother);
    connect(window, &MainWindow::captureRequested, this, [this] { capture({}); });
    connect(window, &MainWindow::workspaceWanted, this, &Windows::workspaceWanted);
    connect(window, &MainWindow::stateChanged, this, [this] { m_saveTimer.start(); });
    return *window;
}

void Windows::show()
{
    for (MainWindow* window : m_windows)
        window->show();
}

void Windows::startDesktop()
{
    if (m_herald)
        return;
    m_tray = std::make_unique<Tray>();
    m_tray->update(0);
    connect(m_tray.get(), &Tray::declareRequested, this, [this] {
        raise(current(), {});
        current().declareWith({});
    });
    connect(m_tray.get(), &Tray::captureRequested, this, [this] { capture({}); });
    connect(m_tray.get(), &Tray::showRequested, this, [this] { raise(current(), {}); });
    connect(m_tray.get(), &Tray::quitRequested, qApp, &QCoreApplication::quit);
    const auto lookedAt = [](StreamId id) {
        const QWidget* active = QApplication::activeWindow();
        const auto* window = qobject_cast<const MainWindow*>(active);
        return id.isNull() ? active != nullptr : window && window->shows(id);
    };
    const auto anyVisible = [this] {
        return std::any_of(m_windows.begin(), m_windows.end(), [](const MainWindow* window) {
            return window->isVisible() && !window->isMinimized();
        });
    };
    m_herald = std::make_unique<Herald>(m_workspace, QDBusConnection::sessionBus(),
                                        Herald::Windows{lookedAt, anyVisible});
    connect(m_herald.get(), &Herald::openRequested, this, &Windows::open);
    connect(m_herald.get(), &Herald::runningChanged, this,
            [this] { m_tray->update(int(m_herald->running().size())); });
}

void Windows::raise(MainWindow& window, const QString& token)
{
    m_current = &window;
    // Qt takes it from there when it asks the compositor to bring the window to the front.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    window.raiseWindow();
}

void Windows::open(StreamId incident, const QString& token)
{
    for (MainWindow* window : m_windows)
        if (window->incident() == incident) {
            window->showPage(MainWindow::DeskPage);
            return raise(*window, token);
        }
    MainWindow& window = current();
    window.openIncident(incident);
    window.showPage(MainWindow::DeskPage);
    raise(window, token);
}

void Windows::openAnother(StreamId incident)
{
    std::vector<StreamId> shown;
    for (const MainWindow* window : m_windows)
        shown.push_back(window->incident());
    m_workspace.run(
        this,
        [incident, shown](Session& s) {
            if (!incident.isNull())
                return incident;
            for (const IncidentRow& row : s.read().incidents().valueOr({}))
                if (isRunning(row) && std::find(shown.begin(), shown.end(), row.id) == shown.end())
                    return row.id;
            return StreamId();
        },
        [this](StreamId id) {
            // A little beside the one before, and never over the edge of the screen.
            const QRect area = current().screen()->availableGeometry();
            const QPoint beside(std::min(36, area.width() / 10), std::min(36, area.height() / 10));
            const QSize size =
                current().size().boundedTo(area.size() - QSize(beside.x() + 8, beside.y() + 40));
            const QPoint at = current().pos() + beside;
            MainWindow& window = add();
            window.resize(size);
            window.move(std::clamp(at.x(), area.left(),
                                   std::max(area.left(), area.right() - window.width())),
                        std::clamp(at.y(), area.top(),
                                   std::max(area.top(), area.bottom() - window.height())));
            if (!id.isNull())
                window.openIncident(id);
            // Where nothing else runs a person chooses from the list.
            window.showPage(id.isNull() ? MainWindow::IncidentsPage : MainWindow::DeskPage);
            raise(window, {});
        });
}

void Windows::openLink(const QString& url, const QString& token)
{
    qCInfo(logDesktop, "%s", url.isEmpty() ? "raised by a second start" : "link");
    if (url.isEmpty())
        return raise(current(), token);
    const auto link = parseLink(url);
    if (link && link->verb == Link::Verb::Entry)
        return capture(link->words);
    MainWindow* window = &current();
    raise(*window, token);
    const auto act = [window, link] {
        if (!link)
            window->say(
                tr("This link is not understood. matoi:// opens incident/NUMBER, new?title= "
                   "and entry?text=."));
        else if (link->verb == Link::Verb::New)
            window->declareWith(link->words);
        else
            window->openNamed(link->incident, link->entry);
    };
    if (window->settled())
        act();
    else
        connect(window, &MainWindow::settledNow, window, act);
}

void Windows::capture(const QString& words)
{
    if (!m_capture) {
        m_capture = std::make_unique<QuickCapture>(m_workspace);
        connect(m_capture.get(), &QuickCapture::recorded, this,
                [this](const QString& sentence) { current().say(sentence); });
    }
    m_capture->open(words, current().incident(), current().context().zone);
}

bool Windows::staysInTray() const
{
    // Without a tray nobody would find the window again.
    return stayInTray() && m_tray && m_tray->available() && m_herald &&
           !m_herald->running().empty();
}

bool Windows::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Quit && object == qApp) {
        save();
        m_quitting = true;
        return false;
    }
    if (event->type() == QEvent::LanguageChange && m_tray && object == &first())
        m_tray->update(int(m_herald->running().size()));
    auto* window = event->type() == QEvent::Close || event->type() == QEvent::WindowActivate
                       ? qobject_cast<MainWindow*>(object)
                       : nullptr;
    if (!window)
        return false;
    if (event->type() == QEvent::WindowActivate) {
        m_current = window;
        return false;
    }
    if (m_quitting)
        return false;
    if (m_windows.size() == 1) {
        save();
        if (!staysInTray())
            return false;
        window->hide();
        event->ignore();
        return true;
    }
    // Once the window has closed; it may still refuse to.
    QMetaObject::invokeMethod(
        this,
        [this, window] {
            const bool known =
                std::find(m_windows.begin(), m_windows.end(), window) != m_windows.end();
            if (known && m_windows.size() > 1 && !window->isVisible())
                forget(window);
        },
        Qt::QueuedConnection);
    return false;
}

void Windows::forget(MainWindow* window)
{
    std::erase(m_windows, window);
    window->deleteLater();
    if (m_current == window)
        m_current = m_windows.front();
    if (m_keeper == window) {
        m_keeper = m_windows.front();
        m_keeper->keepBackups();
    }
    save();
}

void Windows::save()
{
    m_saveTimer.stop();
    if (!m_options.remember || m_quitting)
        return;
    std::vector<WindowState> states;
    for (const MainWindow* window : m_windows)
        states.push_back(window->state());
    writeSession(m_path, states);
}

} // namespace matoi::ui
