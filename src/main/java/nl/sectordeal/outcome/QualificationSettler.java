package nl.sectordeal.outcome;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.outcome.Outcome.Qualification;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.Claim.QualificationClaim;
import org.jspecify.annotations.Nullable;

/** Settles qualifications: claims of one type and date are one (kwalificaties). */
final class QualificationSettler {

  void settle(PersonRows rows, DoelgroepFinder groups, List<Outcome> outcomes) {
    List<List<Told<QualificationClaim>>> live =
        join(Told.select(rows.rows(), QualificationClaim.class, true));
    for (List<Told<QualificationClaim>> claims : live) {
      outcomes.add(settled(rows.person(), claims, groups));
    }
    for (List<Told<QualificationClaim>> dead :
        join(Told.select(rows.rows(), QualificationClaim.class, false))) {
      if (find(dead.get(0).claim(), live) == null) {
        outcomes.add(settled(rows.person(), dead, groups));
      }
    }
  }

  private static List<List<Told<QualificationClaim>>> join(List<Told<QualificationClaim>> claims) {
    if (claims.isEmpty()) {
      return List.of();
    }
    List<List<Told<QualificationClaim>>> joined = new ArrayList<>(claims.size());
    for (Told<QualificationClaim> told : claims) {
      List<Told<QualificationClaim>> same = find(told.claim(), joined);
      if (same == null) {
        same = new ArrayList<>(2);
        joined.add(same);
      }
      same.add(told);
    }
    return joined;
  }

  private static @Nullable List<Told<QualificationClaim>> find(
      QualificationClaim claim, List<List<Told<QualificationClaim>>> among) {
    for (List<Told<QualificationClaim>> claims : among) {
      QualificationClaim other = claims.get(0).claim();
      if (other.date().equals(claim.date()) && other.type().equals(claim.type())) {
        return claims;
      }
    }
    return null;
  }

  private static Qualification settled(
      String person, List<Told<QualificationClaim>> claims, DoelgroepFinder groups) {
    QualificationClaim any = claims.get(0).claim();
    Joined<QualificationClaim> joined = new Joined<>(claims);
    return new Qualification(
        joined.facts(OutcomeKind.QUALIFICATION, person, any.type(), groups.on(any.date(), joined)),
        any.date());
  }
}
