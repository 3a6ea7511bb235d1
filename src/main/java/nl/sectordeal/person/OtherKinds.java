package nl.sectordeal.person;

import java.util.ArrayDeque;
import java.util.Deque;
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
  private final Namesakes[] byKind = new Namesakes[IdKind.values().length];
  private final Map<Integer, Set<Integer>> fits = new TreeMap<>();

  private OtherKinds(Versions versions, int[] group, Households households) {
    this.versions = versions;
    this.group = group;
    this.households = households;
    for (int i = 0; i < byKind.length; i++) {
      byKind[i] = new Namesakes();
    }
  }

  static void link(Versions versions, int[] group, Households households, Links links) {
    OtherKinds kinds = new OtherKinds(versions, group, households);
    households.forEach(kinds::compare);
    kinds.settle(links);
  }

  private void compare(int head) {
    if (!hasSeveralKinds(head)) {
      return;
    }
    for (Namesakes namesakes : byKind) {
      namesakes.clear();
    }
    for (int v = head; v != Versions.NONE; v = households.next(v)) {
      if (bearsId(v)) {
        byKind[kind(v)].add(group[v], versions.givenName(v), versions.initial(v));
      }
    }
    for (int v = head; v != Versions.NONE; v = households.next(v)) {
      for (int kind = 0; bearsId(v) && kind < byKind.length; kind++) {
        if (kind != kind(v)) {
          for (int other : byKind[kind].fitting(versions.givenName(v), versions.initial(v))) {
            fits.computeIfAbsent(group[v], id -> new TreeSet<>()).add(other);
            fits.computeIfAbsent(other, id -> new TreeSet<>()).add(group[v]);
          }
        }
      }
    }
  }

  private boolean hasSeveralKinds(int head) {
    int kinds = 0;
    for (int v = head; v != Versions.NONE; v = households.next(v)) {
      if (bearsId(v)) {
        kinds |= 1 << kind(v);
      }
    }
    return Integer.bitCount(kinds) > 1;
  }

  private boolean bearsId(int v) {
    return group[v] != Versions.NONE && !versions.isSuperseded(v);
  }

  private int kind(int v) {
    return versions.kindOf(group[v]).ordinal();
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
