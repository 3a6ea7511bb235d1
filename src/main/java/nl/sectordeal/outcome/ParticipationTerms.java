package nl.sectordeal.outcome;

import java.time.LocalDate;
import nl.sectordeal.outcome.Outcome.Participation;
import nl.sectordeal.period.End;
import nl.sectordeal.record.Claim.ParticipationClaim;
import nl.sectordeal.record.Field;
import org.jspecify.annotations.Nullable;

/** Start, end and result that claims added one by one come to (gegevens van een deelname). */
final class ParticipationTerms {
  private LocalDate start = LocalDate.MAX;
  private LocalDate lastStart = LocalDate.MIN;
  private End end = End.notTold();
  private @Nullable Told<ParticipationClaim> resultGiver;
  private boolean heldResult;

  void add(Told<ParticipationClaim> told) {
    ParticipationClaim claim = told.claim();
    if (claim.start().isBefore(start)) {
      start = claim.start();
    }
    if (claim.start().isAfter(lastStart)) {
      lastStart = claim.start();
    }
    end = latest(end, claim.end());
    if (claim.heldFields().contains(Field.RESULT)) {
      heldResult = true;
    } else if (claim.result() != null && goesBefore(told, resultGiver)) {
      resultGiver = told;
    }
  }

  boolean isEmpty() {
    return start.equals(LocalDate.MAX);
  }

  /** The earliest start. */
  LocalDate start() {
    return start;
  }

  LocalDate lastStart() {
    return lastStart;
  }

  /** The latest end, open when any is open. */
  End end() {
    return end;
  }

  /**
   * The result of the claim that starts last, then of the newest delivery; blanks are passed over.
   */
  @Nullable String result() {
    return resultGiver == null ? null : resultGiver.claim().result();
  }

  /** Whether the only result known is one that the job file does not map. */
  boolean resultHeld() {
    return resultGiver == null && heldResult;
  }

  /** The end of a finished participation; null while it is not finished or has no end date. */
  @Nullable LocalDate finishedOn() {
    return Participation.FINISHED.equals(result()) ? end.date() : null;
  }

  private static End latest(End one, End other) {
    if (one.isOpen() || !other.isTold()) {
      return one;
    }
    LocalDate oneDay = one.date();
    LocalDate otherDay = other.date();
    return oneDay == null || otherDay == null || otherDay.isAfter(oneDay) ? other : one;
  }

  private static boolean goesBefore(
      Told<ParticipationClaim> told, @Nullable Told<ParticipationClaim> other) {
    if (other == null) {
      return true;
    }
    int byStart = told.claim().start().compareTo(other.claim().start());
    if (byStart != 0) {
      return byStart > 0;
    }
    int byDelivery = Integer.compare(told.row().order(), other.row().order());
    return byDelivery != 0 ? byDelivery > 0 : Precedence.compareOrigin(told, other) < 0;
  }
}
