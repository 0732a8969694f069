-- Reviewers bring in the deployments (stream kind 6) that the numbers are counted against.
alter table matoi.event_right no force row level security;
insert into matoi.event_right values
  ('deploy.', null, 'reviewer'),
  ('act.undone/', 6, 'reviewer');
alter table matoi.event_right force row level security;
