package nl.sectordeal.report.shown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sectordeal.measure.Figure;

/** Figures from the first period on in which a measure had anything to tell (begin). */
public final class Beginnings {
  private Beginnings() {}

  /**
   * Leaves out the periods before the first with a decision that counts or may count; a measure
   * without any such period keeps them all.
   *
   * @param figures in order of time for each measure
   */
  public static List<Figure> sinceFirst(List<Figure> figures) {
    Set<String> tells = new HashSet<>();
    for (Figure figure : figures) {
      if (hasAnything(figure)) {
        tells.add(figure.measure());
      }
    }
    List<Figure> kept = new ArrayList<>();
    Set<String> begun = new HashSet<>();
    for (Figure figure : figures) {
      if (hasAnything(figure) || !tells.contains(figure.measure())) {
        begun.add(figure.measure());
      }
      if (begun.contains(figure.measure())) {
        kept.add(figure);
      }
    }
    return List.copyOf(kept);
  }

  private static boolean hasAnything(Figure figure) {
    return figure.counted() + figure.provisional() + figure.held() + figure.notDurable() > 0;
  }
}
