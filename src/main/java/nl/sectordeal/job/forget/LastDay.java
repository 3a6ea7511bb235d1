package nl.sectordeal.job.forget;

import java.time.LocalDate;
import nl.sectordeal.period.End;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Row;
import org.jspecify.annotations.Nullable;

/** The last day on which anything is told of a person (laatste dag). */
final class LastDay {
  private LastDay() {}

  /**
   * The last of all days that the rows name; what has begun and not ended lasts as long as the
   * deal.
   */
  static LocalDate of(PersonRows person, LocalDate endOfDeal) {
    LocalDate last = LocalDate.MIN;
    for (Row row : person.rows()) {
      for (Claim claim : row.claims()) {
        last = later(last, last(claim, endOfDeal));
      }
    }
    return last.equals(LocalDate.MIN) ? endOfDeal : last;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private static LocalDate last(Claim claim, LocalDate endOfDeal) {
    if (claim instanceof Claim.ParticipationClaim it) {
      return last(it.end(), null, endOfDeal);
    }
    if (claim instanceof Claim.PlacementClaim it) {
      return last(it.end(), it.plannedEnd(), endOfDeal);
    }
    if (claim instanceof Claim.QualificationClaim it) {
      return it.date();
    }
    if (claim instanceof Claim.ContactClaim it) {
      return it.answered() == null ? it.date() : later(it.date(), it.answered());
    }
    if (claim instanceof Claim.StatusClaim it) {
      return it.until() == null ? LocalDate.MIN : it.until();
    }
    return claim instanceof Claim.IntakeClaim it ? it.on() : LocalDate.MIN;
  }

  private static LocalDate last(End end, @Nullable LocalDate planned, LocalDate endOfDeal) {
    LocalDate day = end.date() == null ? planned : end.date();
    return day == null ? endOfDeal : day;
  }
}
