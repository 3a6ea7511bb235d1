package nl.sectordeal.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;

/**
 * What the machine can do with the same CSV files: DuckDB reads them, joins placements on the id
 * and counts different persons.
 */
final class Yardstick {
  private static final String READ =
      "create table %s as select * from read_csv('%s', header = true, all_varchar = true, delim ="
          + " '%s', encoding = '%s')";
  private static final double BILLION = 1e9;

  private Yardstick() {}

  /** Times it on an inbox of the generated deal. */
  static Timing time(Path inbox) throws SQLException {
    long start = System.nanoTime();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      // DuckDB's word for windows-1252 without a plug-in.
      read(statement, "traject", inbox.resolve("gemeente/trajecten_*.csv"), ";", "latin-1");
      read(statement, "plaatsing", inbox.resolve("gemeente/plaatsingen_*.csv"), ";", "latin-1");
      read(statement, "uwv", inbox.resolve("uwv/uwv_*.csv"), ",", "utf-8");
      long joined =
          count(
              statement,
              "select count(*) from plaatsing p join uwv u on u.BSN = p.BSN"
                  + " and u.KvK = p.\"KvK werkgever\"");
      long persons =
          count(
              statement,
              "select count(distinct BSN) from (select BSN from traject union all select BSN from"
                  + " plaatsing union all select BSN from uwv)");
      double seconds = (System.nanoTime() - start) / BILLION;
      System.out.printf(
          Locale.ROOT, "DuckDB: %,d placements joined, %,d persons%n", joined, persons);
      return new Timing(Map.of(), seconds, 0, 0);
    }
  }

  private static void read(
      Statement statement, String table, Path files, String separator, String charset)
      throws SQLException {
    String path = files.toString().replace('\\', '/').replace("'", "''");
    statement.execute(READ.formatted(table, path, separator, charset));
  }

  private static long count(Statement statement, String sql) throws SQLException {
    try (ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }
}
