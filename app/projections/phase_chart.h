// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/entry.h>
#include <app/domain/incident.h>

namespace matoi
{

// How an incident went, as spans of time: what is drawn beneath the milestones of a review. Pure
// values; times are UTC ms.

//! A point of the strip.
struct ChartMark {
    Milestone milestone = Milestone::Started;
    Ms at = 0;
    bool operator==(const ChartMark&) const = default;
};
//! What somebody was at; `to` is where the next began, or where it ended for all.
struct PhaseSpan {
    Phase phase = Phase::Discovery;
    Ms from = 0, to = 0;
    bool operator==(const PhaseSpan&) const = default;
};
//! A notice on its way: from its draft until it went out.
struct NoticeSpan {
    NoticeStage stage = NoticeStage::First;
    Ms from = 0, to = 0;
    bool operator==(const NoticeSpan&) const = default;
};
//! Who held command; nobody = vacant.
struct CommandSpan {
    PersonId person;
    Ms from = 0, to = 0;
    bool operator==(const CommandSpan&) const = default;
};
//! One responder.
struct ChartRow {
    PersonId person;
    Lane lane = Lane::All;
    std::vector<PhaseSpan> phases;
    std::vector<NoticeSpan> notices;
    bool operator==(const ChartRow&) const = default;
};

struct PhaseChart {
    Ms from = 0, to = 0;
    std::vector<ChartMark> marks; //!< by time
    std::vector<CommandSpan> command;
    std::vector<ChartRow> rows; //!< Dev before Biz, each by their beginning
    //! Added up over everybody, by phase; phases that nobody was in are not there.
    std::map<Phase, Ms> totals() const;
    bool isEmpty() const { return marks.empty(); }
    bool operator==(const PhaseChart&) const = default;
};

//! `entries` are the incident's rows; those that are undone are not among them. What still runs
//! ends at `now`.
PhaseChart phaseChart(const Incident& incident, const std::vector<Entry>& entries, Ms now);

//! Where the axis has its lines: at most `most` round times of the zone within the chart.
std::vector<Ms> chartTicks(Ms from, Ms to, int most, int zoneOffsetMinutes);

} // namespace matoi
