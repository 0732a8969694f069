// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli.h>
#include <app/domain/rights.h>
#include <tests/sync/real_desk.h>

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

// T35 without its people: the way round the lock. Real files, real hub.
namespace
{

//! The machine's clock, moved by hand.
class MovedClock : public Clock
{
public:
    Ms now() override { return systemClock().now() + moved; }
    Ms moved = 0;
};

//! As the command line does: the hub's function first, then the fact.
Result<Outcome> breakGlass(RealDesk& desk, const QByteArray& dsn, const HubOrg& org)
{
    Pg login(dsn);
    login.must("select matoi.break_glass('" + org.id + "', 'nobody else is awake')");
    return desk.session().submit({}, cmd::BreakGlass{u"nobody else is awake"_s});
}

qint64 glassesAtTheHub(HubServer& server, const QByteArray& database)
{
    Pg owner(server.dsn("postgres", database));
    return owner
        .must("select count(*) from matoi.event_body where type='breakglass.opened/1' and body is "
              "not null")
        .one()
        .toLongLong();
}

} // namespace

TEST_F(RealHub, T35_AViewerWithABrokenGlassWorksForAnHourAndLeavesAFactForTheReview)
{
    const HubLogin viewer = server.invite(org, "viewer", database);
    auto a = desk(org.admin);
    MovedClock clock;
    RealDesk v(dir.filePath(u"viewer.matoi"_s), org, viewer, direct(viewer), clock);
    const StreamId incident = a->declare(u"mail"_s);
    ASSERT_TRUE(soon([&] { return v.has(incident) && v.sync().state().role == u"viewer"_s; }));
    const auto note = [&] {
        return v.session().submit(incident, cmd::AddEntry{.text = u"on my own"_s});
    };
    const Error refusal{ErrorCode::RoleNeeded, u"viewer/responder"_s};
    EXPECT_EQ(note().error(), refusal);
    ASSERT_TRUE(breakGlass(v, direct(viewer), org).ok());
    ASSERT_TRUE(note().ok());
    ASSERT_TRUE(soon([&] { return a->store().search(u"on my own"_s)->size() == 1; }));
    ASSERT_TRUE(soon([&] { return a->session().workspace().glasses.size() == 1; }));
    const BrokenGlass glass = a->session().workspace().glasses.front();
    EXPECT_EQ(glass.person, v.session().profile());
    EXPECT_EQ(glass.until - glass.since, kGlassMs);
    EXPECT_EQ(glassesAtTheHub(server, database), 1);

    // For whoever reviews: on the incident that ran then, and on no other.
    const PersonId me = a->session().profile();
    ASSERT_TRUE(a->session().submit(incident, cmd::DraftPostmortem{me, {}}).ok());
    CliRequest request;
    request.arguments = {u"--json"_s, u"postmortem"_s, u"show"_s, a->row(incident).label};
    request.zone = u"UTC"_s;
    request.language = u"en"_s;
    const QByteArray shown = runCli(request, a->session()).out;
    EXPECT_TRUE(shown.contains("nobody else is awake")) << shown.toStdString();
    Incident earlier;
    earlier.exists = true;
    earlier.declaredAt = glass.since - 10 * kGlassMs;
    earlier.milestones[codeOf(Milestone::Converged)] = glass.since - 1;
    EXPECT_TRUE(glassesDuring(a->session().workspace(), earlier, glass.until).empty());
    EXPECT_EQ(
        glassesDuring(a->session().workspace(), *a->store().incident(incident), glass.until).size(),
        1u);

    // The hour is over at the hub and on the desk; nobody did anything for it.
    Pg owner(server.dsn("postgres", database));
    owner.must("update matoi_priv.membership set glass_until = now() - interval '1 second' where "
               "person_id='" +
               viewer.person + "'");
    clock.moved = kGlassMs + 1000;
    v.sync().retry();
    ASSERT_TRUE(soon([&] { return v.sync().state().role == u"viewer"_s; }));
    EXPECT_EQ(note().error(), refusal);
    EXPECT_EQ(v.session().workingRole().valueOr({}), HubRole::Viewer);
    EXPECT_EQ(a->session().workspace().glasses.size(), 1u) << "what was done stays to be looked at";
}

