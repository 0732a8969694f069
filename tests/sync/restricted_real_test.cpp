// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli.h>
#include <tests/sync/real_desk.h>

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

// What who is not named gets of a restricted incident (design.md 3.2): the stub, and no byte more.
// Real files, real hub.
namespace
{

QByteArray cli(RealDesk& desk, const QStringList& arguments)
{
    CliRequest request;
    request.arguments = arguments;
    request.language = u"en"_s;
    request.zone = u"UTC"_s;
    request.workingDir = u"/tmp"_s;
    const CliReply reply = runCli(request, desk.session());
    return QByteArray::number(reply.exitCode) + '\n' + reply.out + reply.err;
}

//! An incident full of words that must not leave it.
const QByteArrayList kCanaries{"CANARYTITLE",  "CANARYWORDS",  "CANARYREASON",
                               "CANARYCODE",   "CANARYFILE",   "CANARYNAME",
                               "CANARYREPORT", "CANARYACTION", "CANARYGUESS"};
//! Types that stand nowhere else: a desk that could never read it does not hold these either. One
//! that could keeps the headers, which its chains need.
const QByteArrayList kTypes{"hypothesis.o", "incident.classified", "postmortem.", "action.added"};

StreamId fill(RealDesk& desk)
{
    const StreamId id = desk.declare(u"CANARYTITLE"_s);
    const PersonId me = desk.session().profile();
    desk.say(id, u"CANARYWORDS"_s);
    desk.attach(id, u"CANARYNAME.txt"_s, "CANARYFILE bytes");
    const Ms soon = desk.session().now() + 86'400'000;
    for (const Command& c : std::initializer_list<Command>{
             cmd::Classify{.matchedCase = u"CLS-8"_s, .reason = u"CANARYREASON"_s},
             cmd::OpenHypothesis{u"CANARYGUESS"_s}, cmd::DraftPostmortem{me, {}},
             cmd::EditPostmortem{u"cause"_s, u"CANARYREPORT"_s},
             cmd::AddAction{.title = u"CANARYACTION"_s, .owner = me, .dueAt = soon}}) {
        const auto done = desk.session().submit(id, c);
        EXPECT_TRUE(done.ok()) << (done ? "" : testing::PrintToString(done.error()));
    }
    return id;
}

void restrictTo(RealDesk& desk, StreamId id, std::vector<PersonId> readers)
{
    ASSERT_TRUE(desk.session().submit(id, cmd::Restrict{std::move(readers), u"CANARYCODE"_s}));
}

//! Everything that this desk can be asked says no more than the stub.
void expectStubOnly(RealDesk& desk, StreamId id, const QString& label)
{
    const Reader reader = desk.session().read();
    const auto rows = reader.incidents().valueOr({});
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const IncidentRow& one) { return one.id == id; });
    ASSERT_NE(row, rows.end());
    IncidentRow stub;
    stub.id = id;
    stub.label = label;
    stub.restricted = true;
    stub.state = row->state; // responding or closed, no more
    stub.declaredAt = stub.detectedAt = row->detectedAt;
    EXPECT_GT(row->detectedAt, 0);
    EXPECT_EQ(*row, stub);
    EXPECT_EQ(desk.row(id), stub);

    const auto found = desk.store().findIncident(label);
    ASSERT_TRUE(found.ok());
    EXPECT_EQ(*found, id);
    EXPECT_EQ(reader.incident(id).error(), (Error{ErrorCode::RestrictedStream, label}));
    EXPECT_EQ(reader.entries(id).error().code, ErrorCode::RestrictedStream);
    EXPECT_EQ(reader.attachments(id).error().code, ErrorCode::RestrictedStream);
    for (const Event& event : desk.store().events({StreamKind::Incident, id}).valueOr({}))
        EXPECT_TRUE(event.erased()) << event.type.toStdString();
    for (const IncidentRow& one : desk.store().openIncidents().valueOr({}))
        EXPECT_NE(one.id, id) << "no count knows of it";
    for (const QByteArray& canary : kCanaries) {
        EXPECT_FALSE(desk.disk().contains(canary)) << canary.toStdString();
        EXPECT_TRUE(reader.search(QString::fromLatin1(canary))->empty()) << canary.toStdString();
    }
    const QByteArray list = cli(desk, {u"--json"_s, u"incident"_s, u"list"_s});
    EXPECT_TRUE(list.contains(label.toUtf8()));
    QByteArrayList said{list};
    for (const auto& read : {QStringList{u"show"_s, label}, QStringList{u"brief"_s, label},
                             QStringList{u"export"_s, label, u"--format"_s, u"json"_s}}) {
        said << cli(desk, QStringList{u"--json"_s, u"incident"_s} + read);
        EXPECT_TRUE(said.back().contains("\"restricted_stream\"")) << said.back().toStdString();
    }
    QBuffer log;
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    ASSERT_TRUE(desk.store().exportLog(log, {}));
    said << log.data();
    for (const QByteArray& canary : kCanaries)
        for (const QByteArray& words : said)
            EXPECT_FALSE(words.contains(canary)) << canary.toStdString();
}

} // namespace

