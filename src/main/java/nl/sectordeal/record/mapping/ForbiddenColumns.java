package nl.sectordeal.record.mapping;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.identity.NationalId;
import nl.sectordeal.record.rule.NationalIdIsForbidden;
import nl.sectordeal.record.table.CellText;
import nl.sectordeal.record.table.HeadingName;
import nl.sectordeal.record.table.RawRow;

/**
 * Watches for national ids in a file of a source that may not send them; keeps counts only
 * (verboden kolommen).
 */
final class ForbiddenColumns {
  private static final int BSN_LENGTH = 9;
  private static final List<IdKind> KINDS = List.of(IdKind.values());

  private final List<Watched> watched = new ArrayList<>();

  private static final class Watched {
    private final Column column;
    private final boolean named;
    private long filled;
    private long possible;

    Watched(Column column) {
      this.column = column;
      this.named =
          NationalIdIsForbidden.isBrokenByHeading(HeadingName.normalised(column.heading()));
    }

    void see(String text) {
      filled++;
      boolean longEnough = text.length() >= BSN_LENGTH;
      if (!named && longEnough && NationalId.find(text, KINDS) != null) {
        possible++;
      }
    }

    boolean isBroken() {
      return filled > 0 && (named || NationalIdIsForbidden.isBrokenByValues(filled, possible));
    }
  }

  ForbiddenColumns(List<Column> columns) {
    columns.forEach(column -> watched.add(new Watched(column)));
  }

  void see(RawRow row) {
    for (Watched one : watched) {
      String text = CellText.of(one.column.in(row));
      if (!text.isEmpty() && !CellText.isUnknown(text)) {
        one.see(text);
      }
    }
  }

  /** One notice for each column that should not have been sent. */
  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    for (Watched one : watched) {
      if (one.isBroken()) {
        notices.add(
            new Notice(
                NationalIdIsForbidden.CODE,
                Severity.INFO,
                null,
                one.column.heading(),
                null,
                one.filled));
      }
    }
    return notices;
  }
}
