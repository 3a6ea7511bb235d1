package nl.sectordeal.record.table;

import java.util.List;
import nl.sectordeal.notice.Notice;
import org.jspecify.annotations.Nullable;

/** The rows of one file from top to bottom, titles, headings and blank rows included (regels). */
interface Lines extends AutoCloseable {

  /**
   * The next row, or null after the last. Blank rows are given as such, several in a row possibly
   * as one.
   */
  @Nullable Line next();

  /** The row with the text of merged cells repeated over all columns that they cover. */
  default Line spread(Line line) {
    return line;
  }

  /**
   * Whether the number of cells in a row means something: in a text file it does, in a workbook
   * only filled cells are kept.
   */
  boolean countsFields();

  /** Whether the last row ends as a row should; false hints that the file is cut off. */
  boolean lastLineEnds();

  /** What was found out of the file. */
  List<Notice> notices();

  @Override
  void close();
}
