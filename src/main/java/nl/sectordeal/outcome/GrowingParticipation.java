package nl.sectordeal.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.period.DateRange;
import nl.sectordeal.record.Claim.ParticipationClaim;
import org.jspecify.annotations.Nullable;

/** A participation while claims are joined to it, the earliest start first (deelname in opbouw). */
final class GrowingParticipation {
  private final List<Told<ParticipationClaim>> claims = new ArrayList<>(2);

  /** What all claims say, and what those say that are not held. */
  private final ParticipationTerms all = new ParticipationTerms();

  private final ParticipationTerms free = new ParticipationTerms();

  GrowingParticipation(Told<ParticipationClaim> first) {
    add(first);
  }

  void add(Told<ParticipationClaim> told) {
    claims.add(told);
    all.add(told);
    if (!told.held()) {
      free.add(told);
    }
  }

  List<Told<ParticipationClaim>> claims() {
    return claims;
  }

  /** What is settled so far: by the claims that are not held, or by all when all are. */
  ParticipationTerms settled() {
    return free.isEmpty() ? all : free;
  }

  boolean isOfSameTypeAndProvider(GrowingParticipation other) {
    return ParticipationSettler.SERIES.compare(claims.get(0), other.claims.get(0)) == 0;
  }

  /** The first day that any claim tells of. */
  LocalDate begin() {
    return all.start();
  }

  /**
   * Whether something of the same type and provider that starts on this day, and not before this
   * one, belongs to it: it overlaps or is not too far apart, and does not follow on a finished one.
   */
  boolean reaches(LocalDate start, int within) {
    LocalDate finished = settled().finishedOn();
    if (finished != null && start.isAfter(finished)) {
      return false;
    }
    LocalDate last = lastDay();
    return last == null || DateRange.daysApart(last, start) <= within;
  }

  /**
   * The last day that any claim tells of; null when it is open, also when no claim tells an end.
   */
  private @Nullable LocalDate lastDay() {
    LocalDate end = all.end().date();
    if (end == null) {
      return null;
    }
    // A claim that tells no end lasted at least until its own start.
    return end.isBefore(all.lastStart()) ? all.lastStart() : end;
  }
}
