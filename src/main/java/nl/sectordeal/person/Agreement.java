package nl.sectordeal.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Links rows without national id within a household: a row goes with the one person whom it fits.
 * Persons in force come before former ones. A row that fits several is linked to none, and all
 * those pairs are doubtful.
 */
final class Agreement {
  private static final int NONE = Versions.NONE;

  /** Rows in force without id that bear the same name, or only the same initial. */
  private record SameName(long givenName, int initial, List<Integer> rows) {}

  private final Versions versions;
  private final Households households;
  private final Links links;
  private final Namesakes present = new Namesakes();
  private final Namesakes former = new Namesakes();

  Agreement(Versions versions, Households households, Links links) {
    this.versions = versions;
    this.households = households;
    this.links = links;
  }

  /** Links the open rows of the household that begins with this version. */
  void link(int head) {
    if (!hasOpenRows(head)) {
      return;
    }
    present.clear();
    former.clear();
    for (int v = head; v != NONE; v = households.next(v)) {
      if (!links.isOpen(v) && !versions.isSuperseded(v)) {
        know(versions.isLive(v) ? present : former, links.unitOf(v), v);
      }
    }
    List<SameName> open = openRows(head);
    linkByGivenName(open.stream().filter(same -> same.givenName() != 0).toList());
    for (SameName same : open) {
      if (same.givenName() == 0) {
        assign(same, fitting(same.givenName(), same.initial()));
      }
    }
    followOldRows(head);
  }

  private boolean hasOpenRows(int head) {
    for (int v = head; v != NONE; v = households.next(v)) {
      if (links.isOpen(v)) {
        return true;
      }
    }
    return false;
  }

  private void know(Namesakes namesakes, int unit, int v) {
    namesakes.add(unit, versions.givenName(v), versions.initial(v));
  }

  private List<SameName> openRows(int head) {
    List<SameName> open = new ArrayList<>();
    for (int v = head; v != NONE; v = households.next(v)) {
      long givenName = versions.givenName(v);
      int initial = versions.initial(v);
      if (links.isOpen(v) && versions.isLive(v) && (givenName != 0 || initial != 0)) {
        withName(open, givenName, initial).rows().add(v);
      }
    }
    return open;
  }

  private static SameName withName(List<SameName> open, long givenName, int initial) {
    for (SameName same : open) {
      if (same.givenName() == givenName && (givenName != 0 || same.initial() == initial)) {
        return same;
      }
    }
    SameName fresh = new SameName(givenName, initial, new ArrayList<>());
    open.add(fresh);
    return fresh;
  }

  /**
   * Two given names are two persons; where both fit one person who is known by initials, neither is
   * linked.
   */
  private void linkByGivenName(List<SameName> open) {
    List<int[]> fits =
        open.stream().map(same -> fitting(same.givenName(), same.initial())).toList();
    for (int i = 0; i < open.size(); i++) {
      int[] mine = fits.get(i);
      long rivals =
          mine.length != 1
              ? 0
              : fits.stream().filter(theirs -> Namesakes.contains(theirs, mine[0])).count();
      if (rivals > 1) {
        standApart(open.get(i), mine);
      } else {
        assign(open.get(i), mine);
      }
    }
  }

  private int[] fitting(long givenName, int initial) {
    int[] fits = present.fitting(givenName, initial);
    return fits.length > 0 ? fits : former.fitting(givenName, initial);
  }

  private void assign(SameName same, int[] fits) {
    if (fits.length == 1) {
      for (int v : same.rows()) {
        links.assign(v, fits[0]);
        know(present, fits[0], v);
      }
    } else {
      standApart(same, fits);
    }
  }

  /** A person of their own, who may be any of those they fit. */
  private void standApart(SameName same, int[] fits) {
    int unit = links.newUnit();
    for (int v : same.rows()) {
      links.assign(v, unit);
      know(present, unit, v);
    }
    for (int other : fits) {
      links.doubt(other, unit);
    }
  }

  /**
   * Rows no longer in force go with the one person they fit; former persons of one name are one.
   */
  private void followOldRows(int head) {
    Map<List<Long>, Integer> unitOfName = new HashMap<>();
    for (int v = head; v != NONE; v = households.next(v)) {
      if (!links.isOpen(v) || versions.isLive(v)) {
        continue;
      }
      long givenName = versions.givenName(v);
      int initial = versions.initial(v);
      int[] fits = fitting(givenName, initial);
      if (fits.length == 1) {
        links.assign(v, fits[0]);
      } else if (fits.length == 0
          && !versions.isSuperseded(v)
          && (givenName != 0 || initial != 0)) {
        links.assign(
            v,
            unitOfName.computeIfAbsent(
                List.of(givenName, (long) initial), name -> links.newUnit()));
      }
    }
  }
}
