package nl.sectordeal.outcome;

/**
 * The six kinds of things that partners tell of, and the moves that follow from placements (soort
 * uitkomst); the order settles ties.
 */
public enum OutcomeKind {
  PARTICIPATION,
  PLACEMENT,
  QUALIFICATION,
  CONTACT,
  STATUS,
  COMMITMENT,
  MOVE;

  /** As it appears in identifiers and files. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
