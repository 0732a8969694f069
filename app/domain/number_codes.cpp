// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/number_codes.h>

using namespace Qt::StringLiterals;

namespace matoi
{

template <>
std::span<const QLatin1StringView> codeNames<NumberKind>()
{
    static const QLatin1StringView names[] = {
        "mttd"_L1,
        "mtta"_L1,
        "mttr"_L1,
        "time_to_first_notice"_L1,
        "time_to_permanent_fix"_L1,
        "postmortem_delay"_L1,
        "deployment_frequency"_L1,
        "lead_time_for_changes"_L1,
        "change_failure_rate"_L1,
        "time_to_restore"_L1,
    };
    return names;
}

template <>
std::span<const QLatin1StringView> codeNames<NumberWhy>()
{
    static const QLatin1StringView names[] = {
        "counted"_L1,         "drill"_L1,          "merged"_L1,         "false_alarm"_L1,
        "not_an_incident"_L1, "undecided"_L1,      "no_start"_L1,       "no_end"_L1,
        "not_converged"_L1,   "not_reviewed"_L1,   "no_notice"_L1,      "not_fixed"_L1,
        "no_fix_needed"_L1,   "backwards"_L1,      "no_change_time"_L1, "not_before"_L1,
        "no_changes"_L1,      "unknown_deploy"_L1,
    };
    return names;
}

template <>
std::span<const QLatin1StringView> codeNames<NumberBucket>()
{
    static const QLatin1StringView names[] = {
        "none"_L1,     "daily"_L1,    "weekly"_L1,    "monthly"_L1,    "yearly"_L1,
        "one_day"_L1,  "one_week"_L1, "one_month"_L1, "six_months"_L1, "one_year"_L1,
        "up_to_15"_L1, "up_to_45"_L1, "up_to_60"_L1,
    };
    return names;
}

template <>
std::span<const QLatin1StringView> codeNames<NumberGrouping>()
{
    static const QLatin1StringView names[] = {"none"_L1, "month"_L1, "quarter"_L1, "class"_L1,
                                              "service"_L1};
    return names;
}

} // namespace matoi
