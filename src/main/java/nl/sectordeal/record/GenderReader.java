package nl.sectordeal.record;

import java.util.Locale;
import java.util.Map;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.rule.CodeIsMapped;
import org.jspecify.annotations.Nullable;

/** Reads a gender: 1 man, 2 woman, 0 unknown, as in ISO 5218 (geslacht). */
final class GenderReader {
  private static final Map<String, Integer> GENDERS =
      Map.ofEntries(
          Map.entry("M", 1),
          Map.entry("MAN", 1),
          Map.entry("MANNELIJK", 1),
          Map.entry("MALE", 1),
          Map.entry("1", 1),
          Map.entry("V", 2),
          Map.entry("VROUW", 2),
          Map.entry("VROUWELIJK", 2),
          Map.entry("F", 2),
          Map.entry("FEMALE", 2),
          Map.entry("2", 2),
          Map.entry("O", 0),
          Map.entry("U", 0),
          Map.entry("X", 0),
          Map.entry("0", 0),
          Map.entry("9", 0),
          Map.entry("ONBEKEND", 0));

  private final @Nullable CodeReader code;

  GenderReader(RowMapping.@Nullable Code code, Columns columns) {
    this.code = CodeReader.ofMapped(code, columns);
  }

  int read(RowDraft draft) {
    String gender = CodeReader.readMapped(code, draft).code();
    if (code == null || gender == null) {
      return 0;
    }
    String capitals = gender.toUpperCase(Locale.ROOT);
    Column column = code.column();
    if (CodeIsMapped.isBroken(capitals, GENDERS.keySet()) && column != null) {
      draft.say(CodeIsMapped.CODE, Severity.HOLD, column, draft.text(column));
    }
    return GENDERS.getOrDefault(capitals, 0);
  }
}
