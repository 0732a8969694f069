// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event.h>
#include <app/domain/rights.h>
#include <tests/support/hub_server.h>
#include <tests/sync/desk_fixture.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

// What a desk refuses is what its hub would refuse.

TEST(HubRights, TheListOfDecideIsTheListOfTheHub)
{
    HubServer& server = HubServer::shared();
    Pg owner(server.dsn("postgres", server.freshHub()));
    std::set<std::tuple<QByteArray, QByteArray, QByteArray>> hubs, ours;
    for (const auto& row :
         owner
             .must("select type_prefix, coalesce(stream_kind::text, ''), min_role from "
                   "matoi.event_right")
             .rows)
        hubs.emplace(row[0].value_or("?"), row[1].value_or("?"), row[2].value_or("?"));
    for (const EventRight& right : eventRights())
        ours.emplace(right.prefix.data(),
                     right.kind ? QByteArray::number(int(*right.kind)) : QByteArray(),
                     codeOf(right.least).data());
    EXPECT_EQ(ours, hubs);

    // And both read their list the same way, for every type and kind of stream, known or not.
    QByteArrayList types{"later.kind/1", "act.undone/7", "", "entry.redacted", "risk"};
    const auto name = [&]<class B>(const B*) {
        if constexpr (requires { B::kType; })
            types << B::kType;
    };
    [&]<class... B>(const std::variant<B...>*) {
        (name(static_cast<const B*>(nullptr)), ...);
    }(static_cast<const EventBody*>(nullptr));
    EXPECT_GT(types.size(), 60);
    for (const QByteArray& type : types)
        for (int kind = 0; kind < 9; ++kind)
            EXPECT_EQ(
                owner
                    .must("select matoi_priv.role_for('" + type + "', " + QByteArray::number(kind) +
                          "::smallint)")
                    .one(),
                QByteArray(codeOf(roleNeeded(QString::fromLatin1(type), StreamKind(kind))).data()))
                << type.toStdString() << " on " << kind;
}

TEST_F(HubOnSqlite, TheHubsLastWordIsWhatADeskWorksBy)
{
    Desk a(file(u"a.matoi"_s), hub, u"admin"_s), b(file(u"b.matoi"_s), hub, u"viewer"_s);
    const StreamId incident = a.declare(u"mail"_s);
    a.join();
    a.sync();
    b.join();
    // Never connected yet: nobody knows better, so the words are kept.
    b.declare(u"before the first contact"_s);
    b.sync();
    EXPECT_EQ(b.state().role, u"viewer"_s);
    const auto refused = b.session().submit(incident, cmd::AddEntry{.text = u"note"_s});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error(), (Error{ErrorCode::RoleNeeded, u"viewer/responder"_s}));
    EXPECT_EQ(b.session().workingRole().valueOr({}), HubRole::Viewer);

    hub.roles[b.me()] = u"responder"_s;
    b.sync();
    b.say(incident, u"now I may"_s);
    b.sync();
    a.sync();
    EXPECT_EQ(found(a, u"now I may"_s), 1);
    hub.roles[b.me()] = QString(); // revoked
    b.sync();
    b.say(incident, u"and I go on"_s);
    EXPECT_EQ(b.state().link, sync::Link::JournalOnly);
}

TEST_F(HubOnSqlite, InAJoinedWorkspaceNobodyIsSomebodyElse)
{
    Desk a(file(u"a.matoi"_s), hub, u"admin"_s);
    cmd::SetPerson other;
    other.name = u"Mari"_s;
    const auto mari = a.session().submit({}, other);
    ASSERT_TRUE(mari.ok());
    const auto id = std::get<PersonSet>(mari->events.front().body).person;
    const StreamId incident = a.declare(u"mail"_s);
    ASSERT_TRUE(a.session().submit(incident, cmd::AddEntry{.text = u"local"_s}, id).ok());
    a.join();
    const PersonId me = a.me();
    const auto refused = a.session().submit(incident, cmd::AddEntry{.text = u"shared"_s}, id);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::AsRefused);
    EXPECT_EQ(a.session().read(id).person(), me);
    a.session().readAs(id);
    EXPECT_EQ(a.session().read().person(), me);
    const auto profile = a.session().setProfile(id);
    ASSERT_FALSE(profile.ok());
    EXPECT_EQ(profile.error().code, ErrorCode::AsRefused);
    EXPECT_EQ(a.session().createProfile(u"New"_s, u"new"_s).error().code, ErrorCode::AsRefused);
    EXPECT_TRUE(a.session().setProfile(me).ok());
    a.open();
    EXPECT_EQ(a.me(), me);
}
