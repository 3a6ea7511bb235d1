package nl.sectordeal.measure.esf;

/** What somebody told about themselves, or did not (antwoord). */
public enum Answer {
  YES,
  NO,
  /** Refused, not asked or not understood: never counts as yes, and never as no. */
  NOT_TOLD;

  /** This answer; the other where none was given. */
  Answer or(Answer other) {
    return this == NOT_TOLD ? other : this;
  }
}
