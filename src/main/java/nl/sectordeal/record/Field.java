package nl.sectordeal.record;

/** A field of a claim whose value can be held because the job file does not map it (veld). */
public enum Field {
  RESULT,
  GROUP,
  CONTRACT,
  PROOF,
  NEVER_STARTED,
  /** Whether the row takes itself back. */
  WITHDRAWAL,
  OTHER
}
