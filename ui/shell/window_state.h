// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace matoi::ui
{

//! What of a window comes back at the next start. Codes and sizes only, no words of people.
struct WindowState {
    StreamId incident;
    int page = 0; //!< MainWindow::Page
    QByteArray geometry, split;
    QStringList filter; //!< Desk::saveFilter
    bool operator==(const WindowState&) const = default;
};

//! The windows of a workspace, as the settings keep them; empty the first time.
std::vector<WindowState> readSession(const QString& workspacePath);
void writeSession(const QString& workspacePath, const std::vector<WindowState>& windows);

} // namespace matoi::ui
