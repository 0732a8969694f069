-- The register of risks: everything here can be dropped and rebuilt from the log.
CREATE TABLE risk_row(
  rowid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  status INTEGER NOT NULL,
  open INTEGER NOT NULL,
  owner BLOB NOT NULL,
  service TEXT NOT NULL,
  rank INTEGER NOT NULL,
  potential INTEGER NOT NULL,
  current INTEGER NOT NULL,
  likelihood INTEGER NOT NULL,
  visit_potential INTEGER NOT NULL,
  visit_current INTEGER NOT NULL,
  visit_likelihood INTEGER NOT NULL,
  next_visit_on TEXT NOT NULL,
  first_seen_on TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  status_since INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  visited_at INTEGER NOT NULL,
  source_key TEXT NOT NULL)
-- next
CREATE INDEX risk_row_order ON risk_row(open, rank DESC, next_visit_on, number)
-- next
CREATE INDEX risk_row_status ON risk_row(status, rank DESC, next_visit_on, number)
-- next
CREATE INDEX risk_row_owner ON risk_row(owner, rank DESC, next_visit_on, number)
-- next
CREATE INDEX risk_row_service ON risk_row(service, rank DESC, next_visit_on, number)
-- next
CREATE INDEX risk_row_visit ON risk_row(open, next_visit_on, rank DESC, number)
-- next
CREATE INDEX risk_row_source ON risk_row(source_key) WHERE source_key <> ''
-- next
CREATE INDEX risk_row_title ON risk_row(title)
-- next
CREATE TABLE risk_link(
  target BLOB NOT NULL,
  risk BLOB NOT NULL,
  PRIMARY KEY(target, risk)) WITHOUT ROWID
-- next
CREATE INDEX risk_link_risk ON risk_link(risk)
-- next
CREATE TABLE risk_claim(
  event BLOB PRIMARY KEY,
  number INTEGER NOT NULL,
  risk BLOB NOT NULL,
  hub_recorded_at INTEGER,
  stamp INTEGER NOT NULL) WITHOUT ROWID
-- next
CREATE INDEX risk_claim_number ON risk_claim(number)
-- next
CREATE VIRTUAL TABLE search_risk USING fts5(text, content='', prefix='1',
  tokenize='unicode61 remove_diacritics 2')
