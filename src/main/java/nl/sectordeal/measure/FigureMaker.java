package nl.sectordeal.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sectordeal.measure.Figure.EmployerFigure;
import nl.sectordeal.measure.Figure.Evidence;
import nl.sectordeal.measure.Figure.Forecast;
import nl.sectordeal.measure.Measure.Condition;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.period.Span;
import org.jspecify.annotations.Nullable;

/** Makes a figure of what was counted, with what was promised and expected beside it. */
record FigureMaker(LocalDate peildatum, Agreements agreements) {
  private static final Set<Unit> NOT_PROVEN = Set.of(Unit.COMMITMENTS, Unit.CONTACTS, Unit.MOVES);

  Figure figure(Measure measure, Span period, Tally tally) {
    return new Figure(
        measure.id(),
        measure.title(),
        measure.unit(),
        period.label(),
        tally.counted(),
        tally.provisional(),
        tally.held(),
        tally.noes(),
        Math.min(tally.counted(), tally.countedAsOne()),
        Math.max(tally.counted(), tally.countedAsOne()),
        Promises.path(measure.promised(), period, peildatum),
        tally.byGroup(),
        tally.noByGroup(),
        tally.byMonth(),
        tally.byOwner(),
        tally.byReason(),
        measure.share() == null ? forecast(period, tally) : null,
        listEmployers(measure, tally),
        evidence(measure, tally),
        measure.by() == null ? null : new CrossTable(measure.by(), tally.byCrossing()));
  }

  /**
   * Null when it is about nobody, or when nobody looked behind the decisions; of contacts and moves
   * too, which prove themselves.
   */
  private static @Nullable Evidence evidence(Measure measure, Tally tally) {
    if (NOT_PROVEN.contains(measure.unit()) || (tally.counted() > 0 && !tally.knowsReadiness())) {
      return null;
    }
    return new Evidence(
        tally.countOf(Readiness.AUDIT_PROOF),
        tally.countOf(Readiness.OPEN),
        tally.countOf(Readiness.LATE),
        tally.lastUntil());
  }

  private @Nullable Forecast forecast(Span period, Tally tally) {
    YearMonth thisMonth = YearMonth.from(peildatum);
    long monthsLeft = thisMonth.until(YearMonth.from(period.last()), ChronoUnit.MONTHS);
    return Forecaster.forecast(tally.counted(), countsOfFullMonths(period, tally), monthsLeft);
  }

  /**
   * A first month that the period does not have as a whole is left out; one without counts is not.
   */
  private List<Integer> countsOfFullMonths(Span period, Tally tally) {
    List<Integer> counts = new ArrayList<>();
    for (Span month : Cycle.MONTH.listSpans(period.first(), peildatum)) {
      if (month.first().getDayOfMonth() == 1) {
        counts.add(tally.countIn(month.label()));
      }
    }
    return counts;
  }

  /** Every employer that promised something or where someone counted, by KvK number. */
  private List<EmployerFigure> listEmployers(Measure measure, Tally tally) {
    Set<String> types =
        measure.when().stream()
            .map(Condition::agreement)
            .flatMap(Stream::ofNullable)
            .collect(Collectors.toSet());
    if (types.isEmpty()) {
      return List.of();
    }
    SortedMap<String, Integer> promised = agreements.promisedBy(types, peildatum);
    SortedMap<String, Integer> counted = tally.byEmployer();
    SortedSet<String> employers = new TreeSet<>(promised.keySet());
    employers.addAll(counted.keySet());
    return employers.stream()
        .map(
            kvk ->
                new EmployerFigure(
                    kvk,
                    agreements.nameOf(kvk),
                    promised.getOrDefault(kvk, 0),
                    counted.getOrDefault(kvk, 0)))
        .toList();
  }
}
