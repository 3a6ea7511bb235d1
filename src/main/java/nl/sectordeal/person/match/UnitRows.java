package nl.sectordeal.person.match;

import java.util.Arrays;
import java.util.BitSet;
import nl.sectordeal.person.cluster.Entities;
import nl.sectordeal.person.score.Profiles;

/**
 * The rows of every unit that say who they are about, and the entities made of them (rijen per
 * eenheid). What a newer version replaced is no evidence, nor is a held row, nor one that left its
 * unit by a person's verdict.
 */
final class UnitRows {
  private static final int NONE = Versions.NONE;

  private final Versions versions;
  private final IdUnits ids;
  private final Profiles profiles;
  private final OncePerPerson once;
  private final int[] start;
  private final int[] rows;
  private final int[] unitOfEntity;
  private final int[] entityOfUnit;
  private final Entities entities = new Entities();

  UnitRows(
      Versions versions,
      IdUnits ids,
      Links links,
      VerdictUnits verdicts,
      OncePerPerson once,
      Profiles profiles) {
    this.versions = versions;
    this.ids = ids;
    this.profiles = profiles;
    this.once = once;
    this.start = new int[links.unitCount() + 1];
    BitSet speaking = new BitSet();
    for (int v = 0; v < versions.size(); v++) {
      if (versions.profile(v) != NONE
          && !versions.isHeld(v)
          && !verdicts.hasLeft(links.unitOf(v))) {
        speaking.set(v);
        start[links.unitOf(v) + 1]++;
      }
    }
    for (int unit = 0; unit < links.unitCount(); unit++) {
      start[unit + 1] += start[unit];
    }
    this.rows = new int[speaking.cardinality()];
    int[] next = start.clone();
    for (int v = speaking.nextSetBit(0); v >= 0; v = speaking.nextSetBit(v + 1)) {
      rows[next[links.unitOf(v)]++] = v;
    }
    this.entityOfUnit = new int[links.unitCount()];
    this.unitOfEntity = new int[links.unitCount()];
    Arrays.fill(entityOfUnit, NONE);
    makeEntities();
  }

  private void makeEntities() {
    for (int unit = 0; unit < entityOfUnit.length; unit++) {
      if (start[unit] < start[unit + 1]) {
        entityOfUnit[unit] = entities.size();
        unitOfEntity[entities.size()] = unit;
        makeEntity(start[unit], start[unit + 1]);
      }
    }
  }

  private void makeEntity(int from, int to) {
    int[] idOfKind = {Entities.NO_ID, Entities.NO_ID, Entities.NO_ID};
    int[] lists = {};
    long name = 0;
    long[] said = new long[to - from];
    for (int i = from; i < to; i++) {
      int v = rows[i];
      name += versions.nameDigest(v);
      addIds(idOfKind, ids.idOf(v));
      lists = with(lists, once.listOf(v));
      said[i - from] = (long) versions.profile(v) << 1 | (versions.isLive(v) ? 1 : 0);
    }
    entities.add(name, idOfKind, lists);
    for (int i : inOrder(said)) {
      entities.addProfile((int) (said[i] >>> 1), (said[i] & 1) != 0);
    }
  }

  /** The onderwijsnummer too that a BSN replaced: another one is still somebody else's. */
  private void addIds(int[] idOfKind, int id) {
    if (id != NONE) {
      addId(idOfKind, id);
      ids.replacedBy(id).forEach(replaced -> addId(idOfKind, replaced));
    }
  }

  private void addId(int[] idOfKind, int id) {
    int kind = versions.kindOf(id).ordinal();
    idOfKind[kind] =
        idOfKind[kind] == Entities.NO_ID || idOfKind[kind] == id ? id : Entities.SEVERAL_IDS;
  }

  private static int[] with(int[] lists, int list) {
    if (list < 0 || Arrays.binarySearch(lists, list) >= 0) {
      return lists;
    }
    int[] more = Arrays.copyOf(lists, lists.length + 1);
    more[lists.length] = list;
    Arrays.sort(more);
    return more;
  }

  /** Places in the order of the profiles' digests, so that it does not matter who came first. */
  private int[] inOrder(long[] said) {
    if (said.length == 1) {
      return new int[] {0};
    }
    Integer[] places = new Integer[said.length];
    Arrays.setAll(places, i -> i);
    Arrays.sort(
        places,
        (i, j) ->
            Long.compare(
                profiles.digest((int) (said[i] >>> 1)), profiles.digest((int) (said[j] >>> 1))));
    int[] order = new int[places.length];
    Arrays.setAll(order, i -> places[i]);
    return order;
  }

  Entities entities() {
    return entities;
  }

  int unitOf(int entity) {
    return unitOfEntity[entity];
  }

  /** The entity of a unit as it was when entities were made, or {@link Versions#NONE}. */
  int entityOf(int unit) {
    return entityOfUnit[unit];
  }

  /** Number of rows of an entity. */
  int sizeOf(int entity) {
    int unit = unitOfEntity[entity];
    return start[unit + 1] - start[unit];
  }

  /** The row of an entity that says this: one in force if there is, the first by name. */
  int rowOf(int entity, int profile) {
    int unit = unitOfEntity[entity];
    int found = NONE;
    for (int i = start[unit]; i < start[unit + 1]; i++) {
      int v = rows[i];
      if (versions.profile(v) == profile && (found == NONE || comesBefore(v, found))) {
        found = v;
      }
    }
    return found;
  }

  private boolean comesBefore(int v, int w) {
    return versions.isLive(v) == versions.isLive(w)
        ? versions.compareKeys(v, w) < 0
        : versions.isLive(v);
  }
}
