// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/faultproxy.h>
#include <tests/ui/hub_window.h>
#include <ui/views/banner_stack.h>
#include <ui/views/desk_header.h>
#include <ui/views/hub_mark.h>
#include <ui/views/list_panel.h>
#include <ui/views/secret_panel.h>
#include <ui/views/timeline_view.h>

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

//! A joined workspace behind a line that the test breaks, and the window on it.
struct HubWindow : testing::Test {
    HubTeam team;
    FaultProxy proxy{team.server.socketDir(), team.server.port()};
    QTemporaryDir dir;
    QString path = dir.filePath(u"joined.matoi"_s);
    QByteArray secret;
    std::unique_ptr<WindowDriver> d;

    void open(const QString& role)
    {
        // Joining waits on this thread, on which the proxy lives: it goes by the server's own door.
        sync::Invitation invitation = team.invite(role);
        secret = takeInvitation(invitation, SecretPlace::Ask, path, {}).valueOr({});
        invitation.hosts = QString::fromUtf8(proxy.dir());
        {
            auto session = Session::open(path);
            ASSERT_TRUE(session.ok());
            ASSERT_TRUE(keepLogin(**session, loginOf(invitation, SecretPlace::Ask)).ok());
        }
        d = std::make_unique<WindowDriver>(path);
        ASSERT_TRUE(eventually([&] { return panel<ui::SecretPanel>().isOpen(); }));
    }
    void openUnlocked(const QString& role)
    {
        open(role);
        d->workspace.hub().unlock(secret);
        ASSERT_TRUE(eventually([&] { return allShared(d->workspace); }));
    }
    template <class Panel>
    Panel& panel()
    {
        return *d->window.findChild<Panel*>();
    }
    void declare()
    {
        d->key(Qt::Key_N, Qt::ControlModifier);
        d->type(u"Mail is slow"_s);
        d->key(Qt::Key_Return);
        d->key(Qt::Key_Escape); // out of the composer
    }
    void say(const QString& words)
    {
        d->key(Qt::Key_N);
        d->type(words);
        d->key(Qt::Key_Return);
    }
    bool shows(ui::Banner::Kind kind)
    {
        for (const ui::Banner& banner : d->desk().banners().shown())
            if (banner.kind == kind)
                return true;
        return false;
    }
    Standing mark()
    {
        for (const ui::HubMark* mark : d->window.findChildren<ui::HubMark*>())
            if (!mark->text().isEmpty())
                return mark->standing();
        return Standing();
    }
    int unsentRows()
    {
        int n = 0;
        const ui::TimelineView& view = d->desk().view();
        for (int row = 0; row < view.visibleRows(); ++row)
            n += view.isUnsent(view.shownRow(row).id);
        return n;
    }
};

} // namespace

TEST_F(HubWindow, T10_ABlackHoleIsSaidWithinTenSecondsAndNobodyWaits)
{
    openUnlocked(u"responder"_s);
    declare();
    ASSERT_TRUE(eventually([&] { return allShared(d->workspace); }));
    ASSERT_TRUE(eventually([&] { return unsentRows() == 0; }));

    QElapsedTimer beat, black;
    qint64 longest = 0;
    QTimer watchdog;
    QObject::connect(&watchdog, &QTimer::timeout, [&] {
        if (beat.isValid())
            longest = std::max(longest, beat.elapsed());
        beat.start();
    });
    watchdog.start(10);
    proxy.setBlackhole(true);
    black.start();
    say(u"the line is dead and this is written all the same"_s);
    const int rows = d->desk().view().visibleRows();
    EXPECT_TRUE(d->desk().view().shownRow(rows - 1).text.startsWith(u"the line is dead"_s));
    ASSERT_TRUE(eventually([&] { return shows(ui::Banner::Kind::Offline); }));
    EXPECT_LE(black.elapsed(), 10'000);
    EXPECT_EQ(mark(), Standing::Offline);
    EXPECT_EQ(unsentRows(), 1);
    EXPECT_LE(longest, 200);

    proxy.setBlackhole(false);
    ASSERT_TRUE(eventually([&] { return allShared(d->workspace) && unsentRows() == 0; }));
    EXPECT_FALSE(shows(ui::Banner::Kind::Offline));
    EXPECT_EQ(mark(), Standing::Shared);
}

TEST_F(HubWindow, UnlockingIsOfferedOnceAndCanBePutOff)
{
    open(u"responder"_s);
    d->key(Qt::Key_Escape);
    EXPECT_FALSE(panel<ui::SecretPanel>().isOpen());
    declare();
    ASSERT_FALSE(d->desk().incident().isNull()); // recorded all the same
    EXPECT_EQ(mark(), Standing::NotShared);
    ASSERT_TRUE(eventually([&] { return shows(ui::Banner::Kind::NotShared); }));

    Q_EMIT d->desk().banners().acted(ui::Banner::Act::HubUnlock);
    ASSERT_TRUE(panel<ui::SecretPanel>().isOpen());
    d->type(QString::fromUtf8(secret));
    d->key(Qt::Key_Return);
    EXPECT_TRUE(eventually([&] { return allShared(d->workspace); }));
    EXPECT_FALSE(panel<ui::SecretPanel>().isOpen());
    EXPECT_FALSE(shows(ui::Banner::Kind::NotShared));
}

TEST_F(HubWindow, WhatTheHubRefusedIsListedWithItsReasonAndSentAgain)
{
    // Somebody takes the right away, and the desk does not know it yet.
    openUnlocked(u"responder"_s);
    Pg owner(team.server.dsn("postgres", team.database));
    // The row lock keeps the fact waiting, so that it is there before the desk can hear of the
    // role.
    owner.must("begin");
    owner.must("select 1 from matoi.org_head for update");
    owner.must("update matoi_priv.membership set role='viewer' where role='responder'");
    declare();
    owner.must("commit");
    ASSERT_TRUE(eventually([&] { return d->workspace.hub().state().refused > 0; }));
    d->settle();
    d->key(Qt::Key_K, Qt::ControlModifier);
    d->type(u"what it refused"_s);
    d->key(Qt::Key_Return);
    ui::ListPanel* list = nullptr;
    for (auto* one : d->window.findChildren<ui::ListPanel*>())
        if (one->isOpen())
            list = one;
    ASSERT_TRUE(list);
    ASSERT_TRUE(eventually([&] { return !list->rows().empty(); }));
    EXPECT_TRUE(list->rows()[0].below.contains(u"role"_s)) << list->rows()[0].below.toStdString();
    const auto before = list->rows().size();

    owner.must("update matoi_priv.membership set role='responder' where role='viewer'");
    d->key(Qt::Key_A);
    EXPECT_TRUE(list->message().contains(QString::number(before)));
    EXPECT_TRUE(eventually(
        [&] { return list->rows().empty() && d->workspace.hub().state().refused == 0; }));
}
