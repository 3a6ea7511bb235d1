package nl.sectordeal.record.mapping;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.identity.NationalId;
import nl.sectordeal.record.identity.Pseudonyms;
import nl.sectordeal.record.rule.FormulaHasResult;
import nl.sectordeal.record.rule.KeyIsShort;
import nl.sectordeal.record.rule.KeyIsThere;
import nl.sectordeal.record.rule.NationalIdIsForbidden;
import nl.sectordeal.record.rule.NationalIdStaysInItsColumn;
import nl.sectordeal.record.table.CellText;
import nl.sectordeal.record.table.HeadingName;
import org.jspecify.annotations.Nullable;

/** Reads the sender's own key of a row (sleutel). */
public final class KeyReader {
  private static final String BETWEEN = "/";
  private static final Pattern REPLACED = Pattern.compile("(?:.*/)?[0-9a-f]{16}(?:/.*)?");

  private final List<Column> columns;

  /** Columns that a national id is the key of. */
  private final List<Column> ofNationalIds;

  /** Columns that describe a person and serve as a key for want of a number. */
  private final List<Column> ofPerson;

  private final Pseudonyms pseudonyms;

  /**
   * A reader of keys.
   *
   * @param ofPerson columns that describe a person
   */
  KeyReader(List<Column> columns, List<Column> ofPerson, Pseudonyms pseudonyms) {
    this.columns = columns;
    this.ofPerson = ofPerson;
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

  /** A key is stored and shown, so what says who somebody is is replaced. */
  private String safe(Column column, String part) {
    if (ofNationalIds.contains(column) || holdsNationalId(part)) {
      return pseudonyms.rowKey(NationalId.withoutSeparators(part));
    }
    return ofPerson.contains(column) ? pseudonyms.rowKey(part.toLowerCase(Locale.ROOT)) : part;
  }

  /** Whether a national id stands where its heading says nothing of it, as after a shift. */
  private static boolean holdsNationalId(String part) {
    return NationalIdStaysInItsColumn.hasId(part)
        || NationalIdStaysInItsColumn.isId(NationalId.withoutSeparators(part));
  }

  /** Whether a part of a key may stand for what says who somebody is. */
  public static boolean isReplaced(String key) {
    return REPLACED.matcher(key).matches();
  }

  /** Whether the heading of a key says that it is a national id. */
  public static boolean isOfNationalId(Column column) {
    return NationalIdIsForbidden.isBrokenByHeading(HeadingName.normalised(column.heading()));
  }
}
