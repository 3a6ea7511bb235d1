package nl.sectordeal.outcome;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.sectordeal.outcome.Difference.Field;
import nl.sectordeal.outcome.Outcome.Facts;
import nl.sectordeal.outcome.Outcome.Resolved;
import nl.sectordeal.outcome.Outcome.Side;
import nl.sectordeal.period.DateRange;
import nl.sectordeal.period.DutchDay;
import nl.sectordeal.period.End;
import nl.sectordeal.record.Claim.PlacementClaim;
import nl.sectordeal.record.RowRef;
import org.jspecify.annotations.Nullable;

/** Finds where claims of one placement do not agree, though they are the same one (verschillen). */
final class DifferenceFinder {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
  private static final Comparator<End> OPEN_LAST =
      Comparator.comparing(End::date, Comparator.nullsLast(Comparator.naturalOrder()));

  private final List<Comparison<?>> comparisons;
  private final Instant asKnownAt;
  private final Resolutions resolutions;

  DifferenceFinder(OutcomeTerms terms, Instant asKnownAt, Resolutions resolutions) {
    this.asKnownAt = asKnownAt;
    this.resolutions = resolutions;
    BigDecimal hours = BigDecimal.valueOf(terms.hoursTolerance());
    comparisons =
        List.of(
            new Comparison<LocalDate>(
                Field.START,
                PlacementClaim::start,
                Comparator.naturalOrder(),
                (first, last) -> DateRange.daysApart(first, last) > terms.startTolerance(),
                DAY::format),
            new Comparison<BigDecimal>(
                Field.HOURS,
                PlacementClaim::hours,
                Comparator.naturalOrder(),
                (least, most) -> most.subtract(least).compareTo(hours) > 0,
                DifferenceFinder::hoursText),
            new Comparison<End>(
                Field.END,
                PlacementSettler::toldEnd,
                OPEN_LAST,
                (first, last) -> OPEN_LAST.compare(first, last) != 0,
                DifferenceFinder::endText),
            new Comparison<String>(
                Field.CONTRACT,
                Precedence::contractOf,
                Comparator.naturalOrder(),
                (one, other) -> !one.equals(other),
                contract -> contract));
  }

  /**
   * What differs between the claims of one placement, in the order of the fields.
   *
   * @param open still to be answered
   */
  record Found(List<Difference> open, List<Resolved> resolved) {
    /** The claims agree. */
    static final Found NOTHING = new Found(List.of(), List.of());
  }

  /**
   * At most one difference per field; held claims are left out.
   *
   * @param sides the same claims, as the placement shows them
   */
  Found find(Facts placement, Joined<PlacementClaim> joined, List<Side> sides) {
    List<Told<PlacementClaim>> claims = joined.givers();
    if (claims.size() == 1) {
      return Found.NOTHING;
    }
    List<Difference> open = new ArrayList<>(2);
    List<Resolved> resolved = new ArrayList<>(0);
    for (Comparison<?> comparison : comparisons) {
      Difference difference = find(placement, claims, comparison);
      if (difference != null) {
        resolutions
            .find(comparison.field(), sides)
            .ifPresentOrElse(
                by -> resolved.add(new Resolved(difference, by)), () -> open.add(difference));
      }
    }
    return open.isEmpty() && resolved.isEmpty()
        ? Found.NOTHING
        : new Found(Collections.unmodifiableList(open), Collections.unmodifiableList(resolved));
  }

  private <T> @Nullable Difference find(
      Facts placement, List<Told<PlacementClaim>> claims, Comparison<T> comparison) {
    Spread<T> spread = tooFarApart(claims, comparison);
    return spread == null
        ? null
        : difference(placement, comparison, spread, since(claims, comparison));
  }

  /** The values of a field where they are too far apart; null where they are not. */
  private static <T> @Nullable Spread<T> tooFarApart(
      List<Told<PlacementClaim>> claims, Comparison<T> comparison) {
    Spread<T> spread = null;
    for (Told<PlacementClaim> told : claims) {
      T value = comparison.value().of(told.claim());
      if (value == null) {
        continue;
      }
      if (spread == null) {
        spread = new Spread<>(comparison.order(), told, value);
      } else {
        spread.add(told, value);
      }
    }
    return spread != null && comparison.tooFarApart().test(spread.least, spread.most)
        ? spread
        : null;
  }

  /** When claims that are too far apart first were, each from the delivery that gave its value. */
  private static <T> Instant since(List<Told<PlacementClaim>> claims, Comparison<T> comparison) {
    List<Told<PlacementClaim>> asTheyCame = new ArrayList<>(claims);
    asTheyCame.sort(Comparator.comparing(told -> told.row().since()));
    int came = 1;
    while (tooFarApart(asTheyCame.subList(0, came), comparison) == null) {
      came++;
    }
    return asTheyCame.get(came - 1).row().since();
  }

  private <T> Difference difference(
      Facts placement, Comparison<T> comparison, Spread<T> spread, Instant since) {
    RowRef other = spread.other.row().ref();
    return new Difference(
        placement.id(),
        placement.person(),
        comparison.field(),
        spread.first.source(),
        comparison.text().apply(spread.firstValue),
        other.source(),
        other.sender(),
        other.key(),
        comparison.text().apply(spread.otherValue),
        DutchDay.daysBetween(since, asKnownAt));
  }

  private static String hoursText(BigDecimal hours) {
    return hours.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  private static String endText(End end) {
    LocalDate day = end.date();
    return day == null ? "open" : DAY.format(day);
  }

  /** The values of one field while claims are gone through in order of precedence. */
  private static final class Spread<T> {
    private final Comparator<T> order;
    private final Told<PlacementClaim> first;
    private final T firstValue;
    private T least;
    private T most;

    /** The lowest in precedence whose value differs from the first. */
    private Told<PlacementClaim> other;

    private T otherValue;

    Spread(Comparator<T> order, Told<PlacementClaim> first, T value) {
      this.order = order;
      this.first = first;
      firstValue = value;
      least = value;
      most = value;
      other = first;
      otherValue = value;
    }

    void add(Told<PlacementClaim> told, T value) {
      if (order.compare(value, least) < 0) {
        least = value;
      }
      if (order.compare(value, most) > 0) {
        most = value;
      }
      if (order.compare(value, firstValue) != 0) {
        other = told;
        otherValue = value;
      }
    }
  }
}
