-- Derived: versions of rows. The id is the judgement that brought the version, times 2^32, plus a rank; so the versions
-- of a sender lie together, in the order in which they took effect. ended: 0 in force, 1 replaced, 2 vanished,
-- 3 withdrawn, by judgement ended_by. next_id: the version that took its place, also when it had vanished before.
create table record (
  id bigint primary key,
  sender_id integer not null,
  row_key varchar not null,
  row_no integer not null,
  ended_by bigint,
  ended smallint not null,
  next_id bigint,
  first_id bigint not null,
  previous_id bigint not null,
  identity_id bigint not null,
  content bigint not null,
  core bigint not null,
  has_person boolean not null,
  id_kind smallint,
  id_mark uuid,
  education_mark uuid,
  surname bigint not null,
  birth_date bigint not null,
  gender smallint not null,
  household bigint not null,
  given_name bigint not null,
  initial smallint not null,
  claims bytea not null
);

-- Derived: what became of each row of a delivery, some thousands of rows together. Chunk 0 holds second thoughts on
-- rows of the other chunks.
create table fate (
  judgement bigint not null,
  chunk integer not null,
  fates bytea not null,
  primary key (judgement, chunk)
);

-- Derived: what there is to say of the rows of a delivery: examples, and whole counts.
create table notice (
  judgement bigint not null,
  n integer not null,
  code varchar(3) not null,
  severity varchar(6) not null,
  row_no integer,
  column_name varchar,
  cell_value varchar,
  amount bigint not null,
  primary key (judgement, n)
);

create table notice_count (
  judgement bigint not null,
  n integer not null,
  code varchar(3) not null,
  severity varchar(6) not null,
  row_no integer,
  column_name varchar,
  cell_value varchar,
  amount bigint not null,
  primary key (judgement, n)
);
