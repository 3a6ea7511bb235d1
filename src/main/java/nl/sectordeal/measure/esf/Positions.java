package nl.sectordeal.measure.esf;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The positions that somebody had after one another (loopbaan).
 *
 * @param events in order of time
 */
record Positions(List<LabourEvent> events) {
  /** The event that stands at the end, when it is the asked one. */
  @Nullable LabourEvent lastIs(LabourStatus asked, LocalDate from, LocalDate until) {
    LabourEvent last = last(from, until);
    return last != null && last.status() == asked ? last : null;
  }

  /** The first event with the asked position that stands on the exit or follows it. */
  @Nullable LabourEvent anyIs(LabourStatus asked, LocalDate from, LocalDate exit, LocalDate until) {
    LabourEvent standing = lastIs(asked, from, exit);
    if (standing != null) {
      return standing;
    }
    for (LabourEvent event : events) {
      if (event.status() == asked && event.on().isAfter(exit) && !event.on().isAfter(until)) {
        return event;
      }
    }
    return null;
  }

  private @Nullable LabourEvent last(LocalDate from, LocalDate until) {
    LabourEvent last = null;
    for (LabourEvent event : events) {
      if (!event.on().isBefore(from) && !event.on().isAfter(until)) {
        last = event;
      }
    }
    return last;
  }
}
