package nl.sectordeal.person.cluster;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds links that may not be made because the entity fits two persons (betwiste koppelingen).
 *
 * <p>A row without id that reaches {@code link} with two entities that cannot be one is linked to
 * none. Between lists in which everybody stands once, and for an entity with an id, the better link
 * goes first, and both are left to a person only where they are as good as each other.
 */
final class Contest {
  /** Of more links than this of one entity only the nearest are held against one another. */
  private static final int MOST_RIVALS = 40;

  /** Two links that differ by less are as good as each other; one bit is twice as likely. */
  private static final double AS_GOOD = 1;

  private final Entities entities;
  private final Edges edges;
  private final Rivals rivals;
  private final BitSet contested = new BitSet();
  private final BitSet ofLists = new BitSet();

  /**
   * Finds the contested among these links.
   *
   * @param nearestFirst places of the links, the nearest first
   */
  Contest(Entities entities, Edges edges, int[] nearestFirst, Rivals rivals) {
    this.entities = entities;
    this.edges = edges;
    this.rivals = rivals;
    holdAll(nearestFirst);
  }

  /** Whether a link may not be made. */
  boolean holds(int e) {
    return contested.get(e);
  }

  /** Whether that is because both others stand in a list that has everybody once. */
  boolean isOfLists(int e) {
    return ofLists.get(e);
  }

  private void holdAll(int[] nearestFirst) {
    int[] start = new int[entities.size() + 1];
    for (int e : nearestFirst) {
      start[edges.one(e) + 1]++;
      start[edges.other(e) + 1]++;
    }
    for (int i = 0; i < entities.size(); i++) {
      start[i + 1] += start[i];
    }
    int[] of = new int[nearestFirst.length * 2];
    int[] next = Arrays.copyOf(start, entities.size());
    for (int e : nearestFirst) {
      of[next[edges.one(e)]++] = e;
      of[next[edges.other(e)]++] = e;
    }
    for (int entity = 0; entity < entities.size(); entity++) {
      if (start[entity + 1] - start[entity] > 1) {
        hold(entity, of, start[entity], start[entity + 1]);
      }
    }
  }

  private void hold(int entity, int[] of, int start, int end) {
    int last = Math.min(end, start + MOST_RIVALS);
    for (int i = start; i < last; i++) {
      for (int j = i + 1; j < last; j++) {
        int e = of[i];
        int f = of[j];
        if (edges.isFormer(e) == edges.isFormer(f)) {
          hold(entity, e, f, of, start, end);
        } else if (rivals.areTwo(entity, e, f)) {
          contested.set(edges.isFormer(e) ? e : f);
        }
      }
    }
  }

  /** The first of the two links is the nearer. */
  private void hold(int entity, int e, int f, int[] of, int start, int end) {
    boolean alike = edges.bits(e) - edges.bits(f) < AS_GOOD;
    boolean bestFirst = entities.hasId(entity) || rivals.areOfLists(entity, e, f);
    if ((bestFirst && !alike) || !rivals.areTwo(entity, e, f)) {
      return;
    }
    contested.set(e);
    contested.set(f);
    if (rivals.areOfLists(entity, e, f)) {
      ofLists.set(e);
      ofLists.set(f);
    }
    if (bestFirst) {
      return;
    }
    for (int i = start; i < end; i++) {
      if (edges.isFormer(of[i]) || !edges.isFormer(e)) {
        contested.set(of[i]);
      }
    }
  }
}
