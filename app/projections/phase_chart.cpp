// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/projections/phase_chart.h>

#include <algorithm>

namespace matoi
{

namespace
{

constexpr Ms kMinute = 60'000;
//! A notice that lay about for hours is drawn by its last one.
constexpr Ms kLongestNotice = 60 * kMinute;

//! Only what happened until the incident was over belongs on the strip.
constexpr Milestone kMarks[]{Milestone::Started,
                             Milestone::Detected,
                             Milestone::Acknowledged,
                             Milestone::Declared,
                             Milestone::ChannelOpened,
                             Milestone::FirstSummary,
                             Milestone::FirstCustomerNotice,
                             Milestone::WorkaroundApplied,
                             Milestone::Converged};

class Builder
{
public:
    Builder(const Incident& incident, Ms now)
        : m_incident(incident)
        , m_end(incident.milestone(Milestone::Converged).value_or(now))
    {
    }

    void read(const Entry& entry)
    {
        const auto body = decodeBody(entry.type, entry.detail.toUtf8());
        if (!body)
            return;
        std::visit(
            Overloads{[&](const PhaseSet& b) { phase(b, entry.occurredAt); },
                      [&](const RoleAssigned& b) { role(b.role, b.person, entry.occurredAt); },
                      [&](const RoleHandedOver& b) { role(b.role, b.to, entry.occurredAt); },
                      [&](const RoleRenounced& b) {
                          if (b.role == Role::Commander)
                              command({}, entry.occurredAt);
                      },
                      [](const auto&) {}},
            *body);
    }

    PhaseChart take()
    {
        for (const Milestone milestone : kMarks)
            if (const auto at = m_incident.milestone(milestone))
                m_chart.marks.push_back({milestone, *at});
        std::stable_sort(m_chart.marks.begin(), m_chart.marks.end(),
                         [](const ChartMark& a, const ChartMark& b) { return a.at < b.at; });
        for (const NoticeRecord& notice : m_incident.notices)
            if (notice.sentAt && !notice.withdrawn)
                row(notice.sender.isNull() ? notice.drafter : notice.sender)
                    .notices.push_back({notice.stage,
                                        std::max(std::min(notice.draftedAt, notice.sentAt),
                                                 notice.sentAt - kLongestNotice),
                                        notice.sentAt});
        close();
        measure();
        lanes();
        return std::move(m_chart);
    }

private:
    ChartRow& row(PersonId person)
    {
        const auto it = std::find_if(m_chart.rows.begin(), m_chart.rows.end(),
                                     [&](const ChartRow& r) { return r.person == person; });
        if (it != m_chart.rows.end())
            return *it;
        m_chart.rows.push_back({person, Lane::All, {}, {}});
        return m_chart.rows.back();
    }

    void phase(const PhaseSet& set, Ms at)
    {
        auto& phases = row(set.person).phases;
        if (!phases.empty()) {
            if (phases.back().phase == set.phase)
                return; // said again
            phases.back().to = at;
        }
        phases.push_back({set.phase, at, 0});
    }

    void role(Role role, PersonId person, Ms at)
    {
        if (role == Role::Commander)
            command(person, at);
        if (role == Role::DevLead || role == Role::BizLead || role == Role::Pdm)
            m_lanes[person] = role == Role::DevLead ? Lane::Dev : Lane::Biz;
    }

    void command(PersonId person, Ms at)
    {
        auto& spans = m_chart.command;
        if (!spans.empty()) {
            if (spans.back().person == person)
                return;
            spans.back().to = at;
        }
        spans.push_back({person, at, 0});
    }

