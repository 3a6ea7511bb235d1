package nl.sectordeal.outcome;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The terms of the job file by which claims become outcomes (afspraken).
 *
 * @param sameParticipationWithin days apart that participations of one kind may be and still be one
 * @param samePlacementWithin days between the first and last start of claims of one placement
 * @param proofWindow months in which the other side may still confirm
 * @param startTolerance days that starts may differ without being reported
 * @param hoursTolerance hours a week that may differ without being reported
 * @param moves when two placements are a move; null: they are never looked at so
 * @param catalogue what codes tell beside themselves
 */
public record OutcomeTerms(
    int sameParticipationWithin,
    int samePlacementWithin,
    int proofWindow,
    int startTolerance,
    int hoursTolerance,
    @Nullable Moves moves,
    Catalogue catalogue) {

  /** Without moves and without a catalogue. */
  public OutcomeTerms(
      int sameParticipationWithin,
      int samePlacementWithin,
      int proofWindow,
      int startTolerance,
      int hoursTolerance) {
    this(
        sameParticipationWithin,
        samePlacementWithin,
        proofWindow,
        startTolerance,
        hoursTolerance,
        null,
        Catalogue.empty());
  }

  /**
   * When two placements of one person are a move.
   *
   * @param within days between the earlier one's end and the later one's start, or that they may
   *     overlap
   * @param of attributes that make it one when they differ, beside the employer
   */
  public record Moves(int within, Set<String> of) {}

  public static OutcomeTerms standard() {
    return new OutcomeTerms(30, 31, 5, 7, 4);
  }

  /** The same with these two. */
  public OutcomeTerms with(@Nullable Moves newMoves, Catalogue newCatalogue) {
    return new OutcomeTerms(
        sameParticipationWithin,
        samePlacementWithin,
        proofWindow,
        startTolerance,
        hoursTolerance,
        newMoves,
        newCatalogue);
  }
}
