package nl.sectordeal.record.mapping;

import java.util.Locale;
import java.util.Set;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.rule.CodeIsMapped;
import org.jspecify.annotations.Nullable;

/** Reads a coded field that answers a question (ja of nee). */
final class YesNoReader {
  private static final Set<String> YES =
      Set.of("JA", "J", "YES", "Y", "TRUE", "WAAR", "1", "INTREKKEN", "INGETROKKEN");
  private static final Set<String> NO = Set.of("NEE", "N", "NO", "FALSE", "ONWAAR", "0");

  private final @Nullable CodeReader code;

  YesNoReader(RowMapping.@Nullable Code code, Columns columns) {
    this.code = CodeReader.ofMapped(code, columns);
  }

  /** The answer as the code YES; empty for no and for no answer. */
  CodeValue read(RowDraft draft) {
    CodeValue value = CodeReader.readMapped(code, draft);
    String answer = value.code() == null ? "" : value.code().toUpperCase(Locale.ROOT);
    if (YES.contains(answer)) {
      return CodeValue.of("YES");
    }
    Column column = code == null ? null : code.column();
    if (column != null && CodeIsMapped.isBroken(answer, NO)) {
      draft.say(CodeIsMapped.CODE, Severity.HOLD, column, draft.text(column));
      return CodeValue.UNMAPPED;
    }
    return value.isUnmapped() ? value : CodeValue.EMPTY;
  }
}
