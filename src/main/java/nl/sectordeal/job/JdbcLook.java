package nl.sectordeal.job;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database for who only looks: without the batch, its history and migrations, of which opening
 * takes seconds (inkijk). One connection stays open, since an embedded database closes with its
 * last.
 */
record JdbcLook(Connection open, DataSource source) implements AutoCloseable {
  static JdbcLook at(String url, String user, String password) throws SQLException {
    return new JdbcLook(
        DriverManager.getConnection(url, user, password),
        new DriverManagerDataSource(url, user, password));
  }

  @Override
  public void close() {
    try {
      open.close();
    } catch (SQLException e) {
      throw new IllegalStateException("The database could not be closed", e);
    }
  }
}
