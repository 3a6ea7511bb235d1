package nl.sectordeal.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.AuditProof;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.euro.Valued;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.report.machine.ExplanationFile;
import org.jspecify.annotations.Nullable;

/**
 * What is behind a figure (uitleg): how many decisions of each kind, and the decisions that were
 * asked for with the outcomes, claims, rows and files that they rest on.
 *
 * @param totals of all decisions asked for, by period, decision and reason
 * @param rules of the decisions and reasons among them, by code
 */
public record Explanation(About about, List<Total> totals, Map<String, RuleText> rules) {

  /** The lines of a tree in JSON, with these decisions as {@link #json(Line)} gives them. */
  public List<String> json(List<String> decisions) {
    return ExplanationFile.json(this, decisions);
  }

  /** The header of the comma-separated form, which has a line per row that a decision rests on. */
  public static String csvHeader() {
    return ExplanationFile.csvHeader();
  }

  /** One decision in the comma-separated form: one or more lines. */
  public String csv(Line line) {
    return ExplanationFile.csv(this, line);
  }

  /** One decision as a branch of the tree. */
  public static String json(Line line) {
    return ExplanationFile.json(line);
  }

  /**
   * What is explained.
   *
   * @param definition what counts, in words for people; empty when the job file gives none
   */
  public record About(
      String job,
      ReportMonth month,
      Instant asKnownAt,
      String measure,
      String title,
      String definition) {}

  /**
   * How many decisions come to the same.
   *
   * @param decision COUNTED, PROVISIONAL, HELD or NOT_COUNTED
   * @param reason empty when it counts
   */
  public record Total(String period, String decision, String reason, long count) {
    /** The rule that makes it so. */
    public String rule() {
      return reason.isEmpty() ? decision : reason;
    }
  }

  /** A rule for people: what should hold, what is to be done now, and what it rests on. */
  public record RuleText(String code, String text, String action, String basis) {}

  /**
   * One decision, with all that it rests on.
   *
   * @param outcome as settled; with both sides' values where it is a placement
   * @param proof what stands behind it; null for what does not count and waits for nothing
   * @param rows in order
   * @param worth what it is worth in euros; null where it is worth none, and where nobody asked
   */
  public record Line(
      Decision decision,
      Outcome outcome,
      @Nullable AuditProof proof,
      List<Evidence> rows,
      @Nullable Valued worth) {
    public Line(
        Decision decision, Outcome outcome, @Nullable AuditProof proof, List<Evidence> rows) {
      this(decision, outcome, proof, rows, null);
    }

    /** The same with what it is worth. */
    public Line with(@Nullable Valued value) {
      return new Line(decision, outcome, proof, rows, value);
    }

    /** The rule that makes it so. */
    public String rule() {
      return decision.reason() == null ? decision.verdict().name() : decision.reason().name();
    }
  }

  /**
   * A row that a decision rests on.
   *
   * @param partner name of the partner who sent it
   * @param number in that file, as its sender sees it
   * @param role whether it tells of the outcome itself, or only of the group
   * @param claims what it says
   */
  public record Evidence(
      String source,
      String sender,
      String key,
      String partner,
      int number,
      SourceFile file,
      boolean live,
      boolean held,
      Role role,
      List<RowClaim> claims) {}

  /** What a decision takes from a row. */
  public enum Role {
    OUTCOME,
    GROUP
  }

  /**
   * The delivery that first brought a version of a row.
   *
   * @param delivery first eight characters of the SHA-256, as references to rows have it
   * @param received in ISO 8601; empty when the delivery is not known any more
   */
  public record SourceFile(
      String name, String delivery, String sha256, String period, String received) {}

  /**
   * Something that a row says happened, as it says it.
   *
   * @param kind such as placement
   * @param facts by name, in order; what it does not tell is missing
   */
  public record RowClaim(String kind, Map<String, String> facts) {}
}
