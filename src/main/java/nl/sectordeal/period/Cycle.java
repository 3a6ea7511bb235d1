package nl.sectordeal.period;

import java.time.LocalDate;
import java.time.YearMonth;

/** How often a measure starts again at zero (periode). */
public enum Cycle {
  MONTH,
  YEAR,
  DEAL;

  /** The name of the period that a day lies in: {@code 2021-03}, {@code 2021} or {@code deal}. */
  public String labelOf(LocalDate day) {
    return switch (this) {
      case MONTH -> YearMonth.from(day).toString();
      case YEAR -> Integer.toString(day.getYear());
      case DEAL -> "deal";
    };
  }
}
