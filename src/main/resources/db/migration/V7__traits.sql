-- Derived: who a row is about, sealed under a key that lies outside the database, and a keyed digest of it by which equal
-- traits are known: 0, and no traits, when nothing is known of the person.
truncate table record;
alter table record add column profile bigint default 0 not null;
alter table record add column traits bytea;

-- Rows of before are without them, so everything is read again from the originals.
update sender set fingerprint = null;
