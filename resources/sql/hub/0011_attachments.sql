-- Files by their SHA-256, in chunks of 256 KiB, at most 25 MiB. A file belongs to a stream and is
-- read by whom the stream is. No sharing of bytes between streams: whoever could name the hash of a
-- file in a stream closed to him would otherwise get the file by "uploading" it.
create table matoi.attachment(
  org_id uuid not null,
  sha256 bytea not null check (octet_length(sha256) = 32),
  stream_kind smallint not null,
  stream uuid not null,
  size bigint not null check (size between 1 and 26214400),
  primary key (org_id, sha256, stream_kind, stream));

create table matoi.attachment_chunk(
  org_id uuid not null,
  sha256 bytea not null,
  stream_kind smallint not null,
  stream uuid not null,
  n int not null,
  bytes bytea not null,
  primary key (org_id, sha256, stream_kind, stream, n));
-- Pictures and archives do not become smaller.
alter table matoi.attachment_chunk alter column bytes set storage external;

-- Uploads under way, by person, so that nobody can put wrong bytes into somebody else's file. Only
-- a file that is whole and has its hash goes over to the tables above.
create table matoi_priv.upload(
  org_id uuid not null,
  person_id uuid not null,
  sha256 bytea not null,
  stream_kind smallint not null,
  stream uuid not null,
  n int not null,
  bytes bytea not null,
  at timestamptz not null default clock_timestamp(),
  primary key (org_id, person_id, sha256, stream_kind, stream, n));
alter table matoi_priv.upload alter column bytes set storage external;

do $$
declare
  t text;
