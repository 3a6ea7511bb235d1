package nl.sectordeal.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.sectordeal.measure.Measure.Promise;
import org.jspecify.annotations.Nullable;

/** Finds which of the amounts promised holds (afspraak). */
final class Promises {

  private static final Comparator<Promise> BEGUN_LAST = Comparator.comparing(Promise::from);

  private Promises() {}

  /**
   * The amount that holds on a day; per period when it was promised for each. Of several that hold
   * it is the one begun last, then the one due first. After all are due the one begun last, then
   * due last, stays the yardstick. Null before any holds.
   */
  static @Nullable Integer inForce(List<Promise> promises, LocalDate day) {
    List<Promise> begun = promises.stream().filter(p -> !p.from().isAfter(day)).toList();
    return begun.stream()
        .filter(promise -> !promise.by().isBefore(day))
        .max(BEGUN_LAST.thenComparing(Promise::by, Comparator.reverseOrder()))
        .or(() -> begun.stream().max(BEGUN_LAST.thenComparing(Promise::by)))
        .map(Promise::amount)
        .orElse(null);
  }
}
