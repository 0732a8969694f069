-- Restricted incidents: who is not named reads envelope rows only.
--
-- Who may restrict, and what keeps it from being a weapon (design.md 3.2; the commander's duty is
-- unknown here, it is judged where logs are folded):
-- * The first restriction: any responder. Whoever restricts must be among the readers he names, so
--   nobody locks himself out, and it is always known who is inside.
-- * Afterwards only a reader may write to the stream or name other readers.
-- * A reader can leave others out: that is what restricting is for, an insider may be among them.
--   A stream that somebody closed to lock others out is opened again by an administrator: he reads
--   nothing he is not named for, but he may restrict anew, and then may only ADD readers (himself
--   too). So nobody is pushed out by one who cannot read, no incident is lost to a malicious
--   member, and each such step is a fact in the log that all see. matoi.restrictions() tells an
--   administrator which streams are closed, by whom and to whom. (He can still revoke a reader and
--   invite somebody in that one's name; it ends the reader's own login, so it is no secret.)
-- * Two restrictions that a merge brings together: the newest in canonical order counts, clamped
--   stamp first, as in the fold, not the one that arrived last.
create table matoi_priv.restriction(
  org_id uuid not null,
  stream uuid not null,
  person_id uuid not null,
  stamp bigint not null,  -- effective: at most the hub's time + 60 s
  event_id uuid not null,
  recorded_at bigint not null,
  primary key (org_id, stream));

create table matoi_priv.stream_reader(
  org_id uuid not null,
  stream uuid not null,
  person_id uuid not null,
  primary key (org_id, stream, person_id));

-- The post-mortem and the actions of an incident are streams of their own and are hidden with it.
-- The first link of a stream counts: a second one could hide somebody else's stream.
create table matoi_priv.stream_parent(
  org_id uuid not null,
  stream_kind smallint not null,
  stream uuid not null,
  incident uuid,
  primary key (org_id, stream_kind, stream));
create index stream_parent_incident on matoi_priv.stream_parent(org_id, incident);

do $$
declare
  t text;
begin
  foreach t in array array['restriction', 'stream_reader', 'stream_parent'] loop
    execute format('alter table matoi_priv.%I owner to matoi_owner', t);
    execute format('alter table matoi_priv.%I enable row level security', t);
    execute format('alter table matoi_priv.%I force row level security', t);
    execute format('grant select on matoi_priv.%I to matoi_auth', t);
    execute format('create policy auth_read on matoi_priv.%I for select to matoi_auth
                    using (true)', t);
    execute format('grant select, insert, update, delete on matoi_priv.%I to matoi_append', t);
    execute format('create policy append_all on matoi_priv.%I for all to matoi_append
                    using ((org_id = any ((select matoi.orgs_as(''viewer''))::uuid[])) is true)
                    with check (org_id = any ((select matoi.orgs_as(''reviewer''))::uuid[]))', t);
  end loop;
end
$$;

-- The streams of one kind that this person may not read. By kind, because an id says nothing about
-- the kind: an incident made up with the id of the workspace stream must not hide that one.
create function matoi_priv.hidden_from(p_org uuid, p_person uuid, p_kind smallint) returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  closed uuid[] := (
    select coalesce(array_agg(r.stream), '{}') from matoi_priv.restriction r
     where r.org_id = p_org and not exists (
       select from matoi_priv.stream_reader s
        where s.org_id = p_org and s.stream = r.stream and s.person_id = p_person));
begin
  if p_kind = 0 or closed = '{}' then
    return closed;
  end if;
  return (select coalesce(array_agg(p.stream), '{}') from matoi_priv.stream_parent p
           where p.org_id = p_org and p.stream_kind = p_kind and p.incident = any (closed));
end $$;
alter function matoi_priv.hidden_from owner to matoi_auth;
revoke all on function matoi_priv.hidden_from from public;
grant execute on function matoi_priv.hidden_from to matoi_append;

-- The same for the caller, over all his organisations.
create function matoi.hidden_streams(p_kind smallint) returns uuid[]
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(array_agg(h), '{}')
            from matoi_priv.membership m,
                 unnest(matoi_priv.hidden_from(m.org_id, m.person_id, p_kind)) h
           where m.db_role = session_user and matoi_priv.worth(m) >= 'viewer');
end $$;
alter function matoi.hidden_streams owner to matoi_auth;
revoke all on function matoi.hidden_streams from public;
grant execute on function matoi.hidden_streams to matoi_member, matoi_append;

-- Contact data of people (stream kind 5) is for responders and up. Each (select ...) runs at most
-- once per query.
create policy member_read on matoi.event_body for select to matoi_member using (
  org_id = any ((select matoi.orgs_as('viewer'))::uuid[])
  and case stream_kind
        when 0 then stream <> all ((select matoi.hidden_streams(0::smallint))::uuid[])
        when 1 then stream <> all ((select matoi.hidden_streams(1::smallint))::uuid[])
        when 2 then stream <> all ((select matoi.hidden_streams(2::smallint))::uuid[])
        when 5 then org_id = any ((select matoi.orgs_as('responder'))::uuid[])
        else true end);

create function matoi.restrictions(p_org uuid)
  returns table(stream uuid, person uuid, recorded_at bigint, readers uuid[])
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.stream, r.person_id, r.recorded_at,
         (select array_agg(s.person_id) from matoi_priv.stream_reader s
           where s.org_id = p_org and s.stream = r.stream)
    from matoi_priv.restriction r
   where r.org_id = p_org and p_org = any (matoi.orgs_as('admin')) $$;
alter function matoi.restrictions owner to matoi_auth;
revoke all on function matoi.restrictions from public;
grant execute on function matoi.restrictions to matoi_member;
grant execute on function matoi.orgs_as to matoi_auth;
