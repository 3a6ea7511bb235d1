package nl.sectordeal.record.mapping;

import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.rule.FormulaHasResult;
import nl.sectordeal.record.table.CellText;
import org.jspecify.annotations.Nullable;

/** Reads free text (tekst). */
final class TextReader {

  /**
   * Text about an organisation; null when unknown or not mapped. A national id in it is dropped.
   */
  static @Nullable String organisation(RowDraft draft, @Nullable Column column) {
    String text = plain(draft, column);
    if (draft.tellsId(column, text)) {
      text = "";
    }
    draft.content.add(text);
    return text.isEmpty() ? null : text;
  }

  /** Text about a person, which goes nowhere as it is; empty when unknown or not mapped. */
  static String plain(RowDraft draft, @Nullable Column column) {
    if (column == null) {
      return "";
    }
    String text = draft.text(column);
    if (FormulaHasResult.isBroken(text)) {
      draft.say(FormulaHasResult.CODE, Severity.WARN, column, text);
      return "";
    }
    return CellText.isUnknown(text) ? "" : CellText.collapsed(text);
  }

  private TextReader() {}
}
