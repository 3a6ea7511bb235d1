package nl.sectordeal.report.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.report.Code;
import nl.sectordeal.report.DataTable;
import nl.sectordeal.report.SmallCells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCsvTest {
  private static final SmallCells FIVE = new SmallCells(5);

  @TempDir Path folder;

  @Test
  void codes_stand_for_words_and_small_counts_stay_hidden() throws IOException {
    List<Object[]> rows = new ArrayList<>();
    rows.add(new Object[] {new Code("WW", "WW-uitkering"), FIVE.single(4)});
    rows.add(new Object[] {new Code("BIJSTAND", "Bijstand"), FIVE.single(1_204)});

    assertThat(written(List.of("group", "counted"), rows))
        .containsExactly("group,counted", "WW,<5", "BIJSTAND,1204");
  }

  @Test
  void days_are_iso_and_shares_have_a_point() throws IOException {
    List<Object[]> rows = new ArrayList<>();
    rows.add(
        new Object[] {
          YearMonth.of(2021, 3), Year.of(2021), Instant.parse("2021-04-05T04:30:00Z"), 2.0 / 3, null
        });

    assertThat(written(List.of("month", "period", "received", "ofStarted", "heldRows"), rows))
        .containsExactly(
            "month,period,received,of_started,held_rows",
            "2021-03,2021,2021-04-05T04:30:00Z,0.6667,");
  }

  private List<String> written(List<String> columns, List<Object[]> rows) throws IOException {
    DataTable table =
        new DataTable(
            "groups",
            5,
            columns.stream().map(column -> new DataTable.Column(column, false)).toList(),
            rows);
    TableCsv.write(List.of(table), folder);
    return Files.readAllLines(folder.resolve("tabellen/per-doelgroep.csv"));
  }
}
