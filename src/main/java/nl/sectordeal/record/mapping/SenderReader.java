package nl.sectordeal.record.mapping;

import nl.sectordeal.record.Country;
import nl.sectordeal.record.table.CellText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number of the employer who sent a file, by the rules of a column with such numbers
 * (afzenderlezer).
 */
final class SenderReader {
  private final SenderText sender;
  private final Column column;
  private final Country country;

  SenderReader(SenderText sender, Columns columns, Country country) {
    this.sender = sender;
    this.column = sender.heading() == null ? Column.NONE : columns.of(sender.heading());
    this.country = country;
  }

  /** All digits of the number; null when it is unknown. A wrong one rejects the row. */
  @Nullable String read(RowDraft draft) {
    String inRow = draft.text(column);
    String text = inRow.isEmpty() ? sender.text() : inRow;
    return CellText.isUnknown(text) ? null : Numbers.employer(draft, column, text, country);
  }
}
