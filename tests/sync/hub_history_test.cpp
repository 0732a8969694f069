// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/sync/real_desk.h>

#include <QElapsedTimer>

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

// T07: lists (incidents) that eight desks append to, and reads of whole lists, on a bad network
// and a server that is killed. The history alone shows whether anything was lost, doubled, moved
// or seen before it was there.
namespace
{

using List = std::vector<EventId>;

//! What was seen: one list as it was read, and what must be in it.
struct Read {
    StreamId list;
    List seen;
    std::set<EventId> acked; //!< acknowledged before the read began, to whom it promises
    QByteArray by;
};

//! The first read that no order of the appends explains; empty = all are prefixes of what stands
//! there in the end, with everything in them that had been acknowledged.
std::string anomaly(const std::vector<Read>& reads, const std::map<StreamId, List>& end)
{
    for (const auto& [list, ids] : end)
        if (std::set<EventId>(ids.begin(), ids.end()).size() != ids.size())
            return "an element is there twice";
    for (const Read& read : reads) {
        const auto it = end.find(read.list);
        const List& whole = it == end.end() ? List() : it->second;
        if (read.seen.size() > whole.size() ||
            !std::equal(read.seen.begin(), read.seen.end(), whole.begin()))
            return "a read is no prefix of the end: " + read.by.toStdString();
        const std::set<EventId> seen(read.seen.begin(), read.seen.end());
        for (const EventId id : read.acked)
            if (!seen.contains(id))
                return "acknowledged before, and not in the read: " + read.by.toStdString();
    }
    return {};
}

EventId numbered(int n) { return EventId(QUuid(uint(n), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)); }

} // namespace

