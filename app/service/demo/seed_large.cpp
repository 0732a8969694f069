// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/domain/risk_visit.h>
#include <app/service/demo/demo.h>
#include <app/service/demo/seed_words.h>

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

constexpr size_t kBatch = 4000;
constexpr qint64 kLargest = 20'000;
constexpr int kPeople = 40, kHeavy = 4, kServices = 24;
// Fixed, so that the same seed gives the same facts whenever it runs: 2022-11-01 to 2026-10-31.
constexpr Ms kFrom = 1'667'260'800'000, kTo = 1'793'404'800'000;

//! Makes the facts of another device, one incident after the other. Every draw comes from one
//! generator, every id and time from the draws.
class Seeder
{
public:
    Seeder(const SeedOptions& options, Store& store, const Progress& progress)
        : m_options(options)
        , m_store(store)
        , m_progress(progress)
        , m_random(options.seed)
    {
        m_device = DeviceId(freshId(kFrom));
        for (int i = 0; i < kPeople; ++i)
            m_people.emplace_back(freshId(kFrom));
    }

    Status run()
    {
        for (int i = 0; i < kPeople; ++i)
            add(workspaceStream(), kFrom + i, m_people[0],
                PersonSet{m_people[size_t(i)],
                          seed::personName(i),
                          u"p%1"_s.arg(i + 1),
                          {},
                          Duty::None,
                          i == 0,
                          false});
        const std::vector<qint64> sizes = incidentSizes();
        const qint64 n = qint64(sizes.size());
        for (qint64 i = 0; i < n; ++i) {
            // Declared in order of time, evenly over the years with a little wander.
            const Ms at = kFrom + (kTo - kFrom) / n * i + Ms(draw(3'600'000));
            if (auto status = incident(i, at, sizes[size_t(i)]); !status)
                return status;
        }
        for (qint64 i = 0; i < m_options.risks; ++i) {
            const Ms at = kFrom + (kTo - kFrom) / m_options.risks * i + Ms(draw(3'600'000));
            if (auto status = risk(i + 1, at); !status)
                return status;
        }
        return flush();
    }

private:
    quint64 draw(quint64 below) { return below ? m_random() % below : 0; }
    template <class T, size_t N>
    const T& pick(const T (&list)[N])
    {
        return list[draw(N)];
    }
    PersonId anybody() { return m_people[draw(kPeople)]; }

    //! A UUIDv7 of that time from the generator.
    QUuid freshId(Ms at)
    {
        QByteArray bytes(16, '\0');
        for (int i = 0; i < 6; ++i)
            bytes[i] = char(quint64(at) >> (40 - 8 * i));
        for (int i = 6; i < 16; ++i)
            bytes[i] = char(draw(256));
        bytes[6] = char((bytes[6] & 0x0f) | 0x70);
        bytes[8] = char((bytes[8] & 0x3f) | 0x80);
        return QUuid::fromRfc4122(bytes);
    }

    //! Heavy incidents come first in the draw and are spread by a shuffle: a quarter of the entries
    //! belongs to four services, one incident is the largest, the rest is long-tailed.
    std::vector<qint64> incidentSizes()
    {
        const qint64 n = std::max<qint64>(1, m_options.incidents);
        const qint64 largest = std::min(kLargest, m_options.entries / 5);
        std::vector<double> weights;
        std::normal_distribution<double> tail(0, 1.1);
        for (qint64 i = 1; i < n; ++i)
            weights.push_back(std::exp(tail(m_random)));
        double heavy = 0, light = 0;
        for (qint64 i = 0; i + 1 < n; ++i)
            (isHeavy(i + 1) ? heavy : light) += weights[size_t(i)];
        const double forHeavy = std::max(0.0, double(m_options.entries) * 0.25 - double(largest));
        const double forLight = double(m_options.entries) * 0.75;
        std::vector<qint64> sizes{largest};
        qint64 left = m_options.entries - largest;
        for (qint64 i = 1; i < n; ++i) {
            const double share =
                isHeavy(i) ? forHeavy / std::max(heavy, 1e-9) : forLight / std::max(light, 1e-9);
            const qint64 size =
                std::min(left, std::max<qint64>(1, qint64(share * weights[size_t(i - 1)])));
            sizes.push_back(size);
            left -= size;
        }
        // What rounding left over goes where nobody notices.
        for (qint64 i = 1; left > 0 && i < n; i = i + 1 < n ? i + 1 : 1, --left)
            ++sizes[size_t(i)];
        return sizes;
    }
    //! One incident in twelve belongs to a heavy service; the largest does.
    static bool isHeavy(qint64 i) { return i % 12 == 0; }

