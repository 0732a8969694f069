-- Reads events from their own bytes, strictly: what is stored in columns is what the bytes say.
create type matoi_priv.header_t as (
  actor uuid, author uuid, body_sha256 bytea, dev_seq bigint, device uuid, id uuid, stamp bigint,
  stream uuid, stream_kind smallint, type text);
alter type matoi_priv.header_t owner to matoi_owner;

-- The canonical bytes are written again from the values read and compared with those given. That
-- refuses everything else at once: unknown or double keys, wrong types, other order, blanks, other
-- spellings of a number or an id. May raise (bad UTF-8, no JSON, overflow, nested too deep): see
-- matoi_priv.headers(). clock: `stamp` is 64 bits unsigned, but year 6400 is late enough.
create function matoi_priv.read_header(h bytea) returns matoi_priv.header_t
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  t text := convert_from(h, 'UTF8');
  j record;
  o matoi_priv.header_t;
  again text;
begin
  select * into strict j from json_to_record(t::json) as x(
    actor text, author text, base json, body_sha256 text, clock_certain text, clock_offset_ms text,
    clock_uncertainty_ms text, dev_seq text, device text, id text, occurred_at text, prev text,
    recorded_at text, sig text, stamp text, stream text, stream_kind text, type text, undoes json);
  o.actor := j.actor; o.author := j.author; o.dev_seq := j.dev_seq; o.device := j.device;
  o.id := j.id; o.stamp := coalesce(j.stamp, '0'); o.stream := j.stream; o.type := j.type;
  o.body_sha256 := decode(j.body_sha256, 'hex');
  -- Incident is the default and left out.
  o.stream_kind := case when j.stream_kind is null then 0 else array_position(
    '{postmortem,action,risk,workspace,contacts,deploys,checks}', j.stream_kind) end;
  if o.actor is null or o.stream is null or o.stream_kind is null or o.id is null
     or o.device is null or coalesce(o.dev_seq, 0) < 1 or o.stamp < 0
     or length(j.body_sha256) is distinct from 64
     or length(o.type) not between 3 and 80
     or translate(o.type, 'abcdefghijklmnopqrstuvwxyz0123456789_.', '') is distinct from '/'
     or o.type not like '_%.%_/_%' or split_part(o.type, '/', 2)::int < 1
     or split_part(o.type, '/', 2)::int::text <> split_part(o.type, '/', 2)
     or j.prev <> '' and length(j.prev) <> 64
     or length(j.sig) > 256
     or translate(j.sig, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-', '')
        <> '' then
    return null;
  end if;
  again := concat(
    '{"actor":"', o.actor, '"',
    ',"author":"' || o.author::text || '"',
    ',"base":' || case when j.base is null then null else (
      select '{' || string_agg(to_json(b.key)::text || ':"' || b.value::uuid::text || '"', ','
                               order by n) || '}'
        from json_each_text(j.base) with ordinality b(key, value, n)
       having count(*) = count(distinct b.key)) end,
    ',"body_sha256":"', encode(o.body_sha256, 'hex'), '"',
    ',"clock_certain":' || nullif(j.clock_certain, 'false'),
    ',"clock_offset_ms":' || nullif(j.clock_offset_ms::bigint, 0)::text,
    ',"clock_uncertainty_ms":' || nullif(j.clock_uncertainty_ms::bigint, 0)::text,
    ',"dev_seq":', o.dev_seq, ',"device":"', o.device, '","id":"', o.id, '"',
    ',"occurred_at":' || nullif(j.occurred_at::bigint, 0)::text,
    ',"prev":"' || encode(decode(j.prev, 'hex'), 'hex') || '"',
    ',"recorded_at":' || nullif(j.recorded_at::bigint, 0)::text,
    ',"sig":"' || nullif(j.sig, '') || '"',
    ',"stamp":' || nullif(o.stamp, 0)::text,
    ',"stream":"', o.stream, '"',
    ',"stream_kind":"' || j.stream_kind || '"',
    ',"type":"', o.type, '"',
    ',"undoes":' || case when j.undoes is null then null else (
      select '[' || string_agg('"' || u.id::uuid::text || '"', ',' order by n) || ']'
        from json_array_elements_text(j.undoes) with ordinality u(id, n)) end,
    '}');
  return case when again = t then o end;
end $$;
alter function matoi_priv.read_header owner to matoi_append;

-- All headers of a batch; null where the bytes are none. One subtransaction for the batch; only a
-- batch with bytes that raise is read one by one, each in its own.
create function matoi_priv.headers(p_headers bytea[]) returns matoi_priv.header_t[]
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  h bytea;
  o matoi_priv.header_t[];
begin
  begin
    foreach h in array p_headers loop
      o := o || matoi_priv.read_header(h);
    end loop;
    return o;
  exception when others then
    o := '{}';
  end;
  foreach h in array p_headers loop
    begin
      o := o || matoi_priv.read_header(h);
    exception when others then
      o := o || null::matoi_priv.header_t;
    end;
  end loop;
  return o;
end $$;
alter function matoi_priv.headers owner to matoi_append;

-- A body that the hub itself has to understand; null when it is no object, or names a key twice
-- (two readers of such bytes could take different ones).
create function matoi_priv.read_body(b bytea) returns json
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  j json;
begin
  j := convert_from(b, 'UTF8')::json;
  if (select count(*) > count(distinct k) from json_object_keys(j) k) then
    return null;
  end if;
  return j;
exception when others then
  return null;
end $$;
alter function matoi_priv.read_body owner to matoi_append;

-- The ids of a list or of one member; null when the member is not exactly that.
create function matoi_priv.read_ids(j json, p_key text) returns uuid[]
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return case json_typeof(j -> p_key)
    when 'string' then array[(j ->> p_key)::uuid]
    when 'array' then (select array_agg(distinct x::uuid)
                         from json_array_elements_text(j -> p_key) x) end;
exception when others then
  return null;
end $$;
alter function matoi_priv.read_ids owner to matoi_append;
revoke all on function matoi_priv.read_header, matoi_priv.headers, matoi_priv.read_body,
  matoi_priv.read_ids from public;
