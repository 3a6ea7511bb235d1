package nl.sectordeal.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.sectordeal.measure.Measure.Promise;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.period.Span;
import org.jspecify.annotations.Nullable;

/** Finds which of the amounts promised holds, and when it is due (afspraak). */
final class Promises {

  private static final Comparator<Promise> BEGUN_LAST = Comparator.comparing(Promise::from);

  private Promises() {}

  /** The path in a period to what holds on a day; null when nothing does. */
  static @Nullable StraightPath path(List<Promise> promises, Span period, LocalDate day) {
    Promise promise = inForce(promises, day);
    return promise == null
        ? null
        : new StraightPath(promise.amount(), period.first(), due(promise, period));
  }

  /**
   * A period that comes again has its own share of a promise that runs on, due at its own end; the
   * deal has one promise, which may be due after it.
   */
  private static LocalDate due(Promise promise, Span period) {
    if (period.label().equals(Cycle.DEAL.labelOf(period.first()))) {
      return promise.by();
    }
    boolean within = !promise.by().isBefore(period.first()) && !promise.by().isAfter(period.last());
    return within ? promise.by() : period.last();
  }

  /**
   * The promise that holds on a day; per period when it was promised for each. Of several that hold
   * it is the one begun last, then the one due first. After all are due the one begun last, then
   * due last, stays the yardstick. Null before any holds.
   */
  static @Nullable Promise inForce(List<Promise> promises, LocalDate day) {
    List<Promise> begun = promises.stream().filter(p -> !p.from().isAfter(day)).toList();
    return begun.stream()
        .filter(promise -> !promise.by().isBefore(day))
        .max(BEGUN_LAST.thenComparing(Promise::by, Comparator.reverseOrder()))
        .or(() -> begun.stream().max(BEGUN_LAST.thenComparing(Promise::by)))
        .orElse(null);
  }
}
