package nl.sectordeal.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days on end of which the first and the last are known, both included (aaneengesloten dagen). */
public record Stretch(LocalDate first, LocalDate last) {
  /** The days that two have in common; null when there are none. */
  public @Nullable Stretch common(Stretch other) {
    LocalDate from = first.isAfter(other.first) ? first : other.first;
    LocalDate until = last.isBefore(other.last) ? last : other.last;
    return until.isBefore(from) ? null : new Stretch(from, until);
  }

  /** The days that are not of the other: no stretch, one, or one on either side of it. */
  public List<Stretch> without(Stretch other) {
    Stretch common = common(other);
    if (common == null) {
      return List.of(this);
    }
    List<Stretch> left = new ArrayList<>();
    if (first.isBefore(common.first)) {
      left.add(new Stretch(first, common.first.minusDays(1)));
    }
    if (last.isAfter(common.last)) {
      left.add(new Stretch(common.last.plusDays(1), last));
    }
    return left;
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
