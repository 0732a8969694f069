// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/risk_state.h>

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace matoi::reports
{

//! One record on its way out, with the words that only the workspace knows.
struct RiskSheetRow {
    RiskRecord record;
    QString label;         //!< RISK-0007
    QStringList incidents; //!< INC-2026-0042 ...; the numbers only, so that nothing leaks
};
using NameOf = std::function<QString(PersonId)>;

//! RFC 4180 with CRLF, headings and words in the language of the loaded translator; `bom` for
//! spreadsheets that take UTF-8 for something else. What they would take for a formula begins with
//! an apostrophe, which the import takes away again. One line per line of a log.
QByteArray risksCsv(const std::vector<RiskSheetRow>& rows, const NameOf& name, bool bom);
//! An array of riskJson().
QByteArray risksJson(const std::vector<RiskSheetRow>& rows, const NameOf& name);
//! The record with the keys of `risk show --json`: codes, UTC times, ISO days, null for unknown.
QJsonObject riskJson(const RiskSheetRow& row, const NameOf& name);

} // namespace matoi::reports
