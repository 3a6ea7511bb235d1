package nl.sectordeal.record.mapping;

/**
 * The forms in which a date may be written: dd-MM-yyyy, d-M-yyyy, dd/MM/yyyy, yyyy-MM-dd
 * (datumvorm).
 */
public final class DateForm {
  /** What {@link #read} gives for a text of another form. */
  public static final int NONE = -1;

  private static final int FULL = 10;
  private static final int SHORTEST = 8;

  /** The date as the number yyyymmdd, whether or not such a day exists; or {@link #NONE}. */
  public static int read(String text) {
    int length = text.length();
    if (length == FULL && text.charAt(4) == '-' && text.charAt(7) == '-') {
      return joined(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }
    if (length == FULL && text.charAt(2) == text.charAt(5)) {
      return text.charAt(2) == '-' || text.charAt(2) == '/' ? dayFirst(text, 2, 5) : NONE;
    }
    if (length < SHORTEST || length >= FULL) {
      return NONE;
    }
    int first = text.indexOf('-');
    return first < 0 ? NONE : dayFirst(text, first, text.indexOf('-', first + 1));
  }

  /** Whether the year stands in front. */
  static boolean isYearFirst(String text) {
    return text.length() == FULL && text.charAt(4) == '-';
  }

  private static int dayFirst(String text, int first, int second) {
    if (first < 1 || first > 2 || second < first + 2 || second > first + 3) {
      return NONE;
    }
    int length = text.length();
    return length - second != 5
        ? NONE
        : joined(
            number(text, second + 1, length),
            number(text, first + 1, second),
            number(text, 0, first));
  }

  private static int joined(int year, int month, int day) {
    return year < 0 || month < 0 || day < 0 ? NONE : year * 10_000 + month * 100 + day;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private DateForm() {}
}
