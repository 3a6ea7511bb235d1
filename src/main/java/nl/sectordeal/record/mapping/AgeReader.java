package nl.sectordeal.record.mapping;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether somebody had an age on a day (leeftijd). Of the birth date nothing else is kept
 * with what happened.
 */
final class AgeReader {
  /** Code of an attribute of somebody who has the age. */
  static final String YES = "JA";

  private final Map<String, Integer> ages;
  private final @Nullable Column birthDate;

  /**
   * @param ages years by the name of the attribute
   */
  AgeReader(Map<String, Integer> ages, @Nullable Column birthDate) {
    this.ages = ages;
    this.birthDate = birthDate;
  }

  /** The attributes with those of the ages that somebody had; as they are without birth date. */
  Map<String, String> with(Map<String, String> attributes, RowDraft draft, LocalDate day) {
    LocalDate born =
        ages.isEmpty() || birthDate == null ? null : PersonReader.birthDate(draft, birthDate);
    if (born == null) {
      return attributes;
    }
    SortedMap<String, String> all = new TreeMap<>(attributes);
    ages.forEach(
        (name, years) -> {
          if (!born.plusYears(years).isAfter(day)) {
            all.put(name, YES);
          }
        });
    draft.content.add(String.join(" ", all.keySet()));
    return Collections.unmodifiableSortedMap(all);
  }
}
