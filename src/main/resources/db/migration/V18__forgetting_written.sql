-- When an act was written down, which may be long after it was decided: what was published before that, still knew the
-- person.
alter table forgetting add column written timestamp(6) with time zone;
