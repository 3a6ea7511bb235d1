package nl.sectordeal.person.score;

/** What comparing surnames can find (achternaam), the first that holds. */
enum Surname {
  /** The same own name. */
  SAME_NAME,
  /** The one's own name is the other's partner's name. */
  PARTNERS_NAME,
  /** Given name and surname stand in each other's place. */
  NAME_SWAPPED,
  /** One slip of the keyboard. */
  NAME_ONE_LETTER_OFF,
  /** Alike to the eye or the ear. */
  NAME_SIMILAR,
  /** Different names. */
  OTHER_NAME,
  /** One side knows none. */
  NAME_UNKNOWN;

  /** Whether the two may be brothers or sisters, as far as the surname tells. */
  boolean mayBeOfTwins() {
    return this == SAME_NAME
        || this == NAME_ONE_LETTER_OFF
        || this == NAME_SIMILAR
        || this == NAME_UNKNOWN;
  }
}
