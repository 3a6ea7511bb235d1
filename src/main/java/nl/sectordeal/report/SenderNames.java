package nl.sectordeal.report;

import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Figure.EmployerFigure;

/**
 * Names of senders that are known by their KvK number only, as their agreements have it (naam van
 * een afzender). Who may not be named among employers is not named here either.
 */
public final class SenderNames {
  private SenderNames() {}

  /** Names by KvK number. */
  public static Map<String, String> of(MonthlyReport report, SmallCells small) {
    Map<String, String> names = new TreeMap<>();
    for (Figure figure : report.figures()) {
      for (EmployerFigure employer : EmployerLines.of(figure.employers(), small).named()) {
        String name = employer.name();
        if (name != null && !name.isBlank()) {
          names.putIfAbsent(employer.kvk(), name);
        }
      }
    }
    return names;
  }
}
