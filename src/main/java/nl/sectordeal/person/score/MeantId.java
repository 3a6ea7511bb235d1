package nl.sectordeal.person.score;

/** What comparing an impossible national id with a valid one can find (bedoeld nummer). */
enum MeantId {
  /** The impossible one is the valid one but for one digit or a swap. */
  MEANT,
  /** Nothing of the kind. */
  UNKNOWN
}
