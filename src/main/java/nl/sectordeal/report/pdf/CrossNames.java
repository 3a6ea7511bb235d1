package nl.sectordeal.report.pdf;

import java.util.Map;
import nl.sectordeal.measure.Crossing;
import nl.sectordeal.measure.Measure.Axis;
import nl.sectordeal.report.CrossLines.Line;

/** What rows and columns of a table by two attributes are called (namen van regels). */
record CrossNames(Wording words) {

  String of(Axis axis, Line line) {
    if (line.isOthers()) {
      return words.text("crossing.others", Map.of("count", line.codes().size()));
    }
    String code = line.codes().first();
    return code.equals(Crossing.UNKNOWN)
        ? words.text("crossing.unknown")
        : axis.names().getOrDefault(code, words.group(code));
  }
}
