package nl.sectordeal.measure.euro;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on end, the first and the last included (periode). */
public record Stretch(LocalDate first, LocalDate last) {
  /** The days that two have in common; null when there are none. */
  @Nullable Stretch common(Stretch other) {
    LocalDate from = first.isAfter(other.first) ? first : other.first;
    LocalDate until = last.isBefore(other.last) ? last : other.last;
    return until.isBefore(from) ? null : new Stretch(from, until);
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
