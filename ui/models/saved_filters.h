// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/risk_filter.h>

namespace matoi::ui
{

//! A filter of the register under the name that somebody gave it.
struct SavedFilter {
    QString name;
    RiskListFilter filter;
    bool operator==(const SavedFilter&) const = default;
};

//! Those of this device, by name. What cannot be read is left out.
std::vector<SavedFilter> savedFilters();
//! In place of the one of the same name, else as a new one.
void saveFilter(const SavedFilter& filter);
void deleteFilter(const QString& name);
//! False where the new name is empty or another filter's.
bool renameFilter(const QString& from, const QString& to);

//! As it is kept: codes and ids, and the words that were typed as a criterion.
QByteArray filterJson(const RiskListFilter& filter);
RiskListFilter filterFromJson(const QByteArray& json);

} // namespace matoi::ui
