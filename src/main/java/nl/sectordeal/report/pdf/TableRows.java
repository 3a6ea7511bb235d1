package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/**
 * One table as it lies on the pages: rows of what stands at one height (tabel). Columns begin where
 * anything of the table begins; every row gets as many cells, empty ones too.
 */
final class TableRows {
  private final List<Row> rows = new ArrayList<>();

  private TableRows() {}

  /** What stands at one height; figures and second lines belong to the row in which they begin. */
  private static final class Row {
    private final Placed first;
    private final List<Placed> cells = new ArrayList<>();
    private final List<Placed> more = new ArrayList<>();

    Row(Placed first) {
      this.first = first;
    }

    boolean isHead() {
      return first.role() == Role.HEAD;
    }

    boolean goesOnWith(Placed next) {
      return next.page() == first.page()
          && (next.y() == first.y() || next.role() == Role.FIGURE || next.role() == Role.CELL_MORE);
    }

    /** What there is to read, from left to right. */
    List<Placed> filled() {
      return cells.stream()
          .filter(cell -> !cell.isBlank())
          .sorted(Comparator.comparingInt(Placed::x))
          .toList();
    }

    /** Second lines of a cell. */
    List<Placed> below(Placed cell) {
      return more.stream().filter(line -> line.x() == cell.x() && !line.isBlank()).toList();
    }

    List<String> texts() {
      return cells.stream().map(Placed::text).toList();
    }
  }

  /** Tables that follow one another; a heading that is repeated on a next page is in none. */
  static List<TableRows> split(List<Placed> elements) {
    List<TableRows> tables = new ArrayList<>();
    TableRows last = new TableRows();
    for (Row row : rows(elements)) {
      if (row.isHead() && last.isRepeated(row)) {
        continue;
      }
      if (tables.isEmpty() || (row.isHead() && last.hasData())) {
        last = new TableRows();
        tables.add(last);
      }
      last.rows.add(row);
    }
    return tables;
  }

  private static List<Row> rows(List<Placed> elements) {
    List<Row> rows = new ArrayList<>();
    for (Placed element : elements) {
      Row row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (row == null || !row.goesOnWith(element)) {
        row = new Row(element);
        rows.add(row);
      }
      (element.role() == Role.CELL_MORE ? row.more : row.cells).add(element);
    }
    return rows;
  }

  private boolean hasData() {
    return rows.stream().anyMatch(row -> !row.isHead());
  }

  private boolean isRepeated(Row head) {
    return hasData()
        && rows.get(rows.size() - 1).first.page() < head.first.page()
        && rows.get(0).isHead()
        && rows.get(0).texts().equals(head.texts());
  }

  /** Adds the table to a part of the document, and says of each thing which part it is. */
  void addTo(Tag parent, BiConsumer<Placed, Tag> found) {
    List<Integer> columns = columns();
    Tag table = parent.add("Table");
    for (Row row : rows) {
      addRow(table.add("TR"), row, columns, found);
    }
  }

  /** Where columns begin; those without anything in them are none. */
  private List<Integer> columns() {
    TreeSet<Integer> starts = new TreeSet<>();
    for (Row row : rows) {
      for (Placed cell : row.cells) {
        if (cell.role() != Role.CELL_WIDE && !cell.isBlank()) {
          starts.add(cell.x());
        }
      }
    }
    return List.copyOf(starts);
  }

  private static void addRow(
      Tag tag, Row row, List<Integer> columns, BiConsumer<Placed, Tag> found) {
    int next = 0;
    for (Placed cell : row.filled()) {
      boolean wide = cell.role() == Role.CELL_WIDE;
      int start = wide ? 0 : columns.indexOf(cell.x());
      int span = wide ? columns.size() : span(cell, columns);
      addEmpty(tag, start - next);
      Tag cellTag = addCell(tag, cell, start == 0 && !wide).spans(span);
      addContent(cellTag, cell, row.below(cell), found);
      next = start + span;
    }
    addEmpty(tag, columns.size() - next);
  }

  private static void addEmpty(Tag row, int count) {
    for (int i = 0; i < count; i++) {
      row.add("TD");
    }
  }

  private static int span(Placed cell, List<Integer> columns) {
    long inside =
        columns.stream().filter(start -> start >= cell.x() && start < cell.right()).count();
    return Math.toIntExact(inside);
  }

  /** What a row is about stands in its first cell, unless that holds a number. */
  private static Tag addCell(Tag row, Placed cell, boolean first) {
    if (cell.role() == Role.HEAD) {
      return row.add("TH").heads("Column");
    }
    return first && isText(cell) ? row.add("TH").heads("Row") : row.add("TD");
  }

  private static boolean isText(Placed cell) {
    return cell.element() instanceof JRPrintText text
        && text.getHorizontalTextAlign() == HorizontalTextAlignEnum.LEFT;
  }

  /** A cell of one text is that text; in one with more these are parts of it. */
  private static void addContent(
      Tag cell, Placed content, List<Placed> below, BiConsumer<Placed, Tag> found) {
    if (content.role() == Role.FIGURE) {
      found.accept(content, cell.add("Figure"));
    } else if (below.isEmpty()) {
      found.accept(content, cell);
    } else {
      found.accept(content, cell.add("P"));
      below.forEach(line -> found.accept(line, cell.add("P")));
    }
  }
}
