package nl.sectordeal.measure;

/** Whether an outcome counts for a measure; the order is the order of preference (besluit). */
public enum Verdict {
  COUNTED,
  PROVISIONAL,
  HELD,
  NOT_COUNTED
}
