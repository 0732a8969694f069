-- The rows of meta name the device and its person, and no fact is their checksum: one wrong byte
-- there looked like a copy from another machine or a first use, and a new identity was written
-- into a damaged file. Their seal is a row beside them; sha256() is the program's own.
INSERT INTO meta(key, value) SELECT 'seal', sha256(coalesce(group_concat(key || char(10) || value,
  char(10)), '')) FROM (SELECT key, value FROM meta ORDER BY key)
-- next
-- A fold has no checksum either, and it is what the program believes without reading the facts.
ALTER TABLE stream ADD COLUMN seal TEXT
-- next
UPDATE stream SET seal=sha256(snapshot)
