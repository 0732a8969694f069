// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/hub_store.h>
#include <tests/ui/window_driver.h>
#include <ui/views/banner_stack.h>
#include <ui/views/composer.h>
#include <ui/views/composer_edit.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

// What the window shows whom the hub lets read only (ui.md 10).
namespace
{

//! As after a hello of the hub with this role.
void greeted(WindowDriver& w, const QString& role)
{
    ASSERT_TRUE(w.ask([role](Session& s) -> Status {
        HubStore& hub = hubOf(s.store());
        if (auto joined = hub.membership(); !joined || !*joined)
            if (auto status = hub.joinHub({OrgId(QUuid::createUuid()), u"Org"_s, {}, s.profile()});
                !status)
                return status;
        HubHello hello;
        hello.epoch = EpochId(QUuid::createUuid());
        hello.person = s.profile();
        hello.role = role;
        return hub.greeted(hello);
    }));
    w.desk().reload();
    w.settle();
}

} // namespace

TEST(RoleWindow, TheComposerOfAViewerIsOneLineThatSaysWhy)
{
    WindowDriver w;
    const StreamId incident = w.ask([](Session& s) {
        return s.submit({}, cmd::DeclareIncident{.title = u"mail"_s})->subject().id;
    });
    w.desk().open(incident);
    w.settle();
    ui::Composer& composer = w.desk().composer();
    composer.setText(u"half a sentence"_s);
    EXPECT_FALSE(composer.isClosed());
    greeted(w, u"viewer"_s);
    EXPECT_TRUE(composer.isClosed());
    EXPECT_EQ(composer.accessibleName(),
              u"Reading only: your role at the hub is viewer, and recording needs responder."_s);
    EXPECT_FALSE(composer.findChild<ui::ComposerEdit*>()->isVisibleTo(&composer));
    // F6 passes it by: nobody is caught in a field that takes no letter.
    for (int i = 0; i < 4; ++i) {
        w.desk().nextPane(1);
        EXPECT_FALSE(composer.findChild<ui::ComposerEdit*>()->hasFocus());
    }
    greeted(w, u"responder"_s);
    EXPECT_FALSE(composer.isClosed());
    EXPECT_TRUE(composer.findChild<ui::ComposerEdit*>()->isVisibleTo(&composer));
    EXPECT_EQ(composer.text(), u"half a sentence"_s);
    greeted(w, QString()); // revoked, or run out: the record goes on
    EXPECT_FALSE(composer.isClosed());
}

TEST(RoleWindow, AnOpenGlassIsSaidToEverybodyUntilItsEnd)
{
    DeskSnapshot snap;
    snap.incident.exists = true;
    const PersonId ken(QUuid::createUuid());
    snap.names[ken] = u"Ken"_s;
    const Ms now = 1'800'000'000'000;
    snap.glasses = {{EventId(), ken, u"nobody else is awake"_s, now, now + kGlassMs}};
    const auto said = [&](Ms at) {
        for (const ui::Banner& banner : ui::bannersFor(snap, at, QTimeZone::utc()))
            if (banner.kind == ui::Banner::Kind::Glass)
                return banner.sentence;
        return QString();
    };
    EXPECT_EQ(said(now), u"Ken records as a responder: nobody else is awake"_s);
    EXPECT_EQ(said(now + kGlassMs - 1), said(now));
    EXPECT_EQ(said(now + kGlassMs), QString());
}
