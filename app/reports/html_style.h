// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace matoi::reports
{

//! The style sheet of htmlFile().
QByteArray htmlStyle();

} // namespace matoi::reports
