package nl.sectordeal.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.sectordeal.record.IdKind;

/**
 * Assigns every version to a unit: by national id, and without one by full agreement of name, birth date and address
 * with exactly one other. Evidence is what is live; what is no longer in force only follows, so that persons keep their
 * numbers.
 */
final class Matcher {
  private static final int NONE = Versions.NONE;

  private final Versions versions;
  private final int[] group;
  private final int[] next;
  private final LongIntMap heads = new LongIntMap();
  private final int[] unitOf;
  private final Units units;
  private final Set<List<Integer>> doubtful = new HashSet<>();

  Matcher(Versions versions) {
    this.versions = versions;
    int n = versions.size();
    this.group = new int[n];
    this.next = new int[n];
    this.unitOf = new int[n];
    this.units = new Units(versions.idCount());
  }

  /** Does all of the linking; afterwards {@link #unitOf} tells. */
  void match() {
    Aliases aliases = Aliases.learn(versions);
    for (int v = 0; v < versions.size(); v++) {
      int id = versions.idOf(v);
      group[v] = id == NONE ? NONE : aliases.follow(id);
      unitOf[v] = group[v];
    }
    Contradictions.hold(versions, group, versions.idCount());
    layOutHouseholds();
    int[] households = heads.valuesByKey();
    linkOtherKindsOfId(households);
    for (int head : households) {
      linkLiveRows(head);
    }
    for (int head : households) {
      followOldRows(head);
    }
    followTheirKey();
  }

  /** Root unit of a version. */
  int unitOf(int v) {
    return units.root(unitOf[v]);
  }

  int unitCount() {
    return units.size();
  }

  /** Pairs of root units that may be one. */
  Set<List<Integer>> doubtful() {
    Set<List<Integer>> pairs = new HashSet<>();
    for (List<Integer> pair : doubtful) {
      int a = units.root(pair.get(0));
      int b = units.root(pair.get(1));
      if (a != b) {
        pairs.add(List.of(Math.min(a, b), Math.max(a, b)));
      }
    }
    return pairs;
  }

  /** Held rows are units of their own; chains versions by household. */
  private void layOutHouseholds() {
    for (int v = versions.size() - 1; v >= 0; v--) {
      if (versions.isHeld(v)) {
        unitOf[v] = units.add();
        group[v] = NONE;
        next[v] = NONE;
      } else if (versions.household(v) != 0) {
        next[v] = heads.get(versions.household(v), NONE);
        heads.put(versions.household(v), v);
      }
    }
  }

  /** An onderwijsnummer that no alias ties to a BSN links like a row without id: ids of two kinds say nothing. */
  private void linkOtherKindsOfId(int[] households) {
    Map<Integer, Set<Integer>> fits = new TreeMap<>();
    for (int head : households) {
      if (!anyOtherKindOfId(head)) {
        continue;
      }
      Household bsns = new Household();
      List<Integer> others = new ArrayList<>();
      for (int v = head; v != NONE; v = next[v]) {
        if (group[v] == NONE || !versions.isLive(v)) {
          continue;
        }
        if (versions.kindOf(group[v]) == IdKind.ONDERWIJSNUMMER) {
          others.add(v);
        } else {
          bsns.add(group[v], versions.givenName(v), versions.initial(v));
        }
      }
      for (int v : others) {
        fits.computeIfAbsent(group[v], g -> new HashSet<>())
            .addAll(bsns.fitting(versions.givenName(v), versions.initial(v)));
      }
    }
    joinWhereOnlyOneFits(fits);
  }

  private boolean anyOtherKindOfId(int head) {
    for (int v = head; v != NONE; v = next[v]) {
      if (group[v] != NONE && versions.kindOf(group[v]) == IdKind.ONDERWIJSNUMMER) {
        return true;
      }
    }
    return false;
  }

  private void joinWhereOnlyOneFits(Map<Integer, Set<Integer>> fits) {
    Map<Integer, Integer> wanted = new HashMap<>();
    fits.values().forEach(bsns -> bsns.forEach(bsn -> wanted.merge(bsn, 1, Integer::sum)));
    fits.forEach(
        (other, bsns) -> {
          boolean mutual = bsns.size() == 1 && wanted.get(bsns.iterator().next()) == 1;
          for (int bsn : bsns) {
            if (mutual) {
              units.join(other, bsn);
            } else {
              doubtful.add(List.of(other, bsn));
            }
          }
        });
  }

