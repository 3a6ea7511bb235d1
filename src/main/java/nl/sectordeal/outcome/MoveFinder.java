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
import org.jspecify.annotations.Nullable;

/**
 * Finds where a person left one placement for another (overstappen). Each placement is left for one
 * other at most and taken for one: the one that ended nearest before, the latest begun of equals.
 */
final class MoveFinder {
  private static final Comparator<Placement> ORDER =
      Comparator.comparing(Placement::start).thenComparing(placement -> placement.facts().id());

  private final Moves terms;
  private final Catalogue catalogue;

  MoveFinder(Moves terms, Catalogue catalogue) {
    this.terms = terms;
    this.catalogue = catalogue;
  }

  /** The moves between placements that stand, of one person. */
  List<Move> find(List<Outcome> outcomes) {
    List<Placement> placements = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Placement placement && stands(placement)) {
        placements.add(placement);
      }
    }
    placements.sort(ORDER);
    List<Move> moves = new ArrayList<>();
    List<Placement> left = new ArrayList<>();
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
    SortedMap<String, String> attributes = new TreeMap<>();
    from.forEach((name, code) -> attributes.put(Move.FROM + name, code));
    to.forEach((name, code) -> attributes.put(Move.TO + name, code));
    boolean differs = false;
    boolean mayDiffer = false;
    for (String name : asked()) {
      String changed = changed(from.get(name), to.get(name));
      if (changed != null) {
        attributes.put(Move.CHANGED + name, changed);
        differs |= changed.equals(Move.YES);
        mayDiffer |= changed.isEmpty();
      }
    }
    return differs || mayDiffer ? new Move(facts(earlier, later, attributes, !differs), day) : null;
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

  /** Null where one of the two is not known, empty where it waits for a person. */
  private static @Nullable String changed(@Nullable String from, @Nullable String to) {
    if (from == null || to == null) {
      return null;
    }
    if (from.isEmpty() || to.isEmpty()) {
      return "";
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
