package nl.sectordeal.job.publish;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.sectordeal.report.ShownCount.Mark;
import nl.sectordeal.report.protect.Cell;
import nl.sectordeal.report.protect.ShownCell;
import nl.sectordeal.report.protect.ShownTables;
import nl.sectordeal.report.protect.Sum;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Published cells in a database, H2 or PostgreSQL. Cells are numbered within a version and an
 * audience; a sum is kept as the numbers of its total and its parts.
 */
public final class JdbcShownCellStore implements ShownCellStore {
  private static final int AT_ONCE = 500;
  private static final String OF_VERSION =
      " where job = ? and report_month = ? and version = ? and smallest_cell ";

  private final JdbcTemplate jdbc;

  public JdbcShownCellStore(DataSource database) {
    this.jdbc = new JdbcTemplate(database);
  }

  @Override
  public List<ShownTables> list(Publication publication, int smallest) {
    SortedMap<Integer, List<ShownCell>> audiences = new TreeMap<>();
    jdbc.query(
        "select * from published_cell" + OF_VERSION + ">= ? order by smallest_cell, line",
        row -> {
          audiences
              .computeIfAbsent(row.getInt("smallest_cell"), any -> new ArrayList<>())
              .add(cell(row));
        },
        key(publication, smallest));
    List<ShownTables> tables = new ArrayList<>();
    audiences.forEach(
        (audience, cells) ->
            tables.add(new ShownTables(audience, cells, sums(publication, audience, cells))));
    return tables;
  }

  private List<Sum> sums(Publication publication, int audience, List<ShownCell> cells) {
    return jdbc.query(
        "select terms from published_sum" + OF_VERSION + "= ? order by line",
        (row, n) -> sum(row.getString("terms"), cells),
        key(publication, audience));
  }

  private static Object[] key(Publication publication, int smallest) {
    return new Object[] {
      publication.job(), publication.month().toString(), publication.version(), smallest
    };
  }

  private static Sum sum(String terms, List<ShownCell> cells) {
    List<Cell> all =
        Stream.of(terms.split(" ")).map(line -> cells.get(Integer.parseInt(line)).cell()).toList();
    return new Sum(all.get(0), all.subList(1, all.size()));
  }

  private static ShownCell cell(ResultSet row) throws SQLException {
    return new ShownCell(
        new Cell(
            row.getString("measure"),
            row.getString("period"),
            Cell.Part.valueOf(row.getString("part")),
            row.getString("label"),
            row.getString("until_month")),
        row.getInt("cell_count"),
        Mark.valueOf(row.getString("mark")));
  }

  @Override
  public void add(Publication publication, ShownTables tables) {
    Map<Cell, Integer> lines = new HashMap<>();
    tables.cells().forEach(shown -> lines.put(shown.cell(), lines.size()));
    jdbc.batchUpdate(
        "insert into published_cell (job, report_month, version, smallest_cell, line, measure,"
            + " period, part, label, until_month, cell_count, mark)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        tables.cells(),
        AT_ONCE,
        (statement, shown) -> {
          key(statement, publication, tables, lines.getOrDefault(shown.cell(), 0));
          fill(statement, shown);
        });
    List<String> sums = tables.sums().stream().map(sum -> terms(sum, lines)).toList();
    jdbc.batchUpdate(
        "insert into published_sum (job, report_month, version, smallest_cell, line, terms)"
            + " values (?, ?, ?, ?, ?, ?)",
        IntStream.range(0, sums.size()).boxed().toList(),
        AT_ONCE,
        (statement, line) -> {
          key(statement, publication, tables, line);
          statement.setString(6, sums.get(line));
        });
  }

  private static String terms(Sum sum, Map<Cell, Integer> lines) {
    return Stream.concat(Stream.of(sum.total()), sum.parts().stream())
        .map(cell -> String.valueOf(lines.get(cell)))
        .collect(Collectors.joining(" "));
  }

  private static void key(
      PreparedStatement statement, Publication publication, ShownTables tables, int line)
      throws SQLException {
    statement.setString(1, publication.job());
    statement.setString(2, publication.month().toString());
    statement.setInt(3, publication.version());
    statement.setInt(4, tables.smallest());
    statement.setInt(5, line);
  }

  private static void fill(PreparedStatement statement, ShownCell shown) throws SQLException {
    Cell cell = shown.cell();
    statement.setString(6, cell.measure());
    statement.setString(7, cell.period());
    statement.setString(8, cell.part().name());
    statement.setString(9, cell.label());
    statement.setString(10, cell.until());
    statement.setInt(11, shown.count());
    statement.setString(12, shown.mark().name());
  }
}
