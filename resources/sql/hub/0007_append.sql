-- What the log knows already about the facts of a batch.
create function matoi_priv.known(p_org uuid, p_headers bytea[], p_bodies bytea[], p_at bigint[],
                                 p_read matoi_priv.header_t[])
  returns table(n bigint, hash bytea, body_hash bytea, size int, empty boolean, erased boolean,
                at bigint, pos bigint, recorded_at bigint, chain bytea, event_hash bytea,
                seq_taken boolean, owner uuid, id_twice boolean, seq_twice boolean)
  language plpgsql volatile set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
#variable_conflict use_column
begin
  return query
    select u.n, sha256(u.header), sha256(u.body),
           octet_length(u.header) + coalesce(octet_length(u.body), 0),
           octet_length(u.body) = 0, u.body is null, u.at,
           e.pos, e.recorded_at, e.chain, e.event_hash,
           (select true from matoi_priv.device_seq s where s.org_id = p_org
               and s.device = u.device and s.dev_seq = u.dev_seq limit 1),
           (select d.person_id from matoi_priv.device d
             where d.org_id = p_org and d.device = u.device),
           -- Looking into the lists of the batch is only worth it where something comes twice.
           count(*) over (partition by u.id) > 1,
           count(*) over (partition by u.device, u.dev_seq) > 1
      from unnest(p_headers, p_bodies, p_at, p_read) with ordinality
           u(header, body, at, actor, author, body_sha256, dev_seq, device, id, stamp, stream,
             stream_kind, type, n)
      left join lateral (select * from matoi_priv.event_id x
                          where x.org_id = p_org and x.id = u.id limit 1) k on true
      left join lateral (select * from matoi.event x
                          where x.org_id = p_org and x.pos = k.pos limit 1) e on true;
end $$;

-- The one way into the log. `p_at`: null when appending; the original times when restoring.
-- What is refused is found by comparing, never by an exception: one refused event stops nothing and
-- costs no subtransaction. What raises is the caller's own doing, or 55P03 when somebody of the
-- same organisation hangs in a transaction.
create function matoi_priv.admit(p_org uuid, p_device uuid, p_headers bytea[], p_bodies bytea[],
                                 p_at bigint[])
  returns table(o_id uuid, o_pos bigint, o_at bigint, o_chain bytea, o_outcome text, o_reason text)
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  given int := coalesce(cardinality(p_headers), 0);
  restoring boolean := p_at is not null;
  me record;
  head record;
  headers matoi_priv.header_t[];
  now_ms bigint;
  whole text;   -- why the whole call is refused
  r record;     -- one event as given, and what is known about it already
  same int;     -- the place in the lists below of the same id earlier in this batch
  need matoi.role_t;
  need_of text := '';
  target uuid;
  -- What the caller may not read, by kind of stream; and what was erased before it came.
  hidden0 uuid[]; hidden1 uuid[]; hidden2 uuid[]; erased text[];
  a_n bigint[] := '{}'; a_pos bigint[] := '{}'; a_at bigint[] := '{}'; a_chain bytea[] := '{}';
  a_id uuid[] := '{}'; a_hash bytea[] := '{}'; a_seq text[] := '{}';
  x_target uuid[] := '{}'; x_stream uuid[] := '{}';
