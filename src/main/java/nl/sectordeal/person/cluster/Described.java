package nl.sectordeal.person.cluster;

/** The profiles of one or more entities, as many as are worth comparing (beschrijving). */
final class Described {
  /** A person is told apart by fewer. */
  private static final int MOST = 24;

  private final int[] profiles = new int[MOST];
  private int size;

  /**
   * The profiles of an entity.
   *
   * @param first comes first
   * @param formerToo whether those of rows no longer in force speak as well
   */
  static Described of(Entities entities, int entity, int first, boolean formerToo) {
    Described described = new Described();
    described.add(first);
    described.addAll(entities, entity, formerToo);
    return described;
  }

  /** The profiles of all entities that are one with this one, from this one on. */
  static Described of(
      Entities entities, Partition persons, int entity, int first, boolean formerToo) {
    Described described = of(entities, entity, first, formerToo);
    for (int one = persons.next(entity);
        one != entity && described.size < MOST;
        one = persons.next(one)) {
      described.addAll(entities, one, formerToo);
    }
    return described;
  }

  private void addAll(Entities entities, int entity, boolean formerToo) {
    int end = entities.from(entity + 1);
    for (int place = entities.from(entity); place < end && size < MOST; place++) {
      if (formerToo || entities.isLiveAt(place)) {
        add(entities.profileAt(place));
      }
    }
  }

  private void add(int profile) {
    for (int i = 0; i < size; i++) {
      if (profiles[i] == profile) {
        return;
      }
    }
    profiles[size++] = profile;
  }

  int size() {
    return size;
  }

  int at(int i) {
    return profiles[i];
  }
}
