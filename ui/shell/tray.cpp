// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/desk_settings.h>
#include <ui/shell/tray.h>
#include <ui/theme/icons.h>

#include <QPainter>

namespace matoi::ui
{

QIcon trayIcon(bool marked)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter p(&pixmap);
        p.setRenderHint(QPainter::Antialiasing);
        // Nobody knows whether the panel is light or dark: a plate of its own under the standard.
        p.setPen(Qt::NoPen);
        p.setBrush(QColor(0x24, 0x50, 0x8f));
        p.drawRoundedRect(QRectF(0, 0, size, size), size / 5.0, size / 5.0);
        drawLogo(p, QRectF(size * 0.1, size * 0.1, size * 0.8, size * 0.8), Qt::white);
        if (marked) {
            p.setBrush(QColor(0xf0, 0x7a, 0x36));
            p.setPen(QPen(Qt::white, std::max(1.0, size / 24.0)));
            const double d = size * 0.44;
            p.drawEllipse(QRectF(size - d - 0.5, size - d - 0.5, d, d));
        }
        icon.addPixmap(pixmap);
    }
    return icon;
}

Tray::Tray(QObject* parent)
    : QObject(parent)
    , m_declare(m_menu.addAction(QString()))
    , m_capture(m_menu.addAction(QString()))
    , m_show(m_menu.addAction(QString()))
    , m_quit(nullptr)
{
    m_menu.addSeparator();
    m_quit = m_menu.addAction(QString());
    connect(m_declare, &QAction::triggered, this, &Tray::declareRequested);
    connect(m_capture, &QAction::triggered, this, &Tray::captureRequested);
    connect(m_show, &QAction::triggered, this, &Tray::showRequested);
    connect(m_quit, &QAction::triggered, this, &Tray::quitRequested);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT showRequested();
                else if (reason == QSystemTrayIcon::MiddleClick)
                    Q_EMIT captureRequested();
            });
    m_icon.setContextMenu(&m_menu);
}

bool Tray::available() const
{
    return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::update(int running)
{
    m_declare->setText(tr("Declare an incident"));
    m_capture->setText(tr("New entry"));
    m_capture->setEnabled(running > 0);
    m_show->setText(tr("Show the desk"));
    m_quit->setText(tr("Quit Matoi"));
    m_icon.setIcon(trayIcon(running > 0));
    m_icon.setToolTip(running > 0 ? tr("Matoi: %n incidents are running", nullptr, running)
                                  : tr("Matoi: nothing is running"));
    if (m_icon.isVisible() != trayOn())
        m_icon.setVisible(trayOn());
}

} // namespace matoi::ui
