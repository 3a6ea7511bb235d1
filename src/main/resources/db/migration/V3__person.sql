-- Stage 3: rows laid out person by person. Rebuilt by every run from the rows in force.
create table person_register (
  job varchar(100) primary key,
  known bigint not null,
  known_if_doubtful_are_one bigint not null,
  buckets integer not null
);

create table doubtful_pair (
  job varchar(100) not null,
  first_person varchar(20) not null,
  second_person varchar(20) not null,
  reason varchar(40) not null,
  primary key (job, first_person, second_person)
);

-- A chunk holds some thousand linked rows of one bucket; a bucket holds persons of adjacent numbers.
create table person_rows (
  job varchar(100) not null,
  bucket integer not null,
  part integer not null,
  body bytea not null,
  primary key (job, bucket, part)
);
