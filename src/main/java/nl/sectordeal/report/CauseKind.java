package nl.sectordeal.report;

/**
 * Why a decision moved from one run to another (soort oorzaak), in the order in which they are
 * tried: the first that fits is the cause.
 */
public enum CauseKind {
  /** A person decided who is who. */
  PERSON_DECIDED,
  /** Several persons turned out to be one. */
  MERGED,
  /** One person turned out to be several. */
  SPLIT,
  /** Rows went from one person to another. */
  REGROUPED,
  /** A person let a held delivery in. */
  RELEASED,
  /** A row is no longer in the file of its sender. */
  VANISHED,
  /** Its sender took a row back, or what a row claimed. */
  WITHDRAWN,
  /** A row that had gone is there again. */
  RETURNED,
  /** The other side said the same, or proof was approved. */
  CONFIRMED,
  /** Somebody said that it is not so. */
  DISPUTED,
  /** A field has another value than before. */
  CORRECTED,
  /** A field that was empty has a value. */
  FILLED_IN,
  /** A row waits for a person since. */
  HELD_BACK,
  /** A row no longer waits for a person. */
  LET_GO,
  /** It had happened by the earlier peildatum, and was told only later. */
  TOLD_LATE,
  /** It happened after the earlier peildatum. */
  NEW,
  /** A new row tells more of something that was known. */
  ADDED_TO,
  /** An agreement of the employer came, changed or ended. */
  AGREEMENT,
  /** Nothing changed but the day. */
  TIME,
  /** The job file or the program changed. */
  RULES,
  /** None of these was found. */
  OTHER
}
