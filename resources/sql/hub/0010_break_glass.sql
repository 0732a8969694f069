-- Responder for 60 minutes for any member, also one whose membership ended up to 30 days ago: at
-- three in the morning the way round the lock must be ours. The client writes breakglass.opened as
-- a fact; this row stands whether it does or not.
create table matoi_priv.break_glass(
  org_id uuid not null,
  opened_at timestamptz not null,
  person_id uuid not null,
  db_role name not null,
  reason text not null,
  primary key (org_id, opened_at, db_role));
alter table matoi_priv.break_glass owner to matoi_owner;
alter table matoi_priv.break_glass enable row level security;
alter table matoi_priv.break_glass force row level security;
create trigger append_only before update or delete on matoi_priv.break_glass for each row
  execute function matoi_priv.append_only();
create trigger append_only_all before truncate on matoi_priv.break_glass for each statement
  execute function matoi_priv.append_only();
grant select, insert on matoi_priv.break_glass to matoi_auth;
create policy auth_read on matoi_priv.break_glass for select to matoi_auth using (true);
create policy auth_write on matoi_priv.break_glass for insert to matoi_auth
  with check (db_role = session_user);

create function matoi.break_glass(p_org uuid, p_reason text) returns bigint
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp set lock_timeout = '3s' as $$
declare
  until timestamptz := clock_timestamp() + interval '60 minutes';
  who uuid;
begin
  if length(trim(p_reason)) is null or length(trim(p_reason)) not between 1 and 2000 then
    raise exception 'reason_needed' using errcode = '22023';
  end if;
  update matoi_priv.membership m set glass_until = until
   where m.org_id = p_org and m.db_role = session_user and m.revoked_at is null
     and (m.valid_until is null or m.valid_until > clock_timestamp() - interval '30 days')
   returning m.person_id into who;
  if who is null then
    raise exception 'not_allowed' using errcode = '42501';
  end if;
  insert into matoi_priv.break_glass
    values (p_org, clock_timestamp(), who, session_user, trim(p_reason));
  return floor(extract(epoch from until) * 1000)::bigint;
end $$;
alter function matoi.break_glass owner to matoi_auth;

create function matoi.glasses(p_org uuid)
  returns table(opened_at_ms bigint, person uuid, reason text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select floor(extract(epoch from g.opened_at) * 1000)::bigint, g.person_id, g.reason
    from matoi_priv.break_glass g
   where g.org_id = p_org and p_org = any (matoi.orgs_as('admin')) order by 1 $$;
alter function matoi.glasses owner to matoi_auth;
revoke all on function matoi.break_glass, matoi.glasses from public;
grant execute on function matoi.break_glass, matoi.glasses to matoi_member;
