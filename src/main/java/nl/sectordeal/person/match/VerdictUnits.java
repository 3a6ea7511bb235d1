package nl.sectordeal.person.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.person.PairVerdict;
import nl.sectordeal.person.PairVerdict.Says;
import nl.sectordeal.person.cluster.Partition;
import org.jspecify.annotations.Nullable;

/**
 * Brings people's verdicts to bear, which outrank ids and scores: what is the same is joined, what
 * is different is kept apart. Of two different rows in one unit the one whose key came later leaves
 * it, and matters to nobody else any more.
 */
final class VerdictUnits {

  /** Two units that must not become one. */
  record Apart(int one, int other) {}

  private final Versions versions;
  private final IdUnits ids;
  private final Links links;
  private final VerdictRows given;
  private final List<Integer> rows;
  private final List<Integer> units = new ArrayList<>();
  private final List<PairVerdict> verdicts;
  private final BitSet decided = new BitSet();
  private final Set<Integer> left = new HashSet<>();
  private final List<Apart> apart = new ArrayList<>();

  private VerdictUnits(Versions versions, IdUnits ids, Links links, VerdictRows given) {
    this.versions = versions;
    this.ids = ids;
    this.links = links;
    this.given = given;
    this.rows = given.rows();
    this.verdicts = given.verdicts();
  }

  /** Joins and parts units. */
  static VerdictUnits decide(Versions versions, IdUnits ids, Links links, SettledVerdicts settled) {
    VerdictUnits decided =
        new VerdictUnits(versions, ids, links, new VerdictRows(versions, settled.holding()));
    decided.decide();
    return decided;
  }

  /** Units that must not become one. */
  List<Apart> apart() {
    return apart;
  }

  /** Whether a person decided where this row belongs. */
  boolean isDecided(int v) {
    return decided.get(v);
  }

  /** Whether a unit holds rows that left another, which are compared with nobody. */
  boolean hasLeft(int unit) {
    return left.contains(unit);
  }

  /** Number of verdicts that were brought to bear. */
  int count() {
    return verdicts.size();
  }

  private void decide() {
    Map<Integer, Integer> placeOfUnit = new HashMap<>();
    for (int v : rows) {
      if (!versions.isHeld(v)
          && placeOfUnit.putIfAbsent(links.unitOf(v), rows.size() + units.size()) == null) {
        units.add(links.unitOf(v));
      }
    }
    Partition persons = persons();
    Set<Integer> parted = partedFromTheirId(persons);
    BitSet leaving = leaving(persons, placeOfUnit);
    Map<Integer, Integer> unitOf = joinUnits(persons);
    for (int row : leaving.stream().toArray()) {
      leave(rows.get(row), unitOf.computeIfAbsent(persons.root(row), none -> newUnit()));
    }
    for (int row = 0; row < rows.size(); row++) {
      if (versions.isHeld(rows.get(row))) {
        int person = persons.root(row);
        settleHeld(rows.get(row), unitOf.get(person), parted.contains(person));
      }
    }
    for (PairVerdict verdict : verdicts) {
      tell(verdict, given.rowOf(verdict.one()), given.rowOf(verdict.other()));
    }
  }

  private Partition persons() {
    Partition persons = new Partition(rows.size() + units.size());
    for (PairVerdict verdict : verdicts) {
      if (verdict.says() == Says.SAME) {
        persons.join(given.placeOf(verdict.one()), given.placeOf(verdict.other()));
      }
    }
    for (PairVerdict verdict : verdicts) {
      if (verdict.says() == Says.DIFFERENT) {
        persons.keepApart(given.placeOf(verdict.one()), given.placeOf(verdict.other()));
      }
    }
    return persons;
  }

  /** Persons of held rows of which somebody said that they are not whose id they bear. */
  private Set<Integer> partedFromTheirId(Partition persons) {
    Set<Integer> parted = new HashSet<>();
    for (PairVerdict verdict : verdicts) {
      if (verdict.says() == Says.DIFFERENT) {
        int one = given.rowOf(verdict.one());
        int other = given.rowOf(verdict.other());
        if (bearsIdOf(one, other)) {
          parted.add(persons.root(given.placeOf(verdict.one())));
        }
        if (bearsIdOf(other, one)) {
          parted.add(persons.root(given.placeOf(verdict.other())));
        }
      }
    }
    return parted;
  }

  private boolean bearsIdOf(int held, int other) {
    return versions.isHeld(held)
        && !versions.isHeld(other)
        && links.root(ids.idOf(held)) == links.unitOf(other);
  }

  /** Lets rows stay in their units, the earliest key first, where nobody there is different. */
  private BitSet leaving(Partition persons, Map<Integer, Integer> placeOfUnit) {
    List<Integer> earliestFirst = new ArrayList<>(rows);
    earliestFirst.sort(
        (v, w) -> versions.compareRecords(versions.firstOfKey(v), versions.firstOfKey(w)));
    BitSet leaving = new BitSet();
    for (int v : earliestFirst) {
      if (versions.isHeld(v)) {
        continue;
      }
      int row = given.placeOf(versions.name(v));
      int unit = placeOfUnit.getOrDefault(links.unitOf(v), Versions.NONE);
      if (persons.areKeptApart(row, unit)) {
        leaving.set(row);
      } else {
        persons.join(row, unit);
      }
    }
    return leaving;
  }

  /** Joins units that have become one person; tells the unit of each person. */
  private Map<Integer, Integer> joinUnits(Partition persons) {
    Map<Integer, Integer> unitOf = new HashMap<>();
    for (int i = 0; i < units.size(); i++) {
      Integer known = unitOf.putIfAbsent(persons.root(rows.size() + i), units.get(i));
      if (known != null) {
        links.join(known, units.get(i));
      }
    }
    return unitOf;
  }

  private int newUnit() {
    int unit = links.newUnit();
    left.add(unit);
    return unit;
  }

  private void leave(int v, int unit) {
    decided.set(v);
    ids.move(links, v, unit);
  }

  private void settleHeld(int v, @Nullable Integer unit, boolean parted) {
    if (unit == null && !parted) {
      return;
    }
    versions.release(v);
    decided.set(v);
    if (unit == null) {
      left.add(links.unitOf(v));
    } else {
      ids.move(links, v, unit);
    }
  }

  private void tell(PairVerdict verdict, int one, int other) {
    if (verdict.says() == Says.DIFFERENT) {
      if (links.unitOf(one) != links.unitOf(other)) {
        apart.add(new Apart(links.unitOf(one), links.unitOf(other)));
      }
    } else if (links.unitOf(one) != links.unitOf(other)) {
      links.join(links.unitOf(one), links.unitOf(other));
    } else if (ids.idOf(one) == Versions.NONE || ids.idOf(other) == Versions.NONE) {
      markWithoutId(one);
      markWithoutId(other);
    } else if (ids.idOf(one) != ids.idOf(other)) {
      decided.set(versions.compareRecords(one, other) < 0 ? other : one);
    }
  }

  private void markWithoutId(int v) {
    if (ids.idOf(v) == Versions.NONE) {
      decided.set(v);
    }
  }
}
