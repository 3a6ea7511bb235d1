package nl.sectordeal.person.score;

/** What comparing given names can find (voornaam), the first that holds. */
enum GivenName {
  /** The same name, where one side may know more names behind it. */
  SAME,
  /** A short or daily form of the other, such as Hans and Johannes. */
  NICKNAME,
  /** One of several names agrees, such as Maria Johanna and Johanna. */
  ONE_OF_SEVERAL,
  /** One slip of the keyboard. */
  ONE_LETTER_OFF,
  /** Short names, or two names that both exist, which differ by one letter: Tim and Tom. */
  NAMES_ONE_LETTER_APART,
  /** Alike to the eye or the ear. */
  SIMILAR,
  /** One side knows only initials, of which at least two agree. */
  SEVERAL_INITIALS_AGREE,
  /** One side knows only an initial, which agrees. */
  INITIAL_AGREES,
  /** The initial is that of another of the names, or of the full name: Hans and J. */
  OTHER_INITIAL_AGREES,
  /** Given name and surname stand in each other's place. */
  SWAPPED,
  /** One of given name and surname stands in the other's place; the rest differs. */
  HALF_SWAPPED,
  /** Different names with one first letter. */
  ONLY_INITIAL_AGREES,
  /** Different names or initials. */
  DIFFERENT,
  /** One side knows none. */
  UNKNOWN;

  /** Whether two names are found to be much alike, though nobody typed one for the other. */
  boolean isLikeness() {
    return this == NICKNAME || this == NAMES_ONE_LETTER_APART || this == SIMILAR;
  }
}
