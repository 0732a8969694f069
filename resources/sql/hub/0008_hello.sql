-- What a client asks first on every connection, and what it can verify by itself.
-- A former member gets one row without role: the desk then drops what it may no longer read.
create function matoi.hello(p_org uuid, p_client int)
  returns table(epoch uuid, pos bigint, chain bytea, now_ms bigint, person uuid, role text,
                valid_until_ms bigint, min_client int, org_name text)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('matoi.client', greatest(coalesce(p_client, 0), 0)::text, false);
  return query
    select case when w.role is not null then o.epoch end,
           case when w.role is not null then o.pos end,
           case when w.role is not null then o.chain end,
           floor(extract(epoch from clock_timestamp()) * 1000)::bigint, m.person_id, w.role::text,
           -- While the glass is broken, the right of that hour is what ends next.
           floor(extract(epoch from case when m.glass_until > clock_timestamp()
             and w.role is distinct from m.role then m.glass_until else m.valid_until end)
             * 1000)::bigint,
           o.min_client, o.name
      from matoi_priv.membership m
      join matoi.org_head o on o.org_id = m.org_id,
           lateral (select matoi_priv.worth(m) as role) w
     where m.db_role = session_user and m.org_id = p_org;
end $$;

create function matoi.my_orgs() returns table(org uuid, name text, role text)
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select m.org_id, o.name, matoi_priv.worth(m)::text
    from matoi_priv.membership m join matoi.org_head o on o.org_id = m.org_id
   where m.db_role = session_user order by o.name, m.org_id $$;

alter function matoi.hello owner to matoi_auth;
alter function matoi.my_orgs owner to matoi_auth;

-- Runs with the caller's own rights. Position 0 is the empty chain; null: no such position here.
create function matoi.chain_at(p_org uuid, p_pos bigint) returns bytea
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when p_pos = 0 then '\x'::bytea
    else (select e.chain from matoi.event e where e.org_id = p_org and e.pos = p_pos) end $$;
alter function matoi.chain_at owner to matoi_owner;
revoke all on function matoi.hello, matoi.my_orgs, matoi.chain_at from public;
grant execute on function matoi.hello, matoi.my_orgs, matoi.chain_at to matoi_member;
