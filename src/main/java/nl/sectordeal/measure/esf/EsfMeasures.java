package nl.sectordeal.measure.esf;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.period.Cycle;

/**
 * The indicators as measures of the job, so that figures are made of them (indicatoren als doelen).
 */
public final class EsfMeasures {
  private EsfMeasures() {}

  /** One for each operation and indicator of persons, counted by year; nothing is promised. */
  public static List<Measure> list(EsfTerms terms, Texts texts) {
    List<Measure> measures = new ArrayList<>();
    for (Operation operation : terms.operations()) {
      for (Indicator indicator : Indicators.of(terms.period())) {
        if (indicator.kind() != Indicator.Kind.ENTITY) {
          measures.add(measure(operation, indicator, texts));
        }
      }
    }
    return measures;
  }

  private static Measure measure(Operation operation, Indicator indicator, Texts texts) {
    String name = texts.get("esf." + indicator.code() + ".name");
    return new Measure(
        operation.measure(indicator.code()),
        indicator.code() + " " + name,
        Unit.PARTICIPATIONS,
        Cycle.YEAR,
        List.of(),
        null,
        List.of());
  }
}
