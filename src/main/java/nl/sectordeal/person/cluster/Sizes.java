package nl.sectordeal.person.cluster;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import nl.sectordeal.person.rule.PersonIsDescribedAlike;

/** Watches over the size of clusters: one of too many descriptions is not made (omvang). */
final class Sizes {
  private final int[] clusters;
  private final BitSet tooLarge = new BitSet();

  Sizes(Entities entities, Partition persons, int largest) {
    clusters = new int[entities.size()];
    for (int entity = 0; entity < clusters.length; entity++) {
      clusters[entity] = persons.root(entity);
      if (clusters[entity] == entity
          && persons.size(entity) > 1
          && PersonIsDescribedAlike.isBroken(
              descriptions(entities, persons, entity, largest), largest)) {
        markAll(persons, entity);
      }
    }
    for (int entity = tooLarge.nextSetBit(0);
        entity >= 0;
        entity = tooLarge.nextSetBit(entity + 1)) {
      clusters[entity] = entity;
    }
  }

  /** Different profiles of those without id, counted no further than is needed. */
  private static int descriptions(Entities entities, Partition persons, int root, int largest) {
    if (places(entities, persons, root) <= largest) {
      return 0;
    }
    Set<Integer> different = new HashSet<>();
    int one = root;
    do {
      if (!entities.hasId(one)) {
        for (int place = entities.from(one); place < entities.from(one + 1); place++) {
          different.add(entities.profileAt(place));
        }
      }
      one = persons.next(one);
    } while (one != root && different.size() <= largest);
    return different.size();
  }

  private static int places(Entities entities, Partition persons, int root) {
    int places = 0;
    int one = root;
    do {
      places += entities.profileCount(one);
      one = persons.next(one);
    } while (one != root);
    return places;
  }

  private void markAll(Partition persons, int root) {
    int one = root;
    do {
      tooLarge.set(one);
      one = persons.next(one);
    } while (one != root);
  }

  /** Per entity the entity that stands for its cluster: itself where that would be too large. */
  int[] clusters() {
    return clusters;
  }

  BitSet tooLarge() {
    return tooLarge;
  }
}
