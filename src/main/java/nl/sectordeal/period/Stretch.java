package nl.sectordeal.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on end of which the first and the last are known, both included (aaneengesloten dagen). */
public record Stretch(LocalDate first, LocalDate last) {
  /** The days that two have in common; null when there are none. */
  public @Nullable Stretch common(Stretch other) {
    LocalDate from = first.isAfter(other.first) ? first : other.first;
    LocalDate until = last.isBefore(other.last) ? last : other.last;
    return until.isBefore(from) ? null : new Stretch(from, until);
  }

  /** Whether a day is one of them. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Number of days. */
  public long length() {
    return DateRange.lengthInDays(first, last);
  }
}
