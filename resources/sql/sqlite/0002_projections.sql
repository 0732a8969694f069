-- Everything below can be dropped and rebuilt from the log.
CREATE TABLE stream(
  kind INTEGER NOT NULL,
  id BLOB NOT NULL,
  snapshot BLOB NOT NULL,
  head_stamp INTEGER NOT NULL,
  head_id BLOB NOT NULL,
  hash BLOB,
  incident BLOB,
  PRIMARY KEY(kind, id)) WITHOUT ROWID
-- next
CREATE INDEX stream_incident ON stream(kind, incident)
-- next
CREATE TABLE entry(
  rowid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  incident BLOB NOT NULL,
  occurred_at INTEGER NOT NULL,
  source_key TEXT,
  data BLOB NOT NULL)
-- next
CREATE INDEX entry_order ON entry(incident, occurred_at, id)
-- next
CREATE INDEX entry_source ON entry(incident, source_key) WHERE source_key IS NOT NULL
-- next
CREATE TABLE incident_row(
  rowid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  title TEXT NOT NULL,
  state INTEGER NOT NULL,
  classification INTEGER NOT NULL,
  band INTEGER NOT NULL,
  restricted INTEGER NOT NULL,
  commander BLOB NOT NULL,
  declared_at INTEGER NOT NULL,
  detected_at INTEGER NOT NULL,
  converged_at INTEGER NOT NULL,
  promise_at INTEGER NOT NULL,
  entry_count INTEGER NOT NULL)
-- next
CREATE INDEX incident_row_declared ON incident_row(declared_at)
-- next
CREATE TABLE claim(
  event BLOB PRIMARY KEY,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL,
  incident BLOB NOT NULL,
  hub_recorded_at INTEGER,
  stamp INTEGER NOT NULL) WITHOUT ROWID
-- next
CREATE INDEX claim_number ON claim(year, number)
-- next
CREATE VIRTUAL TABLE search USING fts5(text, content='', prefix='1',
  tokenize='unicode61 remove_diacritics 2')
-- next
CREATE VIRTUAL TABLE search_restricted USING fts5(text, content='', prefix='1',
  tokenize='unicode61 remove_diacritics 2')