begin
  select * into me from matoi_priv.me(p_org);
  select o.min_client into head from matoi.org_head o where o.org_id = p_org;
  whole := case
    when me.role is null then 'not_allowed'
    -- A frozen snapshot would carry a right past its end.
    when current_setting('transaction_isolation') <> 'read committed' then 'not_allowed'
    when head.min_client > matoi_priv.client() then 'client_too_old'
    when given > 500 then 'batch_size'
    when array_ndims(p_headers) <> 1 or array_ndims(p_bodies) is distinct from 1
      or cardinality(p_bodies) <> given or restoring and cardinality(p_at) <> given then 'bad_bytes'
    when (select sum(octet_length(u.h) + coalesce(octet_length(u.b), 0))
            from unnest(p_headers, p_bodies) u(h, b)) > 8388608 then 'batch_size' end;

  if whole is null then
    headers := matoi_priv.headers(p_headers); -- before anybody has to wait for it
  end if;
  -- The sequencer: one row lock per organisation, so that pos has no gaps and commits come in
  -- order. Who may not write at all takes no lock; he is only told what is there already.
  if whole is null and me.role >= 'reviewer' then
    select o.pos, o.chain into head from matoi.org_head o where o.org_id = p_org for update;
    -- The right may have ended while this waited for the lock.
    select * into me from matoi_priv.me(p_org);
    if head.pos is null or me.role is null then
      whole := 'not_allowed';
    end if;
    -- Acknowledged means durable, whatever the session has set.
    if current_setting('synchronous_commit') in ('off', 'local') then
      perform set_config('synchronous_commit', 'on', true);
    end if;
  end if;
  if whole is not null then
    return query select null::uuid, null::bigint, null::bigint, null::bytea, 'refused', whole
                   from generate_series(1, given);
    return;
  end if;
  now_ms := matoi_priv.now_ms();
  hidden0 := matoi_priv.hidden_from(p_org, me.person, 0::smallint);
  hidden1 := matoi_priv.hidden_from(p_org, me.person, 1::smallint);
  hidden2 := matoi_priv.hidden_from(p_org, me.person, 2::smallint);

  for r in
    select u.*, k.hash, k.body_hash, k.size, k.empty, k.erased, k.at, k.pos, k.recorded_at, k.chain,
           k.event_hash, k.seq_taken, k.owner, k.id_twice, k.seq_twice
      from unnest(headers) with ordinality
             u(actor, author, body_sha256, dev_seq, device, id, stamp, stream, stream_kind, type, n)
      join matoi_priv.known(p_org, p_headers, p_bodies, p_at, headers) k using (n)
     order by u.n
  loop
    o_id := r.id; o_pos := null; o_at := null; o_chain := null; o_outcome := 'refused';
    same := case when r.id_twice then array_position(a_id, r.id) end;
    if r.type || r.stream_kind <> need_of then
      need_of := r.type || r.stream_kind;
      need := matoi_priv.role_for(r.type, r.stream_kind);
    end if;
    o_reason := case
      when r.id is null then case when r.size > 196608 then 'too_large' else 'bad_bytes' end
      when coalesce(r.event_hash, a_hash[same]) <> r.hash then 'id_reused'
      when coalesce(r.event_hash, a_hash[same]) = r.hash then 'duplicate'
      when r.size > 196608 then 'too_large'
      when r.empty then 'bad_bytes'
      when r.body_hash <> r.body_sha256 then 'hash_mismatch'
      -- Others' facts come back through an administrator only.
      when r.actor <> me.person and not (restoring and me.role = 'admin') then 'actor_mismatch'
      when r.device is distinct from p_device and not restoring then 'device_mismatch'
      when r.owner <> r.actor then 'device_mismatch'
      when me.role < need then
        case when me.glass_is_over then 'break_glass_over' else 'role_needed:' || need end
      when restoring and (r.at is null or r.at not between 1 and now_ms) then 'bad_bytes'
      when not matoi_priv.in_its_place(r.type, r.stream_kind, r.erased) then 'bad_bytes'
      when r.stream = any (case r.stream_kind when 0 then hidden0 when 1 then hidden1
                                              when 2 then hidden2 end)
        and not (r.type = 'incident.restricted/1' and me.role = 'admin')
        -- Own facts come back also to a stream that was closed after they were written.
        and not (restoring and r.actor = me.person) then 'restricted'
      when r.seq_taken or r.seq_twice and r.device || '/' || r.dev_seq = any (a_seq) then
        'dev_seq_taken' end;
    if o_reason is null then
      o_at := case when restoring then r.at else now_ms end;
      o_reason := case
        when r.type = 'incident.restricted/1' then
          matoi_priv.restrict(p_org, me.person, me.role = 'admin', restoring, r.actor, r.stream,
                              r.stamp, r.id, o_at, p_bodies[r.n])
        when r.type in ('postmortem.drafted/1', 'action.added/1') then
          matoi_priv.link(p_org, me.person, restoring and r.actor = me.person, r.stream_kind,
                          r.stream, p_bodies[r.n])
        when r.type = 'entry.redacted/1'
          and (matoi_priv.read_ids(matoi_priv.read_body(p_bodies[r.n]), 'target'))[1] is null then
          'bad_bytes' end;
      if r.type in ('incident.restricted/1', 'postmortem.drafted/1', 'action.added/1') then
        hidden0 := matoi_priv.hidden_from(p_org, me.person, 0::smallint);
        hidden1 := matoi_priv.hidden_from(p_org, me.person, 1::smallint);
        hidden2 := matoi_priv.hidden_from(p_org, me.person, 2::smallint);
      end if;
    end if;
    if o_reason is null and r.owner is null then
      insert into matoi_priv.device values (p_org, r.device, r.actor) on conflict do nothing;
      -- Only a restore names several devices: one of them may have been claimed a moment ago.
      if (select d.person_id from matoi_priv.device d
           where d.org_id = p_org and d.device = r.device) <> r.actor then
        o_reason := 'device_mismatch';
      end if;
    end if;
    if o_reason = 'duplicate' then
      o_outcome := 'duplicate'; o_reason := null;
      o_pos := coalesce(r.pos, a_pos[same]);
      o_at := coalesce(r.recorded_at, a_at[same]);
      o_chain := coalesce(r.chain, a_chain[same]);
    elsif o_reason is null then
      o_outcome := 'appended';
      head.pos := head.pos + 1;
      head.chain := sha256(head.chain || int8send(head.pos) || uuid_send(r.id) || int8send(o_at)
                           || r.hash);
      o_pos := head.pos; o_chain := head.chain;
      a_n := a_n || r.n; a_pos := a_pos || o_pos; a_at := a_at || o_at;
      a_chain := a_chain || o_chain; a_id := a_id || r.id; a_hash := a_hash || r.hash;
      if r.seq_twice then
        a_seq := a_seq || (r.device || '/' || r.dev_seq);
      end if;
      if r.type = 'entry.redacted/1' then
        target := (matoi_priv.read_ids(matoi_priv.read_body(p_bodies[r.n]), 'target'))[1];
        x_target := x_target || target; x_stream := x_stream || r.stream;
      end if;
    else
      o_at := null;
    end if;
    return next;
  end loop;

  if cardinality(a_n) > 0 then
    insert into matoi.event
      select p_org, a.pos, u.id, u.stream_kind, u.stream, u.device, u.dev_seq, a.hash, a.at,
             a.chain, case when restoring then me.person end
        from unnest(headers) with ordinality
             u(actor, author, body_sha256, dev_seq, device, id, stamp, stream, stream_kind, type, n)
        join unnest(a_n, a_pos, a_at, a_chain, a_hash) a(n, pos, at, chain, hash) using (n);
    insert into matoi_priv.event_id
      select p_org, a.id, a.pos from unnest(a_id, a_pos) a(id, pos);
    insert into matoi_priv.device_seq
      select p_org, u.device, u.dev_seq
        from unnest(headers) with ordinality
             u(actor, author, body_sha256, dev_seq, device, id, stamp, stream, stream_kind, type, n)
       where u.n = any (a_n);
    erased := array(select x.target || '/' || x.stream from matoi_priv.redaction x
                     where x.org_id = p_org and x.target = any (a_id));
    insert into matoi.event_body
      select p_org, a.pos, u.stream_kind, u.stream, u.type, u.header,
             case when erased = '{}' or u.id || '/' || u.stream <> all (erased)
                       or not matoi_priv.may_be_erased(u.type) then u.body end
        from unnest(p_headers, p_bodies, headers) with ordinality
             u(header, body, actor, author, body_sha256, dev_seq, device, id, stamp, stream,
               stream_kind, type, n)
        join unnest(a_n, a_pos) a(n, pos) using (n);
    if cardinality(x_target) > 0 then
      perform matoi_priv.erase(p_org, t.target, t.stream)
         from unnest(x_target, x_stream) t(target, stream);
    end if;
    update matoi.org_head o set pos = head.pos, chain = head.chain where o.org_id = p_org;
    -- A hint only; never worth a failed append when the queue is filled by somebody.
    if pg_notification_queue_usage() < 0.25 then
      perform pg_notify('matoi', '');
    end if;
  end if;
