package nl.sectordeal.notice;

/** What follows from a notice: severity is a consequence, not an opinion (ernst). */
public enum Severity {
  /** The row does not enter; an earlier good version of it stays. */
  REJECT,
  /** The row enters and does not count until a person or a better row resolves it. */
  HOLD,
  /** The row counts; the partner is told. */
  WARN,
  /** Worth knowing; nothing to do. */
  INFO
}
