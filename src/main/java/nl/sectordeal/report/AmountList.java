package nl.sectordeal.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.measure.euro.EuroFigure;
import nl.sectordeal.measure.euro.EuroTerms;
import nl.sectordeal.measure.euro.EuroValuer;
import nl.sectordeal.measure.euro.Valued;
import nl.sectordeal.measure.euro.Work;
import nl.sectordeal.outcome.Outcome.Placement;
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
    try (CsvFile<Line> file = CsvFile.create(AmountCsv.FORM, target.resolve(AmountCsv.FILE))) {
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

  /**
   * What counts or may count in lists that a run kept, by measure; closes them.
   *
   * @throws IOException when they cannot be read
   */
  public static Map<String, List<Work>> listKeptWork(
      List<String> measures, KeptList decisions, KeptList placements) throws IOException {
    Map<String, List<Work>> works = new HashMap<>();
    try (decisions;
        placements) {
      Map<String, PlacementCsv.Written> facts = new HashMap<>();
      placements.scan(
          line -> {
            PlacementCsv.Written placement = PlacementCsv.read(line);
            facts.put(key(placement.person(), placement.outcome()), placement);
          });
      for (String measure : measures) {
        List<Work> own = new ArrayList<>();
        works.put(measure, own);
        decisions.scan(
            line -> {
              WrittenDecision decision = DecisionCsv.read(line);
              PlacementCsv.Written placement =
                  facts.get(key(decision.person(), decision.outcome()));
              if (placement != null && decision.verdict() != Verdict.NOT_COUNTED) {
                own.add(placement.work(decision));
              }
            },
            measure);
      }
    }
    return works;
  }

  /** The work that a decision is about, as the lists have it. */
  public static Work work(Decision decision, Placement placement) {
    return PlacementCsv.read(PlacementCsv.FORM.columns().apply(placement))
        .work(DecisionCsv.read(DecisionCsv.FORM.columns().apply(decision)));
  }

  private static String key(String person, String outcome) {
    return person + ' ' + outcome;
  }
}
