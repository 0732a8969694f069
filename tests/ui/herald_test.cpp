// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/support/private_bus.h>
#include <tests/ui/window_driver.h>
#include <ui/shell/desk_settings.h>
#include <ui/shell/herald.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

//! A window on a workspace, a desktop of its own, and facts that come in from elsewhere.
struct HeraldTest : testing::Test {
    WindowDriver w;
    PrivateBus bus;
    FakeNotifications server{bus.connection()};
    FakeScreenSaver saver{bus.connection()};
    StreamId looking; //!< what the person is said to see
    bool active = false, visible = true;
    std::unique_ptr<ui::Herald> herald;

    void SetUp() override
    {
        QSettings().clear();
        ASSERT_TRUE(server.appear());
        herald = std::make_unique<ui::Herald>(
            w.workspace, bus.connection(),
            ui::Herald::Windows{
                [this](StreamId id) { return active && (id.isNull() || id == looking); },
                [this] { return visible; }});
        w.settle();
    }
    StreamId declare(IncidentKind kind, const QString& title = u"Mail is slow"_s)
    {
        cmd::DeclareIncident c;
        c.title = title;
        c.kind = kind;
        const auto done = w.ask([c](Session& s) {
            cmd::DeclareIncident now = c;
            now.detectedAt = s.now();
            return s.submit({}, now);
        });
        EXPECT_TRUE(done);
        w.settle();
        return done->subject().id;
    }
    void submit(StreamId id, const Command& command)
    {
        const auto done = w.ask([&](Session& s) { return s.submit(id, command); });
        EXPECT_TRUE(done) << testing::PrintToString(done.error());
        w.settle();
    }
    //! A summary that promises the next one; gives when.
    Ms promise(StreamId id)
    {
        cmd::PostSummary c;
        c.situation = u"slow"_s;
        submit(id, c);
        const Ms at = w.ask([id](Session& s) { return s.store().incident(id)->promiseAt; });
        EXPECT_GT(at, 0);
        return at;
    }
    bool told(size_t n)
    {
        return waitFor([&] { return server.calls.size() == n; });
    }
    //! Whatever was on its way to the server is there.
    void drain()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
};

} // namespace

TEST_F(HeraldTest, AnIncidentFromElsewhereIsToldWhileNobodyLooks)
{
    const StreamId id = declare(IncidentKind::Real);
    ASSERT_TRUE(told(1));
    const auto& call = server.calls[0];
    EXPECT_TRUE(call.summary.startsWith("INC-"_L1)) << call.summary.toStdString();
    EXPECT_TRUE(call.summary.endsWith("Mail is slow"_L1));
    EXPECT_EQ(call.body, u"An incident was declared."_s);
    EXPECT_EQ(call.hints[u"urgency"_s].toInt(), 1);
    EXPECT_FALSE(call.hints.contains(u"sound-name"_s)) << "sound is off until somebody wants it";
    StreamId asked;
    QObject::connect(herald.get(), &ui::Herald::openRequested,
                     [&](StreamId wanted, const QString&) { asked = wanted; });
    Q_EMIT server.ActionInvoked(call.id, u"default"_s);
    ASSERT_TRUE(waitFor([&] { return asked == id; }));
}

TEST_F(HeraldTest, GotItTakesItAwayAndRecordsNothing)
{
    declare(IncidentKind::Real);
    ASSERT_TRUE(told(1));
    const auto before = w.ask([](Session& s) { return s.store().eventCount().valueOr(0); });
    bool opened = false;
    QObject::connect(herald.get(), &ui::Herald::openRequested, [&] { opened = true; });
    Q_EMIT server.ActionInvoked(server.calls[0].id, u"ack"_s);
    ASSERT_TRUE(waitFor([&] { return server.closed.size() == 1; }));
    EXPECT_FALSE(opened);
    EXPECT_EQ(w.ask([](Session& s) { return s.store().eventCount().valueOr(0); }), before);
}

TEST_F(HeraldTest, WhatAPersonLooksAtNeedsNoNotification)
{
    active = true;
    declare(IncidentKind::Real);
    drain();
    EXPECT_TRUE(server.calls.empty());
    ui::setNotificationsOn(false);
    active = false;
    declare(IncidentKind::Real);
    drain();
    EXPECT_TRUE(server.calls.empty()) << "switched off";
}

