package nl.sectordeal.job.forget;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Traces in a database, H2 or PostgreSQL. */
public final class JdbcTraces implements Traces {
  /** The register first: no run takes over persons without it, so half of the others is no harm. */
  private static final List<String> DERIVED =
      List.of("person_register", "person_rows", "doubtful_pair", "scored_pairs");

  private final DataSource database;
  private final JdbcTemplate jdbc;

  public JdbcTraces(DataSource database) {
    this.database = database;
    this.jdbc = new JdbcTemplate(database);
  }

  @Override
  public void remove(String job) {
    for (String table : DERIVED) {
      jdbc.update("delete from " + table + " where job = ?", job);
    }
  }

  @Override
  public void compact() {
    // A full vacuum writes each table to a new file and removes the old one.
    jdbc.execute(isH2() ? "shutdown compact" : "vacuum full");
  }

  private boolean isH2() {
    Connection connection = DataSourceUtils.getConnection(database);
    try {
      return connection.getMetaData().getDatabaseProductName().equals("H2");
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not say what it is", e);
    } finally {
      DataSourceUtils.releaseConnection(connection, database);
    }
  }
}
