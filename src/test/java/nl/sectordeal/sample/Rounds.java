package nl.sectordeal.sample;

import java.time.LocalDate;
import java.time.YearMonth;

/** The months of the sample, and when files come in (rondes). */
final class Rounds {
  static final int COUNT = 3;
  private static final YearMonth FIRST = YearMonth.of(2021, 1);

  /** The month of this round, counted from 1. */
  static YearMonth month(int round) {
    return FIRST.plusMonths(round - 1L);
  }

  /** The day up to which a file of this round tells. */
  static LocalDate asOf(int round) {
    return month(round).atEndOfMonth();
  }

  /** Name of a file that comes in on this day of the next month, at this time written HHmm. */
  static String file(String stem, int round, int day, String time) {
    LocalDate received = month(round).plusMonths(1).atDay(day);
    return stem
        + "_"
        + month(round)
        + "_ontvangen-"
        + received.toString().replace("-", "")
        + "T"
        + time;
  }

  private Rounds() {}
}
