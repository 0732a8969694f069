// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>

#include <QTimeZone>

#include <map>
#include <set>

namespace matoi::ui
{

//! What every part of the window needs to know of the workspace. Owned by MainWindow, read by the
//! rest.
struct WindowContext {
    std::map<PersonId, QString> names;
    std::set<PersonId> gone; //!< archived: named where they stand, offered nowhere
    PersonId profile;
    QTimeZone zone = QTimeZone::systemTimeZone();
    QString language;
    bool japanese() const { return language == QLatin1StringView("ja"); }
};

} // namespace matoi::ui
