// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/numbers_read.h>
#include <app/service/review_reader.h>
#include <tests/support/printers.h>

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

constexpr Ms kMinute = 60'000, kDay = 1440 * kMinute;

class StandingClock : public Clock
{
public:
    Ms now() override { return at; }
    Ms at = 1'800'000'000'000;
};

class NumberRows : public testing::Test
{
protected:
    void SetUp() override { session = open(); }
    std::unique_ptr<Session> open()
    {
        auto opened = Session::open(dir.filePath(u"a.matoi"_s), clock);
        EXPECT_TRUE(opened.ok()) << (opened ? "" : testing::PrintToString(opened.error()));
        if ((*opened)->profile().isNull()) {
            EXPECT_TRUE((*opened)->createProfile(u"佐藤"_s, u"sato"_s).ok());
        }
        return std::move(*opened);
    }
    void act(StreamId id, const Command& command)
    {
        const auto outcome = session->submit(id, command);
        EXPECT_TRUE(outcome.ok()) << (outcome ? "" : testing::PrintToString(outcome.error()));
    }
    //! An outage that ran for so many minutes and was reviewed two days later.
    StreamId reviewed(Ms minutes)
    {
        const Ms started = clock.at;
        cmd::DeclareIncident declare{.title = u"配信が止まる"_s};
        declare.startedAt = started;
        clock.at += 10 * kMinute;
        const StreamId id = session->submit({}, declare)->subject().id;
        act(id, cmd::Classify{.classification = Classification::Outage, .reason = u"止"_s});
        act(id, cmd::SetImpact{.function = u"請求書の発行"_s, .isMajor = true});
        act(id, cmd::SetField{u"caused_by_deploy"_s, u"r-7"_s});
        act(id, cmd::SetMilestone{Milestone::FirstCustomerNotice, clock.at});
        clock.at = started + minutes * kMinute;
        act(id, cmd::Converge{{}, session->profile(), FixState::PermanentDone, {}});
        clock.at += 2 * kDay;
        act(id, cmd::HoldReview{{}, {session->profile()}, session->profile()});
        clock.at += kDay;
        return id;
    }
    std::vector<NumberRow> rows()
    {
        const auto read = ReviewReader(session->read()).numberRows();
        EXPECT_TRUE(read.ok());
        return read ? read->rows : std::vector<NumberRow>();
    }
    int execute(const char* sql)
    {
        sqlite3* db = nullptr;
        sqlite3_open(dir.filePath(u"a.matoi"_s).toUtf8().constData(), &db);
        char* error = nullptr;
        const int code = sqlite3_exec(db, sql, nullptr, nullptr, &error);
        EXPECT_EQ(code, SQLITE_OK) << (error ? error : "");
        sqlite3_close(db);
        return code;
    }

    QTemporaryDir dir;
    StandingClock clock;
    std::unique_ptr<Session> session;
};

} // namespace

TEST_F(NumberRows, B21_ARowHasEverythingThatNumbersAreMadeFrom)
{
    const Ms started = clock.at;
    reviewed(90);
    const auto list = rows();
    ASSERT_EQ(list.size(), 1u);
    const NumberRow& row = list.front();
    EXPECT_TRUE(row.label.endsWith(u"-0001"_s));
    EXPECT_EQ(row.title, u"配信が止まる"_s);
    EXPECT_EQ(row.classification, Classification::Outage);
    EXPECT_EQ(row.fixState, FixState::PermanentDone);
    EXPECT_EQ(row.service, u"請求書の発行"_s);
    EXPECT_EQ(row.causedBy, u"r-7"_s);
    EXPECT_EQ(row.startedAt, started);
    EXPECT_EQ(row.detectedAt, started + 10 * kMinute);
    EXPECT_EQ(row.noticedAt, started + 10 * kMinute);
    EXPECT_EQ(row.convergedAt, started + 90 * kMinute);
    EXPECT_EQ(row.fixedAt, started + 90 * kMinute);
    EXPECT_EQ(row.reviewHeldAt, started + 90 * kMinute + 2 * kDay);
}

TEST_F(NumberRows, B21_ARebuildAndAFileOfBeforeGiveTheSameRows)
{
    reviewed(90);
    reviewed(30);
    act(session->submit({}, cmd::DeclareIncident{.title = u"まだ"_s})->subject().id,
        cmd::SetFix{FixState::Workaround, {}});
    const auto before = rows();
    ASSERT_EQ(before.size(), 3u);
    ASSERT_TRUE(session->store().rebuild({}));
    EXPECT_EQ(rows(), before);
    session.reset();
    for (const char* column :
         {"fix_state", "service", "caused_by", "said_declared_at", "started_at", "acknowledged_at",
          "noticed_at", "review_held_at", "fixed_at"})
        execute(QByteArray("ALTER TABLE incident_row DROP COLUMN ").append(column).constData());
    execute("DELETE FROM migration WHERE name LIKE '%_numbers.sql'");
    execute("PRAGMA user_version=6");
    session = open();
    EXPECT_EQ(rows(), before);
}

TEST_F(NumberRows, B21_ACorrectedTimeCorrectsTheNumber)
{
    const StreamId id = reviewed(90);
    const Ms started = rows().front().startedAt;
    act(id, cmd::SetMilestone{Milestone::Converged, started + 60 * kMinute});
    const auto board = numberBoard(*session, session->read(), {});
    ASSERT_TRUE(board.ok());
    EXPECT_DOUBLE_EQ(*board->numbers.of(NumberKind::TimeToRestore).median, 60.0 * kMinute);
}

TEST_F(NumberRows, ARestrictedIncidentIsInTheNumbersOfItsReadersOnly)
{
    const StreamId id = reviewed(90);
    reviewed(30);
    act(id, cmd::Restrict{{}, u"Heron"_s});
    const auto mine = numberBoard(*session, session->read(), {});
    ASSERT_TRUE(mine.ok());
    EXPECT_EQ(mine->numbers.of(NumberKind::TimeToRestore).n(), 2);
    EXPECT_EQ(mine->hidden, 0);
    const auto others = numberBoard(*session, Reader(session->store(), PersonId()), {});
    ASSERT_TRUE(others.ok());
    EXPECT_EQ(others->numbers.of(NumberKind::TimeToRestore).n(), 1);
    EXPECT_EQ(others->hidden, 1);
    for (const Number& number : others->numbers.all)
        for (const auto* items : {&number.counted, &number.excluded})
            for (const NumberItem& item : *items)
                EXPECT_NE(item.incident, id);
}
