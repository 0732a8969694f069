-- The log: an envelope row that every member reads, so that anybody can prove completeness, and
-- apart from it what is said.
create table matoi.event(
  org_id uuid not null,
  pos bigint not null check (pos > 0),
  id uuid not null,
  stream_kind smallint not null,
  stream uuid not null,
  device uuid not null,
  dev_seq bigint not null,
  event_hash bytea not null check (octet_length(event_hash) = 32),
  recorded_at bigint not null,  -- whole UTC milliseconds; the first value a hub ever gave
  chain bytea not null check (octet_length(chain) = 32),
  restored_by uuid,
  primary key (org_id, pos));

-- The other keys of an envelope, each a table of its own with one index. As further indexes of
-- matoi.event, which all lead with org_id, they looked alike to the planner for an organisation that
-- its statistics do not know yet: it walked the whole log for each fact [measured: 3,000 rows each].
create table matoi_priv.event_id(
  org_id uuid not null,
  id uuid not null,
  pos bigint not null,
  primary key (org_id, id));
create table matoi_priv.device_seq(
  org_id uuid not null,
  device uuid not null,
  dev_seq bigint not null,
  primary key (org_id, device, dev_seq));

create table matoi.event_body(
  org_id uuid not null,
  pos bigint not null,
  stream_kind smallint not null,
  stream uuid not null,
  type text not null check (length(type) between 3 and 80),
  header bytea not null,
  body bytea,  -- null: erased
  primary key (org_id, pos));
-- Bodies are random to a compressor's eye more often than not, and read back whole.
alter table matoi.event_body alter column header set storage main;

-- A device belongs to the person who used it first in that organisation: nobody else can use up
-- its sequence numbers.
create table matoi_priv.device(
  org_id uuid not null,
  device uuid not null,
  person_id uuid not null,
  primary key (org_id, device));

-- What an administrator erased; also of facts that come later or come back.
create table matoi_priv.redaction(
  org_id uuid not null,
  target uuid not null,
  stream uuid not null,
  primary key (org_id, target, stream));

-- The log only grows. The triggers stop also the owner's own mistakes; the one change that passes
-- is a body that becomes null.
create function matoi_priv.append_only() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and tg_relid = 'matoi.event_body'::regclass then
    if new.body is null and old.body is not null
       and row(new.org_id, new.pos, new.stream_kind, new.stream, new.type, new.header)
         = row(old.org_id, old.pos, old.stream_kind, old.stream, old.type, old.header) then
      return new;
    end if;
  end if;
  raise exception 'the log is append-only' using errcode = '42501';
end $$;
alter function matoi_priv.append_only owner to matoi_owner;

do $$
declare
  t text;
begin
  foreach t in array array['matoi.event', 'matoi.event_body', 'matoi_priv.event_id',
                           'matoi_priv.device_seq', 'matoi_priv.device',
                           'matoi_priv.redaction'] loop
    execute format('alter table %s owner to matoi_owner', t);
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create trigger append_only before update or delete on %s for each row
                    execute function matoi_priv.append_only()', t);
    execute format('create trigger append_only_all before truncate on %s for each statement
                    execute function matoi_priv.append_only()', t);
    execute format('grant select, insert on %s to matoi_append', t);
    -- "is true" keeps it from being an index condition with a guessed cost: the functions name the
    -- organisation themselves.
    execute format('create policy append_read on %s for select to matoi_append
                    using ((org_id = any ((select matoi.orgs_as(''viewer''))::uuid[])) is true)', t);
    execute format('create policy append_write on %s for insert to matoi_append
                    with check (org_id = any ((select matoi.orgs_as(''reviewer''))::uuid[]))', t);
  end loop;
end
$$;
grant update (body) on matoi.event_body to matoi_append;
create policy append_erase on matoi.event_body for update to matoi_append
  using ((org_id = any ((select matoi.orgs_as('admin'))::uuid[])) is true)
  with check (body is null);

grant select on matoi.event, matoi.event_body to matoi_member;
create policy member_read on matoi.event for select to matoi_member
  using (org_id = any ((select matoi.orgs_as('viewer'))::uuid[]));