TEST_F(RealHub, T35_EveryBrokenGlassLeavesItsFactAtTheHub)
{
    auto a = desk(org.admin);
    std::vector<std::unique_ptr<RealDesk>> desks;
    for (const char* role : {"viewer", "reviewer", "responder", "viewer"}) {
        const HubLogin login = server.invite(org, role, database);
        desks.push_back(desk(login));
        RealDesk& one = *desks.back();
        ASSERT_TRUE(soon([&] { return one.shared() || one.sync().state().refused > 0; }));
        for (int i = 0; i < 3; ++i) {
            if (i == 1)
                one.sync().stop(); // offline in the midst of it
            ASSERT_TRUE(breakGlass(one, direct(login), org).ok());
        }
        one.sync().start();
    }
    ASSERT_TRUE(soon([&] { return glassesAtTheHub(server, database) == 12; }));
    Pg admin(server.dsn(org.admin.login, database));
    EXPECT_EQ(admin.must("select count(*) from matoi.glasses('" + org.id + "')").one(), "12");
    ASSERT_TRUE(soon([&] { return a->session().workspace().glasses.size() == 12; }));
    // An expired member too, without a role of any kind.
    const HubLogin expired = server.invite(org, "responder", database);
    auto e = desk(expired);
    ASSERT_TRUE(soon([&] { return e->shared(); }));
    Pg owner(server.dsn("postgres", database));
    owner.must("update matoi_priv.membership set valid_until = now() - interval '1 day' where "
               "person_id='" +
               expired.person + "'");
    e->sync().retry();
    ASSERT_TRUE(soon([&] { return e->sync().state().link == sync::Link::JournalOnly; }));
    ASSERT_TRUE(breakGlass(*e, direct(expired), org).ok());
    const StreamId incident = e->declare(u"mail"_s);
    e->sync().retry();
    ASSERT_TRUE(soon([&] { return a->has(incident); }));
    EXPECT_EQ(glassesAtTheHub(server, database), 13);
}

TEST_F(RealHub, T35_AGlassBrokenOfflineIsJudgedWhereItMeetsTheHub)
{
    const HubLogin viewer = server.invite(org, "viewer", database);
    auto a = desk(org.admin), v = desk(viewer, true);
    const StreamId incident = a->declare(u"mail"_s);
    ASSERT_TRUE(soon([&] { return v->has(incident) && v->sync().state().role == u"viewer"_s; }));
    proxy.setDown(true);
    ASSERT_TRUE(soon([&] { return v->sync().state().link == sync::Link::Offline; }));
    const qint64 refused = hubOf(v->store()).counts()->refused;
    ASSERT_TRUE(v->session().submit({}, cmd::BreakGlass{u"the line is down"_s}).ok());
    v->say(incident, u"written under the glass"_s);
    EXPECT_EQ(v->store().search(u"written under the glass"_s)->size(), 1u);
    proxy.setDown(false);
    // The hub knows of no glass: nothing is taken, nothing is lost.
    ASSERT_TRUE(soon([&] { return hubOf(v->store()).counts()->refused == refused + 2; }));
    EXPECT_EQ(v->session().workspace().openGlass(v->session().profile(), v->session().now()),
              nullptr);
    // With the hub's own word they are given again.
    Pg login(direct(viewer));
    login.must("select matoi.break_glass('" + org.id + "', 'the line was down')");
    const auto waiting = hubOf(v->store()).refusedEvents().valueOr({});
    for (const RefusedEvent& one : waiting)
        ASSERT_TRUE(hubOf(v->store()).sendAgain(one.event.id));
    v->sync().retry();
    ASSERT_TRUE(soon([&] { return a->store().search(u"written under the glass"_s)->size() == 1; }));
    EXPECT_EQ(glassesAtTheHub(server, database), 1);
}

TEST_F(RealHub, T35_WhoIsRevokedJournalsAndExportsAcrossARestart)
{
    const HubLogin login = server.invite(org, "responder", database);
    auto a = desk(org.admin), b = desk(login);
    const StreamId incident = a->declare(u"mail"_s);
    ASSERT_TRUE(soon([&] { return b->has(incident); }));
    Pg admin(server.dsn(org.admin.login, database));
    admin.must("select matoi.revoke('" + org.id + "', '" + login.person + "')");
    b->say(incident, u"still here"_s);
    ASSERT_TRUE(soon([&] { return b->sync().state().link == sync::Link::JournalOnly; }));
    const QString path = b->store().path();
    b.reset();
    auto session = Session::open(path);
    ASSERT_TRUE(session.ok());
    EXPECT_EQ((*session)->profile(), PersonId::fromString(QString::fromLatin1(login.person)));
    ASSERT_TRUE((*session)->submit(incident, cmd::AddEntry{.text = u"after the restart"_s}).ok());
    ASSERT_TRUE((*session)->submit({}, cmd::DeclareIncident{.title = u"and more"_s}).ok());
    EXPECT_EQ(
        (*session)
            ->submit(incident,
                     cmd::RedactEntry{(*session)->store().entries(incident)->back().id, u"no"_s})
            .error()
            .code,
        ErrorCode::AdminOnly);
    QBuffer log;
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    ASSERT_TRUE((*session)->store().exportLog(log, {}).ok());
    for (const char* words : {"still here", "after the restart", "and more"})
        EXPECT_TRUE(log.data().contains(words)) << words;
}
