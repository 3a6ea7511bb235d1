package nl.sectordeal.job.explain;

import java.time.LocalDate;
import java.util.Objects;
import nl.sectordeal.record.Claim;
import nl.sectordeal.report.PersonExplanation.Said;
import org.jspecify.annotations.Nullable;

/** What a claim says happened, and when. */
final class ClaimDates {
  private ClaimDates() {}

  static Said of(Claim claim) {
    if (claim instanceof Claim.ParticipationClaim it) {
      return said("participation", it.type(), it.start(), it.end().date());
    }
    if (claim instanceof Claim.PlacementClaim it) {
      return said("placement", it.type(), it.start(), it.end().date());
    }
    if (claim instanceof Claim.QualificationClaim it) {
      return said("qualification", it.type(), it.date(), it.date());
    }
    if (claim instanceof Claim.ContactClaim it) {
      return said("contact", it.type(), it.date(), it.date());
    }
    if (claim instanceof Claim.StatusClaim it) {
      String what = it.group() == null ? it.position() : it.group();
      return said("status", what, it.from(), it.until());
    }
    if (claim instanceof Claim.IntakeClaim it) {
      return said("intake", "", it.on(), it.on());
    }
    Claim.CommitmentClaim it = (Claim.CommitmentClaim) claim;
    return said("commitment", it.type(), it.from(), it.until());
  }

  private static Said said(
      String kind, @Nullable String type, @Nullable LocalDate start, @Nullable LocalDate end) {
    return new Said(kind, Objects.requireNonNullElse(type, ""), text(start), text(end));
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
