// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/hub_case.h>

#include <gtest/gtest.h>

// Who reads what: restricted incidents, contact data.

namespace matoi::test
{

TEST(HubRestricted, WhoIsNotNamedSeesEnvelopesOnlyAndCannotWrite)
{
    Hub hub;
    auto insider = hub.desk("responder");
    auto outsider = hub.desk("responder");
    auto viewer = hub.desk("viewer");
    const StreamId s = newStream();
    const StreamRef incident{StreamKind::Incident, s};
    const StreamRef postmortem{StreamKind::Postmortem, newStream()};
    PostmortemDrafted drafted;
    drafted.incident = s;
    drafted.owner = insider.fact(incident, EntryAdded{}).actor;
    ASSERT_EQ(outsider.append(outsider.entry(s)), "appended");
    ASSERT_EQ(insider.append(insider.fact(postmortem, drafted)), "appended");
    EXPECT_EQ(bodiesSeen(viewer, s), "1");
    ASSERT_EQ(insider.append(
                  insider.fact(incident, onlyFor({personOf(insider.who), personOf(viewer.who)}))),
              "appended");
    ASSERT_EQ(insider.append(insider.entry(s)), "appended");
    EXPECT_EQ(bodiesSeen(outsider, s), "0") << "also what was readable before";
    EXPECT_EQ(bodiesSeen(hub.admin, s), "0") << "an administrator is not named either";
    EXPECT_EQ(bodiesSeen(viewer, s), "3");
    EXPECT_EQ(bodiesSeen(outsider, postmortem.id), "0") << "its post-mortem goes with it";
    EXPECT_EQ(outsider.append(outsider.entry(s)), "restricted");
    EXPECT_EQ(outsider.append(outsider.fact(postmortem, PostmortemSectionSet{})), "restricted");
    EXPECT_EQ(outsider.append(outsider.fact({StreamKind::Postmortem, newStream()}, drafted)),
              "restricted");
    EXPECT_EQ(outsider.append(outsider.fact(incident, onlyFor({personOf(outsider.who)}))),
              "restricted");
    EXPECT_EQ(outsider.call("select count(*) from matoi.event where org_id=$1").one(), "4");
    EXPECT_EQ(verifyLog(outsider.db, outsider.org), "") << "and can still prove completeness";
    // Readers are replaced by a reader.
    ASSERT_EQ(insider.append(
                  insider.fact(incident, onlyFor({personOf(insider.who), personOf(outsider.who)}))),
              "appended");
    EXPECT_EQ(bodiesSeen(viewer, s), "0");
    EXPECT_EQ(bodiesSeen(outsider, s), "4");
    EXPECT_EQ(bodiesSeen(outsider, postmortem.id), "1");
}

TEST(HubRestricted, ALockOutIsOpenedByAnAdministratorWhoOnlyAdds)
{
    Hub hub;
    auto team = hub.desk("responder");
    auto hostile = hub.desk("responder");
    const StreamId s = newStream();
    const StreamRef incident{StreamKind::Incident, s};
    ASSERT_EQ(team.append(team.entry(s)), "appended");
    EXPECT_EQ(hostile.append(hostile.fact(incident, onlyFor({personOf(team.who)}))), "bad_bytes")
        << "whoever restricts is among the readers";
    EXPECT_EQ(hostile.append(hostile.fact(incident, onlyFor({}))), "bad_bytes");
    ASSERT_EQ(hostile.append(hostile.fact(incident, onlyFor({personOf(hostile.who)}))), "appended");
    EXPECT_EQ(team.append(team.entry(s)), "restricted");

    const auto seen = hub.admin.call("select person, readers from matoi.restrictions($1)");
    ASSERT_EQ(seen.rows.size(), 1u);
    EXPECT_EQ(seen.rows[0][0], hostile.who.person);
    EXPECT_TRUE(team.call("select * from matoi.restrictions($1)").rows.empty());
    const PersonId admin = personOf(hub.admin.who);
    EXPECT_EQ(hub.admin.append(hub.admin.fact(incident, onlyFor({admin, personOf(team.who)}))),
              "restricted")
        << "one who cannot read pushes nobody out";
    EXPECT_EQ(hub.admin.append(hub.admin.fact(
                  incident, onlyFor({admin, personOf(team.who), personOf(hostile.who)}))),
              "appended");
    EXPECT_EQ(team.append(team.entry(s)), "appended");
}

TEST(HubRestricted, TheNewestInCanonicalOrderCountsNotTheLastToArrive)
{
    Hub hub;
    auto one = hub.desk("responder");
    auto two = hub.desk("responder");
    const StreamId s = newStream();
    const StreamRef incident{StreamKind::Incident, s};
    const auto both = onlyFor({personOf(one.who), personOf(two.who)});
    const Event late = two.fact(incident, onlyFor({personOf(two.who)})); // written first
    ASSERT_EQ(one.append(one.fact(incident, both)), "appended");
    ASSERT_EQ(two.append(late), "appended");
    EXPECT_EQ(bodiesSeen(one, s), "2") << "the fold says so too";
    Event future = two.fact(incident, both);
    future.stamp = Stamp::fromMs(4'000'000'000'000);
    seal(future);
    ASSERT_EQ(two.append(future), "appended");
    EXPECT_EQ(two.call("select count(*) from matoi.event_body where org_id=$1 and stream=$2",
                       {s.toLatin1()})
                  .one(),
              "3");
}

TEST(HubRestricted, AnotherStreamWithTheSameIdIsNotHidden)
{
    Hub hub;
    auto team = hub.desk("responder");
    auto hostile = hub.desk("responder");
    ASSERT_EQ(team.append(team.fact(workspaceStream(), PolicySet{})), "appended");
    ASSERT_EQ(hostile.append(hostile.fact({StreamKind::Incident, workspaceStream().id},
                                          onlyFor({personOf(hostile.who)}))),
              "appended");
    EXPECT_EQ(team.call("select count(*) from matoi.event_body where org_id=$1 and "
                        "stream_kind=4")
                  .one(),
              "1");
    EXPECT_EQ(team.append(team.fact(workspaceStream(), PolicySet{})), "appended");
    // Nor can a second link pull somebody's action under a closed incident.
    const StreamRef action{StreamKind::Action, newStream()};
    ASSERT_EQ(team.append(team.fact(action, ActionAdded{})), "appended");
    ActionAdded pull;
    pull.incident = workspaceStream().id;
    ASSERT_EQ(hostile.append(hostile.fact(action, pull)), "appended");
    EXPECT_EQ(bodiesSeen(team, action.id), "2");
}

TEST(HubRestricted, NoTableShowsAWordOfItToARoleThatIsNotNamed)
{
    Hub hub;
    auto insider = hub.desk("responder");
    const StreamId s = newStream();
    const StreamRef incident{StreamKind::Incident, s};
    const StreamRef report{StreamKind::Postmortem, newStream()};
    PostmortemDrafted drafted;
    drafted.incident = s;
    PostmortemSectionSet section;
    section.text = QStringLiteral("CANARY report");
    ASSERT_EQ(insider.append(insider.fact(incident, onlyFor({personOf(insider.who)}))), "appended");
    ASSERT_EQ(insider.append(insider.entry(s, QStringLiteral("CANARY words"))), "appended");
    ASSERT_EQ(insider.append(insider.fact(report, drafted)), "appended");
    ASSERT_EQ(insider.append(insider.fact(report, section)), "appended");
    ASSERT_EQ(insider
                  .call("select matoi.put_chunk($1, 0::smallint, $2, $3, 11, 0, $4)",
                        {s.toLatin1(), byteaText(sha256("CANARY file")), byteaText("CANARY file")})
                  .one(),
              "stored");
    ASSERT_EQ(insider.append(insider.fact(
                  contactsStream(),
                  PersonContactSet{personOf(insider.who), QStringLiteral("PHONE"), {}})),
              "appended");
    // Every column of every table that the login may read, as psql shows it.
    const auto seen = [](HubDesk& desk) {
        const auto tables =
            desk.db.must("select c.oid::regclass from pg_class c where relnamespace "
                         "= 'matoi'::regnamespace and relkind in ('r', 'v', 'm') "
                         "and has_table_privilege(c.oid, 'select')");
        EXPECT_EQ(tables.rows.size(), 6u);
        QByteArray all;
        for (const auto& table : tables.rows)
            for (const auto& row : desk.db.must("select t::text from " + *table[0] + " t").rows)
                all += row[0].value_or(QByteArray()) + '\n';
        return all;
    };
    const auto hex = [](const QByteArray& words) { return words.toHex(); };
    for (const QByteArray role : {"viewer", "reviewer", "responder", "admin"}) {
        auto desk = hub.desk(role);
        const QByteArray all = seen(desk);
        EXPECT_FALSE(all.contains(hex("CANARY"))) << role.toStdString();
        EXPECT_FALSE(all.contains(hex(sha256("CANARY file")))) << role.toStdString();
        EXPECT_FALSE(all.contains("postmortem.section_set")) << role.toStdString();
        const bool contacts = role == "responder" || role == "admin";
        EXPECT_EQ(all.contains(hex("PHONE")), contacts) << role.toStdString();
    }
    const QByteArray own = seen(insider);
    EXPECT_EQ(own.count(hex("CANARY")), 3);
    EXPECT_TRUE(own.contains(hex("PHONE")));
}

TEST(HubContacts, AreNeverReadByViewersNorWrittenElsewhere)
{
    Hub hub;
    auto writer = hub.desk("responder");
    auto viewer = hub.desk("viewer");
    auto reviewer = hub.desk("reviewer");
    PersonContactSet contact;
    EXPECT_EQ(writer.append(writer.fact(workspaceStream(), contact)), "bad_bytes");
    EXPECT_EQ(writer.append(writer.fact(contactsStream(), contact)), "appended");
    EXPECT_EQ(bodiesSeen(writer, contactsStream().id), "1");
    EXPECT_EQ(bodiesSeen(viewer, contactsStream().id), "0");
    EXPECT_EQ(bodiesSeen(reviewer, contactsStream().id), "0");
    EXPECT_EQ(writer.append(writer.fact({StreamKind::Incident, newStream()}, IncidentStubSet{})),
              "bad_bytes");
    EXPECT_EQ(writer.append(writer.fact(workspaceStream(), IncidentStubSet{})), "appended");
}

} // namespace matoi::test
