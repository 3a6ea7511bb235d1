package nl.sectordeal.record.table;

/**
 * Which of several sheets is meant when none was agreed: the first that bears all the headings,
 * failing that the one that bears most of them, failing that the first that is not empty
 * (bladkeuze). So a sheet with an explanation in front of the data is passed over, and what is
 * missing is told of the sheet that the sender means.
 */
final class SheetChoice {
  private final int all;
  private int best;
  private int most = -1;

  /**
   * @param all number of the headings that were agreed
   */
  SheetChoice(int all) {
    this.all = all;
  }

  /**
   * Looks at the next sheet.
   *
   * @param headings how many of the headings it bears; -1 when it is empty
   */
  void take(int sheet, int headings) {
    if (headings > most) {
      most = headings;
      best = sheet;
    }
  }

  /** Whether no later sheet can be better. */
  boolean isMade() {
    return most == all;
  }

  int best() {
    return best;
  }
}
