package nl.sectordeal.report.machine;

import java.util.List;
import java.util.regex.Pattern;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.report.WrittenDecision;

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

  /** A semicolon in a key is none between records: those end in the hash of their delivery. */
  private static final Pattern BETWEEN_RECORDS = Pattern.compile("(?<=@[0-9a-f]{8});");

  /** Column of the person's number. */
  public static final int PERSON = 2;

  /** Column of the outcome that was decided about. */
  public static final int OUTCOME = 3;

  static final int PERIOD = 1;
  static final int VERDICT = 4;
  static final int DATE = 6;
  static final int GROUP = 7;

  private DecisionCsv() {}

  /** Whether the line is of something that counts, or may yet count. */
  public static boolean mayCount(String[] cells) {
    return !cells[VERDICT].equals(Verdict.NOT_COUNTED.name());
  }

  /** The decision that a line was written of. */
  public static WrittenDecision read(String[] cells) {
    return new WrittenDecision(
        cells[0],
        cells[PERIOD],
        cells[PERSON],
        cells[OUTCOME],
        Verdict.valueOf(cells[VERDICT]),
        cells[5].isEmpty() ? null : Reason.valueOf(cells[5]),
        Plain.readDate(cells[DATE]),
        cells[GROUP],
        cells[8].isEmpty() ? List.of() : List.of(BETWEEN_RECORDS.split(cells[8])));
  }

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
