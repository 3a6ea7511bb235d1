package nl.sectordeal.outcome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.person.PersonRows;
import org.jspecify.annotations.Nullable;

/**
 * Settles what really happened to a person from what partners claim (uitkomsten vaststellen).
 *
 * <p>Depends on nothing but its arguments, not on the order of the rows. For one thread, as the
 * peildatum is.
 */
public final class OutcomeSettler {
  private static final Comparator<Outcome> ORDER = OutcomeSettler::compare;

  private final ParticipationSettler participations;
  private final PlacementSettler placements;
  private final QualificationSettler qualifications = new QualificationSettler();
  private final ContactSettler contacts;
  private final @Nullable MoveFinder moves;

  /** Settles as if no difference was ever resolved, for who only needs the facts. */
  public OutcomeSettler(OutcomeTerms terms, Peildatum peildatum, Instant asKnownAt) {
    this(terms, peildatum, asKnownAt, Resolutions.none());
  }

  /**
   * @param peildatum decides how long proof may still come
   * @param asKnownAt moment that ages of differences are counted to
   * @param resolutions which differences nobody needs to answer any more
   */
  public OutcomeSettler(
      OutcomeTerms terms, Peildatum peildatum, Instant asKnownAt, Resolutions resolutions) {
    participations = new ParticipationSettler(terms);
    placements =
        new PlacementSettler(
            new PlacementMatcher(terms),
            new StatusSettler(terms, peildatum),
            new DifferenceFinder(terms, asKnownAt, resolutions),
            terms.catalogue());
    contacts = new ContactSettler(terms.catalogue());
    moves = terms.moves() == null ? null : new MoveFinder(terms.moves(), terms.catalogue());
  }

  /** All outcomes of one person, withdrawn ones included; rows may be in any order. */
  public PersonHistory settle(PersonRows rows) {
    List<Outcome> outcomes = new ArrayList<>(4);
    DoelgroepFinder groups = new DoelgroepFinder(rows.rows());
    participations.settle(rows, groups, outcomes);
    placements.settle(rows, groups, outcomes);
    qualifications.settle(rows, groups, outcomes);
    contacts.settle(rows, groups, outcomes);
    if (moves != null) {
      outcomes.addAll(moves.find(outcomes));
    }
    if (outcomes.size() > 1) {
      outcomes.sort(ORDER);
    }
    return new PersonHistory(
        rows.person(),
        Collections.unmodifiableList(outcomes),
        CircumstancesFinder.find(rows.rows()));
  }

  private static int compare(Outcome one, Outcome other) {
    int byStart = one.start().compareTo(other.start());
    if (byStart != 0) {
      return byStart;
    }
    int byKind = one.kind().compareTo(other.kind());
    return byKind != 0 ? byKind : one.facts().id().compareTo(other.facts().id());
  }
}
