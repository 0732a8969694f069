// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/language.h>
#include <app/text/messages.h>
#include <tests/faults/hub_support.h>
#include <tests/sync/real_desk.h>

#include <QBuffer>

#include <iostream>

using namespace Qt::StringLiterals;

// T19: clients of several versions on one hub. The newer one is made up: it speaks plain SQL and
// says what this version has never heard of.
namespace matoi::test
{

namespace
{

struct Foreign {
    const char* type;
    const char* body; //!< as its writer wrote it, not as this version would
    StreamKind kind = StreamKind::Incident;
};

//! Types that are new, new versions of known ones, known ones with new fields, codes or shapes, and
//! bytes that are no JSON.
const Foreign kForeign[]{
    {"incident.tagged/1", R"({"tags":["vip","障害"]})"},
    {"incident.declared/2", R"({"severity":{"letter":"A","why":"new scale"}})"},
    {"entry.reacted/1", R"({"emoji":"👍","target":"0"})"},
    {"entry.added/2", R"({"blocks":[{"t":"h1","x":"a"},{"t":"p","x":"b"}],"text":"rich"})"},
    {"step.delegated/1", R"({ "to" : "x",  "spaces":   "kept" })"},
    {"timer.started/1", R"({"seconds":1.5e3})"},
    {"vote.cast/1", R"({"z":1,"a":2})"},
    {"poll.closed/7", "{}"},
    {"a.b/1", R"(["no","object"])"},
    {"note.binary/1", "\x01\xff\xfe not json"},
    {"entry.added/1", R"({"kind":"telepathy","text":"a kind of the future"})"},
    {"entry.added/1", R"({"kind":"note","mood":"calm","text":"a field of the future"})"},
    {"entry.added/1", R"({"kind":"note","text":"nested","zz":{"deep":[1,{"er":null}]}})"},
    {"incident.scored/1", R"({"confidence":"high","degree":5,"scope":3})"},
    {"hypothesis.opened/1", R"({"likelihood_pct":40,"text":"a pool is empty"})"},
    {"policy.set/1", R"({"key":"future.policy","scope":"team","value":"x"})",
     StreamKind::Workspace},
    {"org.chart_set/1", R"({"chart":{"ceo":["cto"]}})", StreamKind::Workspace},
    {"risk.forecast/1", R"({"curve":[1,2,3]})", StreamKind::Risk},
    {"postmortem.scored/1", R"({"score":5})", StreamKind::Postmortem},
    {"deploy.recorded/9", R"({"sha":"abc","canary":true})", StreamKind::Deploys},
};
static_assert(std::size(kForeign) == 20);

//! Header and body of each given fact as this store holds them; counts what is missing or differs.
qint64 lostOrAltered(Store& store, const std::vector<Event>& given)
{
    qint64 wrong = 0;
    std::map<StreamRef, std::vector<Event>> held;
    for (const Event& fact : given) {
        if (!held.contains(fact.stream))
            held[fact.stream] = store.events(fact.stream).valueOr({});
        const auto& list = held[fact.stream];
        const auto it =
            std::find_if(list.begin(), list.end(), [&](const Event& e) { return e.id == fact.id; });
        const bool same = it != list.end() && it->headerBytes == fact.headerBytes &&
                          it->bodyBytes == fact.bodyBytes;
        EXPECT_TRUE(same) << fact.type.toStdString();
        wrong += !same;
    }
    return wrong;
}

} // namespace

TEST_F(RealHub, T19_WhatANewerClientSaysIsKeptShownAndGivenOnByteForByte)
{
    auto a = desk(org.admin), b = desk(server.invite(org, "responder", database));
    HubDesk newer(server, org, server.invite(org, "responder", database), database);
    const StreamId incident = a->declare(u"mail"_s);
    ASSERT_TRUE(soon([&] { return b->has(incident); }));
    ASSERT_TRUE(meet({a.get(), b.get()})); // its writer may learn of the position later than others
    const qint64 before = a->at().pos;

    std::vector<Event> given;
    const StreamId risk = newStream(), report = newStream();
    for (const Foreign& one : kForeign) {
        StreamRef stream{one.kind, incident};
        if (one.kind == StreamKind::Workspace)
            stream = workspaceStream();
        else if (one.kind != StreamKind::Incident)
            stream.id = one.kind == StreamKind::Risk ? risk : report;
        given.push_back(newer.fact(stream, UnknownEvent{QString::fromLatin1(one.type)}, one.body));
    }
    const auto answers = newer.append(given);
    for (size_t i = 0; i < answers.size(); ++i)
        EXPECT_EQ(answers[i].word(), "appended") << given[i].type.toStdString();
    ASSERT_TRUE(soon([&] { return a->at().pos >= before + 20; }));
    // The older ones still write, to the same incident.
    a->say(incident, u"an old hand"_s);
    b->say(incident, u"another old hand"_s);
    ASSERT_TRUE(meet({a.get(), b.get()}));

    // Shown: what cannot be read has a row of its own, and what can be read is read.
    installLanguage(u"en"_s);
    qint64 shown = 0;
    const auto rows = b->session().read().entries(incident);
    ASSERT_TRUE(rows.ok());
    for (const Entry& row : *rows) {
        const QString words = text::entryText(row, {});
        if (!words.startsWith(u"Recorded by a newer Matoi"_s))
            continue;
        EXPECT_TRUE(words.contains(row.type)) << words.toStdString();
        EXPECT_FALSE(row.folded) << "nobody may overlook it";
        ++shown;
    }
    EXPECT_EQ(shown, 11);
    EXPECT_EQ(b->store().incident(incident)->unknownEvents, 11);
    EXPECT_EQ(b->store().workspace()->unknownEvents, 1);
    EXPECT_EQ(b->store().search(u"a field of the future"_s)->size(), 1u);
    EXPECT_EQ(b->store().incident(incident)->scope.value_or(0), 3);
    EXPECT_EQ(a->hash(), b->hash());

    // The hub loses its tail, older clients refill it, and a third store begins with that.
    const HubPoint all = a->at();
    a->sync().stop();
    b->sync().stop();
    loseTail(before);
    b->sync().start();
    a->sync().start();
    ASSERT_TRUE(soon([&] { return count("count(*)") == all.pos; }));
    ASSERT_TRUE(meet({a.get(), b.get()}));
    auto c = desk(server.invite(org, "responder", database));
    ASSERT_TRUE(soon([&] { return c->has(incident); }));
    ASSERT_TRUE(meet({a.get(), b.get(), c.get()}));
    // From there by a copy of the log into a workspace that has no hub.
    QBuffer log;
    ASSERT_TRUE(log.open(QIODevice::ReadWrite));
    ASSERT_TRUE(c->store().exportLog(log, {}).ok());
    log.seek(0);
    auto d = Session::open(dir.filePath(u"d.matoi"_s));
    ASSERT_TRUE(d.ok());
    ASSERT_TRUE((*d)->store().importLog(log, {}).ok());

    qint64 wrong = 0, compared = 0;
    for (Store* store : {&a->store(), &b->store(), &c->store(), &(*d)->store()}) {
        wrong += lostOrAltered(*store, given);
        compared += qint64(given.size());
        EXPECT_TRUE(store->verify({})->problems.empty());
    }
    Pg owner(server.dsn("postgres", database));
    for (const Event& fact : given) {
        const auto row = owner.must("select encode(header, 'hex'), encode(body, 'hex') from "
                                    "matoi.event join matoi.event_body using(org_id, pos) where "
                                    "id='" +
                                    fact.id.toString().toLatin1() + "'");
        ASSERT_EQ(row.rows.size(), 1u);
        const bool same =
            row.rows[0][0] == fact.headerBytes.toHex() && row.rows[0][1] == fact.bodyBytes.toHex();
        EXPECT_TRUE(same) << fact.type.toStdString();
        wrong += !same;
        ++compared;
    }
    EXPECT_EQ(a->hash(), c->hash());
    EXPECT_EQ(wrong, 0);
    std::cout << "T19: 20 foreign facts, " << compared << " comparisons in 4 stores and the hub, "
              << wrong << " lost or altered, " << shown << " rows shown of those that are not known"
              << std::endl;
}

TEST_F(RealHub, T19_MinClientStopsSharingWithAReasonAndNeverWriting)
{
    auto a = desk(org.admin), b = desk(server.invite(org, "responder", database));
    const StreamId incident = a->declare(u"mail"_s);
    ASSERT_TRUE(soon([&] { return b->has(incident); }));
    ASSERT_TRUE(meet({a.get(), b.get()}));
    const HubPoint at = b->at();
    Pg admin(server.dsn(org.admin.login, database));
    const QByteArray set = "select matoi.set_min_client('" + org.id + "', ";
    admin.must(set + "999)");
    b->say(incident, u"written by one who is too old"_s);
    ASSERT_TRUE(soon([&] { return b->sync().state().link == sync::Link::JournalOnly; }));
    EXPECT_EQ(b->sync().state().reason, sync::Reason::ClientTooOld);
    for (int i = 0; i < 20; ++i)
        b->say(incident, u"and on %1"_s.arg(i));
    const StreamId own = b->declare(u"declared meanwhile"_s);
    EXPECT_EQ(b->at(), at);
    EXPECT_EQ(b->sync().state().refused, 0);
    EXPECT_EQ(hubOf(b->store()).counts()->refused, 0);
    EXPECT_GE(hubOf(b->store()).counts()->unsent, 22);
    EXPECT_EQ(b->store().search(u"written by one who is too old"_s)->size(), 1u);
    admin.must(set + "0)"); // as an update of the client would do
    b->sync().retry();
    ASSERT_TRUE(soon([&] { return a->has(own); }));
    ASSERT_TRUE(meet({a.get(), b.get()}));
    EXPECT_EQ(a->hash(), b->hash());
    EXPECT_EQ(hubOf(b->store()).counts()->refused, 0);
}

} // namespace matoi::test
