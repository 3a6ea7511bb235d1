package nl.sectordeal.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sectordeal.period.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What a code tells beside itself, and for how long (catalogus): that a function is one with too
 * few people, or to which branch an employer belongs. What a partner tells itself goes first.
 */
public final class Catalogue {
  /** Name of the attribute that an employer's KvK number is looked up under. */
  public static final String EMPLOYER = "employer";

  private static final Catalogue EMPTY = new Catalogue(List.of());

  private final Map<Code, List<Entry>> entries = new HashMap<>();
  private final Map<String, SortedSet<String>> toldBy = new HashMap<>();
  private final Map<Code, String> titles = new LinkedHashMap<>();

  /** One code of one attribute. */
  private record Code(String attribute, String code) {}

  /**
   * One code in one stretch of time.
   *
   * @param attribute that the code is of
   * @param title name of the code for people; empty when it has none
   * @param tells attributes, code by name
   */
  public record Entry(
      String attribute, String code, String title, DateRange validity, Map<String, String> tells) {}

  /**
   * @throws IllegalArgumentException when a code has two entries for one day, or when an attribute
   *     that is told is one that tells; the message names it
   */
  public Catalogue(List<Entry> all) {
    for (Entry entry : all) {
      Code code = new Code(entry.attribute(), entry.code());
      List<Entry> same = entries.computeIfAbsent(code, any -> new ArrayList<>());
      if (same.stream().anyMatch(other -> other.validity().overlaps(entry.validity()))) {
        throw new IllegalArgumentException(entry.code());
      }
      same.add(entry);
      if (!entry.tells().isEmpty()) {
        toldBy
            .computeIfAbsent(entry.attribute(), any -> new TreeSet<>())
            .addAll(entry.tells().keySet());
      }
      if (!entry.title().isEmpty()) {
        titles.put(code, entry.title());
      }
    }
    for (SortedSet<String> told : toldBy.values()) {
      for (String attribute : told) {
        if (toldBy.containsKey(attribute)) {
          throw new IllegalArgumentException(attribute);
        }
      }
    }
  }

  /** A catalogue that tells nothing. */
  public static Catalogue empty() {
    return EMPTY;
  }

  /** Names of codes for people, by code, of one attribute; in the order in which they came. */
  public Map<String, String> titlesOf(String attribute) {
    Map<String, String> found = new LinkedHashMap<>();
    titles.forEach(
        (code, title) -> {
          if (code.attribute().equals(attribute)) {
            found.put(code.code(), title);
          }
        });
    return Collections.unmodifiableMap(found);
  }

  /**
   * Attributes with what their codes tell on a day.
   *
   * @param employer KvK number; null when there is none
   */
  Map<String, String> extended(
      Map<String, String> attributes, @Nullable String employer, LocalDate day) {
    if (entries.isEmpty()) {
      return attributes;
    }
    SortedMap<String, String> all = new TreeMap<>(told(attributes, employer, day));
    all.putAll(attributes);
    return Collections.unmodifiableSortedMap(all);
  }

  /** The same of attributes that were extended for another day. */
  Map<String, String> extendedAnew(
      Map<String, String> attributes, @Nullable String employer, LocalDate before, LocalDate day) {
    if (entries.isEmpty()) {
      return attributes;
    }
    Map<String, String> own = new TreeMap<>(attributes);
    told(attributes, employer, before).forEach(own::remove);
    return extended(own, employer, day);
  }

  private Map<String, String> told(
      Map<String, String> attributes, @Nullable String employer, LocalDate day) {
    Map<String, String> told = new TreeMap<>();
    attributes.forEach((attribute, code) -> tell(attribute, code, day, told));
    if (employer != null) {
      tell(EMPLOYER, employer, day, told);
    }
    return told;
  }

  /** Of a code that waits for a person, what it tells waits with it. */
  private void tell(String attribute, String code, LocalDate day, Map<String, String> told) {
    if (code.isEmpty()) {
      toldBy.getOrDefault(attribute, new TreeSet<>()).forEach(name -> told.put(name, code));
    }
    for (Entry entry : entries.getOrDefault(new Code(attribute, code), List.of())) {
      if (entry.validity().contains(day)) {
        told.putAll(entry.tells());
      }
    }
  }
}
