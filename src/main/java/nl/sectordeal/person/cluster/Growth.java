package nl.sectordeal.person.cluster;

import java.util.Arrays;

/**
 * Lets clusters grow link by link, and only where no rule and no member speaks against it (groei).
 */
final class Growth {
  /** The link is the second step from end to end. */
  private static final int[] LINKS = {1};

  /** Why a link was not made. */
  enum Refusal {
    /** It was made. */
    NONE,
    /** Ids of one kind differ, or a person said so. */
    TWO_PERSONS,
    /** Both clusters stand in a list that has everybody once. */
    ONE_LIST,
    /** Two of their members oppose one another. */
    MEMBERS_OPPOSE
  }

  private final Entities entities;
  private final Partition persons;
  private final Opposition opposition;
  private final int[][] ids = new int[Entities.KINDS][];
  private final int[][] lists;

  /**
   * Starts from what stands alone.
   *
   * @param persons what is kept apart, and the place where clusters grow
   */
  Growth(Entities entities, Partition persons, Opposition opposition) {
    this.entities = entities;
    this.persons = persons;
    this.opposition = opposition;
    int size = entities.size();
    for (int kind = 0; kind < ids.length; kind++) {
      ids[kind] = new int[size];
      for (int i = 0; i < size; i++) {
        ids[kind][i] = entities.id(kind, i);
      }
    }
    lists = new int[size][];
    for (int i = 0; i < size; i++) {
      lists[i] = entities.onceIn(i);
    }
  }

  /** Makes the two ends of a link one, where nothing speaks against it. */
  Refusal join(Edges edges, int e) {
    int one = edges.one(e);
    int other = edges.other(e);
    int a = persons.root(one);
    int b = persons.root(other);
    if (a == b) {
      return Refusal.NONE;
    }
    if (areTwoPersons(a, b)) {
      return Refusal.TWO_PERSONS;
    }
    if (Lists.share(lists[a], lists[b])) {
      return Refusal.ONE_LIST;
    }
    if (membersOppose(edges, e)) {
      return Refusal.MEMBERS_OPPOSE;
    }
    persons.join(one, other);
    inherit(persons.root(one), a, b);
    return Refusal.NONE;
  }

  /** Whether ids of one kind, or a person's verdict, make two clusters two persons. */
  boolean areTwoPersons(int one, int other) {
    int a = persons.root(one);
    int b = persons.root(other);
    for (int[] idOf : ids) {
      if (Entities.areTwo(idOf[a], idOf[b])) {
        return true;
      }
    }
    return persons.areKeptApart(a, b);
  }

  boolean areOne(int one, int other) {
    return persons.root(one) == persons.root(other);
  }

  boolean isAlone(int entity) {
    return persons.size(entity) == 1;
  }

  /** Whether two clusters stand in one list that has everybody once. */
  boolean shareList(int one, int other) {
    return Lists.share(lists[persons.root(one)], lists[persons.root(other)]);
  }

  private void inherit(int root, int a, int b) {
    for (int[] idOf : ids) {
      idOf[root] = Math.max(idOf[a], idOf[b]);
    }
    if (lists[a].length > 0 && lists[b].length > 0) {
      int[] both = Arrays.copyOf(lists[a], lists[a].length + lists[b].length);
      System.arraycopy(lists[b], 0, both, lists[a].length, lists[b].length);
      Arrays.sort(both);
      lists[root] = both;
    } else {
      lists[root] = lists[a].length > 0 ? lists[a] : lists[b];
    }
  }

  private boolean membersOppose(Edges edges, int e) {
    int one = edges.one(e);
    int other = edges.other(e);
    int p = edges.profileOfOne(e);
    int q = edges.profileOfOther(e);
    Described ones = Described.of(entities, persons, one, p, edges.isFormer(e));
    Described others = Described.of(entities, persons, other, q, edges.isFormer(e));
    if (ones.size() == 1 && others.size() == 1) {
      return false;
    }
    for (int i = 0; i < ones.size(); i++) {
      for (int j = 0; j < others.size(); j++) {
        if (opposition.isBetweenEndsOf(LINKS, ones.at(i), p, q, others.at(j))) {
          return true;
        }
      }
    }
    return false;
  }
}
