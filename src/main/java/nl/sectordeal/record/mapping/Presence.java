package nl.sectordeal.record.mapping;

import java.util.List;

/** Whether a row tells something of one section of its mapping at all (aanwezigheid). */
final class Presence {
  private final boolean mayBeLeftOut;
  private final List<Column> telling;
  private final Column start;

  Presence(MappedColumns mapped, RowMapping.Section section, Columns columns) {
    this.mayBeLeftOut = mapped.mayBeLeftOut(section);
    this.telling = columns.of(mapped.telling(section));
    this.start = columns.of(mapped.start(section));
  }

  /** Whether the row leaves the section out, and may. */
  boolean isLeftOut(RowDraft draft) {
    if (!mayBeLeftOut) {
      return false;
    }
    for (Column column : telling) {
      if (!draft.isUnknown(column)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the row may leave the section out, and gives no start. */
  boolean isWithoutStart(RowDraft draft) {
    return mayBeLeftOut && draft.isUnknown(start);
  }
}
