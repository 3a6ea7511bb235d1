package nl.sectordeal.job;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.sectordeal.measure.Crossing;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.measure.Measure.By;
import org.jspecify.annotations.Nullable;

/**
 * The cell of a measure's table that is asked for, or a whole row or column of it (waar).
 *
 * @param row code; null: any
 * @param column code; null: any
 */
public record Where(@Nullable String row, @Nullable String column) {

  /**
   * As typed: codes by attribute.
   *
   * @throws UserMistake when the measure is not broken down by such an attribute
   */
  static Where of(@Nullable Measure measure, Map<String, String> asked) {
    By by = measure == null ? null : measure.by();
    if (by == null) {
      throw new UserMistake("mistake.where", Map.of());
    }
    Map<String, String> left = new TreeMap<>(asked);
    String row = left.remove(by.rows().attribute());
    String column = left.remove(by.columns().attribute());
    if (!left.isEmpty()) {
      throw new UserMistake(
          "mistake.where.by",
          Map.of(
              "name",
              String.join(", ", left.keySet()),
              "rows",
              by.rows().attribute(),
              "columns",
              by.columns().attribute()));
    }
    return new Where(row, column);
  }

  /** Whether a cell is asked for. */
  boolean asksFor(@Nullable Crossing crossing) {
    return crossing != null
        && (row == null || row.equals(crossing.row()))
        && (column == null || Objects.equals(column, crossing.column()));
  }
}
