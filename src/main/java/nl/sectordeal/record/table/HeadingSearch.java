package nl.sectordeal.record.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import nl.sectordeal.delivery.Source.Format;
import nl.sectordeal.delivery.rule.ColumnMissing;
import nl.sectordeal.delivery.rule.EmptyFile;
import nl.sectordeal.delivery.rule.HeadingTwice;
import nl.sectordeal.delivery.rule.HeadingsElsewhere;
import nl.sectordeal.delivery.rule.HeadingsOnOneLine;

/**
 * Finds the row with the headings: the declared one, or of the first rows the one that bears most
 * of the names that were agreed (kopregel zoeken).
 */
final class HeadingSearch {
  /** Rows that are looked at for the headings. */
  static final int ROWS = 20;

  private final Lines lines;
  private final List<Line> above = new ArrayList<>();
  private final Format format;
  private final Collection<String> expected;

  HeadingSearch(Lines lines, Format format, Collection<String> expected) {
    this.lines = lines;
    this.format = format;
    this.expected = expected;
  }

  /**
   * What was found.
   *
   * @param names headings as the sender wrote them
   * @param lines the row with the headings, or the rows of headings of several lines
   * @param rest rows below the headings that were already read
   */
  record Found(List<String> names, List<Line> lines, Deque<Line> rest) {}

  /**
   * Finds the headings.
   *
   * @throws nl.sectordeal.record.table.UnreadableFile when the file is empty, no row bears any name
   *     that was agreed, or a name stands there twice
   */
  Found find() {
    List<Line> first = firstRows();
    Best best = best(first);
    int start = best.start();
    int most = best.matches();
    if (most == 0 && format.headerRow() != null && !expected.isEmpty()) {
      refuseElsewhere(format.headerRow());
    }
    if (start < 0) {
      throw Refusal.of(EmptyFile.CODE);
    }
    List<String> names = names(first, start);
    if (format.headerRows() > 1 && most < expected.size()) {
      refuseOneLine(first, new Headings(names), most);
    }
    check(new Headings(names), most);
    int below = Math.min(start + format.headerRows(), first.size());
    return new Found(
        names,
        List.copyOf(first.subList(start, below)),
        new ArrayDeque<>(first.subList(below, first.size())));
  }

  /** The row that is most like the headings; -1 when all are blank. */
  private record Best(int start, int matches) {}

  private Best best(List<Line> first) {
    Best best = new Best(-1, 0);
    for (int i = 0; i < Math.min(first.size(), candidates()); i++) {
      if (!first.get(i).isBlank()) {
        int matches = new Headings(names(first, i)).count(expected);
        if (best.start() < 0 || matches > best.matches()) {
          best = new Best(i, matches);
        }
      }
    }
    return best;
  }

  /** How many of the names that were agreed stand in one row; -1 when there is nothing at all. */
  int count() {
    Best best = best(firstRows());
    return best.start() < 0 ? -1 : best.matches();
  }

  /** Says where the headings are, when they are near the row in which none was found. */
  private void refuseElsewhere(int agreed) {
    List<Line> near = new ArrayList<>(above);
    Line line;
    for (int i = 0; i < ROWS && (line = lines.next()) != null; i++) {
      near.add(line);
    }
    int most = 0;
    int row = 0;
    for (int i = 0; i < near.size(); i++) {
      int matches = new Headings(names(near, i)).count(expected);
      if (matches > most) {
        most = matches;
        row = near.get(i).number();
      }
    }
    if (HeadingsElsewhere.isBroken(0, most)) {
      throw Refusal.atRow(HeadingsElsewhere.CODE, row, String.valueOf(agreed));
    }
  }

  /**
   * Says that the headings stand on one line where several were agreed. Where neither has more of
   * them, nothing is suggested: the second line may be a person's.
   */
  private void refuseOneLine(List<Line> first, Headings together, int most) {
    int alone = 0;
    int row = 0;
    for (Line line : first) {
      int matches = new Headings(names(List.of(line))).count(expected);
      if (matches > alone) {
        alone = matches;
        row = line.number();
      }
    }
    if (HeadingsOnOneLine.isBroken(most, alone)) {
      throw Refusal.atRow(HeadingsOnOneLine.CODE, row, String.valueOf(format.headerRows()));
    }
    if (alone == most) {
      String missing =
          expected.stream().filter(name -> together.find(name) == null).toList().get(0);
      throw Refusal.ofColumn(ColumnMissing.CODE, missing);
    }
  }

  private void check(Headings headings, int matches) {
    for (String column : expected) {
      if (matches == 0) {
        // No row is like a heading: say it of the first column, and let the rest be.
        headings.require(List.of(column));
      }
      if (headings.isAmbiguous(column)) {
        throw Refusal.ofColumn(HeadingTwice.CODE, column);
      }
    }
  }

  private int candidates() {
    return format.headerRow() == null ? ROWS : 1;
  }

  /** The rows in which to look, and those that a heading of several lines needs more. */
  private List<Line> firstRows() {
    List<Line> rows = new ArrayList<>();
    int declared = format.headerRow() == null ? 0 : format.headerRow();
    int wanted = candidates() + format.headerRows() - 1;
    Line line = null;
    while (rows.size() < wanted && (line = lines.next()) != null) {
      boolean blankAbove = declared > 0 && rows.isEmpty() && line.isBlank();
      if (line.number() >= declared && !blankAbove) {
        rows.add(line);
      } else {
        above.add(line);
      }
    }
    return rows;
  }

  private List<String> names(List<Line> rows, int start) {
    List<Line> parts = new ArrayList<>();
    for (int i = 0; i < format.headerRows() && start + i < rows.size(); i++) {
      Line line = rows.get(start + i);
      parts.add(i < format.headerRows() - 1 ? lines.spread(line) : line);
    }
    return names(parts);
  }

  private static List<String> names(List<Line> parts) {
    int width = parts.stream().mapToInt(Line::filledWidth).max().orElse(0);
    List<String> names = new ArrayList<>(width);
    for (int column = 0; column < width; column++) {
      names.add(name(parts, column));
    }
    return names;
  }

  private static String name(List<Line> parts, int column) {
    StringBuilder name = new StringBuilder();
    for (Line part : parts) {
      String text = column < part.cells().size() ? text(part.cells().get(column)) : "";
      name.append(name.isEmpty() || text.isEmpty() ? "" : " ").append(text);
    }
    return name.toString();
  }

  private static String text(Cell cell) {
    String text = raw(cell);
    StringBuilder one = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = Blanks.isBlank(text.charAt(i)) ? ' ' : text.charAt(i);
      if (sign != ' ' || (!one.isEmpty() && one.charAt(one.length() - 1) != ' ')) {
        one.append(sign);
      }
    }
    return one.toString().stripTrailing();
  }

  private static String raw(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return text.text();
    }
    if (cell instanceof Cell.Number number) {
      return number.raw();
    }
    return cell instanceof Cell.Day day ? day.day().toString() : "";
  }
}
