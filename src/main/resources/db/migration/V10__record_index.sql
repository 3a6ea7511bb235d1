-- Derived: what each judgement changed in the list of keys with which the next delivery of its sender is compared, in
-- order: keys as digests, numbers of versions, digests of values, and keyed digests of cells.
create table record_index (
  judgement bigint not null,
  piece integer not null,
  changes bytea not null,
  primary key (judgement, piece)
);

truncate table record;
alter table record drop column content;
alter table record drop column core;

-- Rows of before are not in that list, so everything is read again from the originals.
update sender set fingerprint = null;
