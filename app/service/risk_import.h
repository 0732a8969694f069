// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/intake/risk_csv.h>
#include <app/reports/risk_export.h>
#include <app/service/session.h>

namespace matoi
{

//! What a table would change.
struct RiskPlan {
    std::vector<std::pair<StreamId, cmd::ImportRisk>> rows; //!< null id = a new record
    std::vector<QString> owners; //!< of each row: who is to be added to the people first, or empty
    std::vector<QString> newPeople; //!< their names, each once
    qint64 added = 0, updated = 0, unchanged = 0;
    std::vector<Error> errors; //!< context "line 12: ..."; with one of them nothing is recorded
};
//! Holds a table against the register. The id of a row is RISK-0007 (a record that is not here yet
//! begins with that number), or the table's own, which is kept; a row without one is the record
//! with exactly its title. Owners are found by name or handle; with `addPeople` those that
//! nobody knows are added, otherwise they are faults.
Result<RiskPlan> planRisks(Session& session, const RiskLines& lines, bool addPeople = false,
                           const Progress& progress = {});
//! Records a plan without errors: all of it or nothing. Gives the number of records that changed.
Result<qint64> recordRisks(Session& session, const RiskPlan& plan, PersonId as = {},
                           const Progress& progress = {});

//! The records of a filter as rows of a sheet, by number.
Result<std::vector<reports::RiskSheetRow>> riskSheet(const Reader& reader,
                                                     const RiskFilter& filter = {});
reports::RiskSheetRow riskSheetRow(const Reader& reader, const RiskRecord& record,
                                   const QString& label);

} // namespace matoi
