-- Truth: what the tables of each published version showed, to whom: audiences are told apart by the smallest count that they see.
create table published_cell (
  job varchar(100) not null,
  report_month varchar(7) not null,
  version integer not null,
  smallest_cell integer not null,
  measure varchar(100) not null,
  period varchar(10) not null,
  part varchar(20) not null,
  label varchar not null,
  until_month varchar(7) not null,
  cell_count integer not null,
  mark varchar(10) not null
);

create index published_cell_version on published_cell (job, report_month, version);
