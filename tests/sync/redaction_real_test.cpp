// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/sync/real_desk.h>

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

// Words that must not stay: erased by an administrator, contact data, and what a former member may
// no longer read. Real files, real hub.
namespace
{

//! The body at the hub, by psql as its owner: "erased", "there" or "absent".
QByteArray atTheHub(HubServer& server, const QByteArray& database, EventId id)
{
    Pg owner(server.dsn("postgres", database));
    const auto rows = owner.must("select case when b.body is null then 'erased' else 'there' end "
                                 "from matoi.event e join matoi.event_body b using(org_id, pos) "
                                 "where e.id='" +
                                 id.toString().toLatin1() + "'");
    return rows.rows.empty() ? QByteArray("absent") : rows.one();
}

} // namespace

TEST_F(RealHub, WhatAnAdministratorErasesIsGoneAtTheHubAndFromEveryDisk)
{
    auto a = desk(org.admin), b = desk(server.invite(org, "responder", database)),
         v = desk(server.invite(org, "viewer", database));
    const StreamId incident = a->declare(u"mail"_s);
    ASSERT_TRUE(soon([&] { return b->has(incident); }));
    const auto said = b->session().submit(incident, cmd::AddEntry{.text = u"CANARYPASS one"_s});
    ASSERT_TRUE(said.ok());
    const EventId entry = said->events.front().id;
    const auto corrected =
        b->session().submit(incident, cmd::CorrectEntry{entry, u"CANARYPASS two"_s, {}});
    ASSERT_TRUE(corrected.ok());
    ASSERT_TRUE(soon([&] { return v->store().search(u"CANARYPASS"_s)->size() == 1; }));
    ASSERT_TRUE(meet({a.get(), b.get(), v.get()}));
    for (RealDesk* one : {a.get(), b.get(), v.get()})
        EXPECT_TRUE(one->disk().contains("CANARYPASS"));
    EXPECT_EQ(b->session().submit(incident, cmd::RedactEntry{entry, u"a password"_s}).error().code,
              ErrorCode::AdminOnly);
    ASSERT_TRUE(a->session().submit(incident, cmd::RedactEntry{entry, u"a password"_s}).ok());
    const auto redacted = [&](RealDesk& one) {
        const auto row = one.store().entry(entry);
        return row && row->second.redacted;
    };
    ASSERT_TRUE(soon([&] { return redacted(*b) && redacted(*v); }));
    ASSERT_TRUE(meet({a.get(), b.get(), v.get()}));
    EXPECT_EQ(atTheHub(server, database, entry), "erased");
    EXPECT_EQ(atTheHub(server, database, corrected->events.front().id), "erased")
        << "a correction repeats the words";
    Pg owner(server.dsn("postgres", database));
    EXPECT_EQ(owner
                  .must("select count(*) from matoi.event_body where position('CANARYPASS'::bytea "
                        "in body) > 0 or position('CANARYPASS'::bytea in header) > 0")
                  .one(),
              "0");
    for (RealDesk* one : {a.get(), b.get(), v.get()}) {
        EXPECT_FALSE(one->disk().contains("CANARYPASS"));
        EXPECT_TRUE(one->store().search(u"CANARYPASS"_s)->empty());
        EXPECT_TRUE(one->store().verify({})->problems.empty());
        EXPECT_EQ(one->hash(), a->hash());
    }
    // Who joins later never gets the words.
    auto late = desk(server.invite(org, "responder", database));
    ASSERT_TRUE(soon([&] { return late->has(incident); }));
    ASSERT_TRUE(meet({late.get(), a.get()}));
    EXPECT_FALSE(late->disk().contains("CANARYPASS"));
    EXPECT_EQ(late->hash(), a->hash());
}

TEST_F(RealHub, AFileGoesWithTheEntryThatShowedIt)
{
    auto a = desk(org.admin), b = desk(server.invite(org, "responder", database));
    const StreamId incident = a->declare(u"mail"_s);
    const EventId fact = a->attach(incident, u"CANARYNAME.txt"_s, "CANARYFILE bytes");
    const QString sha = a->store().attachments(incident)->front().sha256;
    const auto said =
        a->session().submit(incident, cmd::AddEntry{.text = u"see"_s, .attachment = sha});
    ASSERT_TRUE(said.ok());
    ASSERT_TRUE(soon([&] { return b->has(incident); }));
    ASSERT_TRUE(meet({a.get(), b.get()}));
    EXPECT_TRUE(a->disk().contains("CANARYFILE"));
    EXPECT_TRUE(b->disk().contains("CANARYNAME"));
    const EventId entry = said->events.front().id;
    ASSERT_TRUE(a->session().submit(incident, cmd::RedactEntry{entry, u"customer data"_s}).ok());
    ASSERT_TRUE(meet({a.get(), b.get()}));
    ASSERT_TRUE(soon([&] { return b->store().attachments(incident)->empty(); }));
    EXPECT_EQ(atTheHub(server, database, entry), "erased");
    EXPECT_EQ(atTheHub(server, database, fact), "erased");
    for (RealDesk* one : {a.get(), b.get()}) {
        EXPECT_FALSE(one->disk().contains("CANARYFILE"));
        EXPECT_FALSE(one->disk().contains("CANARYNAME"));
        EXPECT_FALSE(one->store().attachment(sha).ok());
        EXPECT_TRUE(one->store().attachments(incident)->empty());
        EXPECT_EQ(one->hash(), a->hash());
    }
}

