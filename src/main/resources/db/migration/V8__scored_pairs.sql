-- Stage 3: persons by score. All of this is derived, and made anew by the next run.
drop table person_register;
drop table doubtful_pair;
delete from person_rows;

create table person_register (
  job varchar(100) primary key,
  known bigint not null,
  known_if_doubtful_are_one bigint not null,
  buckets integer not null,
  by_id bigint not null,
  by_score bigint not null,
  by_verdict bigint not null,
  alone bigint not null,
  held bigint not null,
  decided bigint not null,
  largest bigint not null,
  cut bigint not null,
  model varchar(40) not null,
  link_from double precision not null,
  review_from double precision not null
);

-- Two persons who may be one, with the row of each that comes nearest, and what the score rests on.
create table doubtful_pair (
  job varchar(100) not null,
  first_person varchar(20) not null,
  second_person varchar(20) not null,
  first_source varchar not null,
  first_sender varchar not null,
  first_key varchar not null,
  second_source varchar not null,
  second_sender varchar not null,
  second_key varchar not null,
  reason varchar(40) not null,
  score double precision not null,
  lines text not null,
  primary key (job, first_person, second_person)
);

-- Which profiles were compared by which model, and the pairs that scored enough: one sealed book in chunks.
create table scored_pairs (
  job varchar(100) not null,
  part integer not null,
  body bytea not null,
  primary key (job, part)
);
