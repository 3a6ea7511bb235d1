package nl.sectordeal.measure.esf;

import java.util.Map;
import java.util.Set;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Participation;
import nl.sectordeal.outcome.Outcome.Placement;

/**
 * What the codes of a job mean to the fund (vertaling naar het fonds).
 *
 * @param kinds per operation, in its order: kinds of participations that are a stay in it
 * @param obtained per kind of qualification, what it is to the fund; others are nothing to it
 * @param education kinds of participations that are education or training
 * @param permanent contracts that are for good; others are for a time
 * @param intakeWithin days between the first day of a stay and that which a row of answers alone
 *     describes, for it to be about that stay
 */
public record SpellTerms(
    Map<String, Set<String>> kinds,
    Map<String, Qualified.Kind> obtained,
    Set<String> education,
    Set<String> permanent,
    int intakeWithin) {

  /** Contract that combines work and school (beroepsbegeleidende leerweg). */
  private static final String WORK_AND_SCHOOL = "BBL";

  /** Whether what happened is a stay in any of the operations. */
  boolean isStay(Participation participation) {
    return kinds.values().stream()
        .anyMatch(ofOperation -> ofOperation.contains(participation.facts().type()));
  }

  /** Whether somebody learns in what happened. */
  boolean isEducation(Outcome outcome) {
    return outcome instanceof Placement placement
        ? WORK_AND_SCHOOL.equals(placement.contract()) && Occupation.isWork(placement)
        : outcome instanceof Participation && education.contains(outcome.facts().type());
  }
}