TEST_F(RealHub, ContactDataIsNeverOnTheDiskOfAViewer)
{
    auto a = desk(org.admin), b = desk(server.invite(org, "responder", database));
    const HubLogin viewer = server.invite(org, "viewer", database);
    auto v = desk(viewer), r = desk(server.invite(org, "reviewer", database));
    cmd::SetContact contact;
    contact.person = a->session().profile();
    contact.phone = u"CANARYPHONE"_s;
    ASSERT_TRUE(a->session().submit({}, contact).ok());
    const StreamId incident = a->declare(u"mail"_s);
    ASSERT_TRUE(soon([&] { return v->has(incident) && b->has(incident) && r->has(incident); }));
    ASSERT_TRUE(meet({a.get(), b.get(), v.get(), r.get()}));
    EXPECT_EQ(b->store().contacts()->contacts.size(), 1u);
    for (RealDesk* one : {v.get(), r.get()}) {
        EXPECT_TRUE(one->store().contacts()->contacts.empty());
        EXPECT_FALSE(one->disk().contains("CANARYPHONE"));
        EXPECT_FALSE(one->disk().contains("person.contact_set"));
    }
    // A responder for a while, and a viewer again.
    Pg admin(server.dsn(org.admin.login, database));
    const QByteArray set = "select matoi.set_role('" + org.id + "', '" + viewer.person + "', '";
    admin.must(set + "responder')");
    v->sync().watching(true);
    ASSERT_TRUE(soon([&] { return v->store().contacts()->contacts.size() == 1; }));
    EXPECT_TRUE(v->disk().contains("CANARYPHONE"));
    admin.must(set + "viewer')");
    ASSERT_TRUE(soon([&] { return v->store().contacts()->contacts.empty(); }));
    EXPECT_FALSE(v->disk().contains("CANARYPHONE"));
}

TEST_F(RealHub, WhoIsRevokedLosesWhatWasRestrictedAndKeepsTheOwnWords)
{
    const HubLogin login = server.invite(org, "responder", database);
    auto a = desk(org.admin), b = desk(login);
    cmd::SetContact contact;
    contact.person = a->session().profile();
    contact.phone = u"CANARYPHONE"_s;
    ASSERT_TRUE(a->session().submit({}, contact).ok());
    const StreamId secret = a->declare(u"CANARYTITLE"_s), open = a->declare(u"open"_s);
    a->say(open, u"what all may read"_s);
    ASSERT_TRUE(soon([&] { return b->has(open); }));
    const PersonId ben = b->session().profile();
    ASSERT_TRUE(
        soon([&] { return a->session().refresh() && a->session().workspace().person(ben); }));
    ASSERT_TRUE(a->session().submit(secret, cmd::Restrict{{ben}, u"quiet"_s}).ok());
    a->say(secret, u"CANARYWORDS"_s);
    ASSERT_TRUE(meet({a.get(), b.get()}));
    b->say(secret, u"BENSOWN words"_s);
    ASSERT_TRUE(meet({a.get(), b.get()}));
    ASSERT_TRUE(b->disk().contains("CANARYWORDS") && b->disk().contains("CANARYPHONE"));
    Pg admin(server.dsn(org.admin.login, database));
    admin.must("select matoi.revoke('" + org.id + "', '" + login.person + "')");
    b->say(open, u"said before the desk knew"_s);
    ASSERT_TRUE(soon([&] { return b->sync().state().link == sync::Link::JournalOnly; }));
    EXPECT_FALSE(b->has(secret));
    for (const char* gone : {"CANARYTITLE", "CANARYWORDS", "CANARYPHONE"})
        EXPECT_FALSE(b->disk().contains(gone)) << gone;
    EXPECT_TRUE(b->disk().contains("BENSOWN")) << "nobody else could give them back";
    EXPECT_TRUE(b->has(open));
    EXPECT_EQ(b->store().search(u"what all may read"_s)->size(), 1u);

    // T35: and can still journal and export.
    b->say(open, u"said afterwards"_s);
    EXPECT_EQ(b->store().search(u"said afterwards"_s)->size(), 1u);
    const StreamId own = b->declare(u"my own"_s);
    EXPECT_TRUE(b->has(own));
    QBuffer log;
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    ASSERT_TRUE(b->store().exportLog(log, {}).ok());
    EXPECT_TRUE(log.data().contains("said afterwards"));
    EXPECT_TRUE(log.data().contains("said before the desk knew"));
    EXPECT_FALSE(log.data().contains("CANARYWORDS"));
    EXPECT_GE(hubOf(b->store()).counts()->unsent, 2);
}
