package nl.sectordeal.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** The file behind a database, where that is H2 and not a PostgreSQL server (databasebestand). */
public final class JdbcH2File {
  /** Whether a database is such a file. */
  public static boolean isBehind(DataSource database) {
    Connection connection = DataSourceUtils.getConnection(database);
    try {
      return connection.getMetaData().getDatabaseProductName().equals("H2");
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not say what it is", e);
    } finally {
      DataSourceUtils.releaseConnection(connection, database);
    }
  }

  /**
   * Waits until all that was committed is on the disk, so that a power cut leaves it there, which a
   * server does by itself. Comes before what the database must remember happens to another file for
   * good.
   */
  public static void force(DataSource database) {
    if (isBehind(database)) {
      new JdbcTemplate(database).execute("checkpoint sync");
    }
  }

  private JdbcH2File() {}
}
