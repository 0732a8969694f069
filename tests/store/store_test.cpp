// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/session.h>
#include <tests/support/printers.h>

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <random>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

class StoreTest : public testing::Test
{
protected:
    QString file(const QString& name) const { return dir.filePath(name); }
    std::unique_ptr<Session> open(const QString& name)
    {
        auto session = Session::open(file(name));
        EXPECT_TRUE(session.ok()) << (session ? "" : testing::PrintToString(session.error()));
        if ((*session)->profile().isNull()) {
            EXPECT_TRUE((*session)->createProfile(u"佐藤"_s, u"sato"_s));
        }
        return std::move(*session);
    }
    static StreamId declare(Session& s, const QString& title = u"メールが届かない"_s)
    {
        auto outcome = s.submit({}, cmd::DeclareIncident{.title = title});
        EXPECT_TRUE(outcome.ok());
        return outcome->subject().id;
    }
    static QByteArray exported(Session& s)
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        EXPECT_TRUE(s.store().exportLog(out, {}));
        return out.data();
    }
    static qint64 import(Session& s, QByteArray log)
    {
        QBuffer in(&log);
        in.open(QIODevice::ReadOnly);
        auto added = s.store().importLog(in, {});
        EXPECT_TRUE(added.ok()) << (added ? "" : testing::PrintToString(added.error()));
        return added.valueOr(-1);
    }
    static QByteArray hash(Session& s)
    {
        return s.store().openHash(nullptr, nullptr).valueOr({}).toHex();
    }
    int execute(const QString& name, const char* sql)
    {
        sqlite3* db = nullptr;
        sqlite3_open(file(name).toUtf8().constData(), &db);
        const int code = sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
        sqlite3_close(db);
        return code;
    }

    QTemporaryDir dir;
};

} // namespace

TEST_F(StoreTest, FindsASubstringFromOneJapaneseCharacter)
{
    auto s = open(u"a.matoi"_s);
    const StreamId id = declare(*s);
    ASSERT_TRUE(s->submit(id, cmd::AddEntry{.text = u"送信ワーカーが落ちました"_s}));
    for (const QString& word : {u"落"_s, u"送信"_s, u"カーが"_s, u"ワーカーが落ちました"_s})
        EXPECT_EQ(s->store().search(word)->size(), 1u) << word.toStdString();
    EXPECT_EQ(s->store().search(u"メール"_s)->size(), 1u);
    EXPECT_TRUE(s->store().search(u"存在しない"_s)->empty());
    EXPECT_TRUE(s->store().search(u"\"*) OR"_s).ok());
}

TEST_F(StoreTest, RebuildGivesTheIdenticalResult)
{
    auto s = open(u"a.matoi"_s);
    const StreamId id = declare(*s);
    for (int i = 0; i < 20; ++i)
        ASSERT_TRUE(s->submit(id, cmd::AddEntry{.text = u"line %1"_s.arg(i)}));
    const auto rows = *s->store().entries(id);
    ASSERT_TRUE(s->submit(id, cmd::CorrectEntry{rows[5].id, u"corrected"_s, {}}));
    ASSERT_TRUE(s->submit(id, cmd::PinEntry{rows[6].id, true}));
    const QByteArray before = hash(*s);
    const auto entries = *s->store().entries(id);
    ASSERT_TRUE(s->store().rebuild({}));
    EXPECT_EQ(hash(*s), before);
    EXPECT_EQ(*s->store().entries(id), entries);
    EXPECT_EQ(s->store().search(u"corrected"_s)->size(), 1u);
}

