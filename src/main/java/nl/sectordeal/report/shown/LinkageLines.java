package nl.sectordeal.report.shown;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.report.MonthlyReport.Linkage;

/** The lines on how rows were brought together, in the order in which readers see them. */
public final class LinkageLines {
  private LinkageLines() {}

  /**
   * One line.
   *
   * @param key of the text that says what is counted, below {@code linkage.line.}
   * @param ofPersons whether it is a number that says something of few people when it is small
   */
  public record Line(String key, long count, boolean ofPersons) {}

  /** All lines; what was never cut is left out. */
  public static List<Line> of(Linkage linkage) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("id", linkage.byId(), false));
    lines.add(new Line("score", linkage.byScore(), false));
    lines.add(new Line("verdict", linkage.byVerdict(), false));
    lines.add(new Line("alone", linkage.alone(), false));
    lines.add(new Line("held", linkage.held(), false));
    lines.add(new Line("open", linkage.openPairs(), true));
    lines.add(new Line("decided", linkage.decidedPairs(), true));
    lines.add(new Line("largest", linkage.largest(), false));
    if (linkage.cutBlocks() > 0) {
      lines.add(new Line("cut", linkage.cutBlocks(), false));
    }
    return lines;
  }
}
