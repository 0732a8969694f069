// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace matoi
{

//! Where each value of a JSON text begins: path such as "steps[2].lane" -> byte offset. QJson
//! forgets places, and an error without a line helps nobody who edits a playbook by hand.
//! Expects text that QJsonDocument has accepted.
std::map<QString, qsizetype> jsonPlaces(const QByteArray& json);

//! "line 12, column 7" (from 1, in characters as editors count them) of a byte offset.
QString placeText(const QByteArray& json, qsizetype offset);

} // namespace matoi
