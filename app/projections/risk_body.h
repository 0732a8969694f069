// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/risk_state.h>

namespace matoi
{

//! One line of the countermeasures (対策方針): an alternative, chosen, rejected or open. Written as
//! "[x] words", "[-] words" or "[ ] words"; a line without a sign is plain words.
struct Alternative {
    enum class Kind { Plain, Open, Chosen, Rejected };
    Kind kind = Kind::Plain;
    QString words;
    bool operator==(const Alternative&) const = default;
};
std::vector<Alternative> alternatives(const QString& policy);

//! The lines of one log by their day, undated ones first; what was retracted stays.
std::vector<RiskLogLine> logLines(const RiskRecord& record, RiskLog log);

} // namespace matoi
