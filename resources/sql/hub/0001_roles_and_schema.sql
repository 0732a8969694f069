-- Roles belong to the whole cluster, so a second hub on the same cluster finds them there already.
-- Nobody ever logs in as one of the first four; a person is a login u_<random> in matoi_member.
do $$
declare
  r text;
begin
  if current_setting('server_encoding') <> 'UTF8' then
    raise exception 'the hub needs a database with encoding UTF8';
  end if;
  foreach r in array array['matoi_owner', 'matoi_auth', 'matoi_append', 'matoi_admin',
                           'matoi_member', 'matoi_monitor', 'matoi_backup'] loop
    -- Two set-ups at once on one cluster: the second one finds the role made by the first.
    begin
      execute format('create role %I nologin', r);
    exception when duplicate_object or unique_violation then
      null;
    end;
  end loop;
end
$$;
-- matoi_admin makes the logins of invited people, and only through the functions it owns.
alter role matoi_admin createrole;
-- matoi_monitor ends hanging transactions; matoi_backup reads everything. The login that makes
-- copies needs BYPASSRLS of its own as well, membership does not give it (packaging/hub.md).
grant pg_read_all_stats, pg_signal_backend to matoi_monitor;
grant pg_read_all_data to matoi_backup;

do $$
declare
  f regprocedure;
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to matoi_member, matoi_monitor, matoi_backup',
                 current_database());
  -- Anybody may otherwise make large objects without limit, and hold the lock a migration waits for.
  for f in select p.oid::regprocedure from pg_catalog.pg_proc p
            where p.pronamespace = 'pg_catalog'::regnamespace
              and (p.proname ~ '^(lo_|lowrite|loread)' or p.proname ~ '^pg_(try_)?advisory') loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end
$$;
revoke all on schema public from public;
alter default privileges revoke execute on functions from public;
alter default privileges revoke usage on types from public;

-- matoi: what clients see. matoi_priv: clients have no USAGE there.
create schema matoi authorization matoi_owner;
create schema if not exists matoi_priv;
alter schema matoi_priv owner to matoi_owner;
grant usage on schema matoi to matoi_member, matoi_append, matoi_auth, matoi_admin;
grant usage on schema matoi_priv to matoi_append, matoi_auth, matoi_admin;

create type matoi.role_t as enum ('viewer', 'reviewer', 'responder', 'admin');
alter type matoi.role_t owner to matoi_owner;
grant usage on type matoi.role_t to matoi_member, matoi_append, matoi_auth, matoi_admin;
