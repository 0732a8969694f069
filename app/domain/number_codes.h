// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>

namespace matoi
{

// The closed lists of the numbers (spec/domain.md 2, behaviour 21; section K). They stand in no
// fact; their code names are taken and printed by the command line and are for ever.

//! The code names are the names of `metrics rows`.
enum class NumberKind {
    TimeToDetect,       //!< MTTD: detected - started
    TimeToAcknowledge,  //!< MTTA: acknowledged - detected
    TimeToRestore,      //!< MTTR: converged - started
    TimeToFirstNotice,  //!< first customer notice - declared
    TimeToPermanentFix, //!< permanent fix - converged
    PostmortemDelay,    //!< review held - converged
    DeployFrequency,    //!< section K from here on: the Four Keys
    LeadTime,
    ChangeFailureRate,
    RestoreAfterDeploy,
};
inline constexpr size_t kNumberKinds = 10;

//! Why a row is not counted.
enum class NumberWhy {
    Counted,
    Drill,  //!< DRL-10
    Merged, //!< counted with the incident that it was merged into
    FalseAlarm,
    NotAnIncident, //!< judged as none, or as a bug
    Undecided,     //!< CLS-11: undecided counts for timers, never for metrics
    NoStart,       //!< the milestone that the number begins with is missing
    NoEnd,         //!< the one that it ends with is
    NotConverged,
    NotReviewed,
    NoNotice, //!< nobody outside was told
    NotFixed, //!< the permanent fix is not done yet
    NoFixNeeded,
    Backwards,     //!< it would end before it begins
    NoChangeTime,  //!< nobody said when this change was made
    NotBefore,     //!< a change that is not older than its deployment: a merge, not work
    NoChanges,     //!< a deployment that brought nothing that is known
    UnknownDeploy, //!< names a deployment that is not here
};

//! A duration's or a frequency's place on the scale of section K.
enum class NumberBucket {
    None,
    Daily,
    Weekly,
    Monthly,
    Yearly,
    OneDay,
    OneWeek,
    OneMonth,
    SixMonths,
    OneYear,
    UpTo15,
    UpTo45,
    UpTo60,
};

//! By what numbers are broken down.
enum class NumberGrouping { None, Month, Quarter, Class, Service };

template <>
std::span<const QLatin1StringView> codeNames<NumberKind>();
template <>
std::span<const QLatin1StringView> codeNames<NumberWhy>();
template <>
std::span<const QLatin1StringView> codeNames<NumberBucket>();
template <>
std::span<const QLatin1StringView> codeNames<NumberGrouping>();

} // namespace matoi
