package nl.sectordeal.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workbook in which a person decides about doubtful cases and that is read back
 * (beoordelingslijst): texts and marks, whatever they are about.
 *
 * @param title of the workbook, above every sheet
 * @param asKnownAt what is shown is what was known then
 * @param foot at the foot of a printed page
 * @param sheets to fill in
 * @param guide how to fill it in, on a sheet of its own
 */
public record ReviewBook(
    String title, Instant asKnownAt, String foot, List<Sheet> sheets, Guide guide) {

  /**
   * A sheet to fill in.
   *
   * @param intro what to do, above the headings
   * @param choices of the drop-down list of the column of kind CHOICE
   * @param error what is said when something else is typed there
   * @param fixed number of columns that stay in sight
   */
  public record Sheet(
      String name,
      String intro,
      List<String> choices,
      String error,
      int fixed,
      List<Column> columns,
      List<Row> rows) {}

  /**
   * One column.
   *
   * @param width in characters
   * @param prompt shown beside a cell to fill in; null: nothing
   */
  public record Column(String heading, int width, Kind kind, @Nullable String prompt) {}

  /** What a column is for. */
  public enum Kind {
    TEXT,
    /** Text of more than one line. */
    WRAPPED,
    /** To be chosen from the sheet's list. */
    CHOICE,
    /** To be typed. */
    INPUT,
    /** Names the row when it is read back; out of sight. */
    HIDDEN
  }

  /** One row; as many cells as there are columns. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param value a text, or a day
   * @param mark whether it draws attention
   */
  public record Cell(Object value, Mark mark) {
    /** Nothing to see here. */
    public static final Cell EMPTY = new Cell("", Mark.NONE);

    public static Cell of(Object value) {
      return new Cell(value, Mark.NONE);
    }
  }

  /** Whether a cell draws attention. */
  public enum Mark {
    NONE,
    /** Its neighbour says something else. */
    DIFFERS
  }

  /** What each thing means, line by line. */
  public record Guide(String name, List<Entry> entries) {}

  /** A line of the guide: what it is about, and what there is to know of it. */
  public record Entry(String subject, String text) {}
}
