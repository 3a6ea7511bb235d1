package nl.sectordeal.job.publish;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.sectordeal.report.ShownCount.Mark;
import nl.sectordeal.report.protect.Cell;
import nl.sectordeal.report.protect.ShownCell;
import org.springframework.jdbc.core.JdbcTemplate;

/** Published cells in a database, H2 or PostgreSQL. */
public final class JdbcShownCellStore implements ShownCellStore {
  private static final int AT_ONCE = 500;

  private final JdbcTemplate jdbc;

  public JdbcShownCellStore(DataSource database) {
    this.jdbc = new JdbcTemplate(database);
  }

  @Override
  public List<ShownCell> list(Publication publication, int smallest) {
    return jdbc.query(
        "select * from published_cell where job = ? and report_month = ? and version = ?"
            + " and smallest_cell >= ?"
            + " order by smallest_cell, measure, period, part, label, until_month",
        (row, n) -> cell(row),
        publication.job(),
        publication.month().toString(),
        publication.version(),
        smallest);
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
  public void add(Publication publication, int smallest, List<ShownCell> cells) {
    jdbc.batchUpdate(
        "insert into published_cell (job, report_month, version, smallest_cell, measure, period,"
            + " part, label, until_month, cell_count, mark)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        cells,
        AT_ONCE,
        (statement, shown) -> fill(statement, publication, smallest, shown));
  }

  private static void fill(
      PreparedStatement statement, Publication publication, int smallest, ShownCell shown)
      throws SQLException {
    Cell cell = shown.cell();
    statement.setString(1, publication.job());
    statement.setString(2, publication.month().toString());
    statement.setInt(3, publication.version());
    statement.setInt(4, smallest);
    statement.setString(5, cell.measure());
    statement.setString(6, cell.period());
    statement.setString(7, cell.part().name());
    statement.setString(8, cell.label());
    statement.setString(9, cell.until());
    statement.setInt(10, shown.count());
    statement.setString(11, shown.mark().name());
  }
}
