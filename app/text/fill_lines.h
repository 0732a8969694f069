// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <map>

namespace matoi::text
{

//! The lines of a template with its {placeholders} filled in. A line one of whose values is not
//! known is left out, and so is an empty line after an empty one.
QStringList fillLines(const QString& text, const std::map<QString, QString>& values);

} // namespace matoi::text
