// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/hub_support.h>

#include <gtest/gtest.h>

// T23: the schema as the catalogue has it, so that a later migration cannot forget a rule.

namespace matoi::test
{

namespace
{

//! Every row of the answer is one breach; the names of all of them.
QByteArray breaches(const QByteArray& sql)
{
    Pg owner(HubServer::shared().dsn());
    QByteArrayList names;
    for (const auto& row : owner.must(sql).rows)
        names += row[0].value_or("?");
    return names.join(", ");
}

const QByteArray kOurs =
    "in (select oid from pg_namespace where nspname in ('matoi','matoi_priv'))";

} // namespace

TEST(HubSchema, T23_EveryTableHasForcedRowSecurityAndNobodysLoginOwnsAnything)
{
    EXPECT_EQ(breaches("select oid::regclass from pg_class where relkind in ('r','p') and not "
                       "(relrowsecurity and relforcerowsecurity) and relnamespace " +
                       kOurs),
              "");
    EXPECT_EQ(breaches("select c.oid::regclass from pg_class c join pg_roles r on r.oid=c.relowner "
                       "where r.rolcanlogin and not r.rolsuper and c.relnamespace " +
                       kOurs),
              "");
    EXPECT_EQ(breaches("select p.oid::regprocedure from pg_proc p join pg_roles r on "
                       "r.oid=p.proowner where r.rolcanlogin and p.pronamespace " +
                       kOurs),
              "");
    EXPECT_EQ(breaches("select rolname from pg_roles where rolname like 'matoi%' and rolcanlogin"),
              "");
    EXPECT_EQ(breaches("select oid::regclass from pg_class where relkind in ('v','m') and "
                       "relnamespace " +
                       kOurs),
              "")
        << "a view reads with its owner's rights";
}

TEST(HubSchema, T23_FunctionsPinTheirSearchPathAndNothingIsPublic)
{
    EXPECT_EQ(breaches("select oid::regprocedure from pg_proc where prosecdef and not "
                       "coalesce(proconfig @> array['search_path=pg_catalog, pg_temp'], false) and "
                       "pronamespace " +
                       kOurs),
              "");
    EXPECT_EQ(
        breaches("select p.oid::regprocedure from pg_proc p where (p.proacl is null or exists "
                 "(select from aclexplode(p.proacl) a where a.grantee=0)) and pronamespace " +
                 kOurs),
        "");
    EXPECT_EQ(breaches("select c.oid::regclass from pg_class c, aclexplode(c.relacl) a where "
                       "a.grantee=0 and relnamespace " +
                       kOurs),
              "");
    EXPECT_EQ(
        breaches("select nspname from pg_namespace n, aclexplode(n.nspacl) a where a.grantee=0 "
                 "and nspname in ('public','matoi','matoi_priv')"),
        "");
    EXPECT_EQ(breaches("select datname from pg_database d where datname=current_database() and "
                       "(datacl is null or exists (select from aclexplode(datacl) a where "
                       "a.grantee=0))"),
              "");
    // Executable by members: these and no others.
    EXPECT_EQ(breaches("select proname from pg_proc p, aclexplode(p.proacl) a where "
                       "a.grantee='matoi_member'::regrole and pronamespace " +
                       kOurs + " order by 1"),
              "append_events, break_glass, chain_at, glasses, have_chunks, hello, hidden_streams, "
              "invite, join, members, my_orgs, orgs_as, put_chunk, restore_events, restored, "
              "restrictions, revoke, set_min_client, set_role");
    EXPECT_EQ(breaches("select c.oid::regclass || ' ' || a.privilege_type from pg_class c, "
                       "aclexplode(c.relacl) a where a.grantee='matoi_member'::regrole order by 1"),
              "matoi.attachment SELECT, matoi.attachment_chunk SELECT, matoi.event SELECT, "
              "matoi.event_body SELECT, matoi.event_right SELECT, matoi.org_head SELECT");
}

TEST(HubSchema, T23_UniqueKeysLeadWithTheOrganisation)
{
    // Without an organisation in them: which migrations ran, and the rights by type.
    EXPECT_EQ(
        breaches("select i.indexrelid::regclass from pg_index i join pg_class c on "
                 "c.oid=i.indrelid left join pg_attribute a on a.attrelid=i.indrelid and "
                 "a.attnum=i.indkey[0] where i.indisunique and a.attname is distinct from "
                 "'org_id' and c.relkind='r' and c.relname not in ('migration','event_right') "
                 "and c.relnamespace " +
                 kOurs),
        "");
    EXPECT_EQ(
        breaches("select conname from pg_constraint where contype='f' and connamespace " + kOurs),
        "")
        << "a foreign key reads past row security";
}

TEST(HubSchema, T23_PoliciesRunTheirFunctionsOncePerQuery)
{
    // orgs_as and hidden_streams only inside (select ...), and for members on every table they
    // read.
    EXPECT_EQ(breaches("select tablename || '.' || policyname from pg_policies where schemaname in "
                       "('matoi','matoi_priv') and regexp_replace(coalesce(qual,'') || "
                       "coalesce(with_check,''), '\\( *SELECT matoi\\.', '', 'g') ~ "
                       "'(matoi\\.)(orgs_as|hidden_streams)\\('"),
              "");
    EXPECT_EQ(breaches("select t.relname from pg_class t, aclexplode(t.relacl) a where "
                       "a.grantee='matoi_member'::regrole and not exists (select from pg_policy p "
                       "where p.polrelid=t.oid and 'matoi_member'::regrole=any(p.polroles))"),
              "");
}

TEST(HubSchema, T23_TheLogOnlyGrowsAlsoForItsOwner)
{
    HubServer& server = HubServer::shared();
    const HubOrg org = server.makeOrg("Owner");
    HubDesk desk(server, org, org.admin);
    ASSERT_EQ(desk.append(desk.entry(newStream())), "appended");
    Pg owner(server.dsn());
    const QByteArray where = " where org_id='" + org.id + '\'';
    for (const QByteArray& sql :
         {"update matoi.event set recorded_at=1" + where, "delete from matoi.event" + where,
          "update matoi.event_body set body='x'" + where,
          "update matoi.event_body set body=null, type='a.b/1'" + where,
          "delete from matoi.event_body" + where, QByteArray("truncate matoi.event"),
          QByteArray("truncate matoi.event_body"), "delete from matoi_priv.device" + where})
        EXPECT_EQ(owner.exec(sql).state, "42501") << sql.constData();
    EXPECT_TRUE(owner.exec("begin; update matoi.event_body set body=null" + where).ok())
        << "an erased body is the one change";
    owner.must("rollback");
    EXPECT_EQ(verifyLog(desk.db, org.id), "");
}

TEST(HubSchema, T23_MigrationsRunAgainAndASecondHubFitsOnTheCluster)
{
    HubServer& server = HubServer::shared();
    const QByteArray other = server.freshHub();
    Pg owner(server.dsn("postgres", other));
    migrateHub(owner);
    const HubOrg org = server.makeOrg("Other", other);
    HubDesk desk(server, org, org.admin, other);
    EXPECT_EQ(desk.append(desk.entry(newStream())), "appended");
}

} // namespace matoi::test
