package nl.sectordeal.job.draft;

import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sectordeal.period.MonthName;
import org.jspecify.annotations.Nullable;

/**
 * A file name in which what differs from month to month has given its place to a mark (naam met
 * merktekens).
 *
 * @param name with marks
 * @param part of the period; null when there is none
 * @param periodWritten as it stands in the name; empty when there is none
 */
record MarkedName(String name, @Nullable Part part, String periodWritten) {
  /** Stands for a moment of receipt. */
  static final String MOMENT = Part.MOMENT.mark();

  /** Stands for a KvK number. */
  static final String KVK = Part.KVK.mark();

  /** Any mark. */
  static final Pattern MARKS = Pattern.compile("[\\x01-\\x06]");

  /** What may differ, in the order in which it is looked for. */
  enum Part {
    MOMENT("(?<!\\d)20\\d{6}T\\d{4}(?:\\d{2})?"),
    DAY("(?<!\\d)20\\d{2}(-?)(?:0[1-9]|1[0-2])\\1(?:0[1-9]|[12]\\d|3[01])(?!\\d)"),
    YEAR_MONTH("(?<!\\d)20\\d{2}[-_.]?(?:0[1-9]|1[0-2])(?!\\d)"),
    MONTH_YEAR("(?<!\\d)(?:0[1-9]|1[0-2])[-_.]?20\\d{2}(?!\\d)"),
    MONTH_NAME(
        "(?i)(?<!\\p{L})(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}[-_. ]?20\\d{2}"),
    KVK("(?<!\\d)\\d{8}(?!\\d)");

    private final Pattern pattern;

    Part(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }

    private boolean isPeriod() {
      return this != MOMENT && this != KVK;
    }

    /** Occurs in no name. */
    private String mark() {
      return String.valueOf((char) (1 + ordinal()));
    }
  }

  static MarkedName of(String name) {
    String rest = name;
    Part periodPart = null;
    String written = "";
    for (Part part : Part.values()) {
      Matcher matcher = part.pattern.matcher(rest);
      boolean wanted = !part.isPeriod() || periodPart == null;
      if (wanted && matcher.find()) {
        periodPart = part.isPeriod() ? part : periodPart;
        written = part.isPeriod() ? matcher.group() : written;
        rest = rest.substring(0, matcher.start()) + part.mark() + rest.substring(matcher.end());
      }
    }
    return new MarkedName(rest, periodPart, written);
  }

  boolean isDay() {
    return part == Part.DAY;
  }

  /** The regular expression that reads the period; null when there is none. */
  @Nullable String periodForm() {
    if (part == null) {
      return null;
    }
    String between = periodWritten.replaceAll("\\d", "");
    String sign = between.isEmpty() ? "" : between.substring(0, 1).replace(".", "\\.");
    return switch (part) {
      case DAY -> "(?<period>\\d{4}" + sign + "\\d{2})" + sign + "\\d{2}(?!\\d)";
      case MONTH_YEAR -> "(?<period>\\d{2}" + sign + "\\d{4})(?!\\d)";
      case MONTH_NAME -> "(?<period>[A-Za-z]{3,9}[-_. ]?\\d{4})";
      default -> "(?<period>\\d{4}" + sign + "\\d{2})(?!\\d)";
    };
  }

  /** Year and month as 202403, so that later ones sort behind earlier ones; empty when none. */
  String period() {
    String digits = periodWritten.replaceAll("\\D", "");
    if (part == Part.MONTH_NAME) {
      Month month = MonthName.find(periodWritten.replaceAll("[^\\p{L}]", ""));
      return month == null ? "" : digits + String.format(Locale.ROOT, "%02d", month.getValue());
    }
    return part == Part.MONTH_YEAR ? digits.substring(2) + digits.substring(0, 2) : digits;
  }

  /** What stands right before the period and is no mark. */
  String beforePeriod() {
    return part == null ? "" : lastLiteral(name.substring(0, name.indexOf(part.mark())));
  }

  /** What stands behind the last mark. */
  static String lastLiteral(String text) {
    String[] parts = MARKS.split(text, -1);
    return parts[parts.length - 1];
  }

  /** What stands before the first mark. */
  static String firstLiteral(String text) {
    return MARKS.split(text, -1)[0];
  }
}
