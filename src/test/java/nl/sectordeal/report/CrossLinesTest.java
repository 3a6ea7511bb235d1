package nl.sectordeal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.measure.CrossTable;
import nl.sectordeal.measure.Crossing;
import nl.sectordeal.measure.Measure.Axis;
import nl.sectordeal.measure.Measure.By;
import nl.sectordeal.report.CrossLines.Line;
import org.junit.jupiter.api.Test;

/** Rows and columns that count few stand together. */
class CrossLinesTest {

  private static CrossLines lines(Map<String, String> names, Object... cells) {
    TreeMap<Crossing, Integer> counts = new TreeMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      String[] cell = ((String) cells[i]).split(">");
      counts.put(new Crossing(cell[0], cell[1]), (Integer) cells[i + 1]);
    }
    Axis axis = new Axis("functie", "Functie", names);
    return CrossLines.of(new CrossTable(new By(axis, axis), counts), 5);
  }

  private static List<String> codes(List<Line> lines) {
    return lines.stream().map(line -> String.join("+", line.codes())).toList();
  }

  @Test
  void small_rows_stand_together_and_the_next_joins_where_they_stay_small() {
    CrossLines lines = lines(Map.of(), "A>X", 20, "B>X", 3, "C>X", 1, "D>X", 6);

    assertThat(codes(lines.rows())).containsExactly("A", "B+C+D");
    assertThat(lines.rowSum(lines.rows().get(1))).isEqualTo(10);
    assertThat(lines.count(lines.rows().get(1), lines.columns().get(0))).isEqualTo(10);
  }

  @Test
  void a_row_of_five_stands_by_itself() {
    assertThat(codes(lines(Map.of(), "A>X", 20, "B>X", 5).rows())).containsExactly("A", "B");
  }

  @Test
  void rows_come_in_the_order_of_the_names_and_what_is_not_known_last() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("Z", "Zet");
    names.put("A", "Aa");

    assertThat(codes(lines(names, "A>X", 5, "ONBEKEND>X", 5, "Z>X", 5, "P>X", 5).rows()))
        .containsExactly("Z", "A", "P", "ONBEKEND");
  }
}
