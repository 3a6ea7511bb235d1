package nl.sectordeal.job.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.measure.esf.EsfJob;
import nl.sectordeal.measure.esf.Indicator;
import nl.sectordeal.measure.esf.Indicator.Kind;
import nl.sectordeal.measure.esf.Operation;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.period.Cycle;
import org.jspecify.annotations.Nullable;

/**
 * The measures that the indicators of the fund are: one per operation and indicator, counted per
 * year (indicatoren als doelen). What is counted of organisations stands in the job file and is no
 * measure.
 */
final class EsfMeasures {
  private final @Nullable EsfJob esf;
  private final Texts texts;

  EsfMeasures(@Nullable EsfJob esf, Locale language) {
    this.esf = esf;
    this.texts = Texts.in(language);
  }

  List<Measure> list() {
    List<Measure> measures = new ArrayList<>();
    forEach(
        (operation, indicator) ->
            measures.add(
                new Measure(
                    operation.measure(indicator.code()),
                    title(operation, indicator),
                    Unit.PARTICIPATIONS,
                    Cycle.YEAR,
                    List.of(),
                    null,
                    List.of())));
    return measures;
  }

  /** What each counts, in words. */
  Map<String, String> definitions() {
    Map<String, String> definitions = new LinkedHashMap<>();
    forEach(
        (operation, indicator) -> {
          String key = "esf." + indicator.code() + ".condition";
          if (texts.has(key)) {
            definitions.put(operation.measure(indicator.code()), texts.get(key));
          }
        });
    return definitions;
  }

  private String title(Operation operation, Indicator indicator) {
    String key = "esf." + indicator.code() + ".name";
    String name = indicator.code() + (texts.has(key) ? " " + texts.get(key) : "");
    String title = operation.prefix().isEmpty() ? name : operation.title() + ": " + name;
    return esf != null && esf.terms().shadow()
        ? texts.get("esf.shadow.title", Map.of("title", title))
        : title;
  }

  private void forEach(Each each) {
    if (esf == null) {
      return;
    }
    for (Operation operation : esf.terms().operations()) {
      for (Indicator indicator : esf.terms().tabled()) {
        if (indicator.kind() != Kind.ENTITY) {
          each.take(operation, indicator);
        }
      }
    }
  }

  /** Takes what is counted. */
  private interface Each {
    void take(Operation operation, Indicator indicator);
  }
}
