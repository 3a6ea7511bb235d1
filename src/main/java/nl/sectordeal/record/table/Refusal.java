package nl.sectordeal.record.table;

import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/** Says why a whole file is refused, without any cell of it (weigering). */
final class Refusal {
  private Refusal() {}

  static UnreadableFile of(String code) {
    return of(code, null, null, null);
  }

  static UnreadableFile naming(String code, String value) {
    return of(code, null, null, value);
  }

  static UnreadableFile atRow(String code, int row) {
    return of(code, row, null, null);
  }

  static UnreadableFile atRow(String code, int row, String value) {
    return of(code, row, null, value);
  }

  static UnreadableFile ofColumn(String code, String column) {
    return of(code, null, column, null);
  }

  private static UnreadableFile of(
      String code, @Nullable Integer row, @Nullable String column, @Nullable String value) {
    return new UnreadableFile(new Notice(code, Severity.REJECT, row, column, value, 1));
  }
}
