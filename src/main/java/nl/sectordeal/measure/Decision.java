package nl.sectordeal.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Placement;
import org.jspecify.annotations.Nullable;

/**
 * Whether one outcome counts for one measure, and why not (besluit). Every figure is a count of
 * these.
 *
 * @param measure id of the measure
 * @param period {@code 2021}, {@code 2021-03} or {@code deal}
 * @param person number of the person; empty for a commitment
 * @param outcome id of the outcome
 * @param reason null when it counts
 * @param date the event's date; the start where there is no event date
 * @param group code that the measure tells it apart by: group on the start date, unless the job
 *     file says otherwise; see {@link Breakdown}
 * @param owner source that the decision is booked under in tables per partner
 * @param employer KvK number of a placement's employer; null when unknown or no placement
 * @param crossing cell of the measure's table; null when it has none
 * @param records the claims it rests on, as {@code source:key@delivery}, sorted
 */
public record Decision(
    String measure,
    String period,
    String person,
    String outcome,
    Verdict verdict,
    @Nullable Reason reason,
    LocalDate date,
    String group,
    String owner,
    @Nullable String employer,
    @Nullable Crossing crossing,
    List<String> records) {

  /**
   * The decision on an outcome: what follows from the reason; counted when there is none.
   *
   * @param group code that it is told apart by
   */
  static Decision on(
      Outcome outcome,
      Measure measure,
      String period,
      LocalDate date,
      String group,
      @Nullable Reason reason) {
    Outcome.Facts facts = outcome.facts();
    return new Decision(
        measure.id(),
        period,
        facts.person(),
        facts.id(),
        verdictOf(reason),
        reason,
        date,
        group,
        facts.owner(),
        outcome instanceof Placement placement ? placement.employer() : null,
        Crossing.of(measure.by(), outcome),
        facts.records());
  }

  /** The same decision, which rests on these claims as well. */
  Decision resting(List<String> others) {
    SortedSet<String> all = new TreeSet<>(records);
    all.addAll(others);
    return new Decision(
        measure,
        period,
        person,
        outcome,
        verdict,
        reason,
        date,
        group,
        owner,
        employer,
        crossing,
        List.copyOf(all));
  }

  /** The same decision, overruled. */
  public Decision because(Reason overruling) {
    return new Decision(
        measure,
        period,
        person,
        outcome,
        verdictOf(overruling),
        overruling,
        date,
        group,
        owner,
        employer,
        crossing,
        records);
  }

  private static Verdict verdictOf(@Nullable Reason reason) {
    return reason == null ? Verdict.COUNTED : reason.verdict();
  }
}
