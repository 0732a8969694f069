// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <ui/shell/window_state.h>

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

//! More windows than this were never wanted; a damaged file must not open a thousand.
constexpr int kMostWindows = 8;

//! Each workspace has its own session, so that a practice leaves the real one alone.
QString arrayOf(const QString& workspacePath)
{
    return u"session/"_s +
           QString::fromLatin1(
               sha256(QFileInfo(workspacePath).absoluteFilePath().toUtf8()).toHex().left(16));
}

} // namespace

std::vector<WindowState> readSession(const QString& workspacePath)
{
    QSettings settings;
    std::vector<WindowState> windows;
    const int count = std::min(settings.beginReadArray(arrayOf(workspacePath)), kMostWindows);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        windows.push_back(
            {StreamId::fromString(settings.value(u"incident"_s).toString()),
             settings.value(u"page"_s).toInt(), settings.value(u"geometry"_s).toByteArray(),
             settings.value(u"split"_s).toByteArray(), settings.value(u"filter"_s).toStringList()});
    }
    settings.endArray();
    return windows;
}

void writeSession(const QString& workspacePath, const std::vector<WindowState>& windows)
{
    QSettings settings;
    settings.remove(arrayOf(workspacePath));
    settings.beginWriteArray(arrayOf(workspacePath), int(windows.size()));
    for (size_t i = 0; i < windows.size(); ++i) {
        settings.setArrayIndex(int(i));
        settings.setValue(u"incident"_s, windows[i].incident.toString());
        settings.setValue(u"page"_s, windows[i].page);
        settings.setValue(u"geometry"_s, windows[i].geometry);
        settings.setValue(u"split"_s, windows[i].split);
        settings.setValue(u"filter"_s, windows[i].filter);
    }
    settings.endArray();
}

} // namespace matoi::ui
