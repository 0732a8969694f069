// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/hub_access.h>
#include <app/sync/hub_setup.h>
#include <tests/cli/cli_fixture.h>
#include <tests/faults/faultproxy.h>
#include <tests/support/hub_server.h>

#include <QFileInfo>
#include <QThread>

// A database becomes a hub by one command, and its first administrator comes in by the file that
// the command wrote.

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

class HubSetup : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        test::Pg owner(m_server.dsn("postgres", "postgres"));
        owner.must("create database empty_" + m_name);
    }
    QStringList init(const QString& org, const QString& out) const
    {
        return {u"hub"_s,        u"init"_s,
                u"--host"_s,     QString::fromUtf8(m_server.socketDir()),
                u"--port"_s,     QString::number(m_server.port()),
                u"--database"_s, u"empty_"_s + QString::fromUtf8(m_name),
                u"--org"_s,      org,
                u"--out"_s,      m_dir.filePath(out)};
    }
    sync::Invitation invitation(const QString& out) const
    {
        QFile file(m_dir.filePath(out));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const auto read = sync::readInvitation(file.readAll());
        EXPECT_TRUE(read.ok());
        return read.ok() ? *read : sync::Invitation{};
    }
    //! As this login, with this secret, over the network: the socket asks nobody.
    test::Pg comeIn(const QString& login, const QByteArray& secret) const
    {
        return test::Pg(m_server.tcpDsn(login.toUtf8(), secret, "empty_" + m_name));
    }

    test::HubServer& m_server = test::HubServer::shared();
    QByteArray m_name = test::newUuid().replace('-', "").left(12);
};

} // namespace

