package nl.sectordeal.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.sectordeal.measure.Decision;
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
import org.jspecify.annotations.Nullable;

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
   * @param decisions the lines of {@code decisions.csv}
   * @param placements the lines of {@code plaatsingen.csv}
   * @param target folder that the list is written to
   * @return a figure for each measure in euros
   */
  public static List<EuroFigure> write(
      List<EuroTerms> terms,
      LocalDate peildatum,
      KeptList decisions,
      KeptList placements,
      Path target)
      throws IOException {
    List<EuroFigure> figures = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (EuroTerms one : terms) {
      List<Work> works = listWork(one.measure(), decisions, placements);
      List<Valued> values = new EuroValuer(one, peildatum).value(works);
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

  /**
   * What counts or may count, with the facts of its placement; in the order of the decisions.
   *
   * @throws IOException when a list cannot be read
   */
  public static List<Work> listWork(String measure, KeptList decisions, KeptList placements)
      throws IOException {
    List<String[]> decided = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    decisions.scan(
        line -> {
          if (DecisionCsv.mayCount(line)) {
            places.put(key(line[DecisionCsv.PERSON], line[DecisionCsv.OUTCOME]), decided.size());
            decided.add(line);
          }
        },
        measure);
    @Nullable Work[] works = new @Nullable Work[decided.size()];
    placements.scan(
        line -> {
          Integer place = places.get(key(line[PlacementCsv.PERSON], line[PlacementCsv.PLACEMENT]));
          if (place != null) {
            works[place] = PlacementCsv.work(line, decided.get(place));
          }
        });
    return Stream.of(works).filter(Objects::nonNull).toList();
  }

  /** The work that a decision is about, as the lists have it. */
  public static Work work(Decision decision, Placement placement) {
    return PlacementCsv.work(
        PlacementCsv.FORM.columns().apply(placement), DecisionCsv.FORM.columns().apply(decision));
  }

  private static String key(String person, String outcome) {
    return person + ' ' + outcome;
  }
}
