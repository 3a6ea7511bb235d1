package nl.sectordeal.measure;

/** How ready a counted decision is for an auditor (controleerbaarheid). */
public enum Readiness {
  /** Its proof is complete. */
  AUDIT_PROOF,
  /** Something is missing, and may still come. */
  OPEN,
  /** Something is missing, and the time for it is over: it can only come as a correction. */
  LATE
}
