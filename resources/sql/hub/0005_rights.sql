-- Which role a type of fact needs: the longest prefix that fits, a row for the kind of stream first.
-- A type unknown here needs responder, the row with the empty prefix.
create table matoi.event_right(
  type_prefix text not null,
  stream_kind smallint,  -- null: any
  min_role matoi.role_t not null,
  unique nulls not distinct (type_prefix, stream_kind));
alter table matoi.event_right owner to matoi_owner;
alter table matoi.event_right enable row level security;
alter table matoi.event_right force row level security;
grant select on matoi.event_right to matoi_member, matoi_append;
create policy all_read on matoi.event_right for select to matoi_member, matoi_append using (true);

-- FORCE holds for the owner too, and the seed is his: for the length of this file only.
alter table matoi.event_right no force row level security;
insert into matoi.event_right values
  ('', null, 'responder'),
  ('entry.redacted/', null, 'admin'),
  ('checkpoint.', null, 'responder'),
  ('breakglass.', null, 'responder'),
  -- Reviewers work on what comes after: post-mortems (1), actions (2), risks (3).
  ('postmortem.', null, 'reviewer'),
  ('action.', null, 'reviewer'),
  ('risk.', null, 'reviewer'),
  ('act.undone/', 1, 'reviewer'), ('act.undone/', 2, 'reviewer'), ('act.undone/', 3, 'reviewer'),
  ('conflict.resolved/', 1, 'reviewer'), ('conflict.resolved/', 2, 'reviewer'),
  ('conflict.resolved/', 3, 'reviewer'),
  ('attachment.added/', 1, 'reviewer'), ('attachment.added/', 2, 'reviewer'),
  ('attachment.added/', 3, 'reviewer');
alter table matoi.event_right force row level security;

create function matoi_priv.role_for(p_type text, p_kind smallint) returns matoi.role_t
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return (select r.min_role from matoi.event_right r
           where starts_with(p_type, r.type_prefix)
             and (r.stream_kind is null or r.stream_kind = p_kind)
           order by length(r.type_prefix) desc, r.stream_kind nulls last limit 1);
end $$;
alter function matoi_priv.role_for owner to matoi_append;
revoke all on function matoi_priv.role_for from public;
