package nl.sectordeal.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.measure.euro.EuroFigure;
import nl.sectordeal.measure.euro.EuroTerms;
import nl.sectordeal.measure.euro.EuroValuer;
import nl.sectordeal.measure.euro.Valued;
import nl.sectordeal.measure.euro.Work;
import nl.sectordeal.report.machine.AmountCsv;
import nl.sectordeal.report.machine.CsvFile;
import nl.sectordeal.report.machine.DecisionCsv;
import nl.sectordeal.report.machine.PlacementCsv;

/**
 * The list of amounts, reckoned from the lists of decisions and placements: so that whoever has
 * those can reckon every amount again (bedragenlijst).
 */
public final class AmountList {
  private AmountList() {}

  /** One amount, of a measure. */
  public record Line(String measure, Valued value) {}

  /**
   * Reckons all amounts and writes the list.
   *
   * @param lists folder with the lists of decisions and placements
   * @param target folder that the list is written to
   * @return a figure for each measure in euros
   */
  public static List<EuroFigure> write(
      List<EuroTerms> terms, LocalDate peildatum, Path lists, Path target) throws IOException {
    List<EuroFigure> figures = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (EuroTerms one : terms) {
      List<Valued> values = value(one, peildatum, lists);
      values.forEach(value -> lines.add(new Line(one.measure(), value)));
      figures.add(EuroFigure.of(one, values, peildatum));
    }
    lines.sort(AmountCsv.ORDER);
    try (CsvFile<Line> file =
        CsvFile.create(AmountCsv.FORM, target.resolve(AmountCsv.FILE))) {
      for (Line line : lines) {
        file.add(line);
      }
    }
    return List.copyOf(figures);
  }

  /** What each decision of a measure is worth. */
  public static List<Valued> value(EuroTerms terms, LocalDate peildatum, Path lists)
      throws IOException {
    return new EuroValuer(terms, peildatum).value(listWork(lists, terms.measure()));
  }

  /** What counts or may count, with the facts of {@code plaatsingen.csv}; in no order. */
  private static List<Work> listWork(Path folder, String measure) throws IOException {
    Map<String, WrittenDecision> valued = new HashMap<>();
    try (WrittenLines<WrittenDecision> decisions =
        WrittenLines.open(folder.resolve("decisions.csv"), DecisionCsv.FORM, DecisionCsv::read)) {
      while (decisions.hasNext()) {
        WrittenDecision decision = decisions.next();
        if (decision.measure().equals(measure) && decision.verdict() != Verdict.NOT_COUNTED) {
          valued.put(key(decision.person(), decision.outcome()), decision);
        }
      }
    }
    List<Work> works = new ArrayList<>();
    try (WrittenLines<PlacementCsv.Written> placements =
        WrittenLines.open(
            folder.resolve("plaatsingen.csv"), PlacementCsv.FORM, PlacementCsv::read)) {
      while (placements.hasNext()) {
        PlacementCsv.Written placement = placements.next();
        WrittenDecision decision = valued.get(key(placement.person(), placement.outcome()));
        if (decision != null) {
          works.add(placement.work(decision));
        }
      }
    }
    return works;
  }

  private static String key(String person, String outcome) {
    return person + ' ' + outcome;
  }
}
