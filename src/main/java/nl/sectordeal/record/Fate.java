package nl.sectordeal.record;

/** What became of one row of a file (lot van een rij). */
public enum Fate {
  /** Its key was not in force. */
  NEW('N'),
  CHANGED('C'),
  UNCHANGED('U'),
  REJECTED('R'),
  WITHDRAWN('W'),
  /** Equal to a row above it, and counted once. */
  DUPLICATE('D');

  /** As it is stored. */
  public final char letter;

  Fate(char letter) {
    this.letter = letter;
  }

  /**
   * The fate that is stored as this letter.
   *
   * @throws IllegalArgumentException when none is
   */
  public static Fate of(char letter) {
    for (Fate fate : values()) {
      if (fate.letter == letter) {
        return fate;
      }
    }
    throw new IllegalArgumentException("No fate is stored as " + letter);
  }
}
