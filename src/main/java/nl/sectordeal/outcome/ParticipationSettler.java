package nl.sectordeal.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.sectordeal.outcome.Outcome.Participation;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.Claim.ParticipationClaim;

/**
 * Settles participations: claims of one type and provider that overlap or are at most some days
 * apart are one, unless the earlier one was finished before the later began (deelnames).
 */
final class ParticipationSettler {
  /**
   * Claims of one type and provider lie together; those without a provider are a series of their
   * own.
   */
  static final Comparator<Told<ParticipationClaim>> SERIES =
      Comparator.<Told<ParticipationClaim>, String>comparing(told -> told.claim().type())
          .thenComparing(
              told -> told.claim().provider(), Comparator.nullsFirst(Comparator.naturalOrder()));

  private static final Comparator<Told<ParticipationClaim>> ORDER =
      SERIES.thenComparing(told -> told.claim().start()).thenComparing(Precedence.ORDER);

  private final int within;
  private final Catalogue catalogue;

  ParticipationSettler(OutcomeTerms terms) {
    within = terms.sameParticipationWithin();
    catalogue = terms.catalogue();
  }

  void settle(PersonRows rows, DoelgroepFinder groups, List<Outcome> outcomes) {
    List<GrowingParticipation> live =
        join(Told.select(rows.rows(), ParticipationClaim.class, true));
    for (GrowingParticipation participation : live) {
      outcomes.add(settled(rows.person(), participation, groups));
    }
    for (GrowingParticipation dead :
        join(Told.select(rows.rows(), ParticipationClaim.class, false))) {
      if (!joinsAny(dead, live)) {
        outcomes.add(settled(rows.person(), dead, groups));
      }
    }
  }

  private List<GrowingParticipation> join(List<Told<ParticipationClaim>> claims) {
    if (claims.isEmpty()) {
      return List.of();
    }
    claims.sort(ORDER);
    List<GrowingParticipation> joined = new ArrayList<>(claims.size());
    Told<ParticipationClaim> previous = null;
    GrowingParticipation growing = null;
    for (Told<ParticipationClaim> told : claims) {
      if (growing != null
          && previous != null
          && SERIES.compare(previous, told) == 0
          && growing.reaches(told.claim().start(), within)) {
        growing.add(told);
      } else {
        growing = new GrowingParticipation(told);
        joined.add(growing);
      }
      previous = told;
    }
    return joined;
  }

  private boolean joinsAny(GrowingParticipation dead, List<GrowingParticipation> live) {
    for (GrowingParticipation participation : live) {
      if (dead.isOfSameTypeAndProvider(participation) && joins(dead, participation)) {
        return true;
      }
    }
    return false;
  }

  private boolean joins(GrowingParticipation one, GrowingParticipation other) {
    return one.begin().isBefore(other.begin())
        ? one.reaches(other.begin(), within)
        : other.reaches(one.begin(), within);
  }

  private Participation settled(
      String person, GrowingParticipation participation, DoelgroepFinder groups) {
    ParticipationTerms terms = participation.settled();
    Joined<ParticipationClaim> joined = new Joined<>(participation.claims());
    ParticipationClaim any = joined.claims().get(0).claim();
    LocalDate start = terms.start();
    return new Participation(
        joined.facts(
            OutcomeKind.PARTICIPATION,
            person,
            any.type(),
            groups.on(start, joined),
            catalogue.extended(joined.attributes(ParticipationClaim::attributes), null, start)),
        any.provider(),
        start,
        terms.end(),
        terms.result(),
        terms.resultHeld());
  }
}
