// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace matoi
{

//! A day as somebody types it: "2026-12-22", "12/22" (the next one to come), "+7", "+7d", "+2w",
//! "+1m" (calendar months, clipped), "today", "tomorrow", 今日, 明日. Nothing for everything else.
std::optional<QDate> dayTyped(const QString& text, QDate today);

} // namespace matoi
