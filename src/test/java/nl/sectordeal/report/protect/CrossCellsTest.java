package nl.sectordeal.report.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.measure.CrossTable;
import nl.sectordeal.measure.Crossing;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Axis;
import nl.sectordeal.measure.Measure.By;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.report.CrossLines;
import nl.sectordeal.report.CrossLines.Line;
import nl.sectordeal.report.MonthlyReport.Header;
import nl.sectordeal.report.protect.Knowledge.Showing;
import org.junit.jupiter.api.Test;

/** What a table by two attributes hides follows neither from its sums nor from another table. */
class CrossCellsTest {
  private static final int FIVE = 5;
  private static final By BY =
      new By(new Axis("from.functie", "Van", Map.of()), new Axis("to.functie", "Naar", Map.of()));

  private final CellNames names =
      new CellNames(
          new Header(
              "job",
              "Job",
              LocalDate.of(2021, 1, 1),
              LocalDate.of(2021, 12, 31),
              ReportMonth.parse("2021-03"),
              Instant.EPOCH,
              null,
              "",
              "",
              "",
              Locale.ROOT));
  private final Knowledge knowledge = new Knowledge();
  private final CrossCells cells = new CrossCells(names, FIVE, knowledge);

  /** Rows A, B, … by columns X, Y, …. */
  private Figure figure(String measure, int[]... rows) {
    TreeMap<Crossing, Integer> counts = new TreeMap<>();
    int all = 0;
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        all += rows[row][column];
        if (rows[row][column] > 0) {
          Crossing crossing = new Crossing("" + (char) ('A' + row), "" + (char) ('X' + column));
          counts.put(crossing, rows[row][column]);
        }
      }
    }
    Figure figure =
        new Figure(
            measure,
            measure,
            Unit.MOVES,
            "deal",
            all,
            0,
            0,
            0,
            all,
            all,
            null,
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            null,
            List.of(),
            null,
            new CrossTable(BY, counts));
    knowledge.add(names.counted(figure), all, Showing.FIGURE);
    cells.add(figure);
    return figure;
  }

  private boolean isHidden(Marks marks, Figure figure, int row, int column) {
    CrossLines lines = CrossLines.of(figure.table(), FIVE);
    Line ofRow = lines.rows().get(row);
    Line ofColumn = lines.columns().get(column);
    return marks.isHidden(knowledge.place(names.crossing(figure, figure.table(), ofRow, ofColumn)));
  }

  private Marks hide() {
    Marks marks = new Marks(knowledge, FIVE);
    assertThat(Protection.hide(knowledge, marks)).isEmpty();
    assertThat(new Attack(knowledge, marks).exposed()).isEmpty();
    return marks;
  }

  @Test
  void a_small_cell_takes_others_of_its_row_and_column_with_it() {
    Figure figure = figure("moves", new int[] {3, 10}, new int[] {10, 40}, new int[] {50, 60});
    Marks marks = hide();

    assertThat(isHidden(marks, figure, 0, 0)).isTrue();
    boolean row =
        isHidden(marks, figure, 0, 1)
            || marks.isHidden(
                knowledge.place(
                    names.row(
                        figure,
                        figure.table(),
                        CrossLines.of(figure.table(), FIVE).rows().get(0))));
    assertThat(row).isTrue();
  }

  @Test
  void without_small_cells_all_is_shown() {
    Figure figure = figure("moves", new int[] {5, 10}, new int[] {10, 0});
    Marks marks = hide();

    assertThat(isHidden(marks, figure, 0, 0)).isFalse();
    assertThat(isHidden(marks, figure, 1, 1)).isFalse();
  }

  /** The part is the whole's first row, and has two of its columns as one: 5 and 3 as 8. */
  @Test
  void a_small_cell_does_not_follow_from_others_together_in_a_part() {
    Figure whole = figure("moves", new int[] {5, 10, 3}, new int[] {10, 40, 30});
    Figure part = figure("part", new int[] {5, 10, 3});
    cells.addPart(whole, part);
    Marks marks = hide();

    assertThat(CrossLines.of(part.table(), FIVE).columns().get(1).codes())
        .containsExactly("X", "Z");
    assertThat(isHidden(marks, whole, 0, 2)).isTrue();
    assertThat(isHidden(marks, whole, 0, 0) || isHidden(marks, part, 0, 1)).isTrue();
  }

  @Test
  void a_cell_that_counts_as_much_in_the_part_is_known_to_be_the_same() {
    Figure whole = figure("moves", new int[] {6, 10}, new int[] {10, 40});
    Figure part = figure("part", new int[] {6, 10}, new int[] {0, 30});
    cells.addPart(whole, part);
    Line a = CrossLines.of(whole.table(), FIVE).rows().get(0);
    Line b = CrossLines.of(whole.table(), FIVE).rows().get(1);
    Line y = CrossLines.of(whole.table(), FIVE).columns().get(1);
    Cell same = names.crossing(part, part.table(), a, y);
    Cell less = names.crossing(part, part.table(), b, y);

    assertThat(knowledge.ownSums())
        .contains(
            new Sum(same, List.of(names.crossing(whole, whole.table(), a, y))),
            new Sum(
                names.crossing(whole, whole.table(), b, y),
                List.of(less, names.crossing(whole, whole.table(), b, y).rest("part"))));
  }
}
