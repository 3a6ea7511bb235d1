package nl.sectordeal.record.mapping;

import java.util.Locale;
import java.util.Map;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.rule.CodeIsMapped;
import org.jspecify.annotations.Nullable;

/** Reads a gender: 1 man, 2 woman, 0 unknown, as in ISO 5218 (geslacht). */
final class GenderReader {
  private static final int UNKNOWN = 0;
  private static final int MAN = 1;
  private static final int WOMAN = 2;

  private static final Map<String, Integer> GENDERS =
      Map.ofEntries(
          Map.entry("M", MAN),
          Map.entry("MAN", MAN),
          Map.entry("MANNELIJK", MAN),
          Map.entry("MALE", MAN),
          Map.entry("1", MAN),
          Map.entry("V", WOMAN),
          Map.entry("VROUW", WOMAN),
          Map.entry("VROUWELIJK", WOMAN),
          Map.entry("F", WOMAN),
          Map.entry("FEMALE", WOMAN),
          Map.entry("2", WOMAN),
          Map.entry("O", UNKNOWN),
          Map.entry("U", UNKNOWN),
          Map.entry("X", UNKNOWN),
          Map.entry("0", UNKNOWN),
          Map.entry("9", UNKNOWN),
          Map.entry("ONBEKEND", UNKNOWN));

  private final @Nullable CodeReader code;

  GenderReader(RowMapping.@Nullable Code code, Columns columns) {
    this.code = CodeReader.ofMapped(code, columns);
  }

  int read(RowDraft draft) {
    String gender = CodeReader.readMapped(code, draft).code();
    if (code == null || gender == null) {
      return UNKNOWN;
    }
    String capitals = gender.toUpperCase(Locale.ROOT);
    Column column = code.column();
    if (CodeIsMapped.isBroken(capitals, GENDERS.keySet()) && column != null) {
      draft.say(CodeIsMapped.CODE, Severity.HOLD, column, draft.text(column));
    }
    return GENDERS.getOrDefault(capitals, UNKNOWN);
  }

  /** The letter that a fund tells a gender by: M, V, or X when that is what stands there. */
  static @Nullable String letterOf(String told) {
    String capitals = told.toUpperCase(Locale.ROOT);
    return switch (GENDERS.getOrDefault(capitals, UNKNOWN)) {
      case MAN -> "M";
      case WOMAN -> "V";
      default -> capitals.equals("X") ? capitals : null;
    };
  }
}
