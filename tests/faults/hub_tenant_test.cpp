// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/hub_support.h>

#include <gtest/gtest.h>
#include <random>

// T22: what a member of one organisation gets of another one with libpq and time.

namespace matoi::test
{

using namespace Qt::StringLiterals;

namespace
{

//! Everything the victim has, as the superuser sees it: any write shows.
QByteArray stateOf(Pg& owner, const QByteArray& org)
{
    QByteArray all;
    for (const char* table :
         {"matoi.org_head", "matoi.event", "matoi.event_body", "matoi.attachment",
          "matoi.attachment_chunk", "matoi_priv.membership", "matoi_priv.restriction",
          "matoi_priv.stream_reader", "matoi_priv.stream_parent", "matoi_priv.device",
          "matoi_priv.redaction", "matoi_priv.event_id", "matoi_priv.device_seq",
          "matoi_priv.break_glass", "matoi_priv.upload"})
        all +=
            owner
                .must("select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " +
                          QByteArray(table) + " t where org_id=$1",
                      {org})
                .one() +
            ' ';
    return all;
}

struct Two {
    HubServer& server = HubServer::shared();
    HubOrg a = server.makeOrg("Attacker"), b = server.makeOrg("Victim");
    HubDesk attacker{server, a, a.admin}; // the strongest member of the other organisation
    HubDesk victim{server, b, b.admin};
    Pg owner{server.dsn()};
    StreamId stream = newStream();
    Event event = victim.entry(stream, u"CANARY words of the victim"_s);
    QByteArray hash = sha256("CANARY file");

