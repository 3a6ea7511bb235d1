package nl.sectordeal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.report.MonthlyReport.MeasureText;

/**
 * The figures of whole programmes told apart by several codes, code by code: all regions, then all
 * groups (verantwoording per onderdeel).
 */
public final class AccountLines {
  private final MonthlyReport report;
  private final List<Figure> figures = new ArrayList<>();

  /** Takes the newest figure of each measure whose groups are made of several codes. */
  public AccountLines(MonthlyReport report) {
    this.report = report;
    Map<String, Figure> newest = new LinkedHashMap<>();
    for (Figure figure : report.figures()) {
      if (Margins.isCrossed(figure)) {
        newest.put(figure.measure(), figure);
      }
    }
    figures.addAll(newest.values());
  }

  /** Of the report's period, in its order; empty where no measure is told apart so. */
  public List<Figure> figures() {
    return List.copyOf(figures);
  }

  /** Names of what the groups are made of. */
  public List<String> names() {
    for (MeasureText text : report.measures()) {
      if (text.toldApartBy().size() > 1 && measures().contains(text.id())) {
        return text.toldApartBy();
      }
    }
    return List.of();
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

  private List<String> measures() {
    return figures.stream().map(Figure::measure).toList();
  }
}
