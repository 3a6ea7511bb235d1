package nl.sectordeal.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.period.DateRange;
import nl.sectordeal.record.Claim.PlacementClaim;
import org.jspecify.annotations.Nullable;

/** Claims of one placement while they are being joined (plaatsing in opbouw). */
final class PlacementCluster {
  private final List<Told<PlacementClaim>> claims;
  private LocalDate firstStart = LocalDate.MAX;
  private LocalDate lastStart = LocalDate.MIN;
  private @Nullable String employer;

  PlacementCluster(Told<PlacementClaim> told) {
    claims = new ArrayList<>(3);
    claims.add(told);
    widen(told.claim());
  }

  /** A placement that was joined before. */
  PlacementCluster(List<Told<PlacementClaim>> joined) {
    claims = joined;
    for (Told<PlacementClaim> told : joined) {
      widen(told.claim());
    }
  }

  List<Told<PlacementClaim>> claims() {
    return claims;
  }

  /** Whether both together have one employer at most, and starts that lie near enough. */
  boolean canBeOneWith(PlacementCluster other, int within) {
    if (employer != null && other.employer != null && !employer.equals(other.employer)) {
      return false;
    }
    LocalDate first = firstStart.isBefore(other.firstStart) ? firstStart : other.firstStart;
    LocalDate last = lastStart.isAfter(other.lastStart) ? lastStart : other.lastStart;
    return DateRange.daysApart(first, last) <= within;
  }

  boolean sharesSourceWith(PlacementCluster other) {
    for (Told<PlacementClaim> told : claims) {
      for (Told<PlacementClaim> theirs : other.claims) {
        if (told.source().equals(theirs.source())) {
          return true;
        }
      }
    }
    return false;
  }

  void add(PlacementCluster other) {
    for (Told<PlacementClaim> told : other.claims) {
      claims.add(told);
      widen(told.claim());
    }
  }

  private void widen(PlacementClaim claim) {
    if (claim.start().isBefore(firstStart)) {
      firstStart = claim.start();
    }
    if (claim.start().isAfter(lastStart)) {
      lastStart = claim.start();
    }
    if (employer == null) {
      employer = claim.employer();
    }
  }
}