TEST_F(StoreTest, AnExportGoesIntoAnEmptyWorkspaceWithTheSameHashAndAgainChangesNothing)
{
    auto a = open(u"a.matoi"_s);
    const StreamId id = declare(*a);
    for (int i = 0; i < 30; ++i)
        ASSERT_TRUE(a->submit(id, cmd::AddEntry{.text = u"line %1"_s.arg(i)}));
    const QByteArray log = exported(*a);
    auto session = Session::open(file(u"b.matoi"_s));
    ASSERT_TRUE(session);
    EXPECT_GT(import(**session, log), 30);
    EXPECT_EQ(hash(**session), hash(*a));
    QList<QByteArray> lines = log.split('\n');
    std::shuffle(lines.begin(), lines.end(), std::mt19937(7));
    EXPECT_EQ(import(**session, lines.join('\n')), 0);
    EXPECT_EQ(hash(**session), hash(*a));
    EXPECT_TRUE((*session)->store().verify({})->problems.empty());
}

TEST_F(StoreTest, TwoDesksThatExchangeTheirLogsMeetInOneState)
{
    auto a = open(u"a.matoi"_s);
    const StreamId id = declare(*a);
    auto b = open(u"b.matoi"_s);
    import(*b, exported(*a));
    ASSERT_TRUE(b->refresh());
    ASSERT_TRUE(a->submit(id, cmd::Score{3, 5}));
    ASSERT_TRUE(b->submit(id, cmd::Score{1, 1}));
    ASSERT_TRUE(a->submit(id, cmd::AddEntry{.text = u"from a"_s}));
    ASSERT_TRUE(b->submit(id, cmd::AddEntry{.text = u"from b"_s}));
    const QByteArray fromA = exported(*a), fromB = exported(*b);
    import(*a, fromB);
    import(*b, fromA);
    EXPECT_EQ(hash(*a), hash(*b));
    EXPECT_EQ(a->store().incident(id)->scope, 3); // the worse one counts
    EXPECT_EQ(a->store().incident(id)->conflicts.size(), 1u);
}

TEST_F(StoreTest, TheLogIsAppendOnlyForEverybody)
{
    declare(*open(u"a.matoi"_s));
    EXPECT_NE(execute(u"a.matoi"_s, "DELETE FROM event"), SQLITE_OK);
    EXPECT_NE(execute(u"a.matoi"_s, "UPDATE event SET header='x'"), SQLITE_OK);
    EXPECT_NE(execute(u"a.matoi"_s, "UPDATE event SET body='{}'"), SQLITE_OK);
}

TEST_F(StoreTest, RedactionTakesTheWordsOutOfFileIndexAndExport)
{
    auto s = open(u"a.matoi"_s);
    const StreamId id = declare(*s);
    ASSERT_TRUE(s->submit(id, cmd::AddEntry{.text = u"kennwortgeheim123"_s}));
    const EventId secret = s->store().entries(id)->back().id;
    ASSERT_TRUE(s->submit(id, cmd::RedactEntry{secret, u"a password"_s}));
    EXPECT_TRUE(s->store().search(u"kennwortgeheim123"_s)->empty());
    EXPECT_FALSE(exported(*s).contains("kennwortgeheim"));
    EXPECT_TRUE(s->store().entry(secret)->second.redacted);
    EXPECT_EQ(s->store().verify({})->erased, 1);
    EXPECT_TRUE(s->store().verify({})->problems.empty());
    s.reset();
    QFile raw(file(u"a.matoi"_s));
    ASSERT_TRUE(raw.open(QIODevice::ReadOnly));
    EXPECT_FALSE(raw.readAll().contains("kennwortgeheim"));
}

TEST_F(StoreTest, RedactionTakesTheWordsOfCorrectionsTooHereAndAfterAnImport)
{
    auto s = open(u"a.matoi"_s);
    const StreamId id = declare(*s);
    ASSERT_TRUE(s->submit(id, cmd::AddEntry{.text = u"harmless"_s}));
    const EventId entry = s->store().entries(id)->back().id;
    ASSERT_TRUE(s->submit(id, cmd::CorrectEntry{entry, u"kennwortgeheim"_s, {}}));
    auto other = open(u"b.matoi"_s);
    import(*other, exported(*s));
    ASSERT_TRUE(s->submit(id, cmd::RedactEntry{entry, u"a password"_s}));
    EXPECT_FALSE(exported(*s).contains("kennwortgeheim"));
    import(*other, exported(*s));
    EXPECT_FALSE(exported(*other).contains("kennwortgeheim"));
    EXPECT_TRUE(other->store().search(u"kennwortgeheim"_s)->empty());
    EXPECT_TRUE(other->store().verify({})->problems.empty());
    ASSERT_TRUE(s->store().rebuild({}));
    EXPECT_EQ(s->store().entries(id)->size(), other->store().entries(id)->size());
}