    //! What nobody ended ends where the incident did, or a moment later where it began after that.
    void close()
    {
        for (ChartRow& row : m_chart.rows) {
            if (!row.phases.empty() && !row.phases.back().to)
                row.phases.back().to = std::max(m_end, row.phases.back().from + kMinute);
            std::erase_if(row.phases, [](const PhaseSpan& s) { return s.to <= s.from; });
        }
        std::erase_if(m_chart.rows,
                      [](const ChartRow& r) { return r.phases.empty() && r.notices.empty(); });
        auto& spans = m_chart.command;
        // Who held command when it was over may hold it for days more: the chart ends before.
        std::erase_if(spans, [&](const CommandSpan& s) { return s.from >= m_end; });
        for (CommandSpan& span : spans)
            span.to = span.to ? std::min(span.to, m_end) : m_end;
        std::erase_if(spans, [](const CommandSpan& s) { return s.to <= s.from; });
    }

    void measure()
    {
        std::vector<Ms> times;
        for (const ChartMark& mark : m_chart.marks)
            times.push_back(mark.at);
        for (const ChartRow& row : m_chart.rows) {
            for (const PhaseSpan& span : row.phases)
                times.insert(times.end(), {span.from, span.to});
            for (const NoticeSpan& span : row.notices)
                times.insert(times.end(), {span.from, span.to});
        }
        if (times.empty())
            return;
        m_chart.from = *std::min_element(times.begin(), times.end());
        m_chart.to =
            std::max(*std::max_element(times.begin(), times.end()), m_chart.from + kMinute);
    }

    void lanes()
    {
        for (ChartRow& row : m_chart.rows) {
            const auto it = m_lanes.find(row.person);
            // Who told customers and worked on nothing is Biz, whatever the roles say.
            row.lane = it != m_lanes.end()  ? it->second
                       : row.phases.empty() ? Lane::Biz
                                            : Lane::Dev;
        }
        const auto begins = [](const ChartRow& r) {
            return r.phases.empty() ? r.notices.front().from : r.phases.front().from;
        };
        std::stable_sort(
            m_chart.rows.begin(), m_chart.rows.end(), [&](const ChartRow& a, const ChartRow& b) {
                return (a.lane == Lane::Biz) != (b.lane == Lane::Biz) ? b.lane == Lane::Biz
                                                                      : begins(a) < begins(b);
            });
    }

    const Incident& m_incident;
    const Ms m_end;
    PhaseChart m_chart;
    std::map<PersonId, Lane> m_lanes;
};

} // namespace

std::map<Phase, Ms> PhaseChart::totals() const
{
    std::map<Phase, Ms> sums;
    for (const ChartRow& row : rows)
        for (const PhaseSpan& span : row.phases)
            sums[span.phase] += span.to - span.from;
    return sums;
}

PhaseChart phaseChart(const Incident& incident, const std::vector<Entry>& entries, Ms now)
{
    std::vector<const Entry*> told;
    for (const Entry& entry : entries)
        if (!entry.retracted && !entry.redacted &&
            (entry.kind == EntryKind::ResponderPhase || entry.kind == EntryKind::RoleAssigned ||
             entry.kind == EntryKind::RoleHandedOver))
            told.push_back(&entry);
    std::stable_sort(told.begin(), told.end(),
                     [](const Entry* a, const Entry* b) { return a->occurredAt < b->occurredAt; });
    Builder builder(incident, now);
    for (const Entry* entry : told)
        builder.read(*entry);
    return builder.take();
}

std::vector<Ms> chartTicks(Ms from, Ms to, int most, int zoneOffsetMinutes)
{
    std::vector<Ms> ticks;
    if (to <= from || most < 1)
        return ticks;
    constexpr Ms steps[]{1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10'080, 43'200};
    Ms step = 0;
    for (const Ms minutes : steps) {
        step = minutes * kMinute;
        if ((to - from) / step < most)
            break;
    }
    while ((to - from) / step >= most)
        step *= 2;
    const Ms offset = zoneOffsetMinutes * kMinute;
    const Ms local = from + offset;
    Ms at = local - local % step - offset;
    while (at < from)
        at += step;
    for (; at <= to; at += step)
        ticks.push_back(at);
    return ticks;
}

} // namespace matoi
