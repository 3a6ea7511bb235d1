package nl.sectordeal.report.shown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.report.Margins;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.MeasureText;

/**
 * Figures that are told apart by the same several codes, code by code: all regions, then all groups
 * (verantwoording per onderdeel).
 *
 * @param names of what the groups are made of, in the order of the codes
 * @param figures the newest of each measure, in the order of the report
 */
public record AccountLines(List<String> names, List<Figure> figures) {

  /** The measures of a report whose groups are made of several codes; none where there are none. */
  public static List<AccountLines> of(MonthlyReport report) {
    Map<String, Figure> newest = new LinkedHashMap<>();
    for (Figure figure : report.figures()) {
      if (Margins.isCrossed(figure)) {
        newest.put(figure.measure(), figure);
      }
    }
    Map<List<String>, List<Figure>> byNames = new LinkedHashMap<>();
    for (MeasureText text : report.measures()) {
      Figure figure = newest.get(text.id());
      if (figure != null) {
        byNames.computeIfAbsent(text.toldApartBy(), names -> new ArrayList<>()).add(figure);
      }
    }
    List<AccountLines> all = new ArrayList<>();
    byNames.forEach((names, figures) -> all.add(new AccountLines(names, List.copyOf(figures))));
    return all;
  }

  /**
   * The sums of one position, sorted, see {@link Margins}.
   *
   * @param position place of the code among those of a group, from 0
   */
  public List<String> margins(int position) {
    SortedSet<String> groups = new TreeSet<>();
    for (Figure figure : figures) {
      groups.addAll(figure.byGroup().keySet());
      groups.addAll(figure.noByGroup().keySet());
    }
    return Margins.of(groups, position);
  }
}
