package nl.sectordeal.measure.esf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A common indicator of the fund (indicator). Its official name and its condition in words stand
 * among the texts, under {@code esf.}, its code, and {@code .name} or {@code .condition}.
 *
 * @param code such as {@code CO01} or {@code EECR04}
 * @param kind when it is looked at
 * @param source where in the regulation it stands
 * @param within sets of codes: whoever is counted here is counted under one of each set as well
 * @param estimable whether ESF+ takes an estimate instead of a count
 * @param about whom it is about, on entry
 * @param reached for a result: whether it was reached
 */
public record Indicator(
    EsfPeriod period,
    String code,
    Kind kind,
    String source,
    List<Set<String>> within,
    boolean estimable,
    Function<Entrant, Answer> about,
    Function<Leaver, Reach> reached) {

  /** When an indicator is looked at (soort indicator). */
  public enum Kind {
    /** On the first day of the first stay: who takes part. */
    OUTPUT,
    /** Within four weeks after the last exit. */
    IMMEDIATE_RESULT,
    /** Six months after the last exit. */
    LATER_RESULT,
    /** Of organisations: told in the job file, never counted of persons. */
    ENTITY;

    /** Whether it is about who left. */
    public boolean isResult() {
      return this == IMMEDIATE_RESULT || this == LATER_RESULT;
    }
  }

  /** The same, for whom is also counted under one of these codes. */
  Indicator within(String... codes) {
    List<Set<String>> more = new ArrayList<>(within);
    more.add(Set.of(codes));
    return new Indicator(period, code, kind, source, List.copyOf(more), estimable, about, reached);
  }

  /** The same, which may be estimated. */
  Indicator orEstimated() {
    return new Indicator(period, code, kind, source, within, true, about, reached);
  }
}
