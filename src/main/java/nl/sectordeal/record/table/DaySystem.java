package nl.sectordeal.record.table;

import java.time.LocalDate;

/** How a workbook counts its days (datumstelsel). */
enum DaySystem {
  /** From 1 January 1900 as day 1, with a 29 February 1900 that never was as day 60. */
  FROM_1900,
  /** From 1 January 1904 as day 0. */
  FROM_1904;

  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate START_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final int NEVER_WAS = 60;

  /** 31 December 9999. */
  private static final int LAST = 2_958_465;

  private static final int YEARS_BETWEEN = 1462;

  /**
   * The day a number stands for, its time left out. Days that a spreadsheet shows but that do not
   * exist stay text, so that they are judged as what the sender sees; a number without a day stays
   * a number.
   *
   * @param raw the number as the file stores it
   */
  Cell day(double serial, String raw) {
    double last = this == FROM_1904 ? LAST - YEARS_BETWEEN : LAST;
    if (serial < 0 || serial >= last + 1) {
      return new Cell.Number(serial, raw);
    }
    int days = (int) serial;
    if (this == FROM_1904) {
      return new Cell.Day(START_OF_1904.plusDays(days));
    }
    if (days == 0) {
      return serial == 0 ? new Cell.Text("00-01-1900") : new Cell.Number(serial, raw);
    }
    if (days == NEVER_WAS) {
      return new Cell.Text("29-02-1900");
    }
    return new Cell.Day(BEFORE_1900.plusDays(days > NEVER_WAS ? days - 1L : days));
  }
}
