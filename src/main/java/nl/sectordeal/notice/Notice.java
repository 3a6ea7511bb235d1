package nl.sectordeal.notice;

import org.jspecify.annotations.Nullable;

/**
 * Something we say about a delivery or one of its rows (melding).
 *
 * @param code the rule's code
 * @param severity the consequence it has here
 * @param row row number as the sender sees it in the own program, or null for the whole file
 * @param column the sender's own column heading, or null when no single column is meant
 * @param value the offending value; only where it is not personal, otherwise null
 * @param count how many rows this notice stands for; 1 unless it is said once for many
 */
public record Notice(
    String code,
    Severity severity,
    @Nullable Integer row,
    @Nullable String column,
    @Nullable String value,
    long count) {

  public static Notice ofRow(
      String code, Severity severity, int row, @Nullable String column, @Nullable String value) {
    return new Notice(code, severity, row, column, value, 1);
  }

  public static Notice ofFile(
      String code, Severity severity, @Nullable String column, @Nullable String value) {
    return new Notice(code, severity, null, column, value, 1);
  }
}
