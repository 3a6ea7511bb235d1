package nl.sectordeal.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.sectordeal.outcome.DifferenceFinder.Found;
import nl.sectordeal.outcome.Outcome.Facts;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.Outcome.Side;
import nl.sectordeal.outcome.Outcome.State;
import nl.sectordeal.period.End;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.Claim.PlacementClaim;
import org.jspecify.annotations.Nullable;

/** Settles placements: each field from the first claim that has a value for it (plaatsingen). */
final class PlacementSettler {
  private final PlacementMatcher matcher;
  private final StatusSettler statuses;
  private final DifferenceFinder differences;
  private final Catalogue catalogue;

  PlacementSettler(
      PlacementMatcher matcher,
      StatusSettler statuses,
      DifferenceFinder differences,
      Catalogue catalogue) {
    this.matcher = matcher;
    this.statuses = statuses;
    this.differences = differences;
    this.catalogue = catalogue;
  }

  void settle(PersonRows rows, DoelgroepFinder groups, List<Outcome> outcomes) {
    List<Joined<PlacementClaim>> live =
        matcher.match(Told.select(rows.rows(), PlacementClaim.class, true));
    for (Joined<PlacementClaim> joined : live) {
      outcomes.add(settled(rows.person(), joined, groups));
    }
    for (Joined<PlacementClaim> dead :
        matcher.match(Told.select(rows.rows(), PlacementClaim.class, false))) {
      if (!isSameAsAny(dead, live)) {
        outcomes.add(settled(rows.person(), dead, groups));
      }
    }
  }

  private boolean isSameAsAny(Joined<PlacementClaim> dead, List<Joined<PlacementClaim>> live) {
    for (Joined<PlacementClaim> joined : live) {
      if (matcher.areSame(dead, joined)) {
        return true;
      }
    }
    return false;
  }

  private Placement settled(String person, Joined<PlacementClaim> joined, DoelgroepFinder groups) {
    // Every claim has a start, so the first claim that facts come from gives it.
    LocalDate start = joined.givers().get(0).claim().start();
    String type = joined.first(PlacementClaim::type);
    String employer = joined.first(PlacementClaim::employer);
    End end = joined.first(PlacementSettler::toldEnd);
    Facts facts =
        joined.facts(
            OutcomeKind.PLACEMENT,
            person,
            type == null ? "" : type,
            groups.on(start, joined),
            catalogue.extended(joined.attributes(PlacementClaim::attributes), employer, start));
    List<Side> sides = facts.state() == State.WITHDRAWN ? List.of() : sides(joined);
    Found found =
        facts.state() == State.LIVE ? differences.find(facts, joined, sides) : Found.NOTHING;
    return new Placement(
        facts,
        employer,
        joined.first(PlacementClaim::employerName),
        start,
        end == null ? End.notTold() : end,
        joined.first(PlacementClaim::plannedEnd),
        joined.first(PlacementClaim::hours),
        joined.first(Precedence::contractOf),
        statuses.settle(joined, start),
        sides,
        found.open(),
        found.resolved());
  }

  /** The end of a claim; null when its source has no column for it. */
  static @Nullable End toldEnd(PlacementClaim claim) {
    return claim.end().isTold() ? claim.end() : null;
  }

  private static List<Side> sides(Joined<PlacementClaim> joined) {
    if (joined.claims().size() == 1) {
      return List.of(side(joined.claims().get(0)));
    }
    List<Side> sides = new ArrayList<>(joined.claims().size());
    for (Told<PlacementClaim> told : joined.claims()) {
      sides.add(side(told));
    }
    return Collections.unmodifiableList(sides);
  }

  private static Side side(Told<PlacementClaim> told) {
    PlacementClaim claim = told.claim();
    return new Side(
        told.source(),
        told.row().ref().sender(),
        told.row().ref().key(),
        told.row().ref().toString(),
        told.isPublicSide(),
        told.held(),
        claim.start(),
        claim.end(),
        claim.hours(),
        claim.contract());
  }
}