end $$;

-- Facts that carry rights stand where the rule looks for them, and with their words.
create function matoi_priv.in_its_place(p_type text, p_kind smallint, p_erased boolean)
  returns boolean language sql immutable return case
    when p_type like 'incident.restricted/%' then p_kind = 0 and not p_erased
    when p_type like 'entry.redacted/%' then not p_erased
    when p_type like 'postmortem.drafted/%' then p_kind = 1 and not p_erased
    when p_type like 'action.added/%' then p_kind = 2 and not p_erased
    when p_type like 'person.contact\_set/%' then p_kind = 5
    when p_type like 'incident.stub\_set/%' then p_kind = 4
    else true end;

-- The same types keep their words: without them the hub would forget who may read.
create function matoi_priv.may_be_erased(p_type text) returns boolean
  language sql immutable
  return p_type not like all (array['incident.restricted/%', 'entry.redacted/%',
                                    'postmortem.drafted/%', 'action.added/%']);

create function matoi_priv.is_hidden(p_org uuid, p_person uuid, p_kind smallint, p_stream uuid)
  returns boolean language sql volatile set search_path = pg_catalog, pg_temp as $$
  select p_kind <= 2 and p_stream = any (matoi_priv.hidden_from(p_org, p_person, p_kind)) $$;

create function matoi_priv.now_ms() returns bigint language sql volatile
  return floor(extract(epoch from clock_timestamp()) * 1000)::bigint;

-- What hello() was told in this session. A courtesy between clients of good will, no protection.
create function matoi_priv.client() returns int language sql stable
  return case when current_setting('matoi.client', true) ~ '^[0-9]{1,9}$'
    then current_setting('matoi.client', true)::int else 0 end;

