package nl.sectordeal.person.match;

import java.util.List;

/**
 * What national ids and keys say of who is who, before anything is scored: the versions of one id
 * are one unit, and those of one key without id.
 */
public final class IdUnits {
  private static final int NONE = Versions.NONE;

  private final Versions versions;
  private final Aliases aliases;
  private final int[] group;

  private IdUnits(Versions versions) {
    this.versions = versions;
    this.aliases = Aliases.learn(versions);
    this.group = new int[versions.size()];
  }

  /** Units by id and key; rows that bear somebody else's id are held and stand apart. */
  public static IdUnits of(Versions versions) {
    IdUnits units = new IdUnits(versions);
    for (int v = 0; v < units.group.length; v++) {
      int id = versions.idOf(v);
      units.group[v] = id == NONE || units.onlyFollows(v) ? NONE : units.aliases.follow(id);
    }
    Contradictions.hold(versions, units.group);
    return units;
  }

  /**
   * Whether a version of who is forgotten was linked without an id, while it was in force: what is
   * replaced follows its key again, as it did before, so that numbers stay.
   */
  private boolean onlyFollows(int v) {
    int last = versions.lastOfKey(v);
    return versions.isForgotten(v)
        && versions.isSuperseded(v)
        && versions.idOf(v) != versions.idOf(last);
  }

  /** Number of the id that a version bears, aliases followed, or {@link Versions#NONE}. */
  int idOf(int v) {
    return group[v];
  }

  /** The ids for which this one stands now, each the onderwijsnummer of the person before. */
  List<Integer> replacedBy(int id) {
    return aliases.replacedBy(id);
  }

  /** Every version in a unit. */
  public Links links() {
    Links links = new Links(group, versions.idCount());
    for (int v = 0; v < group.length; v++) {
      if (versions.isHeld(v)) {
        move(links, v, links.newUnit());
      }
    }
    for (int v = 0; v < group.length; v++) {
      if (links.isOpen(v)) {
        int last = versions.lastOfKey(v);
        if (links.isOpen(last)) {
          links.assign(last, links.newUnit());
        }
        links.assign(v, links.unitOf(last));
      }
    }
    return links;
  }

  /**
   * Moves a row to a unit, with what the same key said before of the same person, so that the
   * number stays when a later version comes.
   */
  void move(Links links, int v, int unit) {
    int identity = versions.identity(v);
    for (int w = v;
        w != NONE
            && (group[w] == NONE || (versions.identity(w) == identity && group[w] == group[v]));
        w = versions.previous(w)) {
      links.assign(w, unit);
    }
  }
}
