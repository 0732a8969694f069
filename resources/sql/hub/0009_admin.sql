-- Members, by administrators. These run seldom and raise when refused: 42501 not allowed, 22023 a
-- wrong value, 55000 the last administrator.
grant select, insert on matoi_priv.membership to matoi_admin;
grant update (role, valid_until, joined_at, revoked_at, glass_until)
  on matoi_priv.membership to matoi_admin;
create policy admin_all on matoi_priv.membership for all to matoi_admin
  using (org_id = any ((select matoi.orgs_as('admin'))::uuid[]))
  with check (org_id = any ((select matoi.orgs_as('admin'))::uuid[]));
create policy admin_join on matoi_priv.membership for all to matoi_admin
  using (db_role = session_user) with check (db_role = session_user);
grant select, update (epoch, min_client) on matoi.org_head to matoi_admin;
create policy admin_all on matoi.org_head for all to matoi_admin
  using (org_id = any ((select matoi.orgs_as('admin'))::uuid[]))
  with check (org_id = any ((select matoi.orgs_as('admin'))::uuid[]));

create function matoi_priv.need_admin(p_org uuid) returns void
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(p_org = any (matoi.orgs_as('admin')), false) then
    raise exception 'not_allowed' using errcode = '42501';
  end if;
end $$;

-- Asked before the change: afterwards one who gave up his own role could not look any more.
create function matoi_priv.need_another_admin(p_org uuid, p_but uuid) returns void
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from matoi_priv.membership m
                  where m.org_id = p_org and m.role = 'admin' and m.revoked_at is null
                    and m.person_id <> p_but
                    and (m.valid_until is null or m.valid_until > clock_timestamp())) then
    raise exception 'last_admin' using errcode = '55000';
  end if;
end $$;

-- A login with a one-time secret. The name says nothing: every login of the cluster can see it.
-- The settings are defaults that a client may change; the monitor ends what hangs all the same.
create function matoi_priv.make_login(out login text, out secret text)
  language plpgsql volatile set search_path = pg_catalog, pg_temp
  set password_encryption = 'scram-sha-256' as $$
