package nl.sectordeal.report;

import java.util.List;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.report.machine.ExplanationFile;

/**
 * What is behind a figure: the decisions that were asked for, each with the rows it rests on
 * (uitleg).
 *
 * @param definition what counts, in words for people; empty when the job file gives none
 */
public record Explanation(
    String job, ReportMonth month, String title, String definition, List<Line> lines) {

  /** Comma-separated, one line per row that a decision rests on. */
  public String csv() {
    return ExplanationFile.csv(this);
  }

  /** As a tree in JSON: decisions with their rows. */
  public String json() {
    return ExplanationFile.json(this);
  }

  /** One decision, with its rows. */
  public record Line(Decision decision, List<Evidence> evidence) {}

  /**
   * A row that a decision rests on.
   *
   * @param file name of the delivery that first brought this version of the row
   * @param row number in that file, as its sender sees it
   * @param delivery first eight characters of the file's SHA-256
   */
  public record Evidence(String source, String key, String file, int row, String delivery) {}
}