TEST_F(StoreTest, ANewerWorkspaceIsRefusedAndStaysUntouched)
{
    declare(*open(u"a.matoi"_s));
    ASSERT_EQ(execute(u"a.matoi"_s, "PRAGMA user_version=9999"), SQLITE_OK);
    QFile raw(file(u"a.matoi"_s));
    ASSERT_TRUE(raw.open(QIODevice::ReadOnly));
    const QByteArray before = raw.readAll();
    auto session = Session::open(file(u"a.matoi"_s));
    ASSERT_FALSE(session);
    EXPECT_EQ(session.error().code, ErrorCode::NewerWorkspace);
    raw.seek(0);
    EXPECT_EQ(raw.readAll(), before);
}

TEST_F(StoreTest, SomethingElseIsNotAWorkspace)
{
    QFile text(file(u"letter.txt"_s));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(4096, 'x'));
    text.close();
    auto session = Session::open(file(u"letter.txt"_s));
    ASSERT_FALSE(session);
    EXPECT_EQ(session.error().code, ErrorCode::NotAWorkspace);
}

TEST_F(StoreTest, ACopiedWorkspaceIsAnotherDevice)
{
    DeviceId first;
    {
        auto s = open(u"a.matoi"_s);
        declare(*s);
        first = s->store().device();
    }
    ASSERT_TRUE(QFile::copy(file(u"a.matoi"_s), file(u"copy.matoi"_s)));
    EXPECT_NE(open(u"copy.matoi"_s)->store().device(), first);
    EXPECT_EQ(open(u"a.matoi"_s)->store().device(), first);
}

TEST_F(StoreTest, AWrongByteInTheNameOfTheDeviceOrItsPersonIsRefusedAndNotTakenForACopy)
{
    declare(*open(u"a.matoi"_s));
    for (const char* damage :
         {"UPDATE meta SET value=replace(value, '7', '8') WHERE key='device'",
          "UPDATE meta SET key='profilf' WHERE key='profile'",
          "DELETE FROM meta WHERE key='device_binding'", "DELETE FROM meta WHERE key='seal'",
          "DELETE FROM meta", "UPDATE stream SET id=x'01' WHERE kind=4",
          "UPDATE stream SET snapshot=replace(snapshot, '7', '8') WHERE kind=4"}) {
        const QString path = file(u"damaged.matoi"_s);
        QFile::remove(path);
        ASSERT_TRUE(QFile::copy(file(u"a.matoi"_s), path));
        ASSERT_EQ(execute(u"damaged.matoi"_s, damage), SQLITE_OK);
        QFile raw(path);
        ASSERT_TRUE(raw.open(QIODevice::ReadOnly));
        const QByteArray before = raw.readAll();
        auto session = Session::open(path);
        ASSERT_FALSE(session) << damage;
        EXPECT_EQ(session.error().code, ErrorCode::Corrupt) << damage;
        raw.seek(0);
        EXPECT_EQ(raw.readAll(), before) << damage;
    }
}

