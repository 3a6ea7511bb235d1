package nl.sectordeal.record.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.sectordeal.period.DateRange;
import nl.sectordeal.record.table.CellText;
import org.jspecify.annotations.Nullable;

/**
 * A list of what values mean, each for as long as it holds (codelijst): to which region a gemeente
 * belongs, until it is merged into another one.
 *
 * <p>Values are compared without regard to case, outer spaces and, where they are digits only, the
 * zeros in front, which spreadsheets drop.
 */
public final class CodeList {
  private final Map<String, List<Entry>> entries = new HashMap<>();

  /**
   * One value in one stretch of time.
   *
   * @param value the partner's value
   * @param code what it means
   * @param from first day on which it holds; null: since ever
   * @param until last day, itself included; null: open
   */
  public record Entry(
      String value, String code, @Nullable LocalDate from, @Nullable LocalDate until) {
    private boolean holdsOn(LocalDate day) {
      return new DateRange(from, until).contains(day);
    }

    private boolean meets(Entry other) {
      boolean endsBefore = until != null && other.from != null && until.isBefore(other.from);
      boolean beginsAfter = from != null && other.until != null && from.isAfter(other.until);
      return !endsBefore && !beginsAfter;
    }
  }

  /**
   * @throws IllegalArgumentException when a value has two meanings on one day; the message names it
   */
  public CodeList(List<Entry> all) {
    for (Entry entry : all) {
      List<Entry> same = entries.computeIfAbsent(compared(entry.value()), v -> new ArrayList<>());
      if (same.stream().anyMatch(entry::meets)) {
        throw new IllegalArgumentException(entry.value());
      }
      same.add(entry);
    }
  }

  /** All codes that a value ever means. */
  public Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    entries.values().forEach(same -> same.forEach(entry -> codes.add(entry.code())));
    return codes;
  }

  /** Whether the value ever meant anything. */
  boolean knows(String value) {
    return entries.containsKey(compared(value));
  }

  /** What a value means on a day; null when it means nothing then. */
  public @Nullable String codeOn(String value, LocalDate day) {
    for (Entry entry : entries.getOrDefault(compared(value), List.of())) {
      if (entry.holdsOn(day)) {
        return entry.code();
      }
    }
    return null;
  }

  private static String compared(String value) {
    String text = CellText.collapsed(value.strip()).toLowerCase(Locale.ROOT);
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? text.replaceFirst("^0+(?=.)", "") : text;
  }
}
