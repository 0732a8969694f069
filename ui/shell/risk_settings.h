// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/views/settings_panel.h>

#include <map>

namespace matoi::ui
{

//! The team's words for scope and degree (E-1, E-2), under the section `section`. The numbers
//! behind them are fixed.
std::vector<Setting> riskSettings(const QString& section, const std::map<QString, QString>& policy);

} // namespace matoi::ui
