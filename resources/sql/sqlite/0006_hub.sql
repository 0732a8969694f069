-- What this workspace and its hub know of each other; empty in a local workspace. The connection
-- is kept without its secret.
CREATE TABLE hub(
  one INTEGER PRIMARY KEY CHECK(one=1),
  org BLOB NOT NULL,
  name TEXT NOT NULL,
  conninfo TEXT NOT NULL,
  person BLOB NOT NULL,
  role TEXT NOT NULL,
  epoch BLOB,
  pos INTEGER NOT NULL,
  chain BLOB NOT NULL)
-- next
-- The own copy of the hub's log: every envelope, also of what may not be read here.
CREATE TABLE hub_row(
  pos INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stream_kind INTEGER NOT NULL,
  stream BLOB NOT NULL,
  device BLOB NOT NULL,
  dev_seq INTEGER NOT NULL,
  hash BLOB NOT NULL,
  recorded_at INTEGER NOT NULL,
  chain BLOB NOT NULL)
-- next
-- Rows whose event is not here, because it could not be read when it came.
CREATE TABLE hub_absent(
  pos INTEGER PRIMARY KEY,
  stream_kind INTEGER NOT NULL,
  stream BLOB NOT NULL)
-- next
-- Own events that the hub did not take: they are in no fold.
CREATE TABLE hub_refused(
  id BLOB PRIMARY KEY,
  reason TEXT NOT NULL,
  at INTEGER NOT NULL) WITHOUT ROWID
-- next
-- What the hub had and has lost, until it has it again.
CREATE TABLE hub_lost(id BLOB PRIMARY KEY) WITHOUT ROWID
-- next
-- Streams that this person may not read (any more).
CREATE TABLE hub_closed(
  kind INTEGER NOT NULL,
  stream BLOB NOT NULL,
  PRIMARY KEY(kind, stream)) WITHOUT ROWID
-- next
-- Bodies that were pulled and dropped since: the only ones that may come back.
CREATE TABLE hub_dropped(id BLOB PRIMARY KEY) WITHOUT ROWID
-- next
-- The devices that this file has been, and up to where all of their events are settled.
CREATE TABLE hub_device(
  device BLOB PRIMARY KEY,
  settled INTEGER NOT NULL) WITHOUT ROWID
-- next
-- As before, and two things more that may change: the hub's time where the hub's own row says so,
-- and a body that was dropped and may be read again.
DROP TRIGGER event_no_change
-- next
CREATE TRIGGER event_no_change BEFORE UPDATE ON event
WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id OR NEW.header IS NOT OLD.header
  OR NEW.hash IS NOT OLD.hash OR NEW.stream IS NOT OLD.stream OR NEW.type IS NOT OLD.type
  OR NEW.stream_kind IS NOT OLD.stream_kind OR NEW.stamp IS NOT OLD.stamp
  OR NEW.device IS NOT OLD.device OR NEW.dev_seq IS NOT OLD.dev_seq
  OR (NEW.body IS NOT OLD.body AND NEW.body IS NOT NULL AND
      NOT (OLD.body IS NULL AND EXISTS (SELECT 1 FROM hub_dropped d WHERE d.id=OLD.id)))
  OR (OLD.hub_recorded_at IS NOT NULL AND NEW.hub_recorded_at IS NOT OLD.hub_recorded_at AND
      NOT EXISTS (SELECT 1 FROM hub_row r WHERE r.id=OLD.id AND r.recorded_at=NEW.hub_recorded_at))
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END
