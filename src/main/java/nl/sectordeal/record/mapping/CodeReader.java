package nl.sectordeal.record.mapping;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.rule.CodeIsInForce;
import nl.sectordeal.record.rule.CodeIsMapped;
import nl.sectordeal.record.table.CellText;
import org.jspecify.annotations.Nullable;

/** Reads one coded field: the sender's value becomes our code (code). */
final class CodeReader {
  /** How a spreadsheet's true and false may be called in a job file. */
  private static final List<List<String>> BOOLS =
      List.of(List.of("waar", "true", "ja"), List.of("onwaar", "false", "nee"));

  private final CodeValue fixed;
  private final @Nullable Column column;
  private final Map<String, CodeValue> values = new HashMap<>();
  private final boolean valueIsCode;
  private final @Nullable CodeList list;
  private final @Nullable AgreedNumber number;

  CodeReader(RowMapping.Code code, Columns columns) {
    fixed = code.fixed() == null ? CodeValue.EMPTY : CodeValue.of(code.fixed());
    column = columns.ofMapped(code.column());
    valueIsCode = code.values().isEmpty();
    list = code.list();
    number = code.number();
    code.values()
        .forEach(
            (value, meaning) -> values.put(RowMapping.Code.compared(value), CodeValue.of(meaning)));
    for (List<String> names : BOOLS) {
      for (String name : names) {
        if (values.containsKey(name)) {
          values.putIfAbsent(names.get(0), values.get(name));
        }
      }
    }
  }

  /** A reader of this code; null when the job file maps none. */
  static @Nullable CodeReader ofMapped(RowMapping.@Nullable Code code, Columns columns) {
    return code == null ? null : new CodeReader(code, columns);
  }

  /** What the row says here; nothing when there is no reader. */
  static CodeValue readMapped(@Nullable CodeReader reader, RowDraft draft) {
    return reader == null ? CodeValue.EMPTY : reader.read(draft);
  }

  /** Values that another claim, which uses the same column, reads. */
  void leaveToOthers(RowMapping.Code other) {
    other
        .values()
        .keySet()
        .forEach(value -> values.putIfAbsent(RowMapping.Code.compared(value), CodeValue.ELSEWHERE));
  }

  /** The column that gives the code; null when the code is fixed. */
  @Nullable Column column() {
    return column;
  }

  CodeValue read(RowDraft draft) {
    CodeValue value = column == null ? fixed : valueIn(draft, column);
    draft.content.add(value.code());
    return value;
  }

  private CodeValue valueIn(RowDraft draft, Column from) {
    String text = draft.text(from);
    if (text.isEmpty()) {
      return fixed;
    }
    if (number == null || CellText.isUnknown(text)) {
      return meaning(draft, from, text);
    }
    String digits = Numbers.agreed(draft, from, number);
    return digits == null ? CodeValue.EMPTY : meaning(draft, from, digits);
  }

  private CodeValue meaning(RowDraft draft, Column from, String text) {
    if (list != null) {
      return listed(draft, from, text, list);
    }
    String compared = RowMapping.Code.compared(text);
    CodeValue value = values.getOrDefault(compared, CodeValue.UNMAPPED);
    if (!CodeIsMapped.isBroken(compared, values.keySet())) {
      return value;
    }
    if (CellText.isUnknown(text)) {
      return CodeValue.EMPTY;
    }
    if (valueIsCode) {
      return ownCode(draft, from, text);
    }
    return unmapped(draft, from, text, CodeIsMapped.CODE);
  }

  /** What the value means on the day of what is told; a row without a day is wrong already. */
  private static CodeValue listed(RowDraft draft, Column from, String text, CodeList list) {
    LocalDate day = draft.day();
    if (day == null) {
      return CodeValue.EMPTY;
    }
    String code = list.codeOn(text, day);
    if (code != null) {
      return CodeValue.of(code);
    }
    if (CodeIsInForce.isBroken(list.knows(text), code)) {
      return unmapped(draft, from, text, CodeIsInForce.CODE);
    }
    return CellText.isUnknown(text)
        ? CodeValue.EMPTY
        : unmapped(draft, from, text, CodeIsMapped.CODE);
  }

  private static CodeValue unmapped(RowDraft draft, Column from, String text, String rule) {
    draft.content.add(text);
    draft.say(rule, Severity.HOLD, from, text);
    return CodeValue.UNMAPPED;
  }

  private static CodeValue ownCode(RowDraft draft, Column from, String text) {
    return draft.tellsId(from, text)
        ? CodeValue.EMPTY
        : CodeValue.of(CellText.collapsed(text).toUpperCase(Locale.ROOT));
  }
}
