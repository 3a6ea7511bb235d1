package nl.sectordeal.outcome;

/** The six kinds of things that happen (soort uitkomst); the order settles ties. */
public enum OutcomeKind {
  PARTICIPATION,
  PLACEMENT,
  QUALIFICATION,
  CONTACT,
  STATUS,
  COMMITMENT;

  /** As it appears in identifiers and files. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
