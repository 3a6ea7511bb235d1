package nl.sectordeal.record.mapping;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Who a row is about, as its sender wrote it and a person reads it (persoonsgegevens). Only for a
 * list that someone asked for to decide who is who: never stored, never logged, and without any
 * national id.
 */
public final class WrittenPerson {
  /** Of a row that tells nothing of who it is about. */
  public static final WrittenPerson NOTHING = new WrittenPerson(Map.of(), Map.of());

  /** What a row can tell of a person, in the order in which people read it. */
  public enum Part {
    GIVEN_NAMES,
    INITIALS,
    PARTICLE,
    SURNAME,
    PARTNER_SURNAME,
    BIRTH_DATE,
    GENDER,
    POSTCODE,
    HOUSE_NUMBER,
    STREET,
    CITY
  }

  private final Map<Part, String> shown;
  private final Map<Part, String> compared;

  /**
   * Takes over what was read.
   *
   * @param shown as written; days as in ISO 8601, a gender as 1 or 2
   * @param compared in the form in which names and addresses are compared
   */
  WrittenPerson(Map<Part, String> shown, Map<Part, String> compared) {
    this.shown = copy(shown);
    this.compared = copy(compared);
  }

  private static Map<Part, String> copy(Map<Part, String> parts) {
    Map<Part, String> copy = new EnumMap<>(Part.class);
    copy.putAll(parts);
    return Collections.unmodifiableMap(copy);
  }

  /** As written, a birth date as in ISO 8601 and a gender as 1 or 2; empty when unknown. */
  public String of(Part part) {
    return shown.getOrDefault(part, "");
  }

  /** Whether both know it and say something else, accents, case and spaces aside. */
  public boolean differsFrom(WrittenPerson other, Part part) {
    String own = compared.getOrDefault(part, "");
    String others = other.compared.getOrDefault(part, "");
    return !own.isEmpty() && !others.isEmpty() && !own.equals(others);
  }

  /** Nothing personal. */
  @Override
  public String toString() {
    return "WrittenPerson";
  }
}