  /** Links the live rows without id of one household. */
  private void linkLiveRows(int head) {
    if (!anyLiveRowWithoutId(head)) {
      return;
    }
    Household known = new Household();
    Map<Long, List<Integer>> byGivenName = new TreeMap<>();
    Map<Integer, List<Integer>> byInitial = new TreeMap<>();
    for (int v = head; v != NONE; v = next[v]) {
      if (!versions.isLive(v)) {
        continue;
      }
      if (group[v] != NONE) {
        known.add(units.root(group[v]), versions.givenName(v), versions.initial(v));
      } else if (versions.givenName(v) != 0) {
        byGivenName.computeIfAbsent(versions.givenName(v), name -> new ArrayList<>()).add(v);
      } else if (versions.initial(v) != 0) {
        byInitial.computeIfAbsent(versions.initial(v), letter -> new ArrayList<>()).add(v);
      }
    }
    linkByGivenName(known, byGivenName);
    byInitial.values().forEach(rows -> assign(rows, fitting(known, rows.get(0)), known));
  }

  private boolean anyLiveRowWithoutId(int head) {
    for (int v = head; v != NONE; v = next[v]) {
      if (group[v] == NONE && versions.isLive(v)) {
        return true;
      }
    }
    return false;
  }

  private void linkByGivenName(Household known, Map<Long, List<Integer>> byGivenName) {
    Map<Integer, Integer> wanted = new HashMap<>();
    byGivenName
        .values()
        .forEach(rows -> fitting(known, rows.get(0)).forEach(unit -> wanted.merge(unit, 1, Integer::sum)));
    Map<List<Integer>, List<Integer>> plan = new LinkedHashMap<>();
    byGivenName.values().forEach(rows -> plan.put(rows, fitting(known, rows.get(0))));
    plan.forEach(
        (rows, fits) -> {
          boolean rival = fits.size() == 1 && wanted.getOrDefault(fits.get(0), 0) > 1;
          if (rival) {
            doubt(ownUnit(rows, known), fits);
          } else {
            assign(rows, fits, known);
          }
        });
  }

  private List<Integer> fitting(Household household, int v) {
    return household.fitting(versions.givenName(v), versions.initial(v));
  }

  /** One fits: theirs. Several fit: nobody's, and all are doubtful. None: a person of their own. */
  private void assign(List<Integer> rows, List<Integer> fits, Household known) {
    if (fits.size() == 1) {
      rows.forEach(v -> unitOf[v] = fits.get(0));
    } else {
      doubt(ownUnit(rows, known), fits);
    }
  }

  private int ownUnit(List<Integer> rows, Household known) {
    int unit = units.add();
    for (int v : rows) {
      unitOf[v] = unit;
      known.add(unit, versions.givenName(v), versions.initial(v));
    }
    return unit;
  }

  private void doubt(int unit, List<Integer> fits) {
    fits.forEach(other -> doubtful.add(List.of(other, unit)));
  }

  /** Rows no longer in force go with the one live person they fit, else with the one former person. */
  private void followOldRows(int head) {
    if (!anyWithoutUnit(head)) {
      return;
    }
    Household now = new Household();
    Household before = new Household();
    for (int v = head; v != NONE; v = next[v]) {
      if (unitOf[v] != NONE) {
        (versions.isLive(v) ? now : before)
            .add(units.root(unitOf[v]), versions.givenName(v), versions.initial(v));
      }
    }
    Map<List<Long>, Integer> former = new HashMap<>();
    for (int v = head; v != NONE; v = next[v]) {
      if (unitOf[v] == NONE) {
        followOldRow(v, now, before, former);
      }
    }
  }

  private boolean anyWithoutUnit(int head) {
    for (int v = head; v != NONE; v = next[v]) {
      if (unitOf[v] == NONE) {
        return true;
      }
    }
    return false;
  }

  private void followOldRow(
      int v, Household now, Household before, Map<List<Long>, Integer> former) {
    List<Integer> fits = fitting(now, v);
    if (fits.isEmpty()) {
      fits = fitting(before, v);
    }
    boolean ended = !versions.isLive(v) && !versions.isSuperseded(v);
    boolean named = versions.givenName(v) != 0 || versions.initial(v) != 0;
    if (fits.size() == 1) {
      unitOf[v] = fits.get(0);
    } else if (fits.isEmpty() && ended && named) {
      List<Long> name = List.of(versions.givenName(v), (long) versions.initial(v));
      unitOf[v] = former.computeIfAbsent(name, same -> units.add());
    }
  }

  /** What is left stands alone: the versions of one key are one person. */
  private void followTheirKey() {
    for (int v = 0; v < versions.size(); v++) {
      int last = versions.lastOfKey(v);
      if (unitOf[last] == NONE) {
        unitOf[last] = units.add();
      }
      if (unitOf[v] == NONE) {
        unitOf[v] = unitOf[last];
      }
    }
  }

  /** Whether a version was linked by its national id. */
  boolean hasId(int v) {
    return group[v] != NONE;
  }
}
