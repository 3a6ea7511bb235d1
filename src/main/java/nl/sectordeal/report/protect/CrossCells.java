package nl.sectordeal.report.protect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import nl.sectordeal.measure.CrossTable;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.report.CrossLines;
import nl.sectordeal.report.CrossLines.Line;
import nl.sectordeal.report.protect.Knowledge.Showing;

/**
 * Adds what a reader knows of figures by two attributes: their cells, with the sums of rows and
 * columns, and which cells of one table are those of another (cellen van kruistabellen).
 */
final class CrossCells {
  private static final SortedSet<String> NONE = Collections.emptySortedSet();

  private final CellNames names;
  private final int smallest;
  private final Knowledge knowledge;

  CrossCells(CellNames names, int smallest, Knowledge knowledge) {
    this.names = names;
    this.smallest = smallest;
    this.knowledge = knowledge;
  }

  /** A cell with the codes that it counts, by attribute; an attribute that is missing is any. */
  private record Place(Cell cell, int count, Map<String, SortedSet<String>> codes) {
    private boolean lies(Place within) {
      return codes.keySet().equals(within.codes.keySet())
          && codes.entrySet().stream()
              .allMatch(
                  one -> within.codes.getOrDefault(one.getKey(), NONE).containsAll(one.getValue()));
    }

    private int size() {
      int size = 1;
      for (SortedSet<String> some : codes.values()) {
        size *= some.size();
      }
      return size;
    }
  }

  /** The table of a figure, if it has one. */
  void add(Figure figure) {
    CrossTable table = figure.table();
    if (table == null) {
      return;
    }
    CrossLines lines = CrossLines.of(table, smallest);
    List<Cell> rows = new ArrayList<>();
    for (Line row : lines.rows()) {
      Cell sum = names.row(figure, table, row);
      knowledge.add(sum, lines.rowSum(row), Showing.IN_TABLE);
      rows.add(sum);
    }
    List<Cell> columns = new ArrayList<>();
    for (Line column : lines.columns()) {
      Cell sum = names.column(figure, table, column);
      knowledge.add(sum, lines.columnSum(column), Showing.IN_TABLE);
      columns.add(sum);
    }
    knowledge.add(new Sum(names.counted(figure), rows));
    knowledge.add(new Sum(names.counted(figure), columns));
    addCells(figure, lines, rows, columns);
  }

  private void addCells(Figure figure, CrossLines lines, List<Cell> rows, List<Cell> columns) {
    for (Line row : lines.rows()) {
      for (Line column : lines.columns()) {
        Cell cell = names.crossing(figure, lines.table(), row, column);
        knowledge.add(cell, lines.count(row, column), Showing.IN_TABLE);
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      Line row = lines.rows().get(i);
      List<Cell> cells = new ArrayList<>();
      lines
          .columns()
          .forEach(column -> cells.add(names.crossing(figure, lines.table(), row, column)));
      knowledge.add(new Sum(rows.get(i), cells));
    }
    for (int i = 0; i < columns.size(); i++) {
      Line column = lines.columns().get(i);
      List<Cell> cells = new ArrayList<>();
      lines.rows().forEach(row -> cells.add(names.crossing(figure, lines.table(), row, column)));
      knowledge.add(new Sum(columns.get(i), cells));
    }
  }

  /**
   * What a table tells of the table that it is a part of: a cell that counts as much as the same
   * cells there is those cells. Of one that counts less, nothing more is known than that.
   */
  void addPart(Figure whole, Figure part) {
    if (whole.table() == null || part.table() == null) {
      return;
    }
    List<Place> wholes = places(whole, whole.table());
    for (Place place : places(part, part.table())) {
      List<Place> same = wholes.stream().filter(other -> other.lies(place)).toList();
      int size = same.stream().mapToInt(Place::size).sum();
      int count = same.stream().mapToInt(Place::count).sum();
      if (size == place.size() && count == place.count()) {
        knowledge.add(new Sum(place.cell(), same.stream().map(Place::cell).toList()));
      } else if (same.size() == 1 && size == place.size() && count > place.count()) {
        RelatedFigures.addRest(
            knowledge, same.get(0).cell(), List.of(place.cell()), part.measure());
      }
    }
  }

  private List<Place> places(Figure figure, CrossTable table) {
    CrossLines lines = CrossLines.of(table, smallest);
    String rowsBy = table.by().rows().attribute();
    String columnsBy = table.by().columns().attribute();
    List<Place> places = new ArrayList<>();
    for (Line row : lines.rows()) {
      places.add(
          new Place(names.row(figure, table, row), lines.rowSum(row), Map.of(rowsBy, row.codes())));
      for (Line column : lines.columns()) {
        Map<String, SortedSet<String>> codes = new TreeMap<>();
        codes.put(rowsBy, row.codes());
        codes.put(columnsBy, column.codes());
        places.add(
            new Place(names.crossing(figure, table, row, column), lines.count(row, column), codes));
      }
    }
    for (Line column : lines.columns()) {
      places.add(
          new Place(
              names.column(figure, table, column),
              lines.columnSum(column),
              Map.of(columnsBy, column.codes())));
    }
    return places;
  }
}
