package nl.sectordeal.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.person.match.Versions;
import nl.sectordeal.record.RecordName;
import org.jspecify.annotations.Nullable;

/**
 * Which versions are of some persons, completed with what earlier moments say of those that have
 * been replaced since: a key may have gone to somebody else, and what it said before then is still
 * of the person that it was linked to (eigen versies).
 */
final class OwnVersions {
  private final Map<Integer, String> numberOf;
  private final int[] parts;

  /** Positions of what may be completed, and of what it may be found by. */
  private final Map<Place, Integer> known = new HashMap<>();

  private final Set<Integer> settled = new HashSet<>();
  private int newPart;

  private record Place(RecordName name, long id) {}

  /**
   * Begins with what is known now.
   *
   * @param versions as known now
   * @param numberOf number of the person per own version; is completed
   * @param parts per version what it is held together with without a verdict; is completed
   */
  OwnVersions(Versions versions, Map<Integer, String> numberOf, int[] parts) {
    this.numberOf = numberOf;
    this.parts = parts;
    for (int v = 0; v < versions.size(); v++) {
      boolean replaced = versions.isSuperseded(v);
      if (numberOf.containsKey(v) || (replaced && versions.idOf(v) == Versions.NONE)) {
        known.put(new Place(versions.name(v), versions.id(v)), v);
        if (!replaced || versions.idOf(v) != Versions.NONE) {
          settled.add(v);
        }
      }
    }
  }

  /**
   * Takes over what was in force at a moment before, as it was linked then.
   *
   * @param partsThen per version of then, what held it together without a verdict
   */
  void learn(Persons then, int[] partsThen) {
    Map<Integer, String> numberOfUnit = new HashMap<>();
    Map<Integer, Integer> partNow = new HashMap<>();
    for (int v = 0; v < partsThen.length; v++) {
      Integer now = find(then, v);
      if (now != null && numberOf.containsKey(now)) {
        numberOfUnit.putIfAbsent(then.links().unitOf(v), numberOf.get(now));
        if (settled.contains(now)) {
          partNow.putIfAbsent(partsThen[v], parts[now]);
        }
      }
    }
    for (int v = 0; v < partsThen.length; v++) {
      String number = numberOfUnit.get(then.links().unitOf(v));
      Integer now = number == null ? null : find(then, v);
      if (number != null && now != null && isOf(number, now) && settled.add(now)) {
        boolean isNew = numberOf.put(now, number) == null;
        int otherwise = isNew ? --newPart : parts[now];
        parts[now] = partNow.computeIfAbsent(partsThen[v], part -> otherwise);
      }
    }
  }

  private boolean isOf(String number, int now) {
    return number.equals(numberOf.getOrDefault(now, number));
  }

  /** Position now of what was in force then; null when it is no matter of these persons. */
  private @Nullable Integer find(Persons then, int v) {
    Versions old = then.versions();
    return old.isSuperseded(v) ? null : known.get(new Place(old.name(v), old.id(v)));
  }
}
