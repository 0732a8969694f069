// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>

#include <QTimeZone>

namespace matoi::reports
{

//! "2026-11-21 15:06": where the day is not known from elsewhere.
QString localTime(Ms at, const QTimeZone& zone);
//! "2026-11-21 15:06 +09:00": every text that leaves the window names its zone once.
QString timeWithOffset(Ms at, const QTimeZone& zone);

} // namespace matoi::reports
