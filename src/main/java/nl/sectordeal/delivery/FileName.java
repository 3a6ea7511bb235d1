package nl.sectordeal.delivery;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sectordeal.period.MonthName;
import org.jspecify.annotations.Nullable;

/** What a file name tells: month, receipt and sender (bestandsnaam). */
final class FileName {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-_.]?(\\d{2})");
  private static final Pattern YEAR_LAST = Pattern.compile("(\\d{2})[-_.]?(\\d{4})");
  private static final Pattern NAMED = Pattern.compile("(\\p{L}{3,9})[-_. ]?(\\d{4})");

  private static final Pattern MOMENT =
      Pattern.compile(
          "(\\d{4})-?(\\d{2})-?(\\d{2})"
              + "(?:[T _-]?(\\d{2})[:.-]?(\\d{2})(?:[:.-]?(\\d{2}))?)?"
              + "(Z|[+-]\\d{2}(?::?\\d{2})?)?");
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss[XXX][XX][X]")
          .withResolverStyle(ResolverStyle.STRICT);

  private final String name;

  FileName(String name) {
    this.name = name;
  }

  /**
   * The month in the group {@code period}: yyyy-MM, yyyyMM, MM-yyyy or a Dutch name with its year,
   * such as maart 2021; null when there is none.
   */
  @Nullable YearMonth period(Pattern pattern) {
    String text = group(pattern, "period");
    if (text == null) {
      return null;
    }
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return month(first.group(1), first.group(2));
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      return month(last.group(2), last.group(1));
    }
    Matcher named = NAMED.matcher(text);
    return named.matches() ? namedMonth(named.group(2), named.group(1)) : null;
  }

  private static @Nullable YearMonth namedMonth(String year, String name) {
    Month month = MonthName.find(name);
    return month == null ? null : YearMonth.of(Integer.parseInt(year), month);
  }

  private static @Nullable YearMonth month(String year, String month) {
    try {
      return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * The instant in the group {@code received}, an ISO date or date with time, of the Netherlands
   * unless it tells an offset; a date alone is its first moment. Null when there is none, or none
   * that exists: see {@link #receipt}.
   */
  @Nullable Instant received(@Nullable Pattern pattern) {
    String text = receipt(pattern);
    Matcher parts = MOMENT.matcher(text == null ? "" : text);
    return parts.matches() ? moment(parts) : null;
  }

  /** What stands in the group {@code received}, whatever it is; null when there is nothing. */
  @Nullable String receipt(@Nullable Pattern pattern) {
    String text = pattern == null ? null : group(pattern, "received");
    return text == null || text.isBlank() ? null : text;
  }

  private static @Nullable Instant moment(Matcher parts) {
    String day = parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3);
    try {
      if (parts.group(4) == null) {
        return LocalDate.parse(day).atStartOfDay(AMSTERDAM).toInstant();
      }
      String second = parts.group(6) == null ? "00" : parts.group(6);
      String time = day + "T" + parts.group(4) + ":" + parts.group(5) + ":" + second;
      String offset = parts.group(7) == null ? "" : parts.group(7);
      TemporalAccessor read =
          WITH_OFFSET.parseBest(time + offset, OffsetDateTime::from, LocalDateTime::from);
      return read instanceof OffsetDateTime exact
          ? exact.toInstant()
          : inAmsterdam(LocalDateTime.from(read));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Null in the hour that summer time passes over. */
  private static @Nullable Instant inAmsterdam(LocalDateTime time) {
    return AMSTERDAM.getRules().getValidOffsets(time).isEmpty()
        ? null
        : time.atZone(AMSTERDAM).toInstant();
  }

  /** The sender in the group {@code sender}; null when there is none. */
  @Nullable String sender(Pattern pattern) {
    String found = group(pattern, "sender");
    return found == null || found.isBlank() ? null : found.strip();
  }

  private @Nullable String group(Pattern pattern, String group) {
    Matcher matcher = pattern.matcher(name);
    try {
      return matcher.find() ? matcher.group(group) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
