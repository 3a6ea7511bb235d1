package nl.sectordeal.record.table;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A cell as the text that it stands for (celtekst). */
public final class CellText {
  /** How a day is written for people. */
  public static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

  private static final double SMALLEST_TYPED = 0.001;
  private static final double LARGEST_EXACT = 9_007_199_254_740_992d;

  /** What a spreadsheet stores of a small or large number, or of any: 2.75E1 is 27.5. */
  private static final Pattern POWER_OF_TEN = Pattern.compile("-?\\d+(\\.\\d+)?[eE][+-]?\\d{1,3}");

  private static final int LONGEST_UNKNOWN = 8;
  private static final Set<String> UNKNOWN = Set.of("onbekend", "nvt", "n.v.t.", "n.v.t", "-", "?");

  /**
   * Without white space around it; empty when the cell is blank. A number is written out, never
   * 1,23E+11.
   */
  public static String of(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return trimmed(text.text());
    }
    if (cell instanceof Cell.Number number) {
      return writtenOut(number);
    }
    if (cell instanceof Cell.Day day) {
      return day.day().format(DAY);
    }
    if (cell instanceof Cell.Bool bool) {
      return bool.value() ? "WAAR" : "ONWAAR";
    }
    return cell instanceof Cell.Failed failed ? failed.code() : "";
  }

  /** Whether the text says that its writer does not know, or that there is nothing to say. */
  public static boolean isUnknown(String text) {
    return text.length() <= LONGEST_UNKNOWN && UNKNOWN.contains(text.toLowerCase(Locale.ROOT));
  }

  /** One space wherever there are more, no-break ones included. */
  public static String collapsed(String text) {
    boolean wasSpace = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = isSpace(text.charAt(i));
      if (space && (wasSpace || text.charAt(i) != ' ')) {
        return collapsedAnew(text);
      }
      wasSpace = space;
    }
    return text;
  }

  private static String collapsedAnew(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        result.append(text.charAt(i));
      } else if (!result.isEmpty() && result.charAt(result.length() - 1) != ' ') {
        result.append(' ');
      }
    }
    return result.toString();
  }

  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Also the spaces that cannot be seen: no-break, zero-width, byte order mark. */
  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || c == '\u202f';
  }

  private static String writtenOut(Cell.Number number) {
    double value = number.value();
    if (isPowerOfTen(number)) {
      return new BigDecimal(number.raw()).toPlainString();
    }
    if (isDigits(number.raw()) || value != Math.rint(value) || Math.abs(value) >= LARGEST_EXACT) {
      return number.raw();
    }
    return Long.toString((long) value);
  }

  /** What is smaller is nothing that a person typed: a remainder of arithmetic stays as it is. */
  private static boolean isPowerOfTen(Cell.Number number) {
    double value = number.value();
    return value != Math.rint(value)
        && Math.abs(value) >= SMALLEST_TYPED
        && POWER_OF_TEN.matcher(number.raw()).matches();
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private CellText() {}
}
