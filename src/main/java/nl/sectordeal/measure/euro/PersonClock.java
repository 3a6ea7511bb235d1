package nl.sectordeal.measure.euro;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hours and months of one person that were valued, over all employers and orders (klok). */
final class PersonClock {
  private final Proration proration;
  private final List<Busy> busy = new ArrayList<>();
  private final Map<String, Fraction> used = new HashMap<>();
  private final Map<String, List<Stretch>> stretches = new HashMap<>();

  /** Hours a week during some days. */
  private record Busy(String employer, Stretch stretch, BigDecimal hours) {}

  PersonClock(Proration proration) {
    this.proration = proration;
  }

  /** The most hours a week that were valued on any of these days. */
  BigDecimal busiest(Stretch stretch) {
    BigDecimal most = BigDecimal.ZERO;
    for (Busy one : busy) {
      Stretch common = stretch.common(one.stretch());
      if (common != null) {
        most = most.max(hoursOn(common));
      }
    }
    return most;
  }

  /** A sum of overlapping stretches is largest where one of them begins. */
  private BigDecimal hoursOn(Stretch common) {
    BigDecimal hours = BigDecimal.ZERO;
    for (Busy one : busy) {
      if (one.stretch().contains(common.first())) {
        hours = hours.add(one.hours());
      }
    }
    return hours;
  }

  void work(String employer, Stretch stretch, BigDecimal hours) {
    busy.add(new Busy(employer, stretch, hours));
  }

  /** These days after the last that counts already at the employer; null when none are left. */
  @Nullable Stretch after(String employer, Stretch stretch) {
    Stretch rest = stretch;
    for (Busy one : busy) {
      if (one.employer().equals(employer) && one.stretch().common(rest) != null) {
        LocalDate next = one.stretch().last().plusDays(1);
        if (next.isAfter(rest.last())) {
          return null;
        }
        rest = new Stretch(next, rest.last());
      }
    }
    return rest;
  }

  /**
   * Months of these days that still count for a block, which are used up by it. Months in which the
   * person works elsewhere too are used up once.
   *
   * @param most null: no limit
   */
  Fraction take(String block, Stretch stretch, @Nullable Integer most) {
    Fraction all = proration.months(stretch);
    Fraction twice = inCommon(stretch, stretches.getOrDefault(block, List.of())).min(all);
    Fraction before = used.getOrDefault(block, Fraction.ZERO);
    Fraction fresh = all.minus(twice);
    if (most != null) {
      fresh = fresh.min(Fraction.of(most).minus(before).max(Fraction.ZERO));
    }
    used.put(block, before.plus(fresh));
    stretches.computeIfAbsent(block, any -> new ArrayList<>()).add(stretch);
    return twice.plus(fresh);
  }

  /** Months that these days have in common with others, each day once. */
  private Fraction inCommon(Stretch stretch, List<Stretch> others) {
    List<Stretch> commons = new ArrayList<>();
    for (Stretch other : others) {
      Stretch common = stretch.common(other);
      if (common != null) {
        commons.add(common);
      }
    }
    commons.sort(Comparator.comparing(Stretch::first));
    Fraction months = Fraction.ZERO;
    LocalDate next = stretch.first();
    for (Stretch common : commons) {
      LocalDate from = common.first().isAfter(next) ? common.first() : next;
      if (!from.isAfter(common.last())) {
        months = months.plus(proration.months(new Stretch(from, common.last())));
        next = common.last().plusDays(1);
      }
    }
    return months;
  }
}
