package nl.sectordeal.job.draft;

/** What the rows of a source tell, by the names of the job file (bewering). */
enum Claim {
  PARTICIPATION,
  PLACEMENT,
  QUALIFICATION,
  CONTACT,
  COMMITMENT,
  STATUS
}
