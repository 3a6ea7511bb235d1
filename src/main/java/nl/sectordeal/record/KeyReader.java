package nl.sectordeal.record;

import java.util.List;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.rule.FormulaHasResult;
import nl.sectordeal.record.rule.KeyIsShort;
import nl.sectordeal.record.rule.KeyIsThere;
import nl.sectordeal.record.rule.NationalIdIsForbidden;
import org.jspecify.annotations.Nullable;

/** Reads the sender's own key of a row (sleutel). */
final class KeyReader {
  private static final String BETWEEN = "/";

  private final List<Column> columns;

  /** Columns that a national id is the key of. */
  private final List<Column> ofNationalIds;

  private final Pseudonyms pseudonyms;

  KeyReader(List<Column> columns, Pseudonyms pseudonyms) {
    this.columns = columns;
    this.ofNationalIds = columns.stream().filter(KeyReader::isOfNationalId).toList();
    this.pseudonyms = pseudonyms;
  }

  /** Whether no part of the key is filled. */
  boolean isMissing(RowDraft draft) {
    for (Column column : columns) {
      if (!draft.isUnknown(column)) {
        return false;
      }
    }
    return true;
  }

  /** The key; null when it cannot be used, and then the row is rejected. */
  @Nullable String read(RowDraft draft) {
    StringBuilder key = new StringBuilder();
    for (Column column : columns) {
      String part = draft.isUnknown(column) ? "" : CellText.collapsed(draft.text(column));
      if (KeyIsThere.isBroken(part)) {
        draft.say(KeyIsThere.CODE, Severity.REJECT, column);
        return null;
      }
      if (FormulaHasResult.isBroken(part)) {
        draft.say(FormulaHasResult.CODE, Severity.REJECT, column, part);
        return null;
      }
      key.append(key.isEmpty() ? "" : BETWEEN).append(safe(column, part));
    }
    if (KeyIsShort.isBroken(key.toString())) {
      draft.say(KeyIsShort.CODE, Severity.REJECT, columns.get(0));
      return null;
    }
    return key.toString();
  }

  /** A key is stored and shown, so a national id that serves as one is replaced. */
  private String safe(Column column, String part) {
    return ofNationalIds.contains(column)
        ? pseudonyms.rowKey(NationalId.withoutSeparators(part))
        : part;
  }

  /** Whether the heading of a key says that it is a national id. */
  static boolean isOfNationalId(Column column) {
    return NationalIdIsForbidden.isBrokenByHeading(HeadingName.normalised(column.heading()));
  }
}