    Two()
    {
        EXPECT_EQ(victim.append(event), "appended");
        IncidentRestricted closed;
        closed.readers = {personOf(victim.who)};
        EXPECT_EQ(victim.append(victim.fact({StreamKind::Incident, stream}, closed)), "appended");
        EXPECT_EQ(victim
                      .call("select matoi.put_chunk($1, 0::smallint, $2, $3, 11, 0, $4)",
                            {stream.toLatin1(), byteaText(hash), byteaText("CANARY file")})
                      .one(),
                  "stored");
        EXPECT_EQ(attacker.append(attacker.entry(newStream())), "appended");
    }
};

//! No byte of the victim in any answer, nor in the words of an error.
bool showsVictim(const PgRows& rows, const Two& two)
{
    QByteArray all = rows.message;
    for (const auto& row : rows.rows)
        for (const PgValue& value : row)
            all += value.value_or(QByteArray()) + '\n';
    for (const QByteArray& canary :
         {QByteArray("CANARY"), byteaText("CANARY").mid(2), two.victim.who.person,
          two.victim.device.toLatin1(), two.event.hash.toHex(), QByteArray("Victim")})
        if (all.contains(canary))
            return true;
    return false;
}

} // namespace

TEST(HubTenant, T22_NothingOfAnotherOrganisationIsReadOrWritten)
{
    Two two;
    const QByteArray before = stateOf(two.owner, two.b.id);
    const QByteArray org = '\'' + two.b.id + '\'';
    const QByteArray id = '\'' + two.event.id.toLatin1() + '\'';
    const QByteArray s = '\'' + two.stream.toLatin1() + '\'';
    const QByteArray own = '\'' + two.a.id + '\'';
    const QByteArray h = '\'' + byteaText(two.hash) + '\'';
    const QByteArray mine = two.attacker.who.login, theirs = two.victim.who.login;
    const QByteArray header = '\'' + byteaArray({two.event.headerBytes}) + '\'';
    const QByteArray body = '\'' + byteaArray({two.event.bodyBytes}) + '\'';
    // 'n': no row may come. 'r': refused by privilege or raised. 'x': an answer without a trace.
    struct Attack {
        char want;
        QByteArray sql;
    };
    const std::vector<Attack> attacks{
        {'n', "select * from matoi.event where org_id=" + org},
        {'n', "select * from matoi.event_body where org_id=" + org},
        {'n', "select * from matoi.org_head where org_id=" + org},
        {'n', "select * from matoi.attachment where org_id=" + org},
        {'n', "select * from matoi.attachment_chunk where org_id=" + org},
        {'n', "select * from matoi.event where id=" + id},
        {'n', "select * from matoi.event_body where stream=" + s},
        {'n', "select * from matoi.attachment_chunk where sha256=" + h},
        {'n', "select * from matoi.event where org_id<>" + own},
        {'n', "select * from matoi.event_body where org_id<>" + own + " or true and org_id=" + org},
        {'n', "select * from matoi.event e full join matoi.event_body b using(org_id,pos) where "
              "org_id=" +
                  org},
        {'n', "select * from matoi.hello(" + org + ", 1)"},
        {'n', "select * from matoi.my_orgs() where org=" + org},
        {'x', "select matoi.chain_at(" + org + ", 1)"},
        {'x', "select * from matoi.append_events(" + org + ", gen_random_uuid(), " + header + "," +
                  body + ")"},
        {'x', "select * from matoi.append_events(" + own + ", gen_random_uuid(), " + header + "," +
                  body + ")"},
        {'x', "select * from matoi.restore_events(" + org + ", gen_random_uuid(), " + header + "," +
                  body + ", '{1}')"},
        {'r', "select matoi.restored(" + org + ")"},
        {'r', "select * from matoi.invite(" + org + ", gen_random_uuid(), 'admin', 1)"},
        {'r', "select matoi.set_role(" + org + ", gen_random_uuid(), 'viewer')"},
        {'r', "select matoi.revoke(" + org + ", '" + two.victim.who.person + "')"},
        {'r', "select * from matoi.members(" + org + ")"},
        {'r', "select matoi.break_glass(" + org + ", 'x')"},
        {'r', "select matoi.set_min_client(" + org + ", 99)"},
        {'n', "select * from matoi.restrictions(" + org + ")"},
        {'n', "select * from matoi.glasses(" + org + ")"},
        {'x',
         "select matoi.put_chunk(" + org + ", 0::smallint, " + s + ", " + h + ", 11, 0, '\\x')"},
        {'x', "select matoi.have_chunks(" + org + ", 0::smallint, " + s + ", " + h + ")"},
        {'x', "select matoi.orgs_as('viewer') && array[" + org + "::uuid]"},
        {'x', "select matoi.hidden_streams(0::smallint)"},
        {'r', "insert into matoi.event select * from matoi.event"},
        {'r', "insert into matoi.event_body values(" + org + ", 9, 0, " + s + ", 'a.b/1', '', '')"},
        {'r', "update matoi.event set recorded_at=1"},
        {'r', "update matoi.event_body set body=null where org_id=" + org},
        {'r', "update matoi.org_head set pos=0"},
        {'r', "delete from matoi.event"},
        {'r', "truncate matoi.event"},
        {'r', "select * from matoi.event for update"},
        {'r', "lock matoi.org_head in share mode"},
        {'r', "select * from matoi_priv.membership"},
        {'r', "select * from matoi_priv.upload"},
        {'r', "select matoi_priv.create_org(gen_random_uuid(), 'x', gen_random_uuid())"},
        {'r', "select * from matoi_priv.me(" + org + ")"},
        {'r', "select matoi_priv.hidden_from(" + org + ", gen_random_uuid(), 0::smallint)"},
        {'r', "select * from matoi_priv.admit(" + org + ", null, null, null, null)"},
        {'r', "set role matoi_owner"},
        {'r', "set role matoi_append"},
        {'r', "set role matoi_admin"},
        {'r', "set role " + theirs},
        {'r', "set session authorization " + theirs},
        {'r', "grant matoi_owner to " + mine},
        {'r', "alter role " + theirs + " password 'x'"},
        {'r', "alter role " + mine + " superuser"},
        {'r', "alter role " + mine + " bypassrls"},
        {'r', "alter role " + mine + " connection limit 100"},
        {'r', "alter table matoi.event disable row level security"},
        {'r', "alter table matoi.event disable trigger all"},
        {'r', "drop policy member_read on matoi.event"},
        {'r', "create policy p on matoi.event using (true)"},
        {'r', "create table public.t(x int)"},
        {'r', "create temp table t(x int)"},
        {'r', "create function pg_temp.f() returns int language sql as 'select 1'"},
        {'r', "create schema s"},
        {'r', "set session_replication_role=replica"},
        {'r', "copy (select 1) to program 'id'"},
        {'r', "copy matoi.event from stdin"},
        {'r', "select pg_read_file('/etc/passwd')"},
        {'r', "select lo_import('/etc/passwd')"},
        {'r', "select lo_create(0)"},
        {'r', "select pg_advisory_lock(1)"},
        {'r', "select pg_advisory_lock_shared(742913)"},
        {'r', "select * from pg_statistic"},
        {'n',
         "select * from pg_stats where schemaname like 'matoi%' and tablename='event_body' and "
         "most_common_vals::text like '%CANARY%'"},
        {'n',
         "select * from pg_stat_activity where query like '%CANARY%' and pid<>pg_backend_pid()"},
        {'r',
         "select pg_terminate_backend(pid) from pg_stat_activity where usename='" + theirs + "'"},
        {'n', "select 1/(case when body like '%CANARY%'::bytea then 0 else 1 end) from "
              "matoi.event_body where org_id=" +
                  org},
        {'x', "select set_config('app.org', " + org +
                  ", false), count(*) from matoi.event where "
                  "org_id=" +
                  org},
        {'x', "set row_security=off; select * from matoi.event where org_id=" + org},
        {'x', "set search_path=pg_temp,public,matoi; select * from my_orgs()"},
        {'x', "explain (analyze, verbose) select * from matoi.event_body"},
        {'x', "vacuum matoi.event"},
        {'r', "create extension dblink"},
        {'r', "do language plpythonu 'x'"},
        {'x', "do $$ begin perform * from matoi.event where org_id=" + org +
                  "; if found then raise 'CANARY'; end if; end $$"},
    };
    ASSERT_GE(attacks.size(), 40u);
    for (const Attack& attack : attacks) {
        const PgRows rows = two.attacker.db.exec(attack.sql);
        EXPECT_FALSE(showsVictim(rows, two)) << attack.sql.constData();
        if (attack.want == 'n') {
            EXPECT_TRUE(rows.ok() && rows.rows.empty())
                << attack.sql.constData() << ' ' << rows.message.constData();
        } else if (attack.want == 'r') {
            EXPECT_FALSE(rows.ok()) << attack.sql.constData();
        }
        two.attacker.db.exec("reset all; set row_security=on");
        ASSERT_TRUE(two.attacker.db.connected()) << attack.sql.constData();
    }
    EXPECT_EQ(stateOf(two.owner, two.b.id), before) << "something was written";
    EXPECT_EQ(two.attacker.append(two.victim.entry(two.stream)), "actor_mismatch");
}

TEST(HubTenant, T22_AnIdOfAnotherOrganisationIsNoDifferentFromNone)
{
    Two two;
    // The same id, device and number as the victim's, in the own organisation: taken as if new.
    Event same = two.attacker.entry(two.stream);
    same.id = two.event.id;
    seal(same);
    EXPECT_EQ(two.attacker.append(same), "appended");
    two.attacker.device = two.victim.device;
    Event machine = two.attacker.entry(two.stream);
    machine.device = two.victim.device;
    machine.devSeq = two.event.devSeq;
    seal(machine);
    EXPECT_EQ(two.attacker.append(machine), "appended");
    EXPECT_EQ(two.victim.append(two.victim.entry(two.stream)), "appended");
    // And asking for an organisation that is there gives what asking for none gives.
    for (const QByteArray& org : {two.b.id, newUuid()}) {
        const auto rows = two.attacker.db.exec(
            "select * from matoi.append_events($1, $2, '{NULL}', '{NULL}')", {org, newUuid()});
        EXPECT_EQ(answersOf(rows)[0].word(), "not_allowed");
        EXPECT_EQ(two.attacker.db.exec("select matoi.restored($1)", {org}).message,
                  two.attacker.db.exec("select matoi.restored($1)", {newUuid()}).message);
    }
}

TEST(HubTenant, T22_FuzzedQueriesFindNothing)
{
    Two two;
    const QByteArray before = stateOf(two.owner, two.b.id);
    std::mt19937 random(seed());
    const auto pick = [&](const QByteArrayList& from) {
        return from[qsizetype(random() % size_t(from.size()))];
    };
    const QByteArrayList tables{"matoi.event",
                                "matoi.event_body",
                                "matoi.org_head",
                                "matoi.attachment",
                                "matoi.attachment_chunk",
                                "matoi.event_right",
                                "matoi.my_orgs()",
                                "matoi_priv.membership",
                                "(select * from pg_stat_activity where pid<>pg_backend_pid())"};
    const QByteArrayList conditions{"true",
                                    "x::text like '%CANARY%'",
                                    "not (x is null)",
                                    "x::text ~ '" + two.victim.who.person + "'",
                                    "row_to_json(x)->>'org_id' = '" + two.b.id + "'",
                                    "md5(x::text) > '8'",
                                    "exists (select from matoi.event_body)",
                                    "1/length(x::text) >= 0"};
    const QByteArrayList shapes{
        "select x from %t x where %c",
        "select count(*), max(x::text) from %t x where %c",
        "select x, y from %t x, %u y where %c",
        "select x from %t x where %c union all select y from %u y",
        "with q as materialized (select x from %t x where %c) select * from q",
        "select x from %t x left join %u y on %c",
        "select string_agg(x::text, '') over () from %t x where %c",
        "select x from %t x where %c and %c order by x::text limit 9",
        "select lag(x::text) over (order by x::text) from %t x where %c"};
    const int count = full() ? 20'000 : 1'000;
    for (int i = 0; i < count; ++i) {
        QByteArray sql = pick(shapes);
        for (const auto& [mark, list] :
             {std::pair{"%t", &tables}, {"%u", &tables}, {"%c", &conditions}})
            while (sql.contains(mark))
                sql.replace(sql.indexOf(mark), 2, pick(*list));
        const PgRows rows = two.attacker.db.exec(sql);
        ASSERT_FALSE(showsVictim(rows, two))
            << sql.constData() << '\n'
            << rows.message.constData() << (rows.rows.empty() ? "" : rows.rows[0][0]->constData());
    }
    EXPECT_EQ(stateOf(two.owner, two.b.id), before);
}

TEST(HubTenant, T22_EachRoleMayExactlyThis)
{
    HubServer& server = HubServer::shared();
    const HubOrg org = server.makeOrg("Matrix");
    HubDesk admin(server, org, org.admin);
    const auto closedFor = [&](PersonId person) {
        IncidentRestricted body;
        body.readers = {person};
        return body;
    };
    HubDesk writer(server, org, server.invite(org, "responder"));
    const StreamId open = newStream(), closed = newStream();
    const Event target = writer.entry(open);
    ASSERT_EQ(writer.append(target), "appended");
    ASSERT_EQ(writer.append(writer.entry(closed)), "appended");
    ASSERT_EQ(
        writer.append(writer.fact({StreamKind::Incident, closed}, closedFor(personOf(writer.who)))),
        "appended");
    ASSERT_EQ(writer.append(writer.fact(contactsStream(), PersonContactSet{})), "appended");
    // One letter per operation: y done, n refused.
    const auto row = [&](const QByteArray& role) {
        HubDesk d(server, org, server.invite(org, role));
        QByteArray out;
        const auto wrote = [&](const QByteArray& word) {
            EXPECT_TRUE(word == "appended" || word.startsWith("role_needed:") ||
                        word == "restricted")
                << word.constData();
            out += word == "appended" ? 'y' : 'n';
        };
        const auto may = [&](const PgRows& rows) { out += rows.ok() ? 'y' : 'n'; };
        const auto sees = [&](const QByteArray& what) {
            out += d.call("select count(*) > 0 from " + what + " and org_id=$1").one() == "t" ? 'y'
                                                                                              : 'n';
        };
        const auto on = [&](StreamKind kind, EventBody body, const QByteArray& raw = {}) {
            wrote(d.append(d.fact({kind, newStream()}, std::move(body), raw)));
        };
        sees("matoi.event where stream='" + open.toLatin1() + '\'');
        sees("matoi.event_body where stream='" + open.toLatin1() + '\'');
        sees("matoi.event where stream='" + closed.toLatin1() + '\'');
        sees("matoi.event_body where stream='" + closed.toLatin1() + '\'');
        sees("matoi.event_body where stream_kind=5");
        out += ' ';
        wrote(d.append(d.entry(open)));
        wrote(d.append(d.entry(closed)));
        on(StreamKind::Incident, IncidentDeclared{});
        on(StreamKind::Incident, closedFor(personOf(d.who)));
        on(StreamKind::Incident, UnknownEvent{u"zeta.done/1"_s}, "{}");
        out += ' ';
        on(StreamKind::Postmortem, PostmortemDrafted{});
        on(StreamKind::Action, ActionAdded{});
        on(StreamKind::Risk, RiskAdded{});
        on(StreamKind::Postmortem, ConflictResolved{});
        on(StreamKind::Incident, ConflictResolved{});
        on(StreamKind::Risk, ActUndone{});
        on(StreamKind::Incident, ActUndone{});
        out += ' ';
        wrote(d.append(d.fact(workspaceStream(), PersonSet{})));
        wrote(d.append(d.fact(contactsStream(), PersonContactSet{})));
        on(StreamKind::Checks, UnknownEvent{u"checkpoint.posted/1"_s}, "{}");
        wrote(d.append(d.fact({StreamKind::Incident, open}, EntryRedacted{target.id, u"x"_s})));
        out += ' ';
        const QByteArray chunk =
            d.call("select matoi.put_chunk($1, 0::smallint, $2, sha256('x'), 1, 0, 'x')",
                   {newStream().toLatin1()})
                .one();
        out += chunk == "stored" ? 'y' : 'n';
        out += d.call("select matoi.put_chunk($1, 1::smallint, $2, sha256('x'), 1, 0, 'x')",
                      {newStream().toLatin1()})
                           .one() == "stored"
                   ? 'y'
                   : 'n';
        out += ' ';
        may(d.call("select * from matoi.invite($1, gen_random_uuid(), 'viewer', 1)"));
        may(d.call("select matoi.set_role($1, $2, 'responder')", {writer.who.person}));
        may(d.call("select * from matoi.members($1)"));
        may(d.call("select matoi.set_min_client($1, 0)"));
        out += d.call("select * from matoi.restrictions($1)").rows.empty() ? 'n' : 'y';
        may(d.call("select matoi.restored($1)"));
        may(d.call("select matoi.break_glass($1, 'night')"));
        return out;
    };
    //                       reads  incident post.act.risk work redact files members
    EXPECT_EQ(row("viewer"), "yyynn nnnnn nnnnnnn nnnn nn nnnnnny");
    EXPECT_EQ(row("reviewer"), "yyynn nnnnn yyyynyn nnnn ny nnnnnny");
    EXPECT_EQ(row("responder"), "yyyny ynyyy yyyyyyy yyyn yy nnnnnny");
    EXPECT_EQ(row("admin"), "yyyny ynyyy yyyyyyy yyyy yy yyyyyyy");
}

} // namespace matoi::test
