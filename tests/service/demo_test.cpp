// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/demo/demo.h>
#include <tests/support/printers.h>

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <set>

using namespace matoi;
using namespace Qt::StringLiterals;

namespace
{

struct Demo : testing::TestWithParam<const char*> {
    QTemporaryDir folder;
    std::unique_ptr<Session> session;

    std::unique_ptr<Session> open(const char* name)
    {
        auto opened = Session::open(folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(opened);
        return opened ? std::move(*opened) : nullptr;
    }
    void SetUp() override
    {
        session = open("demo.matoi");
        const Status status = loadDemo(*session, QString::fromLatin1(GetParam()));
        ASSERT_TRUE(status) << status.error().context.toStdString();
    }
    std::vector<IncidentRow> rows() { return session->store().incidents().valueOr({}); }
    IncidentRow only(std::function<bool(const IncidentRow&)> wanted)
    {
        IncidentRow found;
        int n = 0;
        for (const IncidentRow& row : rows())
            if (wanted(row)) {
                found = row;
                ++n;
            }
        EXPECT_EQ(n, 1);
        return found;
    }
};

} // namespace

TEST_P(Demo, AFinishedOutageHasFortyEntriesBySixPeople)
{
    const Ms lately = session->now() - 12 * Ms(86'400'000);
    const IncidentRow row = only([lately](const IncidentRow& r) {
        return r.state == IncidentState::Closed && r.declaredAt > lately;
    });
    const auto entries = session->store().entries(row.id);
    ASSERT_TRUE(entries);
    std::set<PersonId> people;
    int shown = 0;
    for (const Entry& entry : *entries) {
        people.insert(entry.by);
        shown += !entry.folded;
    }
    EXPECT_GE(shown, 40);
    EXPECT_GE(people.size(), 6u);
    const auto incident = session->store().incident(row.id);
    EXPECT_EQ(incident->fixState, FixState::PermanentDone);
    EXPECT_TRUE(incident->milestone(Milestone::Closed).has_value());
}

TEST_P(Demo, OneIsLiveWithItsNextUpdateAhead)
{
    const IncidentRow row =
        only([](const IncidentRow& r) { return r.state == IncidentState::Responding; });
    EXPECT_EQ(row.kind, IncidentKind::Real);
    EXPECT_GT(row.promiseAt, session->now());
    EXPECT_EQ(row.commander, session->profile());
}

TEST_P(Demo, TheSecurityIncidentIsRestrictedAndSomebodyWoke)
{
    const IncidentRow row = only([](const IncidentRow& r) { return r.restricted; });
    EXPECT_TRUE(row.title.isEmpty());
    const auto incident = session->store().incident(row.id);
    EXPECT_EQ(incident->classification, Classification::Security);
    EXPECT_FALSE(incident->wokenPerson.isNull());
    EXPECT_GE(incident->wakes.size(), 3u);
}

TEST_P(Demo, OneIsADrill)
{
    only([](const IncidentRow& r) { return r.kind == IncidentKind::Drill; });
}

TEST_P(Demo, TheEnglishStoryHoldsNoJapanese)
{
    if (QByteArray(GetParam()) != "en")
        return;
    const auto japanese = [](const QString& text) {
        return std::any_of(text.begin(), text.end(), [](QChar c) {
            return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana ||
                   c.script() == QChar::Script_Katakana;
        });
    };
    for (const IncidentRow& row : rows()) {
        const auto incident = session->store().incident(row.id);
        EXPECT_FALSE(japanese(incident->title)) << incident->title.toStdString();
        const auto entries = session->store().entries(row.id);
        for (const Entry& entry : *entries)
            EXPECT_FALSE(japanese(entry.text)) << entry.text.toStdString();
    }
}

TEST_P(Demo, TheLogIsWholeAndRebuildsToTheSameHash)
{
    EXPECT_TRUE(session->store().verify({})->problems.empty());
    const auto before = session->store().openHash(nullptr, nullptr);
    ASSERT_TRUE(session->store().rebuild({}));
    EXPECT_EQ(*session->store().openHash(nullptr, nullptr), *before);
}

TEST_P(Demo, ComesIntoAnEmptyWorkspaceOnly)
{
    const Status again = loadDemo(*session, u"en"_s);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::HoldsRealIncidents);
}

INSTANTIATE_TEST_SUITE_P(Languages, Demo, testing::Values("ja", "en"),
                         [](const auto& language) { return std::string(language.param); });

TEST(SeedLarge, LRG_3_TheSameSeedGivesTheSameHash)
{
    QTemporaryDir folder;
    QByteArray hashes[3];
    for (int i = 0; i < 3; ++i) {
        auto s = Session::open(folder.filePath(u"%1.matoi"_s.arg(i)));
        const SeedOptions options{i == 2 ? 8u : 7u, 40, 1'000};
        ASSERT_TRUE(seedLarge(**s, options, {}));
        hashes[i] = *(*s)->store().openHash(nullptr, nullptr);
        EXPECT_TRUE((*s)->store().verify({})->problems.empty());
    }
    EXPECT_EQ(hashes[0], hashes[1]);
    EXPECT_NE(hashes[0], hashes[2]);
}

TEST(SeedLarge, LRG_4_AQuarterBelongsToFourServicesAndOneIsTheLargest)
{
    QTemporaryDir folder;
    auto s = Session::open(folder.filePath(u"a.matoi"_s));
    ASSERT_TRUE(seedLarge(**s, {1, 240, 6'000}, {}));
    const auto incidents = (*s)->store().incidents();
    ASSERT_EQ(incidents->size(), 240u);
    std::map<QString, qint64> byService;
    qint64 all = 0, largest = 0;
    for (const IncidentRow& row : *incidents) {
        const auto incident = (*s)->store().incident(row.id);
        byService[incident->texts.at(u"affected_function"_s)] += row.entryCount;
        all += row.entryCount;
        largest = std::max(largest, row.entryCount);
    }
    EXPECT_EQ(all, 6'000);
    EXPECT_EQ(largest, 1'200);
    std::vector<qint64> counts;
    for (const auto& [service, n] : byService)
        counts.push_back(n);
    ASSERT_GE(counts.size(), 4u);
    std::sort(counts.rbegin(), counts.rend());
    const double heavy = double(counts[0] + counts[1] + counts[2] + counts[3]) / double(all);
    EXPECT_GT(heavy, 0.2);
    EXPECT_LT(heavy, 0.45);
}

TEST(SeedLarge, LRG_2_RefusesAWorkspaceThatHoldsIncidents)
{
    QTemporaryDir folder;
    auto s = Session::open(folder.filePath(u"a.matoi"_s));
    ASSERT_TRUE((*s)->createProfile(u"A"_s, u"a"_s));
    ASSERT_TRUE((*s)->submit({}, cmd::DeclareIncident{.title = u"real"_s}));
    const Status status = seedLarge(**s, {1, 10, 100}, {});
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, ErrorCode::HoldsRealIncidents);
    EXPECT_EQ((*s)->store().incidents()->size(), 1u);
}

TEST(SeedLarge, StoppingKeepsAUsableWorkspace)
{
    QTemporaryDir folder;
    auto s = Session::open(folder.filePath(u"a.matoi"_s));
    const Status status =
        seedLarge(**s, {1, 50, 20'000}, [](qint64 done, qint64) { return done < 5'000; });
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE((*s)->store().verify({})->problems.empty());
    EXPECT_FALSE((*s)->store().incidents()->empty());
}
