-- The log itself: append-only. What may change is a body that is erased, and what the hub adds.
CREATE TABLE event(
  seq INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stream_kind INTEGER NOT NULL,
  stream BLOB NOT NULL,
  type TEXT NOT NULL,
  stamp INTEGER NOT NULL,
  device BLOB NOT NULL,
  dev_seq INTEGER NOT NULL,
  header BLOB NOT NULL,
  body BLOB,
  hash BLOB NOT NULL,
  hub_pos INTEGER,
  hub_recorded_at INTEGER,
  UNIQUE(device, dev_seq))
-- next
CREATE INDEX event_stream ON event(stream_kind, stream)
-- next
CREATE TRIGGER event_no_delete BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END
-- next
CREATE TRIGGER event_no_change BEFORE UPDATE ON event
WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id OR NEW.header IS NOT OLD.header
  OR NEW.hash IS NOT OLD.hash OR NEW.stream IS NOT OLD.stream OR NEW.type IS NOT OLD.type
  OR NEW.stream_kind IS NOT OLD.stream_kind OR NEW.stamp IS NOT OLD.stamp
  OR NEW.device IS NOT OLD.device OR NEW.dev_seq IS NOT OLD.dev_seq
  OR (NEW.body IS NOT OLD.body AND NEW.body IS NOT NULL)
  OR (OLD.hub_recorded_at IS NOT NULL AND NEW.hub_recorded_at IS NOT OLD.hub_recorded_at)
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END
-- next
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID
-- next
CREATE TABLE draft(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID
-- next
CREATE TABLE file(sha256 TEXT PRIMARY KEY, name TEXT NOT NULL, mime TEXT NOT NULL,
  size INTEGER NOT NULL) WITHOUT ROWID
-- next
CREATE TABLE chunk(sha256 TEXT NOT NULL, n INTEGER NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY(sha256, n))
