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

  /** The day that {@link #date(LocalDate)} wrote, of which long lists have millions. */
  static LocalDate readDate(String text) {
    boolean usual = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    return usual
        ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
        : LocalDate.parse(text);
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /** Without trailing zeros, so that 32, 32.0 and 32.00 are one value. */
  static String decimal(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
