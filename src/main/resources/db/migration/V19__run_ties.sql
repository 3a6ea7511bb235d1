-- Whether the numbers of a run tied: exit code 4 is also of a run that ties and was not published. Null of runs before.
alter table run add column ties boolean;
