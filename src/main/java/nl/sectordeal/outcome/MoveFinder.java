package nl.sectordeal.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sectordeal.outcome.Outcome.Facts;
import nl.sectordeal.outcome.Outcome.Move;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.Outcome.State;
import nl.sectordeal.outcome.OutcomeTerms.Moves;
import nl.sectordeal.period.DateRange;
import nl.sectordeal.record.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a person left one placement for another (overstappen). Each placement is left for one
 * other at most and taken for one: the one that ended nearest before, the latest begun of equals. A
 * renewed contract is no move, but what it renews is left for it.
 */
final class MoveFinder {
  private static final Comparator<Placement> ORDER =
      Comparator.comparing(Placement::start).thenComparing(placement -> placement.facts().id());

  private static final String UNMAPPED = Claim.UNMAPPED;

  private final Moves terms;
  private final Catalogue catalogue;

  MoveFinder(Moves terms, Catalogue catalogue) {
    this.terms = terms;
    this.catalogue = catalogue;
  }

  /** The moves between placements that stand, of one person. */
  List<Move> find(List<Outcome> outcomes) {
    List<Placement> placements = standing(outcomes);
    List<Placement> left = new ArrayList<>();
    List<Move> moves = new ArrayList<>();
    for (Placement later : placements) {
      Placement earlier = nearestBefore(later, placements, left);
      if (earlier != null) {
        left.add(earlier);
        Move move = move(earlier, later);
        if (move != null) {
          moves.add(move);
        }
      }
    }
    return moves;
  }

  private static List<Placement> standing(List<Outcome> outcomes) {
    List<Placement> placements = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Placement placement && stands(placement)) {
        placements.add(placement);
      }
    }
    placements.sort(ORDER);
    return placements;
  }

  /** What is disputed, also for its proof only, may be no work at all. */
  private static boolean stands(Placement placement) {
    return placement.facts().state() != State.WITHDRAWN
        && placement.status() != Placement.Status.DISPUTED;
  }

  private @Nullable Placement nearestBefore(
      Placement later, List<Placement> placements, List<Placement> left) {
    Placement nearest = null;
    long least = Long.MAX_VALUE;
    for (Placement earlier : placements) {
      LocalDate end = earlier.lengthEnd();
      if (end != null && earlier.start().isBefore(later.start()) && !left.contains(earlier)) {
        long apart = Math.abs(DateRange.daysApart(end, later.start()) - 1);
        if (apart <= terms.within() && apart <= least) {
          nearest = earlier;
          least = apart;
        }
      }
    }
    return nearest;
  }

  /** Null when all is the same: a renewed contract. */
  private @Nullable Move move(Placement earlier, Placement later) {
    LocalDate day = later.start();
    Map<String, String> from =
        withEmployer(
            earlier,
            catalogue.extendedAnew(
                earlier.facts().attributes(), earlier.employer(), earlier.start(), day));
    Map<String, String> to = withEmployer(later, later.facts().attributes());
    Map<String, String> changes = changes(from, to);
    boolean differs = changes.containsValue(Move.YES);
    if (!differs && !changes.containsValue(UNMAPPED)) {
      return null;
    }
    SortedMap<String, String> attributes = new TreeMap<>();
    from.forEach((name, code) -> attributes.put(Move.FROM + name, code));
    to.forEach((name, code) -> attributes.put(Move.TO + name, code));
    changes.forEach((name, code) -> attributes.put(Move.CHANGED + name, code));
    return new Move(facts(earlier, later, attributes, !differs), day);
  }

  /** Of each attribute asked that is known on both sides whether it differs. */
  private Map<String, String> changes(Map<String, String> from, Map<String, String> to) {
    Map<String, String> changes = new TreeMap<>();
    for (String name : asked()) {
      String changed = changed(from.get(name), to.get(name));
      if (changed != null) {
        changes.put(name, changed);
      }
    }
    return changes;
  }

  private List<String> asked() {
    TreeSet<String> names = new TreeSet<>(terms.of());
    names.add(Catalogue.EMPLOYER);
    return List.copyOf(names);
  }

  private static Map<String, String> withEmployer(
      Placement placement, Map<String, String> attributes) {
    Map<String, String> all = new TreeMap<>(attributes);
    if (placement.employer() != null) {
      all.put(Catalogue.EMPLOYER, placement.employer());
    }
    return all;
  }

  /** Null where one of the two is not known, unmapped where one waits for a person. */
  private static @Nullable String changed(@Nullable String from, @Nullable String to) {
    if (from == null || to == null) {
      return null;
    }
    if (from.equals(UNMAPPED) || to.equals(UNMAPPED)) {
      return UNMAPPED;
    }
    return from.equals(to) ? Move.NO : Move.YES;
  }

  private static Facts facts(
      Placement earlier, Placement later, SortedMap<String, String> attributes, boolean waits) {
    boolean held =
        waits || earlier.facts().state() == State.HELD || later.facts().state() == State.HELD;
    TreeSet<String> records = new TreeSet<>(earlier.facts().records());
    records.addAll(later.facts().records());
    String id = later.facts().id();
    return new Facts(
        OutcomeKind.MOVE.label() + id.substring(OutcomeKind.PLACEMENT.label().length()),
        later.facts().person(),
        later.facts().type(),
        later.facts().group(),
        held ? State.HELD : State.LIVE,
        later.facts().owner(),
        List.copyOf(records),
        Collections.unmodifiableSortedMap(attributes),
        held ? Backing.NONE : Backing.complete(Backing.Proof.REGISTRATION));
  }
}
