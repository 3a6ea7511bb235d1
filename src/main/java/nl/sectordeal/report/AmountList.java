package nl.sectordeal.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.measure.euro.Valued;
import nl.sectordeal.measure.euro.Work;
import nl.sectordeal.report.machine.AmountCsv;
import nl.sectordeal.report.machine.DecisionCsv;
import nl.sectordeal.report.machine.PlacementCsv;

/** The list of amounts, and the lists that they are reckoned from (bedragenlijst). */
public final class AmountList {
  private AmountList() {}

  /** One amount, of a measure. */
  public record Line(String measure, Valued value) {}

  /**
   * The placements that count for a measure, with the group of the decision and the facts of {@code
   * plaatsingen.csv}; in no order.
   *
   * @param folder in which both lists stand
   */
  public static List<Work> listWork(Path folder, String measure) throws IOException {
    Map<String, WrittenDecision> counted = new HashMap<>();
    try (WrittenLines<WrittenDecision> decisions =
        WrittenLines.open(folder.resolve("decisions.csv"), DecisionCsv.FORM, DecisionCsv::read)) {
      while (decisions.hasNext()) {
        WrittenDecision decision = decisions.next();
        if (decision.measure().equals(measure) && decision.verdict() == Verdict.COUNTED) {
          counted.put(decision.outcome(), decision);
        }
      }
    }
    List<Work> works = new ArrayList<>();
    try (WrittenLines<PlacementCsv.Written> placements =
        WrittenLines.open(
            folder.resolve("plaatsingen.csv"), PlacementCsv.FORM, PlacementCsv::read)) {
      while (placements.hasNext()) {
        PlacementCsv.Written placement = placements.next();
        WrittenDecision decision = counted.get(placement.outcome());
        if (decision != null && decision.person().equals(placement.person())) {
          works.add(placement.work(decision.group()));
        }
      }
    }
    return works;
  }

  /** Writes the list, sorted by measure, order, person and placement. */
  public static void write(List<Line> lines, Path folder) throws IOException {
    AmountCsv.write(lines, folder.resolve(AmountCsv.FILE));
  }
}