    Status incident(qint64 index, Ms at, qint64 entries)
    {
        const StreamRef stream{StreamKind::Incident, StreamId(freshId(at))};
        const PersonId commander = anybody();
        const int year = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date().year();
        m_number = year == m_year ? m_number + 1 : 1;
        m_year = year;
        const bool ja = draw(2);
        const int service =
            isHeavy(index) ? int(draw(kHeavy)) : kHeavy + int(draw(kServices - kHeavy));
        IncidentDeclared declared;
        declared.title = seed::title(service, int(draw(1000)), ja);
        declared.detectSource = DetectSource(draw(3));
        declared.detectedAt = at - Ms(draw(600'000));
        declared.startedAt = declared.detectedAt - Ms(draw(1'800'000));
        declared.state = IncidentState::Responding;
        declared.year = year;
        declared.number = m_number;
        declared.judge = commander;
        m_seen = {};
        add(stream, at, commander, declared);
        add(stream, at, commander, RoleAssigned{Role::Commander, commander});
        add(stream, at + 60'000, commander,
            ImpactSet{seed::service(service), service < kHeavy, qint64(draw(400)), {}});
        const qint64 scopes[]{1, 2, 3}, degrees[]{1, 3, 5};
        add(stream, at + 120'000, commander, IncidentScored{pick(scopes), pick(degrees)});
        add(stream, at + 180'000, commander,
            IncidentClassified{Classification::Outage, u"CLS-3"_s, {}, commander});
        const Ms length = 20 * 60'000 + entries * Ms(20'000 + draw(40'000));
        for (qint64 k = 0; k < entries; ++k) {
            if (auto status =
                    entry(stream, at + length / std::max<qint64>(1, entries) * (k + 1), ja);
                !status)
                return status;
        }
        const Ms end = at + length + 60'000;
        add(stream, end, commander, OutlookSet{Outlook::Converged});
        add(stream, end, commander, MilestoneSet{Milestone::Converged, end});
        add(stream, end, commander, FixStateSet{FixState::PermanentDone, {}});
        add(stream, end, commander, StateSet{IncidentState::Converged, {}, false, {}});
        add(stream, end + 4 * 86'400'000, commander,
            StateSet{IncidentState::Closed, u"seed"_s, true, u"review_not_held"_s});
        return m_batch.size() < kBatch ? success() : flush();
    }

    //! LRG-4: a quarter belongs to four services, half is done, one in ten is unknown.
    Status risk(qint64 number, Ms at)
    {
        constexpr ImpactBand bands[]{
            ImpactBand::Unknown, ImpactBand::B0, ImpactBand::B1, ImpactBand::B1, ImpactBand::B3,
            ImpactBand::B3,      ImpactBand::B3, ImpactBand::B6, ImpactBand::B6, ImpactBand::B10};
        const StreamRef stream{StreamKind::Risk, StreamId(freshId(at))};
        const bool ja = draw(2);
        const int service = number % 4 ? kHeavy + int(draw(kServices - kHeavy)) : int(draw(kHeavy));
        const PersonId owner = anybody();
        const auto dayAfter = [&](Ms when, qint64 days) {
            return isoDay(QDateTime::fromMSecsSinceEpoch(when, Qt::UTC).date().addDays(days));
        };
        RiskAdded added;
        added.number = number;
        added.title = seed::title(service, int(draw(1000)), ja);
        added.owner = owner;
        added.service = seed::service(service);
        added.firstSeenOn = dayAfter(at, -9);
        added.investigationStartedOn = dayAfter(at, -8);
        added.nextVisitOn = dayAfter(at, 7);
        added.potential.band = pick(bands);
        added.current.band = pick(bands);
        added.likelihood = 1 + qint64(draw(2));
        added.sections[u"summary"_s] = seed::entryText(m_random, ja);
        added.sections[u"next_action"_s] = seed::entryText(m_random, ja);
        added.entry = RiskEntry::Investigation;
        m_seen = {};
        add(stream, at, owner, added);
        Ms now = at;
        const auto later = [&](qint64 days) { return now += days * 86'400'000; };
        add(stream, later(1), owner, RiskStatusSet{RiskStatus::InProgress, {}, false});
        for (quint64 n = 2 + draw(6); n > 0 && now < kTo - 60 * Ms(86'400'000); --n) {
            RiskLogAdded line;
            line.log = n % 2 ? RiskLog::Cause : RiskLog::Countermeasure;
            line.on = dayAfter(now, 1);
            line.text = seed::entryText(m_random, ja);
            add(stream, later(1), owner, line);
            if (draw(3) == 0)
                add(stream, later(1), owner,
                    RiskScored{
                        RiskPick{pick(bands), {}, {}}, {}, {}, seed::entryText(m_random, ja)});
            add(stream, now + 1000, owner, RiskVisited{{}, dayAfter(now, 10), {}});
            later(8);
        }
        if (draw(2))
            add(stream, later(1), owner, RiskStatusSet{RiskStatus::Completed, {}, false});
        else if (draw(2))
            add(stream, later(1), owner, RiskStatusSet{RiskStatus::Watching, {}, false});
        return m_batch.size() < kBatch ? success() : flush();
    }

    Status entry(const StreamRef& stream, Ms at, bool ja)
    {
        using K = EntryKind;
        constexpr K kinds[]{K::Note,       K::Note,          K::Note,       K::Note,
                            K::Note,       K::Note,          K::Finding,    K::Finding,
                            K::Finding,    K::ActionStarted, K::ActionDone, K::Decision,
                            K::Workaround, K::AlertLinked,   K::Note,       K::CustomerNoticeSent};
        EntryAdded added;
        added.kind = pick(kinds);
        added.text = seed::entryText(m_random, ja);
        added.lane = added.kind == K::CustomerNoticeSent ? Lane::Biz
                     : draw(3) == 0                      ? Lane::Dev
                                                         : Lane::All;
        added.certainty = draw(12) == 0 ? Certainty::Estimate : Certainty::Fact;
        const PersonId by = anybody();
        // One in ten is written down later than it happened.
        const Ms happened = draw(10) == 0 ? at - Ms(draw(1'200'000)) : at;
        const EventId id = add(stream, at, by, added, happened);
        if (draw(25) == 0)
            add(stream, at + 1000, by, EntryPinned{id});
        if (draw(50) == 0)
            add(stream, at + 2000, by, EntryCorrected{id, seed::entryText(m_random, ja), {}});
        ++m_done;
        return m_batch.size() < kBatch ? success() : flush();
    }

    EventId add(const StreamRef& stream, Ms at, PersonId by, EventBody body, Ms happened = 0)
    {
        Event e;
        e.id = EventId(freshId(at));
        e.stream = stream;
        // Every fact after the one before it: nothing here arrives late.
        m_seen = std::max(Stamp::fromMs(at), Stamp{m_seen.value + 1});
        e.stamp = m_seen;
        e.occurredAt = happened ? happened : at;
        e.recordedAt = at;
        e.device = m_device;
        e.devSeq = ++m_devSeq;
        e.prev = m_prev;
        e.actor = by;
        e.body = std::move(body);
        seal(e);
        m_prev = e.hash;
        m_batch.push_back(std::move(e));
        return m_batch.back().id;
    }

    Status flush()
    {
        const auto taken = m_store.receive(std::exchange(m_batch, {}));
        if (!taken)
            return taken.error();
        if (m_progress && !m_progress(m_done, m_options.entries))
            return ErrorCode::Cancelled;
        return success();
    }

    const SeedOptions& m_options;
    Store& m_store;
    const Progress& m_progress;
    std::mt19937_64 m_random;
    DeviceId m_device;
    std::vector<PersonId> m_people;
    std::vector<Event> m_batch;
    Stamp m_seen;
    qint64 m_devSeq = 0, m_number = 0, m_done = 0;
    int m_year = 0;
    QByteArray m_prev;
};

} // namespace

Status seedLarge(Session& session, const SeedOptions& options, const Progress& progress)
{
    if (auto status = requireNoIncidents(session); !status)
        return status;
    if (options.incidents < 1 || options.entries < options.incidents || options.risks < 0)
        return Error{ErrorCode::BadValue, u"--entries"_s};
    const Status status = Seeder(options, session.store(), progress).run();
    if (auto refreshed = session.refresh(); !refreshed)
        return refreshed;
    if (session.onRecorded)
        session.onRecorded({});
    return status;
}

} // namespace matoi
