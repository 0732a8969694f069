-- Reads events from their own bytes, strictly: what is stored in columns is what the bytes say.
create type matoi_priv.header_t as (
  actor uuid, author uuid, body_sha256 bytea, dev_seq bigint, device uuid, id uuid, stamp bigint,
  stream uuid, stream_kind smallint, type text);
alter type matoi_priv.header_t owner to matoi_owner;

-- The canonical bytes are written again from the values read and compared with those given. That
-- refuses everything else at once: unknown or double keys, wrong types, other order, blanks, other
-- spellings of a number or an id. Null where they differ; raises for what is no such JSON at all
-- (bad UTF-8, overflow, nested too deep), see headers(). `stamp` is 64 bits unsigned there and 63
-- here: the year 6400 is late enough.
create function matoi_priv.read_headers(p_headers bytea[]) returns matoi_priv.header_t[]
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select array_agg(case when t = concat(
        '{"actor":"', actor::uuid, '"',
        ',"author":"' || author::uuid::text || '"',
        ',"base":' || case when base is not null then matoi_priv.base_again(base) end,
        ',"body_sha256":"', encode(decode(body_sha256, 'hex'), 'hex'), '"',
        ',"clock_certain":' || nullif(clock_certain, 'false'),
        ',"clock_offset_ms":' || nullif(clock_offset_ms::bigint, 0)::text,
        ',"clock_uncertainty_ms":' || nullif(clock_uncertainty_ms::bigint, 0)::text,
        ',"dev_seq":', dev_seq::bigint, ',"device":"', device::uuid, '","id":"', id::uuid, '"',
        ',"occurred_at":' || nullif(occurred_at::bigint, 0)::text,
        ',"prev":"' || encode(decode(prev, 'hex'), 'hex') || '"',
        ',"recorded_at":' || nullif(recorded_at::bigint, 0)::text,
        ',"sig":"' || nullif(sig, '') || '"',
        ',"stamp":' || nullif(stamp::bigint, 0)::text,
        ',"stream":"', stream::uuid, '"',
        ',"stream_kind":"' || stream_kind || '"',
        ',"type":"', type, '"',
        ',"undoes":' || case when undoes is not null then matoi_priv.undoes_again(undoes) end,
        '}')
        and length(body_sha256) = 64 and coalesce(length(prev), 64) = 64
        and dev_seq::bigint > 0 and coalesce(stamp::bigint, 0) >= 0
        and (clock_certain is null or clock_certain = 'true')
        and (sig is null or length(sig) <= 256 and translate(sig,
          'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-', '') = '')
        and length(type) between 3 and 80 and type like '_%.%_/_%'
        and translate(type, 'abcdefghijklmnopqrstuvwxyz0123456789_.', '') = '/'
        and split_part(type, '/', 2)::int > 0
        and split_part(type, '/', 2)::int::text = split_part(type, '/', 2)
        -- Incident is the default and left out.
        and (stream_kind is null or stream_kind in (
          'postmortem', 'action', 'risk', 'workspace', 'contacts', 'deploys', 'checks'))
      then row(actor::uuid, author::uuid, decode(body_sha256, 'hex'), dev_seq::bigint,
        device::uuid, id::uuid, coalesce(stamp::bigint, 0), stream::uuid,
        coalesce(array_position('{postmortem,action,risk,workspace,contacts,deploys,checks}',
                                stream_kind), 0), type)::matoi_priv.header_t end order by n)
      from (select n, convert_from(h, 'UTF8') as t
              from unnest(p_headers) with ordinality u(h, n) offset 0) u
      left join lateral json_to_record(t::json) as x(
        actor text, author text, base json, body_sha256 text, clock_certain text,
        clock_offset_ms text, clock_uncertainty_ms text, dev_seq text, device text, id text,
        occurred_at text, prev text, recorded_at text, sig text, stamp text, stream text,
        stream_kind text, type text, undoes json) on true);
end $$;
alter function matoi_priv.read_headers owner to matoi_append;

create function matoi_priv.base_again(j json) returns text
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return (select '{' || string_agg(to_json(b.key)::text || ':"' || b.value::uuid::text || '"', ','
                                   order by n) || '}'
            from json_each_text(j) with ordinality b(key, value, n)
           having count(*) = count(distinct b.key));
end $$;
alter function matoi_priv.base_again owner to matoi_append;

create function matoi_priv.undoes_again(j json) returns text
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return (select '[' || string_agg('"' || u.id::uuid::text || '"', ',' order by n) || ']'
            from json_array_elements_text(j) with ordinality u(id, n));
end $$;
alter function matoi_priv.undoes_again owner to matoi_append;

-- All headers of a batch; null where the bytes are none. One subtransaction for the batch; only a
-- batch with bytes that raise is read one by one, each in its own.
create function matoi_priv.headers(p_headers bytea[]) returns matoi_priv.header_t[]
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  h bytea;
  o matoi_priv.header_t[];
begin
  begin
    return matoi_priv.read_headers(p_headers);
  exception when others then
    null;
  end;
  foreach h in array p_headers loop
    begin
      o := o || (matoi_priv.read_headers(array[h]))[1];
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
revoke all on function matoi_priv.read_headers, matoi_priv.base_again, matoi_priv.undoes_again,
  matoi_priv.headers, matoi_priv.read_body, matoi_priv.read_ids from public;
