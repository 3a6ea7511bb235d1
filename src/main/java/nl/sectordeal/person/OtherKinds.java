package nl.sectordeal.person;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sectordeal.record.IdKind;

/**
 * Links persons known by ids of different kinds, which say nothing of one another: they are one
 * when everything else agrees and nobody else fits. Two ids of one kind never become one person.
 */
final class OtherKinds {
  private final Versions versions;
  private final int[] group;
  private final Households households;
  private final Map<IdKind, Namesakes> byKind = new EnumMap<>(IdKind.class);
  private final Map<Integer, Set<Integer>> fits = new TreeMap<>();

  private OtherKinds(Versions versions, int[] group, Households households) {
    this.versions = versions;
    this.group = group;
    this.households = households;
  }

  static void link(Versions versions, int[] group, Households households, Links links) {
    OtherKinds kinds = new OtherKinds(versions, group, households);
    households.forEach(kinds::compare);
    kinds.keepMutual();
    kinds.settle(links);
  }

  private void compare(int head) {
    if (!hasSeveralKinds(head)) {
      return;
    }
    byKind.values().forEach(Namesakes::clear);
    for (int v = head; v != Versions.NONE; v = households.next(v)) {
      if (bearsId(v)) {
        namesakes(kind(v)).add(group[v], versions.givenName(v), versions.initial(v));
      }
    }
    for (int v = head; v != Versions.NONE; v = households.next(v)) {
      if (bearsId(v)) {
        compareWithOtherKinds(v);
      }
    }
  }

  private Namesakes namesakes(IdKind kind) {
    return byKind.computeIfAbsent(kind, none -> new Namesakes());
  }

  private void compareWithOtherKinds(int v) {
    byKind.forEach(
        (kind, namesakes) -> {
          if (kind != kind(v)) {
            for (int other : namesakes.fitting(versions.givenName(v), versions.initial(v))) {
              fits.computeIfAbsent(group[v], id -> new TreeSet<>()).add(other);
            }
          }
        });
  }

  /** One who is known by a given name fits initials, but those must not also go by another name. */
  private void keepMutual() {
    Map<Integer, Set<Integer>> mutual = new TreeMap<>();
    fits.forEach(
        (id, others) -> {
          for (int other : others) {
            if (fits.getOrDefault(other, Set.of()).contains(id)) {
              mutual.computeIfAbsent(id, same -> new TreeSet<>()).add(other);
            }
          }
        });
    fits.clear();
    fits.putAll(mutual);
  }

  private boolean hasSeveralKinds(int head) {
    IdKind first = null;
    for (int v = head; v != Versions.NONE; v = households.next(v)) {
      if (bearsId(v)) {
        if (first != null && first != kind(v)) {
          return true;
        }
        first = kind(v);
      }
    }
    return false;
  }

  private boolean bearsId(int v) {
    return group[v] != Versions.NONE && !versions.isSuperseded(v);
  }

  private IdKind kind(int v) {
    return versions.kindOf(group[v]);
  }

  /**
   * Ids that hang together are one person when each fits each and no kind comes twice; else all are
   * doubtful.
   */
  private void settle(Links links) {
    Set<Integer> seen = new TreeSet<>();
    for (int id : fits.keySet()) {
      if (seen.contains(id)) {
        continue;
      }
      Set<Integer> together = together(id);
      seen.addAll(together);
      boolean one = isOnePerson(together);
      for (int member : together) {
        for (int other : fits.getOrDefault(member, Set.of())) {
          if (one) {
            links.join(member, other);
          } else {
            links.doubt(member, other);
          }
        }
      }
    }
  }

  private Set<Integer> together(int id) {
    Set<Integer> together = new TreeSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(id);
    while (!open.isEmpty()) {
      int member = open.remove();
      if (together.add(member)) {
        open.addAll(fits.getOrDefault(member, Set.of()));
      }
    }
    return together;
  }

  private boolean isOnePerson(Set<Integer> together) {
    EnumSet<IdKind> kinds = EnumSet.noneOf(IdKind.class);
    for (int member : together) {
      boolean fitsAll = fits.getOrDefault(member, Set.of()).size() == together.size() - 1;
      if (!kinds.add(versions.kindOf(member)) || !fitsAll) {
        return false;
      }
    }
    return true;
  }
}
