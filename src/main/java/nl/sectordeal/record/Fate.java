package nl.sectordeal.record;

/** What became of one row of a file (lot van een rij). */
public enum Fate {
  /** Its key was not in force. */
  NEW,
  CHANGED,
  UNCHANGED,
  REJECTED,
  WITHDRAWN,
  /** Equal to a row above it, and counted once. */
  DUPLICATE
}