TEST_F(HubSetup, OneCommandMakesAnEmptyDatabaseAHubWithAnOrganisationAndItsAdministrator)
{
    const QJsonObject told = record(init(u"Example Inc"_s, u"me.invitation"_s));
    EXPECT_EQ(told["administrator"_L1].toString(), u"Aki Ito"_s);
    const sync::Invitation mine = invitation(u"me.invitation"_s);
    EXPECT_EQ(mine.org.toString(), told["org"_L1].toString());
    EXPECT_EQ(mine.login, told["login"_L1].toString());
    EXPECT_EQ(mine.person, m_session->profile());
    EXPECT_EQ(mine.role, u"admin"_s);
    EXPECT_EQ(QFile::permissions(m_dir.filePath(u"me.invitation"_s)) &
                  (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
    test::Pg me = comeIn(mine.login, mine.secret.toUtf8());
    ASSERT_TRUE(me.connected()) << me.error().constData();
    EXPECT_EQ(me.must("select role from matoi.hello($1, 1)", {mine.org.toString().toUtf8()}).one(),
              "admin");
}

TEST_F(HubSetup, RunAgainItFoundsAFurtherOrganisationAndTheFirstKeepsWhatItHas)
{
    ASSERT_EQ(call(init(u"Example Inc"_s, u"one"_s)).exitCode, 0);
    EXPECT_EQ(refusal(init(u"Example Inc"_s, u"again"_s)), u"already_exists"_s);
    EXPECT_FALSE(QFile::exists(m_dir.filePath(u"again"_s)));
    EXPECT_EQ(refusal(init(u"Another"_s, u"one"_s)), u"already_exists"_s)
        << "never over another invitation";
    ASSERT_EQ(call(init(u"Another"_s, u"two"_s)).exitCode, 0);
    const sync::Invitation one = invitation(u"one"_s), two = invitation(u"two"_s);
    EXPECT_NE(one.org, two.org);
    test::Pg other = comeIn(two.login, two.secret.toUtf8());
    EXPECT_TRUE(
        other.must("select 1 from matoi.hello($1, 1)", {one.org.toString().toUtf8()}).rows.empty());
    EXPECT_EQ(other.must("select count(*) from matoi.org_head").one(), "1");
}

TEST_F(HubSetup, AnInvitationWorksOnceAndTheHubNeverSeesTheNewSecret)
{
    ASSERT_EQ(call(init(u"Example Inc"_s, u"me"_s)).exitCode, 0);
    const sync::Invitation mine = invitation(u"me"_s);
    const QByteArray secret = sync::freshSecret();
    EXPECT_EQ(secret.size(), 43);
    EXPECT_NE(secret, sync::freshSecret());
    const auto joined = sync::acceptInvitation(mine, secret);
    ASSERT_TRUE(joined.ok()) << joined.error().context.toStdString();
    EXPECT_TRUE(comeIn(mine.login, secret).connected());
    EXPECT_FALSE(comeIn(mine.login, mine.secret.toUtf8()).connected());
    test::Pg owner(m_server.dsn("postgres", "empty_" + m_name));
    EXPECT_FALSE(
        owner.must("select rolpassword from pg_authid where rolname=$1", {mine.login.toUtf8()})
            .one()
            .contains(secret));
    const auto again = sync::acceptInvitation(mine, sync::freshSecret());
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().code, ErrorCode::HubRefused);
}

TEST_F(HubSetup, AnAnswerThatIsLostWhileJoiningLocksNobodyOut)
{
    ASSERT_EQ(call(init(u"Example Inc"_s, u"me"_s)).exitCode, 0);
    test::FaultProxy proxy(m_server.socketDir(), m_server.port());
    sync::Invitation mine = invitation(u"me"_s);
    mine.hosts = QString::fromUtf8(proxy.dir());
    const QString workspace = m_dir.filePath(u"team.matoi"_s);
    // It waits for the hub, and the proxy is on this thread.
    const auto take = [&](const QByteArray& passphrase) {
        Result<QByteArray> taken = ErrorCode::Internal;
        const std::unique_ptr<QThread> thread(QThread::create(
            [&] { taken = takeInvitation(mine, SecretPlace::File, workspace, passphrase); }));
        thread->start();
        EXPECT_TRUE(test::eventually([&] { return thread->isFinished(); }));
        return taken;
    };
    proxy.cutAnswersTo("matoi.join", 1);
    const auto lost = take("words");
    ASSERT_FALSE(lost.ok());
    EXPECT_EQ(lost.error().code, ErrorCode::HubUnreachable);
    EXPECT_EQ(proxy.cutsLeft(), 0);
    const auto other = take("other words");
    ASSERT_FALSE(other.ok());
    EXPECT_EQ(other.error().code, ErrorCode::WrongPassphrase) << "never written over";
    const auto again = take("words");
    ASSERT_TRUE(again.ok()) << again.error().context.toStdString();
    EXPECT_TRUE(comeIn(mine.login, *again).connected());
}

TEST_F(HubSetup, WhatIsWrongIsSaidAndNothingIsWritten)
{
    QStringList nobody = init(u"Example Inc"_s, u"me"_s);
    nobody.replace(nobody.indexOf(u"--port"_s) + 1, u"1"_s);
    EXPECT_EQ(refusal(nobody), u"hub_unreachable"_s);
    QStringList plain = init(u"Example Inc"_s, u"me"_s);
    plain.replace(plain.indexOf(u"--host"_s) + 1, u"127.0.0.1"_s);
    EXPECT_EQ(refusal(plain), u"not_found"_s) << "a host needs somebody who vouches for it";
    EXPECT_EQ(refusal(plain + QStringList{u"--ca"_s, u"nowhere.crt"_s}), u"not_found"_s);
    EXPECT_EQ(refusal(init(u"Example Inc"_s, u"me"_s) + QStringList{u"--password"_s, u"x"_s}),
              u"bad_usage"_s)
        << "a password is never an argument";
    EXPECT_EQ(refusal(init(u"Example Inc"_s, u"nowhere/me"_s)), u"io_error"_s);
    EXPECT_EQ(refusal(init(u" "_s, u"me"_s)), u"empty"_s);
    EXPECT_FALSE(QFile::exists(m_dir.filePath(u"me"_s)));
}

TEST(Invitation, ComesBackAsItWasWrittenAndDamageIsNamed)
{
    const sync::Invitation whole{u"db1.example,db2.example"_s,
                                 u"5432"_s,
                                 u"matoi"_s,
                                 u"-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n"_s,
                                 OrgId::fromString(QString::fromUtf8(test::newUuid())),
                                 u"例株式会社"_s,
                                 PersonId::fromString(QString::fromUtf8(test::newUuid())),
                                 u"Aki"_s,
                                 u"viewer"_s,
                                 u"u_12ab"_s,
                                 u"secret"_s};
    const auto back = sync::readInvitation(sync::writeInvitation(whole));
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(*back, whole);
    const auto faultOf = [&](auto change) {
        sync::Invitation broken = whole;
        change(broken);
        const auto read = sync::readInvitation(sync::writeInvitation(broken));
        return read.ok() ? u"none"_s : read.error().context;
    };
    EXPECT_EQ(faultOf([](auto& i) { i.hosts = u"db1 sslmode=disable"_s; }), u"hosts"_s);
    EXPECT_EQ(faultOf([](auto& i) { i.login = u"postgres' --"_s; }), u"login"_s);
    EXPECT_EQ(faultOf([](auto& i) { i.ca.clear(); }), u"ca"_s);
    EXPECT_EQ(faultOf([](auto& i) { i.role = u"owner"_s; }), u"role"_s);
    EXPECT_EQ(faultOf([](auto& i) { i.org = {}; }), u"org"_s);
    for (const QByteArray& bytes : {QByteArray(), QByteArray("{}"), QByteArray("[1]"),
                                    QByteArray(100'000, '{'), QByteArray("\xff\xfe")})
        EXPECT_FALSE(sync::readInvitation(bytes).ok());
}

} // namespace matoi
