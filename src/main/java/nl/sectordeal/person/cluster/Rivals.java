package nl.sectordeal.person.cluster;

/** Whether two entities to which a third one links cannot be one person (rivalen). */
final class Rivals {
  /** Both links are steps from end to end. */
  private static final int[] LINKS = {1, 3};

  private final Entities entities;
  private final Edges edges;
  private final Partition verdicts;
  private final Opposition opposition;
  private final double link;

  Rivals(Entities entities, Edges edges, Partition verdicts, Opposition opposition, double link) {
    this.link = link;
    this.entities = entities;
    this.edges = edges;
    this.verdicts = verdicts;
    this.opposition = opposition;
  }

  /**
   * Whether the other ends of two links of an entity are two persons.
   *
   * <p>Where that is known by their scores only, one who is far nearer leaves no doubt.
   */
  boolean areTwo(int entity, int e, int f) {
    int b = edges.otherThan(entity, e);
    int c = edges.otherThan(entity, f);
    if (b == c) {
      return false;
    }
    if (entities.areTwoById(b, c) || verdicts.areKeptApart(b, c) || shareList(b, c)) {
      return true;
    }
    return Math.abs(edges.bits(e) - edges.bits(f)) < link
        && oppose(entity, e, f, edges.isFormer(e) || edges.isFormer(f));
  }

  /** Whether both other ends stand in one list, and the entity itself in such a list as well. */
  boolean areOfLists(int entity, int e, int f) {
    return entities.onceIn(entity).length > 0
        && shareList(edges.otherThan(entity, e), edges.otherThan(entity, f));
  }

  private boolean shareList(int b, int c) {
    return Lists.share(entities.onceIn(b), entities.onceIn(c));
  }

  private boolean oppose(int entity, int e, int f, boolean formerToo) {
    int b = edges.otherThan(entity, e);
    int c = edges.otherThan(entity, f);
    Described ofB = Described.of(entities, b, edges.profileOf(b, e), formerToo);
    Described ofC = Described.of(entities, c, edges.profileOf(c, f), formerToo);
    int pb = edges.profileOf(b, e);
    int p = edges.profileOf(entity, e);
    int q = edges.profileOf(entity, f);
    int qc = edges.profileOf(c, f);
    for (int i = 0; i < ofB.size(); i++) {
      for (int j = 0; j < ofC.size(); j++) {
        if (opposition.isBetweenEndsOf(LINKS, ofB.at(i), pb, p, q, qc, ofC.at(j))) {
          return true;
        }
      }
    }
    return false;
  }
}
