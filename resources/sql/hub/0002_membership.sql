-- Who is a member of which organisation, and the head of each organisation's log.
-- Every unique key leads with org_id: a global one would answer "exists" to another organisation.
create table matoi.org_head(
  org_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  epoch uuid not null default gen_random_uuid(),
  pos bigint not null default 0,
  chain bytea not null default '\x',
  min_client int not null default 0);

create table matoi_priv.membership(
  org_id uuid not null,
  db_role name not null,
  person_id uuid not null,
  role matoi.role_t not null,
  valid_until timestamptz,  -- null: no end
  joined_at timestamptz,    -- null: the one-time secret of the invitation is still in force
  revoked_at timestamptz,
  glass_until timestamptz,  -- break-glass: responder until then
  invited_by uuid,          -- null: set up with the organisation
  primary key (org_id, db_role));
create index membership_login on matoi_priv.membership(db_role, org_id);

alter table matoi.org_head owner to matoi_owner;
alter table matoi_priv.membership owner to matoi_owner;
alter table matoi.org_head enable row level security;
alter table matoi.org_head force row level security;
alter table matoi_priv.membership enable row level security;
alter table matoi_priv.membership force row level security;

grant select on matoi_priv.membership to matoi_auth;
grant update (glass_until) on matoi_priv.membership to matoi_auth;
create policy auth_read on matoi_priv.membership for select to matoi_auth using (true);
create policy auth_glass on matoi_priv.membership for update to matoi_auth
  using (db_role = session_user) with check (db_role = session_user);

-- What a membership is worth at this moment. clock_timestamp(), not now(): a transaction that was
-- opened before the end of a right must not carry the right past it. Parsed here and inlined, so no
-- search_path of its own.
create function matoi_priv.worth(m matoi_priv.membership) returns matoi.role_t
  language sql volatile
  return case when m.revoked_at is null then greatest(
    case when m.valid_until is null or m.valid_until > clock_timestamp() then m.role end,
    case when m.glass_until > clock_timestamp() then 'responder'::matoi.role_t end) end;
alter function matoi_priv.worth owner to matoi_auth;

-- The organisations in which the login has at least that role. Policies call it as (select ...),
-- so that it runs once per query. Identity is session_user: nothing that a client can set.
-- plpgsql, here and below: it keeps its plan for the session, which is most of the cost.
create function matoi.orgs_as(p_min matoi.role_t) returns uuid[]
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(array_agg(m.org_id), '{}') from matoi_priv.membership m
           where m.db_role = session_user and matoi_priv.worth(m) >= p_min);
end $$;
alter function matoi.orgs_as owner to matoi_auth;
revoke all on function matoi.orgs_as from public;
grant execute on function matoi.orgs_as to matoi_member, matoi_append, matoi_admin;

-- The caller in one organisation, for the functions that write. All null: never a member.
create function matoi_priv.me(p_org uuid, out person uuid, out role matoi.role_t,
                              out glass_is_over boolean)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  select m.person_id, matoi_priv.worth(m),
         coalesce(m.glass_until between clock_timestamp() - interval '1 day' and clock_timestamp(),
                  false)
    into person, role, glass_is_over
    from matoi_priv.membership m where m.db_role = session_user and m.org_id = p_org;
end $$;
alter function matoi_priv.me owner to matoi_auth;
revoke all on function matoi_priv.me, matoi_priv.worth from public;
grant execute on function matoi_priv.me to matoi_append, matoi_admin;

grant select on matoi.org_head to matoi_member, matoi_auth, matoi_append;
grant update (pos, chain) on matoi.org_head to matoi_append;
create policy member_read on matoi.org_head for select to matoi_member
  using (org_id = any ((select matoi.orgs_as('viewer'))::uuid[]));
create policy auth_read on matoi.org_head for select to matoi_auth using (true);
create policy append_read on matoi.org_head for select to matoi_append
  using (org_id = any ((select matoi.orgs_as('viewer'))::uuid[]));
-- Also the row lock of the sequencer: only who may write at all can take it.
create policy append_change on matoi.org_head for update to matoi_append
  using (org_id = any ((select matoi.orgs_as('reviewer'))::uuid[]))
  with check (org_id = any ((select matoi.orgs_as('reviewer'))::uuid[]));
