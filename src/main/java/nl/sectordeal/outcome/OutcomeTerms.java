package nl.sectordeal.outcome;

/**
 * The terms of the job file by which claims become outcomes (afspraken).
 *
 * @param sameParticipationWithin days apart that participations of one kind may be and still be one
 * @param samePlacementWithin days between the first and last start of claims of one placement
 * @param proofWindow months in which the other side may still confirm
 * @param startTolerance days that starts may differ without being reported
 * @param hoursTolerance hours a week that may differ without being reported
 */
public record OutcomeTerms(
    int sameParticipationWithin,
    int samePlacementWithin,
    int proofWindow,
    int startTolerance,
    int hoursTolerance) {
  public static OutcomeTerms standard() {
    return new OutcomeTerms(30, 31, 5, 7, 4);
  }
}
