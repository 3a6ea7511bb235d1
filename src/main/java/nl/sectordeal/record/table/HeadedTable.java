package nl.sectordeal.record.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import nl.sectordeal.delivery.Source.Format;
import nl.sectordeal.delivery.rule.DamagedFile;
import nl.sectordeal.delivery.rule.FieldsBesideHeadings;
import nl.sectordeal.delivery.rule.GapInTable;
import nl.sectordeal.delivery.rule.RowBeginsWithTotal;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The rows below the headings: blank rows, total rows and headings that an export in pages repeats
 * are passed over, and gaps remembered.
 */
final class HeadedTable implements Table {
  private final Lines lines;
  private final List<String> headings;
  private final List<Line> headingLines;

  /** Of each line of headings the names, as they are compared with every row. */
  private final List<List<String>> headingNames;

  private final Deque<Line> waiting;
  private final int width;

  /** Number of the first row that was passed over; 0 while there is none. */
  private int gap;

  private long rowsBelowGap;
  private int totalRow;
  private long fullTotalRows;
  private int oddRow;
  private long oddRows;

  /** Whether the row last read is too short to be whole. */
  private boolean lastIsShort;

  HeadedTable(Lines lines, Format format, Collection<String> expected) {
    this.lines = lines;
    HeadingSearch.Found found = new HeadingSearch(lines, format, expected).find();
    this.headings = List.copyOf(found.names());
    this.headingLines = found.lines();
    this.headingNames = headingLines.stream().map(HeadedTable::names).toList();
    this.waiting = found.rest();
    this.width = headings.size();
  }

  @Override
  public List<String> headings() {
    return headings;
  }

  @Override
  public @Nullable RawRow next() {
    Line read;
    while ((read = read()) != null) {
      Line line = read.widened(width);
      if (line.isBlank() || line.isTotal() || isHeading(read)) {
        lastIsShort = false;
        gap = gap == 0 ? line.number() : gap;
        countTotal(line);
      } else {
        count(read, line);
        return new RawRow(line.number(), line.cells());
      }
    }
    if (lastIsShort) {
      throw Refusal.of(DamagedFile.CODE);
    }
    return null;
  }

  @Override
  public boolean afterGap() {
    return gap > 0;
  }

  @Override
  public List<Notice> notices() {
    List<Notice> notices = new ArrayList<>(lines.notices());
    if (GapInTable.isBroken(rowsBelowGap)) {
      notices.add(new Notice(GapInTable.CODE, Severity.WARN, gap, null, null, rowsBelowGap));
    }
    if (fullTotalRows > 0) {
      notices.add(
          new Notice(RowBeginsWithTotal.CODE, Severity.WARN, totalRow, null, null, fullTotalRows));
    }
    if (oddRows > 0) {
      notices.add(
          new Notice(FieldsBesideHeadings.CODE, Severity.WARN, oddRow, null, null, oddRows));
    }
    return List.copyOf(notices);
  }

  @Override
  public void close() {
    lines.close();
  }

  private @Nullable Line read() {
    return waiting.isEmpty() ? lines.next() : waiting.poll();
  }

  private boolean isHeading(Line read) {
    for (int i = 0; i < headingLines.size(); i++) {
      if (isSame(headingLines.get(i), headingNames.get(i), read)) {
        return true;
      }
    }
    return false;
  }

  /** Headings are the same ones in other capitals, and with a byte order mark before them. */
  private static boolean isSame(Line heading, List<String> names, Line read) {
    int width = heading.filledWidth();
    if (read.filledWidth() != width) {
      return false;
    }
    for (int i = 0; i < width; i++) {
      Cell one = heading.cells().get(i);
      Cell other = read.cells().get(i);
      if (!one.equals(other) && !(one instanceof Cell.Text && name(other).equals(names.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> names(Line heading) {
    return heading.cells().stream().map(HeadedTable::name).toList();
  }

  /** Of a cell without text none. */
  private static String name(Cell cell) {
    return cell instanceof Cell.Text text ? HeadingName.normalised(text.text()) : "";
  }

  private void countTotal(Line line) {
    if (line.isTotal() && RowBeginsWithTotal.isBroken(line.filledCells(), width)) {
      totalRow = fullTotalRows == 0 ? line.number() : totalRow;
      fullTotalRows++;
    }
  }

  private void count(Line read, Line line) {
    // A single cell below the table is a note under it, not a row with fields.
    boolean note = gap > 0 && line.filledCells() == 1;
    if (gap > 0 && !note) {
      rowsBelowGap++;
    }
    if (note || !lines.countsFields()) {
      lastIsShort = false;
      return;
    }
    int fields = Math.max(read.filledWidth(), Math.min(read.cells().size(), width));
    lastIsShort = DamagedFile.isBroken(fields, width, lines.lastLineEnds());
    if (FieldsBesideHeadings.isBroken(fields, width)) {
      oddRow = oddRows == 0 ? line.number() : oddRow;
      oddRows++;
    }
  }
}
