package nl.sectordeal.report.machine;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.sectordeal.period.End;
import org.jspecify.annotations.Nullable;

/** Values as machines read them: ISO dates, a decimal point, and nothing for what is unknown. */
final class Plain {
  private Plain() {}

  static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  static String date(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }

  static String date(End end) {
    return date(end.date());
  }

  /** Without trailing zeros, so that 32, 32.0 and 32.00 are one value. */
  static String decimal(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