begin
  foreach t in array array['matoi.attachment', 'matoi.attachment_chunk', 'matoi_priv.upload'] loop
    execute format('alter table %s owner to matoi_owner', t);
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('grant select, insert, delete on %s to matoi_append', t);
    execute format('create policy append_all on %s for all to matoi_append
                    using ((org_id = any ((select matoi.orgs_as(''viewer''))::uuid[])) is true)
                    with check (org_id = any ((select matoi.orgs_as(''reviewer''))::uuid[]))', t);
  end loop;
  foreach t in array array['matoi.attachment', 'matoi.attachment_chunk'] loop
    execute format('grant select on %s to matoi_member', t);
    execute format($p$create policy member_read on %s for select to matoi_member using (
      org_id = any ((select matoi.orgs_as('viewer'))::uuid[])
      and case stream_kind
            when 0 then stream <> all ((select matoi.hidden_streams(0::smallint))::uuid[])
            when 1 then stream <> all ((select matoi.hidden_streams(1::smallint))::uuid[])
            when 2 then stream <> all ((select matoi.hidden_streams(2::smallint))::uuid[])
            when 5 then org_id = any ((select matoi.orgs_as('responder'))::uuid[])
            else true end)$p$, t);
  end loop;
end
$$;

-- One chunk, n from 0. 'stored', 'duplicate' (the chunk, or the whole file, is there), else why not:
-- not_allowed, role_needed:<role>, restricted, too_large, bad_bytes, too_many (ten unfinished files
-- of one person), hash_mismatch (all chunks are there and are not that file: send it anew).
create function matoi.put_chunk(p_org uuid, p_stream_kind smallint, p_stream uuid, p_sha256 bytea,
                                p_size bigint, p_n int, p_bytes bytea) returns text
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp set lock_timeout = '3s' as $$
declare
  me record;
  need matoi.role_t := matoi_priv.role_for('attachment.added/1', p_stream_kind);
  chunks int := (p_size + 262143) / 262144;
begin
  select * into me from matoi_priv.me(p_org);
  if me.role is null or current_setting('transaction_isolation') <> 'read committed' then
    return 'not_allowed';
  elsif me.role < need then
    return 'role_needed:' || need;
  elsif p_size > 26214400 then
    return 'too_large';
  elsif p_stream is null or p_stream_kind is null or p_stream_kind not between 0 and 7
     or coalesce(octet_length(p_sha256), 0) <> 32 or coalesce(p_size, 0) < 1
     or p_n is null or p_n not between 0 and chunks - 1 or p_bytes is null
     or octet_length(p_bytes) <> least(262144, p_size - p_n * 262144::bigint) then
    return 'bad_bytes';
  elsif matoi_priv.is_hidden(p_org, me.person, p_stream_kind, p_stream) then
    return 'restricted';
  elsif exists (select from matoi.attachment a where a.org_id = p_org and a.sha256 = p_sha256
                   and a.stream_kind = p_stream_kind and a.stream = p_stream) then
    return 'duplicate';
  end if;
  -- One upload of a file at a time per person; also what makes "all chunks are there" certain.
  perform pg_advisory_xact_lock(hashtextextended(p_org::text || me.person || p_sha256::text, 0));
  delete from matoi_priv.upload u
   where u.org_id = p_org and u.person_id = me.person and u.at < clock_timestamp() - interval '7 days';
  if (select count(distinct (u.sha256, u.stream)) from matoi_priv.upload u
       where u.org_id = p_org and u.person_id = me.person
         and (u.sha256, u.stream) <> (p_sha256, p_stream)) >= 10 then
    return 'too_many';
  end if;
  insert into matoi_priv.upload values
    (p_org, me.person, p_sha256, p_stream_kind, p_stream, p_n, p_bytes) on conflict do nothing;
  if not found then
    return 'duplicate';
  end if;
  if (select count(*) from matoi_priv.upload u
       where u.org_id = p_org and u.person_id = me.person and u.sha256 = p_sha256
         and u.stream_kind = p_stream_kind and u.stream = p_stream) < chunks then
    return 'stored';
  end if;
  if (select sha256(string_agg(u.bytes, '' order by u.n)) from matoi_priv.upload u
       where u.org_id = p_org and u.person_id = me.person and u.sha256 = p_sha256
         and u.stream_kind = p_stream_kind and u.stream = p_stream) = p_sha256 then
    insert into matoi.attachment values (p_org, p_sha256, p_stream_kind, p_stream, p_size)
      on conflict do nothing;
    if found then
      insert into matoi.attachment_chunk
        select p_org, p_sha256, p_stream_kind, p_stream, u.n, u.bytes from matoi_priv.upload u
         where u.org_id = p_org and u.person_id = me.person and u.sha256 = p_sha256
           and u.stream_kind = p_stream_kind and u.stream = p_stream;
    end if;
    need := null;
  end if;
  delete from matoi_priv.upload u
   where u.org_id = p_org and u.person_id = me.person and u.sha256 = p_sha256
     and u.stream_kind = p_stream_kind and u.stream = p_stream;
  return case when need is null then 'stored' else 'hash_mismatch' end;
end $$;

-- The chunks of an own upload that the hub has: where to go on after the line was cut.
create function matoi.have_chunks(p_org uuid, p_stream_kind smallint, p_stream uuid,
                                  p_sha256 bytea) returns int[]
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(u.n order by u.n), '{}')
    from matoi_priv.upload u, matoi_priv.me(p_org) me
   where u.org_id = p_org and u.person_id = me.person and u.sha256 = p_sha256
     and u.stream_kind = p_stream_kind and u.stream = p_stream $$;

-- The file of an erased attachment.added goes with its words, unless another one names it there.
create function matoi_priv.erase_file() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  hash text := matoi_priv.read_body(old.body) ->> 'sha256';
begin
  if not exists (select from matoi.event_body b
                  where b.org_id = old.org_id and b.stream_kind = old.stream_kind
                    and b.stream = old.stream and b.type like 'attachment.added/%'
                    and b.pos <> old.pos
                    and matoi_priv.read_body(b.body) ->> 'sha256' = hash) then
    delete from matoi.attachment_chunk c
     where c.org_id = old.org_id and c.stream_kind = old.stream_kind and c.stream = old.stream
       and encode(c.sha256, 'hex') = hash;
    delete from matoi.attachment a
     where a.org_id = old.org_id and a.stream_kind = old.stream_kind and a.stream = old.stream
       and encode(a.sha256, 'hex') = hash;
  end if;
  return null;
end $$;
create index event_body_files on matoi.event_body(org_id, stream)
  where type like 'attachment.added/%';

do $$
declare
  f text;
begin
  foreach f in array array['matoi.put_chunk', 'matoi.have_chunks', 'matoi_priv.erase_file'] loop
    execute format('alter function %s owner to matoi_append', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end
$$;
create trigger erase_file after update on matoi.event_body for each row
  when (old.type like 'attachment.added/%') execute function matoi_priv.erase_file();
grant execute on function pg_catalog.pg_advisory_xact_lock(bigint) to matoi_append;
grant execute on function matoi.put_chunk, matoi.have_chunks to matoi_member;
