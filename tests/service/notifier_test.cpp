// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/notifier.h>
#include <app/service/screen_guard.h>
#include <tests/support/printers.h>
#include <tests/support/private_bus.h>

using namespace Qt::StringLiterals;

namespace matoi::test
{

namespace
{

Notice notice(const QString& key, const QString& title)
{
    Notice n;
    n.key = key;
    n.title = title;
    n.body = u"<b>a & b</b>"_s;
    n.actions = {{u"default"_s, u"Open"_s}, {u"open"_s, u"Open"_s}, {u"ack"_s, u"Got it"_s}};
    return n;
}

struct NotifierTest : testing::Test {
    PrivateBus bus;
    FakeNotifications server{bus.connection()};
    Notifier notifier{bus.connection()};
};

} // namespace

TEST_F(NotifierTest, SpeaksTheRealSignatures)
{
    ASSERT_TRUE(server.appear());
    Notice n = notice(u"a"_s, u"INC-2026-0042 Mail <slow> & late"_s);
    n.critical = true;
    n.sound = u"dialog-warning"_s;
    notifier.show(n);
    ASSERT_TRUE(waitFor([&] { return server.calls.size() == 1; }));
    const auto& call = server.calls[0];
    EXPECT_EQ(call.app, u"Matoi"_s);
    EXPECT_EQ(call.icon, u"io.matoi.Matoi"_s);
    EXPECT_EQ(call.summary, u"INC-2026-0042 Mail <slow> & late"_s);
    EXPECT_EQ(call.body, u"&lt;b&gt;a &amp; b&lt;/b&gt;"_s);
    EXPECT_EQ(call.actions,
              (QStringList{u"default"_s, u"Open"_s, u"open"_s, u"Open"_s, u"ack"_s, u"Got it"_s}));
    EXPECT_EQ(call.hints[u"urgency"_s].typeId(), QMetaType::UChar) << "a byte, says the standard";
    EXPECT_EQ(call.hints[u"urgency"_s].toInt(), 2);
    EXPECT_EQ(call.hints[u"desktop-entry"_s].toString(), u"io.matoi.Matoi"_s);
    EXPECT_EQ(call.hints[u"category"_s].toString(), u"x-matoi.incident"_s);
    EXPECT_TRUE(call.hints[u"resident"_s].toBool());
    EXPECT_EQ(call.hints[u"sound-name"_s].toString(), u"dialog-warning"_s);
    EXPECT_EQ(call.timeout, 0) << "it stays until somebody looks";
}

TEST_F(NotifierTest, ReplacesTheOneOfTheSameIncidentAndNoOther)
{
    ASSERT_TRUE(server.appear());
    notifier.show(notice(u"a"_s, u"first"_s));
    notifier.show(notice(u"b"_s, u"other"_s));
    ASSERT_TRUE(waitFor([&] { return server.calls.size() == 2; }));
    notifier.show(notice(u"a"_s, u"second"_s));
    // Before the server has said the number of the second: the third waits for it.
    notifier.show(notice(u"a"_s, u"third"_s));
    ASSERT_TRUE(waitFor(
        [&] { return !server.calls.empty() && server.calls.back().summary == u"third"_s; }));
    const uint a = server.calls[0].summary == "first"_L1 ? server.calls[0].id : server.calls[1].id;
    for (const auto& call : server.calls)
        if (call.summary == "second"_L1 || call.summary == "third"_L1)
            EXPECT_EQ(call.replaces, a);
        else
            EXPECT_EQ(call.replaces, 0u);
    EXPECT_EQ(server.asked, 1) << "the capabilities are asked once";
}

TEST_F(NotifierTest, ASilentOneAsksForNoSoundAndAPoorServerGetsNoButtonsAndNoEntities)
{
    server.capabilities = {u"body"_s};
    ASSERT_TRUE(server.appear());
    notifier.show(notice(u"a"_s, u"x"_s));
    ASSERT_TRUE(waitFor([&] { return server.calls.size() == 1; }));
    EXPECT_TRUE(server.calls[0].actions.isEmpty());
    EXPECT_EQ(server.calls[0].body, u"<b>a & b</b>"_s);
    EXPECT_TRUE(server.calls[0].hints[u"suppress-sound"_s].toBool());
    EXPECT_FALSE(server.calls[0].hints.contains(u"sound-name"_s));
    EXPECT_EQ(server.calls[0].hints[u"urgency"_s].toInt(), 1);
    EXPECT_EQ(server.calls[0].timeout, -1);
}

TEST_F(NotifierTest, HearsItsButtonsWithTheLeaveToComeToTheFront)
{
    ASSERT_TRUE(server.appear());
    QStringList heard;
    QObject::connect(&notifier, &Notifier::acted,
                     [&](const QString& key, const QString& action, const QString& token) {
                         heard << key + u'/' + action + u'/' + token;
                     });
    notifier.show(notice(u"a"_s, u"x"_s));
    ASSERT_TRUE(waitFor([&] { return server.calls.size() == 1; }));
    // Only what is ours: the numbers of other programs come along the same way.
    Q_EMIT server.ActionInvoked(77, u"default"_s);
    Q_EMIT server.ActivationToken(server.calls[0].id, u"tok"_s);
    Q_EMIT server.ActionInvoked(server.calls[0].id, u"open"_s);
    ASSERT_TRUE(waitFor([&] { return !heard.isEmpty(); }));
    EXPECT_EQ(heard, QStringList{u"a/open/tok"_s});
}

TEST_F(NotifierTest, ClosesAndForgetsWhatTheServerClosed)
{
    ASSERT_TRUE(server.appear());
    notifier.show(notice(u"a"_s, u"x"_s));
    notifier.close(u"nobody"_s);
    ASSERT_TRUE(waitFor([&] { return server.calls.size() == 1; }));
    Q_EMIT server.NotificationClosed(server.calls[0].id, 2);
    notifier.show(notice(u"b"_s, u"y"_s));
    ASSERT_TRUE(waitFor([&] { return server.calls.size() == 2; }));
    // Its number is known, so what the server said before that was heard too.
    notifier.show(notice(u"b"_s, u"y again"_s));
    ASSERT_TRUE(waitFor([&] { return server.calls.size() == 3; }));
    notifier.show(notice(u"a"_s, u"again"_s));
    ASSERT_TRUE(waitFor([&] { return server.calls.size() == 4; }));
    EXPECT_EQ(server.calls[3].replaces, 0u) << "a closed one cannot be replaced";
    notifier.show(notice(u"c"_s, u"z"_s));
    notifier.close(u"c"_s); // its number is not known yet
    ASSERT_TRUE(waitFor([&] { return server.closed.size() == 1; }));
    EXPECT_EQ(server.closed[0], server.calls.back().id);
}

TEST_F(NotifierTest, WithoutAServerNothingHappensAndALaterOneIsUsed)
{
    notifier.show(notice(u"a"_s, u"lost"_s));
    notifier.show(notice(u"a"_s, u"lost too"_s));
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    ASSERT_TRUE(server.appear());
    waitFor([&] {
        if (server.calls.empty())
            notifier.show(notice(u"a"_s, u"heard"_s));
        return !server.calls.empty();
    });
    ASSERT_FALSE(server.calls.empty());
    EXPECT_EQ(server.calls[0].summary, u"heard"_s);
    // A server that starts again counts from one: an old number would replace another's.
    server.vanish();
    ASSERT_TRUE(server.appear());
    const int asked = server.asked;
    EXPECT_TRUE(waitFor([&] {
        if (server.asked == asked)
            notifier.show(notice(u"a"_s, u"after the restart"_s));
        return server.asked > asked && server.calls.back().replaces == 0;
    }));
}

TEST(NotifierWithoutABus, IsSilent)
{
    Notifier notifier(QDBusConnection(u"there is none"_s));
    notifier.show(notice(u"a"_s, u"x"_s));
    notifier.close(u"a"_s);
    ScreenGuard guard{QDBusConnection(u"there is none"_s)};
    guard.hold(true, u"x"_s);
    EXPECT_FALSE(guard.holds());
}

TEST(ScreenGuard, HoldsTheScreenOnceAndLetsItGo)
{
    PrivateBus bus;
    FakeScreenSaver saver(bus.connection());
    ScreenGuard guard(bus.connection());
    guard.hold(true, u"An incident is running"_s);
    guard.hold(true, u"An incident is running"_s);
    ASSERT_TRUE(waitFor([&] { return guard.holds(); }));
    EXPECT_EQ(saver.reasons, QStringList{u"An incident is running"_s});
    EXPECT_EQ(saver.held.size(), 1u);
    guard.hold(false, {});
    ASSERT_TRUE(waitFor([&] { return saver.held.empty(); }));
    EXPECT_FALSE(guard.holds());
    // Let go before the answer came: the cookie is given back all the same.
    guard.hold(true, u"again"_s);
    guard.hold(false, {});
    ASSERT_TRUE(waitFor([&] { return saver.reasons.size() == 2 && saver.held.empty(); }));
    EXPECT_FALSE(guard.holds());
}

} // namespace matoi::test
