package nl.sectordeal.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

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

  /**
   * The periods from one day to another, in order; the first and the last are cut off at these
   * days.
   *
   * @return empty when {@code until} lies before {@code from}
   */
  public List<Span> listSpans(LocalDate from, LocalDate until) {
    List<Span> spans = new ArrayList<>();
    for (LocalDate first = from; !first.isAfter(until); ) {
      LocalDate end = lastDayOfPeriod(first, until);
      LocalDate last = end.isAfter(until) ? until : end;
      spans.add(new Span(labelOf(first), first, last));
      first = last.plusDays(1);
    }
    return spans;
  }

  private LocalDate lastDayOfPeriod(LocalDate day, LocalDate until) {
    return switch (this) {
      case MONTH -> YearMonth.from(day).atEndOfMonth();
      case YEAR -> LocalDate.of(day.getYear(), 12, 31);
      case DEAL -> until;
    };
  }
}
