// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/hub_support.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <atomic>
#include <gtest/gtest.h>
#include <iostream>
#include <thread>

// T20: a migration dies at any statement, with people writing.

namespace matoi::test
{

namespace
{

//! The statements of a file; knows comments, quotes and dollar quotes.
QByteArrayList statementsOf(const QByteArray& sql)
{
    QByteArrayList out;
    QByteArray current, dollar;
    bool quoted = false, comment = false;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const char c = sql[i];
        current += c;
        if (comment) {
            comment = c != '\n';
        } else if (!dollar.isEmpty()) {
            if (current.endsWith(dollar)) {
                dollar.clear();
                current += ' '; // not the start of another one
            }
        } else if (quoted) {
            quoted = c != '\'';
        } else if (c == '\'') {
            quoted = true;
        } else if (c == '-' && sql.mid(i, 2) == "--") {
            comment = true;
        } else if (c == '$') {
            const qsizetype end = sql.indexOf('$', i + 1);
            dollar = sql.mid(i, end - i + 1);
            current += sql.mid(i + 1, end - i);
            i = end;
        } else if (c == ';') {
            out += current.trimmed();
            current.clear();
        }
    }
    return out;
}

QByteArrayList files()
{
    const QDir dir(QStringLiteral(MATOI_SOURCE_DIR "/resources/sql/hub"));
    QByteArrayList all;
    for (const QString& name : dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        all += file.readAll();
    }
    return all;
}

//! Everything that a migration can change, as one value.
QByteArray schemaOf(Pg& owner)
{
    return owner
        .must(
            "select md5(coalesce(string_agg(x, '|' order by x), '')) from ("
            "select c.relname || coalesce(c.relacl::text, '') || c.relrowsecurity || "
            "c.relforcerowsecurity || (select coalesce(string_agg(attname || atttypid::text, ',' "
            "order by attnum), '') from pg_attribute where attrelid=c.oid and attnum>0) x from "
            "pg_class c where relnamespace::regnamespace::text like 'matoi%' union all "
            "select oid::regprocedure || prosrc || coalesce(proacl::text, '') || "
            "coalesce(proconfig::text, '') || proowner from pg_proc where "
            "pronamespace::regnamespace::text like 'matoi%' union all "
            "select tablename || policyname || coalesce(qual, '') || coalesce(with_check, '') from "
            "pg_policies where schemaname like 'matoi%' union all "
            "select tgname || tgrelid::regclass from pg_trigger where not tgisinternal union all "
            "select nspname || coalesce(nspacl::text, '') from pg_namespace where nspname like "
            "'matoi%' or nspname='public') t")
        .one();
}

} // namespace

TEST(HubMigration, T20_KilledAtEachStatementItIsTheOldSchemaOrTheNew)
{
    HubServer server;
    Pg postgres(server.dsn("postgres", "postgres"));
    postgres.must("create database killed");
    Pg watcher(server.dsn("postgres", "killed"));
    watcher.must("create schema matoi_priv"); // the migrator's own
    int kills = 0;
    for (const QByteArray& sql : files()) {
        const QByteArrayList statements = statementsOf(sql);
        ASSERT_GT(statements.size(), 0);
        const QByteArray before = schemaOf(watcher);
        for (qsizetype at = 1; at <= statements.size(); ++at) {
            Pg owner(server.dsn("postgres", "killed"));
            owner.must("begin");
            for (qsizetype i = 0; i < at; ++i)
                owner.must(statements[i]);
            const QByteArray pid = QByteArray::number(PQbackendPID(owner.raw()));
            watcher.must("select pg_terminate_backend(" + pid + ")");
            ASSERT_TRUE(eventually([&] {
                return watcher.must("select count(*) from pg_stat_activity where pid=" + pid)
                           .one() == "0";
            }));
            ASSERT_EQ(schemaOf(watcher), before) << statements[at - 1].left(200).constData();
            ++kills;
        }
        Pg owner(server.dsn("postgres", "killed"));
        owner.must("begin");
        owner.must(sql);
        owner.must("commit");
    }
    const HubOrg org = server.makeOrg("After", "killed");
    HubDesk desk(server, org, org.admin, "killed");
    EXPECT_EQ(desk.append(desk.entry(newStream())), "appended");
    Pg whole(server.dsn());
    EXPECT_EQ(schemaOf(watcher).isEmpty(), schemaOf(whole).isEmpty());
    std::cout << kills << " kills, none left anything behind\n";
}

TEST(HubMigration, T20_UnderLoadAppendsPauseForTheLockTimeoutAtMost)
{
    HubServer server;
    const HubOrg org = server.makeOrg("T20");
    HubDesk desk(server, org, server.invite(org, "responder"));
    HubDesk slow(server, org, server.invite(org, "responder"));
    std::atomic<bool> done = false;
    std::atomic<qint64> longest = 0;
    std::atomic<int> count = 0;
    QByteArray problem;
    std::thread writer([&] {
        const StreamId stream = newStream();
        while (!done && problem.isEmpty()) {
            QElapsedTimer one;
            one.start();
            const QByteArray word = desk.append(desk.entry(stream));
            if (word != "appended")
                problem = word;
            longest = std::max(longest.load(), one.elapsed());
            ++count;
        }
    });
    // Somebody reads in a transaction and does not end it: the change has to wait, and everybody
    // who comes after it waits behind it.
    slow.db.must("begin; select count(*) from matoi.event");
    Pg owner(server.dsn());
    const QByteArray change = "begin; alter table matoi.event add column later text; commit";
    owner.must("set lock_timeout='2s'");
    EXPECT_EQ(owner.exec(change).state, "55P03");
    owner.must("rollback");
    slow.db.must("rollback");
    int tries = 0;
    while (!owner.exec(change).ok() && ++tries < 10)
        owner.must("rollback");
    const int before = count;
    EXPECT_TRUE(eventually([&] { return count > before + 20; }));
    done = true;
    writer.join();
    EXPECT_EQ(problem, "");
    EXPECT_LE(longest, 3000);
    EXPECT_EQ(verifyLog(desk.db, org.id), "");
    std::cout << "longest pause " << longest << " ms over " << count << " appends\n";
}

} // namespace matoi::test
