package nl.sectordeal.person.cluster;

import java.util.Arrays;

/**
 * What is to be clustered, in columns: an entity is all rows of one national id, or a row without
 * (entiteit). Numbered from 0 in the order of adding, on which nothing depends.
 */
public final class Entities {
  /** No national id of a kind. */
  public static final int NO_ID = -1;

  /** Several national ids of a kind, which only a person's verdict can bring about. */
  public static final int SEVERAL_IDS = -2;

  /** Kinds of national id. */
  public static final int KINDS = 3;

  private static final int[] NONE = {};
  private static final int LIVE = 1;

  private int size;
  private long[] names = new long[1024];
  private boolean[] live = new boolean[1024];
  private final int[][] ids = new int[KINDS][1024];
  private int[][] lists = new int[1024][];
  private int[] from = new int[1025];
  private int[] profiles = new int[1024];

  /**
   * Adds an entity; its profiles follow.
   *
   * @param name digest of its rows' names, by which those that score alike are put in order
   * @param idOfKind per kind of national id its number, {@link #NO_ID} or {@link #SEVERAL_IDS}
   * @param onceIn lists in which it stands and in which nobody stands twice
   */
  public int add(long name, int[] idOfKind, int[] onceIn) {
    if (size == names.length) {
      grow(size * 2);
    }
    names[size] = name;
    for (int kind = 0; kind < KINDS; kind++) {
      ids[kind][size] = idOfKind[kind];
    }
    lists[size] = onceIn.length == 0 ? NONE : onceIn;
    from[size + 1] = from[size];
    return size++;
  }

  /** Tells what the entity that was added last is described by; equal ones must come together. */
  public void addProfile(int profile, boolean isLive) {
    int entity = size - 1;
    live[entity] |= isLive;
    int last = from[size] - 1;
    if (last >= from[entity] && profiles[last] >>> 1 == profile) {
      profiles[last] |= isLive ? LIVE : 0;
      return;
    }
    if (from[size] == profiles.length) {
      profiles = Arrays.copyOf(profiles, profiles.length * 2);
    }
    profiles[from[size]++] = profile << 1 | (isLive ? LIVE : 0);
  }

  private void grow(int larger) {
    names = Arrays.copyOf(names, larger);
    live = Arrays.copyOf(live, larger);
    lists = Arrays.copyOf(lists, larger);
    from = Arrays.copyOf(from, larger + 1);
    for (int kind = 0; kind < KINDS; kind++) {
      ids[kind] = Arrays.copyOf(ids[kind], larger);
    }
  }

  /** Number of entities. */
  public int size() {
    return size;
  }

  long name(int entity) {
    return names[entity];
  }

  /** Whether any of its rows is in force. */
  boolean isLive(int entity) {
    return live[entity];
  }

  /** Number of a national id. */
  int id(int kind, int entity) {
    return ids[kind][entity];
  }

  /** Whether it bears a national id of any kind. */
  public boolean hasId(int entity) {
    for (int kind = 0; kind < KINDS; kind++) {
      if (ids[kind][entity] != NO_ID) {
        return true;
      }
    }
    return false;
  }

  /** Whether ids of one kind differ. */
  boolean areTwoById(int one, int other) {
    for (int kind = 0; kind < KINDS; kind++) {
      if (areTwo(ids[kind][one], ids[kind][other])) {
        return true;
      }
    }
    return false;
  }

  static boolean areTwo(int id, int other) {
    return id != NO_ID && other != NO_ID && (id != other || id == SEVERAL_IDS);
  }

  /** Lists in which nobody stands twice. */
  int[] onceIn(int entity) {
    return lists[entity];
  }

  /** First of its places among the profiles; the last is before that of the next entity. */
  public int from(int entity) {
    return from[entity];
  }

  /** The profile at a place. */
  public int profileAt(int place) {
    return profiles[place] >>> 1;
  }

  boolean isLiveAt(int place) {
    return (profiles[place] & LIVE) != 0;
  }

  int profileCount(int entity) {
    return from[entity + 1] - from[entity];
  }
}
