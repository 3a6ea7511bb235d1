-- Truth: how the published cells of a version add up, for one audience. A cell has a line; a sum is the line of its total and those of its parts.
alter table published_cell add column line integer default 0 not null;

create table published_sum (
  job varchar(100) not null,
  report_month varchar(7) not null,
  version integer not null,
  smallest_cell integer not null,
  line integer not null,
  terms varchar not null
);

create index published_sum_version on published_sum (job, report_month, version);
