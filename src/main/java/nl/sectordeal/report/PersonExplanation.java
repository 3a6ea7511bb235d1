package nl.sectordeal.report;

import java.time.Instant;
import java.util.List;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.report.machine.PersonExplanationFile;
import org.jspecify.annotations.Nullable;

/**
 * What is known as one person, row by row, and why it is taken to be one person (uitleg van een
 * persoon). Row keys, dates and findings; no names.
 *
 * @param asked the number that was asked for
 * @param person the number the person has now; another one where persons were joined since
 * @param rows in order
 * @param doubts persons who may be the same, and those who are surely not
 */
public record PersonExplanation(
    String job, String asked, String person, List<RowLine> rows, List<DoubtLine> doubts) {

  /** Comma-separated, one line per finding. */
  public String csv() {
    return PersonExplanationFile.csv(this);
  }

  /**
   * As a tree in JSON.
   *
   * @param decisions about this person, of any measure
   */
  public String json(ReportMonth month, Instant asKnownAt, List<Explanation.Line> decisions) {
    return PersonExplanationFile.json(this, month, asKnownAt, decisions);
  }

  /**
   * One row of the person.
   *
   * @param file name of the delivery that first brought this version of the row
   * @param number of the row in that file, as its sender sees it
   * @param delivery first eight characters of the file's SHA-256
   * @param live whether it is in force
   * @param claims what it says happened
   * @param method how it was linked
   * @param score probability that this is right; null when it stands alone
   * @param link what joins it to another row; null where no score did
   * @param verdicts what people decided about it
   */
  public record RowLine(
      String source,
      String sender,
      String key,
      String file,
      int number,
      String delivery,
      boolean live,
      List<Said> claims,
      String method,
      @Nullable Double score,
      @Nullable Link link,
      List<Decided> verdicts) {}

  /**
   * Something that a row says happened.
   *
   * @param kind of claim, such as placement
   * @param type code of the job file; empty when there is none
   * @param start day in ISO 8601; empty when since ever
   * @param end likewise; empty when open or not told
   */
  public record Said(String kind, String type, String start, String end) {}

  /**
   * Why two rows are taken to be of one person.
   *
   * @param row the other row
   * @param bits sum of the findings: each bit doubles the odds
   * @param findings the first is what is likely before anything is compared
   */
  public record Link(String row, double probability, double bits, List<Finding> findings) {}

  /**
   * What one comparison found.
   *
   * @param text of comparison and level, in words
   */
  public record Finding(String comparison, String level, String text, double bits) {}

  /**
   * A verdict of a person.
   *
   * @param row the other row
   * @param says SAME or DIFFERENT
   * @param when in ISO 8601
   */
  public record Decided(String row, String says, String who, String when, String because) {}

  /** Another person who may be this one. */
  public record DoubtLine(String person, String row, String otherRow, String reason, Link link) {}
}
