package nl.sectordeal.measure;

import java.time.LocalDate;
import nl.sectordeal.period.Cycle;
import org.jspecify.annotations.Nullable;

/**
 * What figures take from a decision (telling). Many decisions come to the same; what only counted
 * ones need is left out of the others.
 *
 * @param month month of the event's date, such as {@code 2021-03}; empty unless it counts
 * @param group group code; empty unless it counts, a share got no for an answer, or the fund asks
 * @param owner source that it is booked under; empty unless it counts
 * @param employer KvK number; null unless it counts and the number is known
 * @param crossing cell of the measure's table; null unless it counts and the measure has one
 * @param readiness how ready it is for an auditor; null unless it counts and is about a person
 * @param until last day on which missing proof may come; null unless that day is still to come
 */
public record Count(
    String measure,
    String period,
    Verdict verdict,
    @Nullable Reason reason,
    String month,
    String group,
    String owner,
    @Nullable String employer,
    @Nullable Crossing crossing,
    @Nullable Readiness readiness,
    @Nullable LocalDate until) {

  /** The same with the group, which the fund wants of what does not count as well. */
  public Count withGroup(String code) {
    return new Count(
        measure, period, verdict, reason, month, code, owner, employer, crossing, readiness, until);
  }

  public static Count of(Decision decision) {
    return of(decision, null);
  }

  /** With what stands behind the decision; null when it is about nobody or does not count. */
  public static Count of(Decision decision, @Nullable AuditProof proof) {
    boolean counted = decision.verdict() == Verdict.COUNTED;
    return new Count(
        decision.measure(),
        decision.period(),
        decision.verdict(),
        decision.reason(),
        counted ? Cycle.MONTH.labelOf(decision.date()) : "",
        counted || isNo(decision) ? decision.group() : "",
        counted ? decision.owner() : "",
        counted ? decision.employer() : null,
        counted ? decision.crossing() : null,
        counted && proof != null ? proof.readiness() : null,
        counted && proof != null && proof.readiness() == Readiness.OPEN ? proof.until() : null);
  }

  private static boolean isNo(Decision decision) {
    return decision.reason() != null && decision.reason().isNo();
  }
}
