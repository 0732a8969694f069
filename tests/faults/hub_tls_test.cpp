// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/sync/hub_connection.h>
#include <app/sync/hub_sync.h>
#include <tests/faults/fault_support.h>
#include <tests/faults/tls_hub.h>

#include <QProcess>
#include <QTemporaryDir>

#include <clocale>
#include <gtest/gtest.h>
#include <iostream>

// T25: over the network the desk speaks to nobody but the hub that proves itself, and journals on.

using namespace Qt::StringLiterals;

namespace matoi::test
{

namespace
{

//! One connection by the desk's own code, step by step.
class Probe
{
public:
    explicit Probe(const sync::HubAddress& address)
        : m_link(address, [this](const sync::Input& input) {
            if (std::holds_alternative<sync::in::Hint>(input))
                ++hints;
            else
                m_said = input;
        })
    {
    }
    //! Empty when it is connected and set up, else the library's words.
    QString connect()
    {
        m_said.reset();
        m_link.carryOut({++m_request, sync::act::Connect{}});
        if (!eventually([this] { return m_said.has_value(); }))
            return u"nothing"_s;
        if (const auto* failed = std::get_if<sync::in::Failed>(&*m_said))
            return failed->detail;
        return std::holds_alternative<sync::in::Connected>(*m_said) ? QString() : u"what?"_s;
    }
    bool closed()
    {
        return eventually(
            [this] { return m_said && std::holds_alternative<sync::in::Closed>(*m_said); });
    }
    int hints = 0;

private:
    std::optional<sync::Input> m_said;
    quint64 m_request = 0;
    sync::HubLink m_link;
};

//! A workspace that shares with the hub.
class Desk
{
public:
    explicit Desk(TlsHub& hub)
        : session(std::move(*Session::open(m_dir.filePath(u"desk.matoi"_s))))
    {
        const auto me = PersonId::fromString(QString::fromLatin1(hub.org.admin.person));
        const auto address = hub.address();
        EXPECT_TRUE(session->setProfile(me).ok());
        EXPECT_TRUE(hubOf(session->store())
                        .joinHub({address.org, u"Team"_s, QString::fromUtf8(address.conninfo), me})
                        .ok());
        incident = incidentOf(*session).value();
        sync = std::make_unique<sync::HubSync>(hubOf(session->store()), address);
        session->onRecorded = [this](const std::vector<Event>&) { sync->recorded(); };
        sync->start();
    }
    ~Desk() { sync.reset(); }
    void say(const QString& text)
    {
        const auto before = session->store().eventCount().valueOr(-1);
        EXPECT_TRUE(session->submit(incident, cmd::AddEntry{.text = text}).ok());
        EXPECT_EQ(session->store().eventCount().valueOr(-1), before + 1);
    }
    bool shared() const
    {
        const auto state = sync->state();
        return state.link == sync::Link::Shared && state.unsent == 0;
    }

private:
    QTemporaryDir m_dir;

public:
    std::unique_ptr<Session> session;
    std::unique_ptr<sync::HubSync> sync;
    StreamId incident;
};

class HubTls : public testing::Test
{
protected:
    HubTls() { std::setlocale(LC_MESSAGES, "C"); } // the library's words are compared
    bool setUpConnects()
    {
        sync::HubConnection once;
        return once
            .connect(sync::connectionWords(u"localhost"_s, QString::number(hub.server.port()),
                                           u"hub"_s, QString::fromUtf8(hub.org.admin.login),
                                           hub.org.admin.secret,
                                           QString::fromUtf8(hub.path("ca.crt"))))
            .ok();
    }
    TlsHub hub;
};

} // namespace

TEST_F(HubTls, T25_WhoDoesNotProveToBeTheHubIsNotSpokenToAndTheDeskJournalsOn)
{
    ASSERT_EQ(Probe(hub.address()).connect(), QString()) << "the hub itself is spoken to";
    Desk desk(hub);
    ASSERT_TRUE(eventually([&] { return desk.shared(); }));
    struct Case {
        const char *what, *certificate, *connection, *method, *words;
        bool letsIn; //!< the server thinks that this is a session
    };
    const Case cases[]{
        {"expired", "expired", "hostssl", "scram-sha-256", "certificate verify failed", false},
        {"wrong name", "other", "hostssl", "scram-sha-256", "does not match host name", false},
        {"self-signed", "selfsigned", "hostssl", "scram-sha-256", "certificate verify failed",
         false},
        {"plain", "", "host", "scram-sha-256", "server does not support SSL", false},
        {"md5", "hub", "hostssl", "md5", "channel binding required", false},
        {"password", "hub", "hostssl", "password", "channel binding required", false},
        {"trust", "hub", "hostssl", "trust", "channel binding required", true},
    };
    Pg owner(hub.server.dsn());
    int failed = 0, journaled = 0;
    for (const Case& one : cases) {
        SCOPED_TRACE(one.what);
        if (one.method == QByteArray("md5"))
            owner.must("set password_encryption=md5; alter role " + hub.org.admin.login +
                       " password '" + hub.org.admin.secret + '\'');
        hub.show(one.certificate, one.connection, one.method);
        hub.endSessions();
        const qsizetype statements = hub.said("statement:"), executed = hub.said("execute"),
                        sessions = hub.said("connection authorized");
        const QString words = Probe(hub.address()).connect();
        EXPECT_TRUE(words.contains(QLatin1StringView(one.words))) << words.toStdString();
        failed += !words.isEmpty();
        EXPECT_FALSE(setUpConnects()) << "nor by what sets up and administers";
        desk.say(u"during %1"_s.arg(QLatin1StringView(one.what)));
        ++journaled;
        EXPECT_TRUE(eventually([&] {
            const auto state = desk.sync->state();
            return state.link == sync::Link::Offline &&
                   state.detail.contains(QLatin1StringView(one.words));
        })) << desk.sync->state().detail.toStdString();
        EXPECT_EQ(desk.sync->state().unsent, journaled);
        EXPECT_EQ(hub.said("statement:"), statements) << "nothing was asked of it";
        EXPECT_EQ(hub.said("execute"), executed);
        if (!one.letsIn) {
            EXPECT_EQ(hub.said("connection authorized"), sessions) << "the secret was used";
        }
    }
    owner.must("set password_encryption='scram-sha-256'; alter role " + hub.org.admin.login +
               " password '" + hub.org.admin.secret + '\'');
    hub.show("hub", "hostssl", "scram-sha-256");
    EXPECT_EQ(Probe(hub.address()).connect(), QString());
    EXPECT_TRUE(setUpConnects());
    ASSERT_TRUE(eventually([&] { return desk.shared(); }));
    EXPECT_EQ(owner.must("select count(*) from matoi.event").one().toLongLong(),
              desk.session->store().eventCount().valueOr(-1));
    std::cout << "connections: 0 in " << failed << " ways to be somebody else, journaled meanwhile "
              << journaled << '\n';
}

TEST_F(HubTls, T25_WhoStandsBetweenWithATrustedCertificateGetsNoSession)
{
    hub.endSessions();
    struct Case {
        const char *way, *words, *log;
    };
    for (const Case& one : {Case{"relay", "28000", "SCRAM channel binding check failed"},
                            Case{"strip", "channel binding is required", ""}}) {
        SCOPED_TRACE(one.way);
        QProcess relay;
        relay.start(u"python3"_s,
                    {QStringLiteral(MATOI_SOURCE_DIR "/tests/faults/tls_relay.py"),
                     QString::number(hub.server.port()), QString::fromUtf8(hub.path("hub.crt")),
                     QString::fromUtf8(hub.path("hub.key")), QString::fromLatin1(one.way)});
        while (!relay.canReadLine() && relay.waitForReadyRead(10'000)) {
        }
        const int port = relay.readLine().trimmed().toInt();
        ASSERT_GT(port, 0) << relay.readAllStandardError().constData();
        // The hub shows another certificate than the one in between, both of the same authority.
        hub.show("other", "hostssl", "scram-sha-256");
        const QString words = Probe(hub.address(port)).connect();
        EXPECT_TRUE(words.contains(QLatin1StringView(one.words))) << words.toStdString();
        EXPECT_GT(hub.said(one.log), 0);
        // It does relay: who asks for no binding is let in through it.
        Pg careless("host=hub.test hostaddr=127.0.0.1 port=" + QByteArray::number(port) +
                    " user=" + hub.org.admin.login + " password='" + hub.org.admin.secret +
                    "' dbname=hub sslmode=verify-full sslrootcert=" + hub.path("ca.crt") +
                    " channel_binding=disable gssencmode=disable");
        EXPECT_TRUE(careless.connected()) << careless.error().constData();
        relay.kill();
        relay.waitForFinished(10'000);
        EXPECT_EQ(relay.readAllStandardOutput().count("let in"), 1);
    }
}

TEST_F(HubTls, T25_AfterEachReconnectTheSessionIsSetUp)
{
    Desk desk(hub);
    ASSERT_TRUE(eventually([&] { return desk.shared(); }));
    desk.sync->stop(); // journals on, alone
    ASSERT_TRUE(eventually([&] {
        return Pg(hub.server.dsn())
                   .must("select count(*) from pg_stat_activity where usename=$1",
                         {hub.org.admin.login})
                   .one() == "0";
    }));
    Pg owner(hub.server.dsn());
    Probe probe(hub.address());
    int setUp = 0, heard = 0;
    const int times = full() ? 100 : 30;
    for (int i = 0; i < times; ++i) {
        ASSERT_EQ(probe.connect(), QString());
        const PgRows rows = owner.must(
            "select a.query, s.ssl from pg_stat_activity a join pg_stat_ssl s using(pid) where "
            "a.usename=$1 and a.state='idle'",
            {hub.org.admin.login});
        ASSERT_EQ(rows.rows.size(), 1u);
        const QByteArray query = rows.one();
        setUp += query.contains("SET client_min_messages=error") &&
                 query.contains("SET idle_in_transaction_session_timeout='10s'") &&
                 query.contains("LISTEN matoi") && rows.rows[0][1] == "t";
        owner.must("notify matoi");
        ASSERT_TRUE(eventually([&] { return probe.hints == i + 1; })) << "nobody listens";
        ++heard;
        desk.say(u"reconnect %1"_s.arg(i));
        hub.endSessions();
        ASSERT_TRUE(probe.closed());
    }
    EXPECT_EQ(setUp, times);
    std::cout << "reconnects: " << times << ", set up " << setUp << ", hints heard " << heard
              << '\n';
    desk.sync->start();
    ASSERT_TRUE(eventually([&] { return desk.shared(); }));
    EXPECT_EQ(owner.must("select count(*) from matoi.event").one().toLongLong(),
              desk.session->store().eventCount().valueOr(-1));
}

TEST_F(HubTls, T25_ADeskWhoseSessionsAreEndedComesBackEachTimeAndJournalsOn)
{
    Desk desk(hub);
    ASSERT_TRUE(eventually([&] { return desk.shared(); }));
    Pg owner(hub.server.dsn());
    const int times = full() ? 100 : 5;
    for (int i = 0; i < times; ++i) {
        hub.endSessions();
        desk.say(u"again %1"_s.arg(i));
        ASSERT_TRUE(eventually([&] { return desk.shared(); }));
    }
    EXPECT_EQ(owner.must("select count(*) from matoi.event").one().toLongLong(),
              desk.session->store().eventCount().valueOr(-1));
    EXPECT_TRUE(desk.session->store().verify({})->problems.empty());
}

} // namespace matoi::test
