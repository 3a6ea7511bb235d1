package nl.sectordeal.person;

/**
 * Assigns every version to a person: by national id, and without one by full agreement of name,
 * birth date and address with exactly one other. What has been replaced by a newer version is no
 * evidence; it only follows, so that persons keep their numbers.
 */
final class Matcher {
  private static final int NONE = Versions.NONE;

  private final Versions versions;
  private final int[] group;

  private Matcher(Versions versions) {
    this.versions = versions;
    this.group = new int[versions.size()];
  }

  /** Does all of the linking. */
  static Links match(Versions versions) {
    return new Matcher(versions).match();
  }

  private Links match() {
    Aliases aliases = Aliases.learn(versions);
    for (int v = 0; v < group.length; v++) {
      int id = versions.idOf(v);
      group[v] = id == NONE ? NONE : aliases.follow(id);
    }
    Contradictions.hold(versions, group);
    Links links = new Links(group, versions.idCount());
    setHeldRowsApart(links);
    Households households = new Households(versions);
    OtherKinds.link(versions, group, households, links);
    households.forEach(new Agreement(versions, households, links)::link);
    followTheirKey(links);
    return links;
  }

  /**
   * With what the same key said before of the same person, so that the number stays when a later
   * version comes.
   */
  private void setHeldRowsApart(Links links) {
    for (int v = 0; v < group.length; v++) {
      if (versions.isHeld(v)) {
        int unit = links.newUnit();
        int id = group[v];
        int identity = versions.identity(v);
        for (int w = v;
            w != NONE && versions.identity(w) == identity && group[w] == id;
            w = versions.previous(w)) {
          links.assign(w, unit);
        }
      }
    }
  }

  /** What is left stands alone: the versions of one key are one person. */
  private void followTheirKey(Links links) {
    for (int v = 0; v < group.length; v++) {
      if (links.isOpen(v)) {
        int last = versions.lastOfKey(v);
        if (links.isOpen(last)) {
          links.assign(last, links.newUnit());
        }
        links.assign(v, links.unitOf(last));
      }
    }
  }
}
