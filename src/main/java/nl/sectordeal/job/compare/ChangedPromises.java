package nl.sectordeal.job.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sectordeal.report.DifferenceStatement.PromiseChange;
import nl.sectordeal.report.WrittenRun;
import nl.sectordeal.report.WrittenRun.WrittenFigure;

/** Of which figures another number was promised to one run than to the other. */
final class ChangedPromises {
  private ChangedPromises() {}

  /**
   * Of figures that both runs have, in the order of the later one.
   *
   * @param titles of measures by id
   */
  static List<PromiseChange> between(
      WrittenRun before, WrittenRun after, Map<String, String> titles) {
    Map<List<String>, WrittenFigure> old = new HashMap<>();
    before.figures().forEach(figure -> old.put(name(figure), figure));
    List<PromiseChange> changes = new ArrayList<>();
    for (WrittenFigure now : after.figures()) {
      WrittenFigure was = old.get(name(now));
      String title = titles.get(now.measure());
      if (was != null && title != null && !Objects.equals(was.promised(), now.promised())) {
        changes.add(
            new PromiseChange(now.measure(), title, now.period(), was.promised(), now.promised()));
      }
    }
    return changes;
  }

  private static List<String> name(WrittenFigure figure) {
    return List.of(figure.measure(), figure.period());
  }
}
