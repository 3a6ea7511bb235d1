package nl.sectordeal.record.mapping;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Field;

/** Reads what else the job file names of a section, beside its own fields (kenmerken). */
final class AttributeReaders {
  private final SortedMap<String, CodeReader> readers = new TreeMap<>();

  AttributeReaders(Map<String, RowMapping.Code> mapped, Columns columns) {
    mapped.forEach((name, code) -> readers.put(name, new CodeReader(code, columns)));
  }

  /**
   * The codes by name, {@link Claim#UNMAPPED} for values that the job file does not map; what the
   * row leaves empty is missing.
   *
   * @param held gets {@link Field#OTHER} where a value is not mapped
   */
  Map<String, String> read(RowDraft draft, Set<Field> held) {
    if (readers.isEmpty()) {
      return Map.of();
    }
    SortedMap<String, String> told = new TreeMap<>();
    readers.forEach(
        (name, reader) -> {
          CodeValue value = reader.read(draft);
          if (value.isUnmapped()) {
            held.add(Field.OTHER);
            told.put(name, Claim.UNMAPPED);
          } else if (value.code() != null) {
            told.put(name, value.code());
          }
        });
    return Collections.unmodifiableSortedMap(told);
  }

  /** Likewise, without the values that the job file does not map. */
  Map<String, String> readMapped(RowDraft draft, Set<Field> held) {
    Map<String, String> told = read(draft, held);
    if (!told.containsValue(Claim.UNMAPPED)) {
      return told;
    }
    SortedMap<String, String> mapped = new TreeMap<>(told);
    mapped.values().removeIf(Claim.UNMAPPED::equals);
    return Collections.unmodifiableSortedMap(mapped);
  }
}
