package nl.sectordeal.measure.euro;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How many months lie between two days (maanden). */
final class MonthSpan {
  private MonthSpan() {}

  /**
   * Whole months from the first day on; what is left over as a part of the month it lies in. Both
   * days count.
   */
  static BigDecimal months(LocalDate first, LocalDate last) {
    LocalDate after = last.plusDays(1);
    long whole = ChronoUnit.MONTHS.between(first, after);
    LocalDate from = first.plusMonths(whole);
    long days = ChronoUnit.DAYS.between(from, after);
    long length = ChronoUnit.DAYS.between(from, first.plusMonths(whole + 1));
    return BigDecimal.valueOf(days)
        .divide(BigDecimal.valueOf(length), MathContext.DECIMAL64)
        .add(BigDecimal.valueOf(whole));
  }
}
