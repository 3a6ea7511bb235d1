-- Derived: a hash of the deliveries and verdicts that persons were linked by, so that nobody takes over what was linked
-- as known at another moment. Null: not known, so that it is linked anew.
alter table person_register add column facts varchar;
