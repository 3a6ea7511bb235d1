package nl.sectordeal.measure.euro;

/** Why a placement is worth nothing, or less than it seems (opmerking). */
public enum Remark {
  /** Its employer has no order that it may count for. */
  NO_ORDER,
  /** The group has no building block. */
  NO_BLOCK,
  /** Its hours are not known. */
  NO_HOURS,
  /** No day of it lies within the order and before the peildatum. */
  NO_TIME,
  /** Days of it count already, by another contract of the person at the same employer. */
  SAME_WORK,
  /** The person works elsewhere at the same time, and more hours than a week may count. */
  OVERLAP,
  /** The person has had the months that count at most. */
  MOST_MONTHS,
  /** The order asks no more. */
  ABOVE
}