-- The effect of incident.restricted/1; gives the reason of a refusal or null. See 0004.
create function matoi_priv.restrict(p_org uuid, p_me uuid, p_admin boolean, p_restoring boolean,
                                    p_actor uuid, p_stream uuid, p_stamp bigint, p_id uuid,
                                    p_at bigint, p_body bytea)
  returns text language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  readers uuid[] := matoi_priv.read_ids(matoi_priv.read_body(p_body), 'readers');
  eff bigint := least(p_stamp, (p_at + 60000) << 16);
begin
  if not coalesce(p_actor = any (readers), false) then
    return 'bad_bytes';
  end if;
  if matoi_priv.is_hidden(p_org, p_me, 0::smallint, p_stream) then
    -- An old one that comes back stands in the log and changes nothing. Anything else would let one
    -- who cannot read name himself by pretending to give something back.
    if p_restoring and exists (
         select from matoi_priv.restriction x where x.org_id = p_org and x.stream = p_stream
            and (x.stamp, x.event_id) > (eff, p_id)) then
      return null;
    elsif not p_admin or exists (
         select from matoi_priv.stream_reader s where s.org_id = p_org and s.stream = p_stream
            and s.person_id <> all (readers)) then
      return 'restricted';
    end if;
  end if;
  insert into matoi_priv.restriction as x values (p_org, p_stream, p_actor, eff, p_id, p_at)
    on conflict (org_id, stream) do update
      set person_id = p_actor, stamp = eff, event_id = p_id, recorded_at = p_at
      where (x.stamp, x.event_id) < (eff, p_id);
  if found then
    delete from matoi_priv.stream_reader s where s.org_id = p_org and s.stream = p_stream;
    insert into matoi_priv.stream_reader select p_org, p_stream, unnest(readers);
  end if;
  return null;
end $$;

-- A post-mortem or an action belongs to its incident and is read by whom that one is.
create function matoi_priv.link(p_org uuid, p_me uuid, p_own_again boolean, p_kind smallint,
                                p_stream uuid, p_body bytea)
  returns text language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  j json := matoi_priv.read_body(p_body);
  incident uuid := (matoi_priv.read_ids(j, 'incident'))[1];
begin
  if j is null or (json_typeof(j -> 'incident') is not null and incident is null) then
    return 'bad_bytes';
  end if;
  if not p_own_again and matoi_priv.is_hidden(p_org, p_me, 0::smallint, incident) then
    return 'restricted';
  end if;
  insert into matoi_priv.stream_parent values (p_org, p_kind, p_stream, incident)
    on conflict do nothing;
  return null;
end $$;

-- The effect of entry.redacted/1, also for a target that comes later.
create function matoi_priv.erase(p_org uuid, p_target uuid, p_stream uuid) returns void
  language plpgsql volatile set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
begin
  insert into matoi_priv.redaction values (p_org, p_target, p_stream) on conflict do nothing;
  update matoi.event_body b set body = null
   where b.org_id = p_org and b.stream = p_stream and b.body is not null
     and b.pos = (select k.pos from matoi_priv.event_id k where k.org_id = p_org and k.id = p_target)
     and matoi_priv.may_be_erased(b.type);
end $$;

create function matoi.append_events(p_org uuid, p_device uuid, p_headers bytea[], p_bodies bytea[])
  returns table(id uuid, pos bigint, recorded_at bigint, chain bytea, outcome text, reason text)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp set lock_timeout = '3s' as $$
begin
  return query select * from matoi_priv.admit(p_org, p_device, p_headers, p_bodies, null);
end $$;

-- Fills a hub that lost its tail again, with the times it gave before. Own facts by anybody who may
-- write them, others' by an administrator. The rows carry who did it.
create function matoi.restore_events(p_org uuid, p_device uuid, p_headers bytea[],
                                     p_bodies bytea[], p_recorded_at bigint[])
  returns table(id uuid, pos bigint, recorded_at bigint, chain bytea, outcome text, reason text)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp set lock_timeout = '3s' as $$
begin
  return query select * from matoi_priv.admit(p_org, p_device, p_headers, p_bodies,
                                              coalesce(p_recorded_at, '{}'));
end $$;

do $$
declare
  f regprocedure;
begin
  for f in select p.oid from pg_catalog.pg_proc p
            where p.proname in ('known', 'admit', 'in_its_place', 'may_be_erased', 'is_hidden', 'now_ms',
                                'client', 'restrict', 'link', 'erase', 'append_events',
                                'restore_events')
              and p.pronamespace in ('matoi'::regnamespace, 'matoi_priv'::regnamespace) loop
    execute format('alter function %s owner to matoi_append', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end
$$;
grant execute on function matoi.append_events, matoi.restore_events to matoi_member;
