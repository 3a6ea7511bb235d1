package nl.sectordeal.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.report.machine.DifferenceCsv;
import nl.sectordeal.report.machine.DifferenceFile;
import nl.sectordeal.report.protect.Cell.Part;
import org.jspecify.annotations.Nullable;

/**
 * What moved between two runs, and why (verschillenoverzicht): per figure old, new, and the
 * decisions that moved by cause. The causes of a figure add up to its difference.
 *
 * @param figures those that a decision moved in, out of or within, and those of which a part is
 *     another number; in the order of the job file, then by period
 * @param euros figures in euros that moved
 * @param promises that are other numbers than before; these are no moves, whatever is counted
 * @param unmoved titles of the others
 */
public record DifferenceStatement(
    String job,
    String title,
    Edition before,
    Edition after,
    List<FigureChange> figures,
    List<EuroChange> euros,
    List<PromiseChange> promises,
    List<String> unmoved) {

  /** The same of these measures only. */
  DifferenceStatement only(List<String> measures) {
    return new DifferenceStatement(
        job,
        title,
        before,
        after,
        figures.stream().filter(figure -> measures.contains(figure.measure())).toList(),
        euros.stream().filter(euro -> measures.contains(euro.measure())).toList(),
        promises.stream().filter(promise -> measures.contains(promise.measure())).toList(),
        unmoved);
  }

  /**
   * One of the two runs.
   *
   * @param name such as {@code 2021-02/v1}
   */
  public record Edition(
      String name,
      ReportMonth month,
      Instant asKnownAt,
      String program,
      String jobFileSha256,
      String runId) {}

  /**
   * One figure, old and new, and what moved it.
   *
   * @param parts that count another number than before
   */
  public record FigureChange(
      String measure,
      String title,
      String period,
      StandingCounts before,
      StandingCounts after,
      List<Cause> causes,
      List<PartChange> parts) {
    public FigureChange {
      causes = List.copyOf(causes);
      parts = List.copyOf(parts);
    }

    /** By how much it moved: the sum of what its causes did. */
    public StandingCounts difference() {
      return after.minus(before);
    }
  }

  /**
   * A part of a figure that counts another number than before.
   *
   * @param part group, month, partner or employer
   * @param label which one
   */
  public record PartChange(Part part, String label, int before, int after) {}

  /**
   * A figure of which another number was promised than before.
   *
   * @param before null where nothing was promised
   * @param after null where nothing is promised any more
   */
  public record PromiseChange(
      String measure,
      String title,
      String period,
      @Nullable Integer before,
      @Nullable Integer after) {}

  /**
   * One cause of a figure's movement.
   *
   * @param silent whether its decisions stood and stand in no number of the figure
   * @param partner whose rows; empty where it is nobody's
   * @param subject what kind of thing: a field, a kind of claim, a standing, a part of the rules;
   *     empty where it is of none
   * @param count of what the cause says a number of: rows, persons, or decisions
   * @param into for persons who merged or split: how many they turned out to be; otherwise zero
   * @param effect what it did to the figure
   */
  public record Cause(
      boolean silent,
      CauseKind kind,
      String partner,
      String subject,
      int count,
      int into,
      StandingCounts effect,
      List<Moved> moved) {

    /** Whether its decisions count as they did, in another group or month of the figure. */
    public boolean isWithin() {
      return !moved.isEmpty() && moved.stream().allMatch(Moved::isWithin);
    }
  }

  /**
   * A decision that moved.
   *
   * @param before null when it was not there
   * @param after null when it is no longer there
   * @param rows that made it move
   */
  public record Moved(
      @Nullable WrittenDecision before, @Nullable WrittenDecision after, List<ChangedRow> rows) {
    public Moved {
      if (before == null && after == null) {
        throw new IllegalArgumentException("Nothing moved from nowhere to nowhere");
      }
    }

    /** Whether it counts as it did, in another group or month of the same figure. */
    public boolean isWithin() {
      return before != null
          && after != null
          && before.standing() == Standing.COUNTED
          && after.standing() == Standing.COUNTED
          && before.period().equals(after.period());
    }

    /** The decision as it is now, or as it was last. */
    public WrittenDecision newest() {
      return after != null ? after : Objects.requireNonNull(before);
    }
  }

  /**
   * A row that made a decision move.
   *
   * @param fields names of what it says otherwise
   * @param before where it stood; null when it was not there
   * @param after where it stands; for a row that is gone, the file that it is not in
   */
  public record ChangedRow(
      String source,
      String sender,
      String key,
      RowEvent event,
      List<String> fields,
      @Nullable Place before,
      @Nullable Place after) {}

  /** What became of a row. */
  public enum RowEvent {
    ADDED,
    CHANGED,
    /** Not in the newest file of its sender. */
    GONE,
    WITHDRAWN,
    BACK,
    HELD_BACK,
    LET_GO,
    /** It says the same, of another person. */
    MOVED
  }

  /**
   * A place in a file.
   *
   * @param row as its sender sees it; 0 when the row is not in the file
   * @param delivery first eight of its SHA-256
   */
  public record Place(String file, int row, String delivery) {}

  /** Comma-separated, one line per row of each decision that moved, with its cause. */
  public String csv() {
    return DifferenceCsv.csv(this);
  }

  /** As a tree in JSON: figures, causes, decisions, rows. */
  public String json() {
    return DifferenceFile.json(this);
  }
}
