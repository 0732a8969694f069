-- What numbers are made from, read without folding (spec/domain.md 2, behaviour 21): the milestones
-- of an incident, UTC ms, 0 = absent. Rows of before get theirs out of their folds, which are JSON.
ALTER TABLE incident_row ADD COLUMN fix_state INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE incident_row ADD COLUMN service TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE incident_row ADD COLUMN caused_by TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE incident_row ADD COLUMN said_declared_at INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE incident_row ADD COLUMN started_at INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE incident_row ADD COLUMN acknowledged_at INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE incident_row ADD COLUMN noticed_at INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE incident_row ADD COLUMN review_held_at INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE incident_row ADD COLUMN fixed_at INTEGER NOT NULL DEFAULT 0
-- next
UPDATE incident_row SET
  fix_state=CASE json_extract(s.fold, '$.fix_state') WHEN 'workaround' THEN 1
    WHEN 'permanent_in_progress' THEN 2 WHEN 'permanent_done' THEN 3 WHEN 'not_needed' THEN 4
    ELSE 0 END,
  service=coalesce(json_extract(s.fold, '$.texts.affected_function'), ''),
  caused_by=coalesce(json_extract(s.fold, '$.texts.caused_by_deploy'), ''),
  said_declared_at=coalesce(json_extract(s.fold, '$.milestones.declared'), declared_at),
  started_at=coalesce(json_extract(s.fold, '$.milestones.started'), 0),
  acknowledged_at=coalesce(json_extract(s.fold, '$.milestones.acknowledged'), 0),
  noticed_at=coalesce(json_extract(s.fold, '$.milestones.first_customer_notice'), 0),
  review_held_at=coalesce(json_extract(s.fold, '$.milestones.review_held'), 0),
  fixed_at=coalesce(json_extract(s.fold, '$.milestones.permanent_fix_done'), 0)
  FROM (SELECT id, CAST(snapshot AS TEXT) AS fold FROM stream
    WHERE kind=0 AND json_valid(CAST(snapshot AS TEXT))) AS s
  WHERE s.id=incident_row.id
