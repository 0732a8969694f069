-- For the two logins that keep a hub running (packaging/hub.md); none of them is a person.
grant usage on schema matoi_priv to matoi_monitor;

-- Ends what hangs: a person's transaction that is open and does nothing for 10 s (time-outs of the
-- session are the client's to change), one that makes others wait for 10 s, any that lasts 60 s.
create function matoi_priv.end_hanging() returns int
  language sql volatile set search_path = pg_catalog, pg_temp as $$
  select count(*) filter (where pg_terminate_backend(a.pid))::int from pg_stat_activity a
   where a.usename like 'u\_%' and a.datname = current_database() and (
     a.state like 'idle in transaction%' and a.xact_start < clock_timestamp() - interval '10 s'
     or a.xact_start < clock_timestamp() - interval '60 s'
     or a.xact_start < clock_timestamp() - interval '10 s' and exists (
          select from pg_stat_activity b where a.pid = any (pg_blocking_pids(b.pid)))) $$;
alter function matoi_priv.end_hanging owner to matoi_owner;
revoke all on function matoi_priv.end_hanging from public;
grant execute on function matoi_priv.end_hanging to matoi_monitor;
