package nl.sectordeal.job.compare;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.period.End;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.Proof;
import nl.sectordeal.record.Row;
import org.jspecify.annotations.Nullable;

/** What two versions of a row say otherwise, field by field. */
final class ClaimFields {
  /** A claim that only one of the two makes. */
  static final String WHOLE = "claim";

  /** Of values that nobody knows. */
  static final String HELD = "heldFields";

  /** The names of all fields, the weightiest first. */
  static final List<String> ORDER =
      List.of(
          "start",
          "date",
          "end",
          "plannedEnd",
          "result",
          "hours",
          "employer",
          "contract",
          "proof",
          "neverStarted",
          "group",
          "from",
          "until",
          "type",
          "provider",
          "answered",
          "position",
          "number",
          "attributes",
          "on",
          "answers",
          HELD,
          "employerName",
          WHOLE);

  /** Fields that tell when something was: every claim has one of them. */
  private static final List<String> DAYS = List.of("start", "date", "from", "on");

  /** The result of what has none yet. */
  private static final String STILL_GOING_ON = "LOPEND";

  /** Which fields a reason asks about, so that one of these made it come or go. */
  private static final Map<Reason, Set<String>> ASKED =
      Map.of(
          Reason.NOT_IN_GROUP, Set.of("group", "from", "until", "start"),
          Reason.OUTSIDE_PERIOD, Set.of("start", "date", "end"),
          Reason.AFTER_PEILDATUM, Set.of("start", "date", "end"),
          Reason.TOO_FEW_HOURS, Set.of("hours"),
          Reason.TOO_SHORT, Set.of("end", "plannedEnd", "start"),
          Reason.NOT_FINISHED, Set.of("result", "end"),
          Reason.NO_AGREEMENT, Set.of("employer", "start"),
          Reason.DISPUTED, Set.of("neverStarted", "proof"),
          Reason.NOT_DURABLE, Set.of("end", "plannedEnd", "hours", "start"),
          Reason.ROW_HELD, Set.of(HELD));

  private ClaimFields() {}

  /** Names of the fields that differ, the weightiest first. */
  static List<String> changed(@Nullable Row was, @Nullable Row is) {
    Map<String, Boolean> found = differing(was, is);
    return ORDER.stream().filter(found::containsKey).toList();
  }

  /** Whether a field that is told now was not told before. */
  static boolean isFilledIn(String field, @Nullable Row was, @Nullable Row is) {
    return differing(was, is).getOrDefault(field, false);
  }

  /** Whether a row claims less of this kind than it did. */
  static boolean isTakenBack(String kind, @Nullable Row was, @Nullable Row is) {
    return count(kind, is) < count(kind, was);
  }

  private static int count(String kind, @Nullable Row row) {
    return byKind(row).getOrDefault(kind, List.of()).size();
  }

  /** The field that these reasons ask about; failing that the first. */
  static String weightiest(List<String> changed, @Nullable Reason was, @Nullable Reason is) {
    for (Reason reason : Arrays.asList(was, is)) {
      Set<String> asked = reason == null ? Set.of() : ASKED.getOrDefault(reason, Set.of());
      for (String field : changed) {
        if (asked.contains(field)) {
          return field;
        }
      }
    }
    return changed.get(0);
  }

  /** Whether a value is unknown now that was none, or that was known. */
  static boolean isMoreHeld(@Nullable Row was, @Nullable Row is) {
    return !held(was).containsAll(held(is));
  }

  private static Set<Field> held(@Nullable Row row) {
    Set<Field> held = EnumSet.noneOf(Field.class);
    if (row != null) {
      row.claims().forEach(claim -> held.addAll(claim.heldFields()));
    }
    return held;
  }

  /** What kind of thing a claim tells of, as the texts name it. */
  static String kindOf(Claim claim) {
    String name = claim.getClass().getSimpleName();
    return name.substring(0, name.length() - "Claim".length()).toLowerCase(Locale.ROOT);
  }

  /** The day that a claim is about; null when it is about none. */
  static @Nullable LocalDate dayOf(Claim claim) {
    for (String field : DAYS) {
      for (RecordComponent component : claim.getClass().getRecordComponents()) {
        if (component.getName().equals(field)) {
          return (LocalDate) value(component, claim);
        }
      }
    }
    return null;
  }

  /** Fields that differ, and whether each was empty before. */
  private static Map<String, Boolean> differing(@Nullable Row was, @Nullable Row is) {
    Map<String, Boolean> found = new LinkedHashMap<>();
    Map<String, List<Claim>> old = byKind(was);
    Map<String, List<Claim>> now = byKind(is);
    for (Map.Entry<String, List<Claim>> kind : now.entrySet()) {
      List<Claim> before = old.getOrDefault(kind.getKey(), List.of());
      if (before.size() != kind.getValue().size()) {
        found.put(WHOLE, before.isEmpty());
      }
      for (int i = 0; i < Math.min(before.size(), kind.getValue().size()); i++) {
        compare(before.get(i), kind.getValue().get(i), found);
      }
    }
    old.keySet().stream()
        .filter(kind -> !now.containsKey(kind))
        .forEach(kind -> found.put(WHOLE, false));
    return found;
  }

  private static Map<String, List<Claim>> byKind(@Nullable Row row) {
    Map<String, List<Claim>> claims = new TreeMap<>();
    if (row != null) {
      row.claims()
          .forEach(it -> claims.computeIfAbsent(kindOf(it), any -> new ArrayList<>()).add(it));
    }
    return claims;
  }

  private static void compare(Claim was, Claim is, Map<String, Boolean> found) {
    for (RecordComponent field : was.getClass().getRecordComponents()) {
      Object old = value(field, was);
      Object now = value(field, is);
      if (!isSame(old, now)) {
        found.putIfAbsent(field.getName(), isEmpty(old));
      }
    }
  }

  private static @Nullable Object value(RecordComponent field, Claim claim) {
    try {
      return field.getAccessor().invoke(claim);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Every claim is a public record", e);
    }
  }

  private static boolean isSame(@Nullable Object old, @Nullable Object now) {
    if (old instanceof BigDecimal one && now instanceof BigDecimal other) {
      return one.compareTo(other) == 0;
    }
    return Objects.equals(old, now);
  }

  /** Open, still going on and no proof yet are no answers. */
  private static boolean isEmpty(@Nullable Object value) {
    return value == null
        || (value instanceof End end && !end.isOn())
        || value == Proof.NONE
        || STILL_GOING_ON.equals(value);
  }
}
