package nl.sectordeal.period;

import java.time.LocalDate;
import java.time.YearMonth;

/** The month that a report is about (rapportagemaand). */
public record ReportMonth(YearMonth month) implements Comparable<ReportMonth> {

  public static ReportMonth parse(String text) {
    return new ReportMonth(YearMonth.parse(text));
  }

  /** The last day of the month; what happened after it does not count yet (peildatum). */
  public LocalDate peildatum() {
    return month.atEndOfMonth();
  }

  @Override
  public int compareTo(ReportMonth other) {
    return month.compareTo(other.month);
  }

  @Override
  public String toString() {
    return month.toString();
  }
}
