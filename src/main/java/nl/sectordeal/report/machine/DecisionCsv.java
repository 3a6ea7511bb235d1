package nl.sectordeal.report.machine;

import java.util.List;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Reason;

/**
 * {@code decisions.csv}: every decision, sorted by measure, period, person and outcome (besluiten).
 *
 * <p>{@code decision} is COUNTED, PROVISIONAL, HELD or NOT_COUNTED; {@code reason} is empty when it
 * counts; {@code records} are {@code source:row_key@delivery} with {@code ;} between.
 */
public final class DecisionCsv {
  public static final CsvForm<Decision> FORM =
      new CsvForm<>(
          List.of(
              "measure",
              "period",
              "person",
              "outcome",
              "decision",
              "reason",
              "date",
              "group",
              "records"),
          4,
          2,
          DecisionCsv::columns);

  private DecisionCsv() {}

  private static String[] columns(Decision decision) {
    Reason reason = decision.reason();
    return new String[] {
      decision.measure(),
      decision.period(),
      decision.person(),
      decision.outcome(),
      decision.verdict().name(),
      reason == null ? "" : reason.name(),
      decision.date().toString(),
      decision.group(),
      String.join(";", decision.records())
    };
  }
}
