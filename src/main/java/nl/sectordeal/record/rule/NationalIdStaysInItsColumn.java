package nl.sectordeal.record.rule;

import java.util.List;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.IdKind;

/** A national id stands in the column for it and nowhere else. */
@Rule(
    code = NationalIdStaysInItsColumn.CODE,
    severity = Severity.INFO,
    text = "No national id stands in another column.",
    action = "Remove the number from this column.",
    basis = "UAVG art. 46")
public final class NationalIdStaysInItsColumn {
  public static final String CODE = "R30";

  private static final List<IdKind> KINDS = List.of(IdKind.values());

  /** Whether some row of digits in the text, or the text as a whole, can be a national id. */
  public static boolean isBroken(String text) {
    StringBuilder all = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        all.append(c);
        continue;
      }
      if (isId(text.substring(start, i))) {
        return true;
      }
      start = i + 1;
    }
    return isId(all.toString());
  }

  private static boolean isId(String digits) {
    for (IdKind kind : KINDS) {
      if (!NationalIdIsPossible.isBroken(kind, digits)) {
        return true;
      }
    }
    return false;
  }

  private NationalIdStaysInItsColumn() {}
}
