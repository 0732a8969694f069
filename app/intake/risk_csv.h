// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/command.h>
#include <app/intake/csv_text.h>

namespace matoi
{

//! What a column of a table means. Its code names are those of --map.
enum class RiskColumn {
    Ignored,
    Id,
    Title,
    State,
    Owner,
    Service,
    FoundIn,
    FirstSeen,
    InvestigatedSince,
    NextVisit,
    Potential,
    PotentialScope,
    PotentialDegree,
    Current,
    CurrentScope,
    CurrentDegree,
    Likelihood,
    Summary,
    CauseLog,
    Cause,
    Policy,
    CountermeasureLog,
    NextAction,
    Incidents,
};

//! A table as it came, with what its headings seem to mean.
struct RiskTable {
    qint64 line = 1; //!< of the headings
    QStringList headings;
    std::vector<RiskColumn> columns; //!< one per heading; to be changed by hand
    std::vector<CsvRow> rows;        //!< a preview is the first few of them
};
//! CSV or tabs, UTF-8, UTF-16 with BOM or Shift_JIS. Headings in Japanese or English are known
//! ("潜在的なインパクト", "Next Visit"); others are Ignored. BadCsv where the table cannot be read.
Result<RiskTable> readRiskTable(const QByteArray& bytes);
//! The meaning of one heading, Ignored for an unknown one.
RiskColumn riskColumnOf(const QString& heading);

//! One row, read. People are still the names that the table gives.
struct RiskLine {
    qint64 line = 0;
    QString id; //!< RISK-0007 or the table's own
    std::optional<QString> owner;
    QStringList incidents; //!< numbers, INC-2026-0007
    cmd::ImportRisk values;
};
//! At most so many faults are told at once.
inline constexpr size_t kMaxRiskFaults = 200;
//! What was read, and what must be mended first: with one fault nothing is to be taken. An empty
//! cell says nothing: what is known stays.
struct RiskLines {
    std::vector<RiskLine> lines;
    std::vector<RiskLine> faulty; //!< rows with a fault, without the cells in question
    std::vector<Error> errors;    //!< context "line 12: ...", by line; a row may have several
};
//! Reads the rows as `columns` says (one per heading). Neither a title nor an id among them, or one
//! meaning twice, is a fault of the headings' line.
RiskLines readRiskLines(const RiskTable& table, const std::vector<RiskColumn>& columns);

//! "2026-07-18 [暫定] words https://..." per line; indented lines go on with the one before.
std::vector<cmd::AddRiskLog> readRiskLog(const QString& cell, RiskLog log);

} // namespace matoi