begin
  login := 'u_' || left(replace(gen_random_uuid()::text, '-', ''), 16);
  secret := translate(encode(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()),
                             'base64'), '+/=' || chr(10), '-_');
  execute format('create role %I login connection limit 4 password %L valid until %L
                  in role matoi_member', login, secret, clock_timestamp() + interval '7 days');
  execute format('alter role %I set idle_in_transaction_session_timeout = ''10s''', login);
  execute format('alter role %I set statement_timeout = ''60s''', login);
end $$;

-- p_valid_days: of the membership; null has no end. The invitation itself holds for 7 days. Nobody
-- gets a second login in the name of somebody else who has one in use: an administrator could write
-- and read as that person without a trace. He has to revoke the first one, and that is noticed.
create function matoi.invite(p_org uuid, p_person uuid, p_role text, p_valid_days int)
  returns table(login text, secret text)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  inviter uuid;
begin
  perform matoi_priv.need_admin(p_org);
  if p_person is null or p_role is null
     or p_role not in ('viewer', 'reviewer', 'responder', 'admin')
     or p_valid_days not between 1 and 36500 then
    raise exception 'bad_value' using errcode = '22023';
  end if;
  inviter := (select m.person from matoi_priv.me(p_org) m);
  if p_person <> inviter and exists (
       select from matoi_priv.membership m where m.org_id = p_org and m.person_id = p_person
          and m.joined_at is not null and m.revoked_at is null) then
    raise exception 'has_login' using errcode = '55000';
  end if;
  select l.login, l.secret into login, secret from matoi_priv.make_login() l;
  insert into matoi_priv.membership(org_id, db_role, person_id, role, valid_until, invited_by)
    values (p_org, login, p_person, p_role::matoi.role_t,
            clock_timestamp() + make_interval(days => p_valid_days), inviter);
  return next;
end $$;

-- Called by the invited login itself, once: its one-time secret becomes one that only the client
-- knows. The verifier is made there (PQencryptPasswordConn), so the hub never sees a password.
create function matoi.join(p_verifier text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if p_verifier is null or p_verifier !~
     '^SCRAM-SHA-256\$[1-9][0-9]{3,6}:[A-Za-z0-9+/=]{16,64}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$'
  then
    raise exception 'bad_value' using errcode = '22023';
  end if;
  update matoi_priv.membership m set joined_at = clock_timestamp()
   where m.db_role = session_user and m.joined_at is null and m.revoked_at is null;
  if not found then
    raise exception 'not_allowed' using errcode = '42501';
  end if;
  execute format('alter role %I password %L valid until ''infinity''', session_user, p_verifier);
end $$;

create function matoi.set_role(p_org uuid, p_person uuid, p_role text) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp set lock_timeout = '3s' as $$
begin
  perform matoi_priv.need_admin(p_org);
  if p_role is null or p_role not in ('viewer', 'reviewer', 'responder', 'admin') then
    raise exception 'bad_value' using errcode = '22023';
  end if;
  -- Two administrators taking the role from each other at once: one after the other.
  perform from matoi.org_head o where o.org_id = p_org for update;
  if p_role <> 'admin' then
    perform matoi_priv.need_another_admin(p_org, p_person);
  end if;
  update matoi_priv.membership m set role = p_role::matoi.role_t
   where m.org_id = p_org and m.person_id = p_person and m.revoked_at is null;
  if not found then
    raise exception 'no_such_member' using errcode = '22023';
  end if;
end $$;

-- The login stays, and can do nothing but learn at its next contact that it is no member any more:
-- that is when its desk drops what it may no longer read.
create function matoi.revoke(p_org uuid, p_person uuid) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp set lock_timeout = '3s' as $$
begin
  perform matoi_priv.need_admin(p_org);
  perform from matoi.org_head o where o.org_id = p_org for update;
  perform matoi_priv.need_another_admin(p_org, p_person);
  update matoi_priv.membership m set revoked_at = clock_timestamp(), glass_until = null
   where m.org_id = p_org and m.person_id = p_person and m.revoked_at is null;
  if not found then
    raise exception 'no_such_member' using errcode = '22023';
  end if;
end $$;

create function matoi.members(p_org uuid)
  returns table(person uuid, role text, valid_until_ms bigint, joined boolean, login text,
                revoked boolean)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform matoi_priv.need_admin(p_org);
  return query
    select m.person_id, m.role::text, floor(extract(epoch from m.valid_until) * 1000)::bigint,
           m.joined_at is not null, m.db_role::text, m.revoked_at is not null
      from matoi_priv.membership m where m.org_id = p_org order by m.person_id, m.db_role;
end $$;

create function matoi.set_min_client(p_org uuid, p_min int) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp set lock_timeout = '3s' as $$
begin
  perform matoi_priv.need_admin(p_org);
  if coalesce(p_min, -1) < 0 then
    raise exception 'bad_value' using errcode = '22023';
  end if;
  update matoi.org_head o set min_client = p_min where o.org_id = p_org;
end $$;

-- The hub was brought back from a copy on purpose: every client compares from the start.
create function matoi.restored(p_org uuid) returns uuid
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp set lock_timeout = '3s' as $$
declare
  fresh uuid := gen_random_uuid();
begin
  perform matoi_priv.need_admin(p_org);
  update matoi.org_head o set epoch = fresh where o.org_id = p_org;
  return fresh;
end $$;

-- Set-up only, by the owner of the database: an organisation and its first administrator.
create function matoi_priv.create_org(p_org uuid, p_name text, p_admin uuid)
  returns table(login text, secret text)
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  insert into matoi.org_head(org_id, name) values (p_org, p_name);
  select l.login, l.secret into login, secret from matoi_priv.make_login() l;
  insert into matoi_priv.membership(org_id, db_role, person_id, role)
    values (p_org, login, p_admin, 'admin');
  return next;
end $$;

do $$
declare
  f regprocedure;
begin
  for f in select p.oid from pg_catalog.pg_proc p
            where p.pronamespace in ('matoi'::regnamespace, 'matoi_priv'::regnamespace)
              and p.proname in ('need_admin', 'need_another_admin', 'make_login', 'invite', 'join',
                'set_role', 'revoke', 'members', 'set_min_client', 'restored', 'create_org') loop
    execute format('revoke all on function %s from public', f);
    if f <> 'matoi_priv.create_org(uuid, text, uuid)'::regprocedure then
      execute format('alter function %s owner to matoi_admin', f);
    end if;
  end loop;
end
$$;
alter function matoi_priv.create_org owner to matoi_owner;
grant execute on function matoi.invite, matoi.join, matoi.set_role, matoi.revoke, matoi.members,
  matoi.set_min_client, matoi.restored to matoi_member;
grant execute on function matoi_priv.worth to matoi_admin;
