package nl.sectordeal.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.sectordeal.delivery.rule.InTime;

/**
 * Whether a sender's file of a month came, and came in time (verwachting). A sender is expected
 * from its first delivery on; what was refused was not delivered.
 *
 * @param dueDay day of the month after the period by which the file is due
 */
public record Expectation(int dueDay) {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  /** How a file of a month stands. */
  public enum Punctuality {
    /** The sender had not delivered anything for this month or an earlier one. */
    NOT_EXPECTED,
    IN_TIME,
    LATE,
    /** Not there, and the due day is not over. */
    NOT_YET_DUE,
    MISSING
  }

  /** The last day on which the file of a month is in time. */
  public LocalDate dueDay(YearMonth period) {
    YearMonth after = period.plusMonths(1);
    return after.atDay(Math.min(dueDay, after.lengthOfMonth()));
  }

  /**
   * How the file of a month stands.
   *
   * @param judgements all judgements of one sender as known at {@code asKnownAt}
   */
  public Punctuality of(YearMonth period, List<Judgement> judgements, Instant asKnownAt) {
    List<Delivery> delivered = delivered(judgements);
    Optional<Delivery> found =
        delivered.stream()
            .filter(one -> one.period().equals(period))
            .min(Comparator.comparing(Delivery::received));
    if (found.isPresent()) {
      boolean late = InTime.isBroken(found.get().received(), dueDay(period));
      return late ? Punctuality.LATE : Punctuality.IN_TIME;
    }
    if (delivered.stream().allMatch(one -> one.period().isAfter(period))) {
      return Punctuality.NOT_EXPECTED;
    }
    boolean over = LocalDate.ofInstant(asKnownAt, AMSTERDAM).isAfter(dueDay(period));
    return over ? Punctuality.MISSING : Punctuality.NOT_YET_DUE;
  }

  private static List<Delivery> delivered(List<Judgement> judgements) {
    return judgements.stream()
        .filter(one -> one.status() != Judgement.Status.REFUSED)
        .map(Judgement::delivery)
        .toList();
  }
}