TEST_F(StoreTest, AWorkspaceFromBeforeTheSealIsSealedAndStaysTheSameDevice)
{
    DeviceId device;
    {
        auto s = open(u"a.matoi"_s);
        declare(*s);
        device = s->store().device();
    }
    ASSERT_EQ(execute(u"a.matoi"_s, "DELETE FROM meta WHERE key='seal';"
                                    "ALTER TABLE stream DROP COLUMN seal;"
                                    "ALTER TABLE incident_row DROP COLUMN fix_state;"
                                    "ALTER TABLE incident_row DROP COLUMN service;"
                                    "ALTER TABLE incident_row DROP COLUMN caused_by;"
                                    "ALTER TABLE incident_row DROP COLUMN said_declared_at;"
                                    "ALTER TABLE incident_row DROP COLUMN started_at;"
                                    "ALTER TABLE incident_row DROP COLUMN acknowledged_at;"
                                    "ALTER TABLE incident_row DROP COLUMN noticed_at;"
                                    "ALTER TABLE incident_row DROP COLUMN review_held_at;"
                                    "ALTER TABLE incident_row DROP COLUMN fixed_at;"
                                    "DROP TABLE risk_row; DROP TABLE risk_link;"
                                    "DROP TABLE risk_claim; DROP TABLE search_risk;"
                                    "DROP TABLE hub; DROP TABLE hub_row; DROP TABLE hub_absent;"
                                    "DROP TABLE hub_refused; DROP TABLE hub_lost;"
                                    "DROP TABLE hub_closed; DROP TABLE hub_dropped;"
                                    "DROP TABLE hub_device;"
                                    "DELETE FROM migration WHERE name>'0003_waiting.sql';"
                                    "PRAGMA user_version=3"),
              SQLITE_OK);
    EXPECT_EQ(open(u"a.matoi"_s)->store().device(), device);
    EXPECT_EQ(open(u"a.matoi"_s)->store().meta(u"seal"_s)->size(), 64);
}

TEST_F(StoreTest, TwoClaimsOfOneNumberAreToldApartForEver)
{
    auto a = open(u"a.matoi"_s);
    auto b = open(u"b.matoi"_s);
    const StreamId x = declare(*a, u"first"_s), y = declare(*b, u"second"_s);
    import(*a, exported(*b));
    const QString one = (*a->store().incidentRow(x))->label,
                  two = (*a->store().incidentRow(y))->label;
    EXPECT_NE(one, two);
    EXPECT_TRUE(one.endsWith(u'b') != two.endsWith(u'b'));
    EXPECT_EQ(*a->store().findIncident(one), x);
    EXPECT_EQ(*a->store().findIncident(two), y);
}

TEST_F(StoreTest, RestrictedWordsAreFoundByNobodyInSearch)
{
    auto s = open(u"a.matoi"_s);
    const StreamId id = declare(*s, u"leaked roster"_s);
    ASSERT_TRUE(s->submit(id, cmd::AddEntry{.text = u"roster of another tenant"_s}));
    ASSERT_TRUE(s->submit(id, cmd::Restrict{{}, u"Heron"_s}));
    ASSERT_TRUE(s->submit(id, cmd::AddEntry{.text = u"roster again"_s}));
    EXPECT_TRUE(s->store().search(u"roster"_s)->empty());
    ASSERT_TRUE(s->store().rebuild({}));
    EXPECT_TRUE(s->store().search(u"roster"_s)->empty());
    qint64 openStreams = 0, restricted = 0;
    ASSERT_TRUE(s->store().openHash(&openStreams, &restricted));
    EXPECT_EQ(restricted, 1);
}

TEST_F(StoreTest, DraftsSurviveARestart)
{
    ASSERT_TRUE(open(u"a.matoi"_s)->store().setDraft(u"composer"_s, u"half a sent"_s));
    EXPECT_EQ(*open(u"a.matoi"_s)->store().draft(u"composer"_s), u"half a sent"_s);
}

TEST_F(StoreTest, ABackupOpensAndHasTheSameHash)
{
    auto s = open(u"a.matoi"_s);
    declare(*s);
    ASSERT_TRUE(s->store().backup(file(u"backup.matoi"_s)));
    EXPECT_EQ(s->store().backup(file(u"backup.matoi"_s)).error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(hash(*open(u"backup.matoi"_s)), hash(*s));
}
