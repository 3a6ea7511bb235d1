package nl.sectordeal.measure.euro;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.period.Stretch;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The hours and months of one person that were valued, over all employers and orders (klok). */
final class PersonClock {
  private final Proration proration;
  private final List<Busy> busy = new ArrayList<>();
  private final Map<String, BigFraction> used = new HashMap<>();
  private final Map<String, List<Stretch>> valued = new HashMap<>();

  /** Hours a week during some days. */
  private record Busy(String employer, Stretch stretch, BigDecimal hours) {}

  PersonClock(Proration proration) {
    this.proration = proration;
  }

  /** The most hours a week that were valued on any of these days. */
  BigDecimal busiest(List<Stretch> stretches) {
    BigDecimal most = BigDecimal.ZERO;
    for (Stretch stretch : stretches) {
      for (Busy one : busy) {
        Stretch common = stretch.common(one.stretch());
        most = common == null ? most : most.max(hoursOn(common));
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

  void work(String employer, List<Stretch> stretches, BigDecimal hours) {
    stretches.forEach(stretch -> busy.add(new Busy(employer, stretch, hours)));
  }

  /** Those of these days that do not count already at the employer, in their order. */
  List<Stretch> free(String employer, Stretch stretch) {
    List<Stretch> free = List.of(stretch);
    for (Busy one : busy) {
      if (one.employer().equals(employer)) {
        free = free.stream().flatMap(part -> part.without(one.stretch()).stream()).toList();
      }
    }
    return free;
  }

  /**
   * Months of these days that still count for a block, which are used up by it. Months in which the
   * person works elsewhere too are used up once.
   *
   * @param most null: no limit
   */
  BigFraction take(String block, List<Stretch> stretches, @Nullable Integer most) {
    BigFraction months = BigFraction.ZERO;
    for (Stretch stretch : stretches) {
      months = months.add(take(block, stretch, most));
    }
    return months;
  }

  private BigFraction take(String block, Stretch stretch, @Nullable Integer most) {
    BigFraction all = proration.months(stretch);
    BigFraction twice = least(inCommon(stretch, valued.getOrDefault(block, List.of())), all);
    BigFraction before = used.getOrDefault(block, BigFraction.ZERO);
    BigFraction wanted = all.subtract(twice);
    BigFraction fresh = wanted;
    if (most != null) {
      BigFraction left = BigFraction.of(most).subtract(before);
      fresh = left.signum() > 0 ? least(wanted, left) : BigFraction.ZERO;
    }
    List<Stretch> earlier = valued.computeIfAbsent(block, any -> new ArrayList<>());
    used.put(block, before.add(fresh));
    if (fresh.equals(wanted)) {
      earlier.add(stretch);
    } else if (fresh.signum() > 0) {
      earlier.add(upTo(fresh, stretch, List.copyOf(earlier)));
    }
    return twice.add(fresh);
  }

  /**
   * The days until a block's longest time is used up: those behind them count nowhere else either.
   */
  private Stretch upTo(BigFraction fresh, Stretch stretch, List<Stretch> others) {
    long least = 0;
    long most = ChronoUnit.DAYS.between(stretch.first(), stretch.last());
    while (least < most) {
      long middle = (least + most + 1) / 2;
      Stretch longer = new Stretch(stretch.first(), stretch.first().plusDays(middle));
      BigFraction months = proration.months(longer).subtract(inCommon(longer, others));
      if (months.compareTo(fresh) > 0) {
        most = middle - 1;
      } else {
        least = middle;
      }
    }
    return new Stretch(stretch.first(), stretch.first().plusDays(least));
  }

  private static BigFraction least(BigFraction one, BigFraction other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** Months that these days have in common with others, each day once. */
  private BigFraction inCommon(Stretch stretch, List<Stretch> others) {
    List<Stretch> commons = new ArrayList<>();
    for (Stretch other : others) {
      Stretch common = stretch.common(other);
      if (common != null) {
        commons.add(common);
      }
    }
    commons.sort(Comparator.comparing(Stretch::first));
    BigFraction months = BigFraction.ZERO;
    LocalDate next = stretch.first();
    for (Stretch common : commons) {
      LocalDate from = common.first().isAfter(next) ? common.first() : next;
      if (!from.isAfter(common.last())) {
        months = months.add(proration.months(new Stretch(from, common.last())));
        next = common.last().plusDays(1);
      }
    }
    return months;
  }
}
