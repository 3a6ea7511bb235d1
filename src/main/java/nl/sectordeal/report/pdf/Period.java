package nl.sectordeal.report.pdf;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.report.MonthlyReport.Header;

/**
 * The period of a figure, within the deal (periode).
 *
 * @param label as decisions have it: {@code deal}, {@code 2021} or {@code 2021-03}
 */
record Period(String label, Cycle cycle, LocalDate from, LocalDate until) {

  static Period of(String label, Header header) {
    Cycle cycle = cycleOf(label);
    LocalDate from =
        switch (cycle) {
          case DEAL -> header.dealFrom();
          case YEAR -> later(Year.parse(label).atDay(1), header.dealFrom());
          case MONTH -> YearMonth.parse(label).atDay(1);
        };
    LocalDate until =
        switch (cycle) {
          case DEAL -> header.dealUntil();
          case YEAR -> earlier(Year.parse(label).atMonth(12).atEndOfMonth(), header.dealUntil());
          case MONTH -> YearMonth.parse(label).atEndOfMonth();
        };
    return new Period(label, cycle, from, until);
  }

  /** Whether the report's month lies in the period that a label names. */
  static boolean isCurrent(String label, Header header) {
    return cycleOf(label).labelOf(header.peildatum()).equals(label);
  }

  static Cycle cycleOf(String label) {
    if (label.equals(Cycle.DEAL.labelOf(LocalDate.MIN))) {
      return Cycle.DEAL;
    }
    return label.indexOf('-') < 0 ? Cycle.YEAR : Cycle.MONTH;
  }

  /** Every month from the first up to the last of the period. */
  List<YearMonth> months() {
    List<YearMonth> months = new ArrayList<>();
    YearMonth last = YearMonth.from(until);
    for (YearMonth at = YearMonth.from(from); !at.isAfter(last); at = at.plusMonths(1)) {
      months.add(at);
    }
    return months;
  }

  String name(Wording words) {
    return switch (cycle) {
      case DEAL ->
          words.text(
              "period.deal",
              Map.of("from", Integer.toString(from.getYear()), "until", until.getYear()));
      case YEAR -> label;
      case MONTH -> words.month(YearMonth.parse(label));
    };
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
