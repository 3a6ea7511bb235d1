package nl.sectordeal.job.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.sectordeal.record.mapping.RowMapping.Code;
import nl.sectordeal.record.mapping.RowMapping.IntakeColumns;
import org.jspecify.annotations.Nullable;

/** The section {@code intake} of a source: who someone was on joining something. */
final class IntakeHeading {
  private static final Set<String> DAYS = Set.of("unemployed_since", "asked_on");
  private static final Set<String> YES_OR_NO = Set.of("JA", "NEE");
  private static final Set<String> MAY_REFUSE = Set.of("JA", "NEE", "GEWEIGERD");
  private static final Map<String, Set<String>> CODES =
      Map.ofEntries(
          Map.entry("employment", Set.of("WERKLOOS", "INACTIEF", "WERKEND")),
          Map.entry("registered", YES_OR_NO),
          Map.entry("full_time_student", YES_OR_NO),
          Map.entry("parental_leave", YES_OR_NO),
          Map.entry("in_education", YES_OR_NO),
          Map.entry("searching", YES_OR_NO),
          Map.entry("isced", Set.copyOf(List.of("0", "1", "2", "3", "4", "5", "6", "7", "8"))),
          Map.entry("foreign_background", MAY_REFUSE),
          Map.entry("third_country", MAY_REFUSE),
          Map.entry("minority", MAY_REFUSE),
          Map.entry("disability", MAY_REFUSE),
          Map.entry("other_disadvantage", MAY_REFUSE),
          Map.entry("homeless", MAY_REFUSE),
          Map.entry("rural", MAY_REFUSE),
          Map.entry("earmarked", YES_OR_NO),
          Map.entry("wants_more_hours", YES_OR_NO),
          Map.entry("promoted", YES_OR_NO));

  private IntakeHeading() {}

  static @Nullable IntakeColumns columns(@Nullable Node node) {
    if (node == null) {
      return null;
    }
    Map<String, Code> codes = new LinkedHashMap<>();
    Map<String, String> days = new LinkedHashMap<>();
    for (String name : node.children().keySet()) {
      if (DAYS.contains(name)) {
        days.put(name, node.text(name));
      } else if (CODES.containsKey(name)) {
        codes.put(name, node.code(name));
        refuseUnknown(node.at(name), node.code(name), CODES.getOrDefault(name, Set.of()));
      }
    }
    return new IntakeColumns(node.findText("on"), codes, days, node.findText("support_hours"));
  }

  /** A misspelt code would silently be no answer. */
  private static void refuseUnknown(Node node, Code code, Set<String> known) {
    if (code.fixed() != null && !known.contains(code.fixed())) {
      throw node.at("fixed").unknown("jobfile.enum", code.fixed(), new TreeSet<>(known));
    }
    code.values()
        .forEach(
            (value, meaning) -> {
              if (!known.contains(meaning)) {
                throw node.at("values")
                    .at(value)
                    .unknown("jobfile.enum", meaning, new TreeSet<>(known));
              }
            });
  }
}