TEST(HistoryCheck, TheCheckerSeesWhatItIsFor)
{
    const StreamId list(QUuid(7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    const EventId a = numbered(1), b = numbered(2), c = numbered(3);
    const std::map<StreamId, List> end{{list, {a, b, c}}};
    EXPECT_EQ(anomaly({{list, {}, {}, "x"}, {list, {a, b}, {a}, "x"}}, end), "");
    EXPECT_NE(anomaly({{list, {b}, {}, "x"}}, end), "");          // a is missing before it
    EXPECT_NE(anomaly({{list, {a, c}, {}, "x"}}, end), "");       // moved
    EXPECT_NE(anomaly({{list, {a}, {b}, "x"}}, end), "");         // lost after it was promised
    EXPECT_NE(anomaly({}, {{list, {a, b, a}}}), "");              // twice
    EXPECT_NE(anomaly({{list, {a, b, c, a}, {}, "x"}}, end), ""); // seen, and gone in the end
}

TEST(HistoryOfDesks, T07_EightDesksOnABadDayLeaveAHistoryWithoutAnomalies)
{
    const bool full = qEnvironmentVariableIntValue("MATOI_FULL_FAULTS") == 1;
    const qint64 span = full ? 300'000 : 8'000;
    const quint64 seed = qEnvironmentVariable("MATOI_SEED", u"7"_s).toULongLong();
    std::mt19937_64 rng(seed);
    HubServer server;
    const HubOrg org = server.makeOrg("T07");
    QTemporaryDir dir;
    std::vector<std::unique_ptr<FaultProxy>> proxies;
    std::vector<std::unique_ptr<RealDesk>> desks;
    for (int i = 0; i < 8; ++i) {
        if (i % 2 == 0)
            proxies.push_back(
                std::make_unique<FaultProxy>(server.socketDir(), server.port(), seed + quint64(i)));
        const HubLogin login = i ? server.invite(org, "responder") : org.admin;
        desks.push_back(std::make_unique<RealDesk>(
            dir.filePath(u"%1.matoi"_s.arg(i)), org, login,
            "host=" + proxies.back()->dir() + " port=" + QByteArray::number(server.port()) +
                " user=" + login.login + " dbname=hub"));
    }
    std::vector<StreamId> lists;
    for (int i = 0; i < 3; ++i)
        lists.push_back(desks[0]->declare(u"list %1"_s.arg(i)));
    const auto together = [&] {
        return std::all_of(desks.begin(), desks.end(),
                           [&](auto& one) { return one->shared() && one->at() == desks[0]->at(); });
    };
    ASSERT_TRUE(soon(together));

    // A desk's list: its copy of the hub's log, read on as far as it goes.
    struct Copy {
        qint64 pos = 0;
        std::map<StreamId, List> lists;
    };
    std::vector<Copy> copies(desks.size());
    const auto readOn = [&](size_t d) {
        for (Copy& copy = copies[d]; copy.pos < desks[d]->at().pos;) {
            const auto row = hubOf(desks[d]->store()).envelopeAt(++copy.pos).valueOr({});
            copy.lists[row->stream.id].push_back(row->id);
        }
    };
    std::vector<std::map<StreamId, List>> own(desks.size()); // appended by this desk
    const auto ackedBy = [&](size_t d, StreamId list) {
        std::set<EventId> acked(own[d][list].begin(), own[d][list].end());
        for (const EventId id :
             hubOf(desks[d]->store()).unsentOf({StreamKind::Incident, list}).valueOr({}))
            acked.erase(id);
        return acked;
    };
    const auto readHub = [&](StreamId list) {
        List ids;
        Pg owner(server.dsn());
        const auto rows = owner.exec("select id from matoi.event where stream='" +
                                     list.toString().toLatin1() + "' order by pos");
        for (const auto& row : rows.rows)
            ids.push_back(EventId::fromString(QString::fromLatin1(row.front().value_or(""))));
        return ids;
    };

    std::vector<Read> reads;
    int appends = 0, kills = 0;
    QElapsedTimer day;
    day.start();
    for (qint64 nextKill = span / 2; day.elapsed() < span;) {
        const size_t d = rng() % desks.size();
        const StreamId list = lists[rng() % lists.size()];
        FaultProxy& proxy = *proxies[rng() % proxies.size()];
        switch (rng() % 40) {
        case 0:
            proxy.cutAnswersTo("append_events", 1);
            break;
        case 1:
            proxy.setDown(true);
            break;
        case 2:
        case 3:
            proxy.setDown(false);
            break;
        case 4:
            proxy.halfClose();
            break;
        case 5: // at the hub: whatever was acknowledged to anybody
        case 6: {
            Read read{list, {}, {}, "hub"};
            for (size_t i = 0; i < desks.size(); ++i)
                read.acked.merge(ackedBy(i, list));
            read.seen = readHub(list);
            if (!read.seen.empty()) // an answer: not while it is being started
                reads.push_back(std::move(read));
            break;
        }
        case 7:
        case 8:
        case 9: { // at a desk: what was acknowledged to this one
            readOn(d);
            reads.push_back({list, copies[d].lists[list], ackedBy(d, list),
                             "desk " + QByteArray::number(qint64(d))});
            break;
        }
        default: {
            const auto said =
                desks[d]->session().submit(list, cmd::AddEntry{.text = u"%1"_s.arg(++appends)});
            ASSERT_TRUE(said.ok());
            own[d][list].push_back(said->events.front().id);
        }
        }
        if (day.elapsed() > nextKill) {
            nextKill += span / 2;
            ++kills;
            server.kill9();
            server.start();
        }
        QTest::qWait(5);
    }
    for (const auto& proxy : proxies)
        proxy->setDown(false);
    for (const auto& desk : desks)
        desk->sync().retry();
    ASSERT_TRUE(soon(together, 120'000));
    std::map<StreamId, List> end;
    for (const StreamId list : lists) {
        end[list] = readHub(list);
        std::set<EventId> there(end[list].begin(), end[list].end());
        for (auto& one : own)
            for (const EventId id : one[list])
                EXPECT_TRUE(there.contains(id)) << "lost; MATOI_SEED=" << seed;
    }
    EXPECT_EQ(anomaly(reads, end), "") << "MATOI_SEED=" << seed;
    for (size_t d = 1; d < desks.size(); ++d)
        EXPECT_EQ(desks[d]->hash(), desks[0]->hash());
    std::printf("%d appends, %zu reads, %d servers killed, seed %llu\n", appends, reads.size(),
                kills, static_cast<unsigned long long>(seed));
}
