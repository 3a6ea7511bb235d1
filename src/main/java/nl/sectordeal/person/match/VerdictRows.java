package nl.sectordeal.person.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.person.PairVerdict;
import nl.sectordeal.record.RecordName;

/** The rows that verdicts are about, as far as they are there, by their newest versions. */
final class VerdictRows {
  private final List<Integer> rows = new ArrayList<>();
  private final List<PairVerdict> verdicts = new ArrayList<>();
  private final Map<RecordName, Integer> place = new HashMap<>();

  VerdictRows(Versions versions, List<PairVerdict> holding) {
    if (!holding.isEmpty()) {
      find(versions, holding);
    }
    for (PairVerdict verdict : holding) {
      if (place.containsKey(verdict.one()) && place.containsKey(verdict.other())) {
        verdicts.add(verdict);
      }
    }
  }

  private void find(Versions versions, List<PairVerdict> holding) {
    Set<RecordName> names = new HashSet<>();
    Set<String> keys = new HashSet<>();
    for (PairVerdict verdict : holding) {
      names.add(verdict.one());
      names.add(verdict.other());
      keys.add(verdict.one().key());
      keys.add(verdict.other().key());
    }
    for (int v = 0; v < versions.size(); v++) {
      if (versions.lastOfKey(v) == v
          && keys.contains(versions.key(v))
          && names.contains(versions.name(v))) {
        place.put(versions.name(v), rows.size());
        rows.add(v);
      }
    }
  }

  /** Verdicts of which both rows are there, the latest first. */
  List<PairVerdict> verdicts() {
    return verdicts;
  }

  /** The rows' newest versions, each once. */
  List<Integer> rows() {
    return rows;
  }

  /** Place among {@link #rows} of a row that is there. */
  int placeOf(RecordName row) {
    return place.getOrDefault(row, Versions.NONE);
  }

  /** Newest version of a row that is there. */
  int rowOf(RecordName row) {
    return rows.get(placeOf(row));
  }
}
