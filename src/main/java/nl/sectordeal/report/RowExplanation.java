package nl.sectordeal.report;

import java.time.Instant;
import java.util.List;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.report.Explanation.Line;
import nl.sectordeal.report.Explanation.RuleText;
import nl.sectordeal.report.Explanation.SourceFile;
import nl.sectordeal.report.machine.RowExplanationFile;
import org.jspecify.annotations.Nullable;

/**
 * What became of a partner's row, from the first file it stood in to every figure it touches
 * (uitleg van een rij).
 *
 * @param rows one, or one per sender where senders of a source use the same keys
 */
public record RowExplanation(
    String job, ReportMonth month, Instant asKnownAt, List<RowStory> rows) {

  /** Comma-separated, one line per figure that a row touches, and one per file it stood in. */
  public String csv() {
    return RowExplanationFile.csv(this);
  }

  /** As a tree in JSON. */
  public String json() {
    return RowExplanationFile.json(this);
  }

  /**
   * One row.
   *
   * @param person number of the person it belongs to; null when it never entered or is about nobody
   * @param state what it is now
   * @param stands files that it stood in, in the order in which they were judged
   * @param decisions that rest on it, for any measure and period
   */
  public record RowStory(
      String source,
      String sender,
      String key,
      String partner,
      @Nullable String person,
      State state,
      List<Stand> stands,
      List<Line> decisions) {}

  /** What a row is now. */
  public enum State {
    /** In force. */
    LIVE,
    /** In force, and waiting for a person. */
    HELD,
    /** No longer delivered, or withdrawn. */
    ENDED,
    /** It never entered. */
    NEVER
  }

  /**
   * A row as it stood in one delivery.
   *
   * @param delivery what became of the delivery, in lower case
   * @param fate what became of the row, in lower case
   */
  public record Stand(
      SourceFile file, String delivery, int number, String fate, List<Remark> remarks) {}

  /**
   * Something that was said of the row.
   *
   * @param wrong what was wrong with it, in a sentence
   */
  public record Remark(RuleText rule, String severity, String wrong) {}
}
