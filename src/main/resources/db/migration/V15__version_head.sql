-- Derived: versions of rows, as in V2, with what is only ever read together in one value: row number, ids of the first
-- version, the one before and the one since which the person is the same, keyed digests of the person (head).
drop table record;
create table record (
  id bigint primary key,
  row_key varchar not null,
  ended_by bigint,
  ended smallint not null,
  next_id bigint,
  head bytea not null,
  claims bytea not null,
  traits bytea
);

-- Rows of before are not in it, so everything is read again from the originals.
update sender set fingerprint = null;