TEST_F(HeraldTest, AnOverduePromiseIsCriticalSoundsOnceAndTheNextReplacesIt)
{
    ui::setNotificationSoundOn(true);
    const StreamId id = declare(IncidentKind::Real);
    ASSERT_TRUE(told(1));
    EXPECT_EQ(server.calls[0].hints[u"sound-name"_s].toString(), u"message-new-instant"_s);
    const Ms at = promise(id);
    herald->look(at - 4 * 60'000);
    ASSERT_TRUE(told(2));
    EXPECT_EQ(server.calls[1].body, u"The next update is due in 4 min."_s);
    EXPECT_EQ(server.calls[1].replaces, server.calls[0].id);
    EXPECT_FALSE(server.calls[1].hints.contains(u"sound-name"_s));
    herald->look(at);
    herald->look(at + 1000);
    ASSERT_TRUE(told(3));
    EXPECT_EQ(server.calls[2].hints[u"urgency"_s].toInt(), 2);
    EXPECT_EQ(server.calls[2].hints[u"sound-name"_s].toString(), u"dialog-warning"_s);
    drain();
    EXPECT_EQ(server.calls.size(), 3u);
}

TEST_F(HeraldTest, ADrillMakesNoSoundAndIsNamedADrill)
{
    ui::setNotificationSoundOn(true);
    const StreamId id = declare(IncidentKind::Drill);
    ASSERT_TRUE(told(1));
    EXPECT_TRUE(server.calls[0].summary.startsWith("Drill "_L1));
    EXPECT_EQ(server.calls[0].body, u"A drill was declared."_s);
    EXPECT_FALSE(server.calls[0].hints.contains(u"sound-name"_s));
    EXPECT_TRUE(server.calls[0].hints[u"suppress-sound"_s].toBool());
    herald->look(promise(id));
    ASSERT_TRUE(told(2));
    EXPECT_EQ(server.calls[1].hints[u"urgency"_s].toInt(), 1) << "nobody is woken by practice";
    EXPECT_FALSE(server.calls[1].hints.contains(u"sound-name"_s));
}

TEST_F(HeraldTest, ARestrictedIncidentIsNamedByItsNumberOnly)
{
    const StreamId id = declare(IncidentKind::Real, u"Canary secret"_s);
    ASSERT_TRUE(told(1));
    const PersonId me = w.ask([](Session& s) { return s.profile(); });
    submit(id, cmd::Restrict{{me}, u"heron"_s});
    herald->look(promise(id));
    ASSERT_TRUE(told(2));
    EXPECT_EQ(server.calls[1].summary.section(u' ', 0, 0), server.calls[1].summary);
    for (const QString& words : {server.calls[1].summary, server.calls[1].body}) {
        EXPECT_FALSE(words.contains("anary"_L1));
        EXPECT_FALSE(words.contains("heron"_L1));
    }
}

TEST_F(HeraldTest, AnIncidentThatEndsTakesItsNotificationAway)
{
    const StreamId id = declare(IncidentKind::Real);
    ASSERT_TRUE(told(1));
    EXPECT_EQ(herald->running().size(), 1u);
    submit(id, cmd::SetState{IncidentState::FalseAlarm, u"a test"_s, false});
    ASSERT_TRUE(waitFor([&] { return server.closed.size() == 1; }));
    EXPECT_TRUE(herald->running().empty());
}

TEST_F(HeraldTest, TheScreenStaysOnOnlyWhileICommandAndTheSettingSaysSo)
{
    declare(IncidentKind::Real);
    drain();
    EXPECT_TRUE(saver.held.empty()) << "off by default";
    ui::setKeepScreenOn(true);
    herald->look(systemClock().now());
    ASSERT_TRUE(waitFor([&] { return saver.held.size() == 1; }));
    visible = false;
    herald->look(systemClock().now());
    ASSERT_TRUE(waitFor([&] { return saver.held.empty(); }));
    visible = true;
    ui::setKeepScreenOn(false);
}