TEST_F(RealHub, RestrictedBeforeItWasSharedReachesNobodyElsesDisk)
{
    auto a = desk(org.admin), b = desk(server.invite(org, "responder", database)),
         v = desk(server.invite(org, "viewer", database));
    ASSERT_TRUE(soon([&] { return a->shared(); }));
    a->sync().stop();
    const StreamId secret = fill(*a);
    restrictTo(*a, secret, {});
    const StreamId open = a->declare(u"open"_s);
    a->sync().start();
    ASSERT_TRUE(soon([&] { return b->has(open) && v->has(open); }));
    ASSERT_TRUE(meet({a.get(), b.get(), v.get()}));
    const QString label = a->row(secret).label;
    for (RealDesk* one : {b.get(), v.get()}) {
        expectStubOnly(*one, secret, label);
        EXPECT_EQ(one->row(secret).state, IncidentState::Responding);
        EXPECT_EQ(one->row(secret).detectedAt, a->row(secret).detectedAt);
        EXPECT_EQ(one->hash(), a->hash());
    }
    for (const QByteArray& type : kTypes) {
        EXPECT_TRUE(a->disk().contains(type)) << "the search for bytes finds bytes";
        EXPECT_FALSE(b->disk().contains(type)) << type.toStdString();
        EXPECT_FALSE(v->disk().contains(type)) << type.toStdString();
    }
    EXPECT_TRUE(a->disk().contains("CANARYFILE"));
    // Its number is taken, also for who knows nothing else of it.
    const StreamId next = b->declare(u"next"_s);
    EXPECT_EQ(*b->store().nextNumber(a->store().incident(open)->year),
              a->store().incident(open)->number + 2);

    // Converged, it still runs; closed, it does not; reopened, it does.
    const PersonId me = a->session().profile();
    ASSERT_TRUE(a->session().submit(secret, cmd::Converge{{}, me, FixState::Workaround, {}}));
    ASSERT_TRUE(soon([&] { return a->has(next); }));
    ASSERT_TRUE(meet({a.get(), b.get(), v.get()}));
    EXPECT_EQ(v->row(secret).state, IncidentState::Responding);
    ASSERT_TRUE(
        a->session().submit(secret, cmd::SetState{IncidentState::Closed, u"CANARYREASON"_s, true}));
    ASSERT_TRUE(soon([&] { return v->row(secret).state == IncidentState::Closed; }));
    ASSERT_TRUE(a->session().submit(
        secret, cmd::SetState{IncidentState::Responding, u"CANARYREASON"_s, false}));
    ASSERT_TRUE(soon([&] { return v->row(secret).state == IncidentState::Responding; }));
    ASSERT_TRUE(meet({a.get(), b.get(), v.get()}));
    for (RealDesk* one : {b.get(), v.get()}) {
        expectStubOnly(*one, secret, label);
        EXPECT_TRUE(one->store().verify({})->problems.empty());
        const QByteArray before = one->hash();
        ASSERT_TRUE(one->store().rebuild({}));
        EXPECT_EQ(one->hash(), before);
        EXPECT_EQ(one->row(secret).label, label) << "also after a rebuild";
    }
}

TEST_F(RealHub, RestrictedAfterItWasSharedLeavesTheDisksOfOthersAndComesBackToWhoIsNamed)
{
    const HubLogin responder = server.invite(org, "responder", database);
    auto a = desk(org.admin), b = desk(responder);
    const StreamId secret = fill(*a);
    ASSERT_TRUE(soon([&] { return b->has(secret); }));
    ASSERT_TRUE(meet({a.get(), b.get()}));
    const QString label = a->row(secret).label;
    EXPECT_TRUE(b->disk().contains("CANARYWORDS"));
    EXPECT_FALSE(b->store().search(u"CANARYWORDS"_s)->empty());
    restrictTo(*a, secret, {});
    ASSERT_TRUE(soon([&] { return !b->has(secret); }));
    ASSERT_TRUE(meet({a.get(), b.get()}));
    expectStubOnly(*b, secret, label);

    const auto me = b->session().profile();
    restrictTo(*a, secret, {me});
    ASSERT_TRUE(soon([&] {
        const auto state = b->store().incident(secret);
        return state && state->title == u"CANARYTITLE"_s;
    }));
    ASSERT_TRUE(meet({a.get(), b.get()}));
    EXPECT_EQ(b->session().read().incidents()->size(), 1u) << "no stub beside it";
    EXPECT_EQ(*b->session().read().entries(secret), *a->session().read().entries(secret));
}

TEST_F(RealHub, TheNumberOfARestrictedIncidentIsTheSameForThoseWhoSeeItsStub)
{
    auto a = desk(org.admin), b = desk(server.invite(org, "responder", database)),
         c = desk(server.invite(org, "responder", database));
    for (RealDesk* one : {a.get(), b.get(), c.get()})
        ASSERT_TRUE(soon([&] { return one->shared(); }));
    a->sync().stop();
    b->sync().stop();
    const StreamId first = a->declare(u"first"_s), second = b->declare(u"second"_s);
    a->sync().start();
    ASSERT_TRUE(soon([&] { return c->has(first); }));
    b->sync().start();
    ASSERT_TRUE(soon([&] { return c->has(second) && a->has(second) && b->has(first); }));
    // The one that keeps the number is restricted last of all.
    restrictTo(*a, first, {});
    ASSERT_TRUE(soon([&] { return !c->has(first) && !b->has(first); }));
    // And a desk that joins now has never seen its declaration.
    auto d = desk(server.invite(org, "responder", database));
    ASSERT_TRUE(soon([&] { return d->has(second); }));
    ASSERT_TRUE(meet({a.get(), b.get(), c.get(), d.get()}));
    const QString label = a->row(first).label;
    EXPECT_FALSE(label.endsWith(u'b'));
    for (RealDesk* one : {a.get(), b.get(), c.get(), d.get()}) {
        EXPECT_EQ(one->row(first).label, label);
        EXPECT_EQ(one->row(second).label, label + u'b');
        EXPECT_EQ(one->store().findIncident(label).valueOr({}), first);
        EXPECT_EQ(one->store().findIncident(label + u'b').valueOr({}), second);
    }
}
