package nl.sectordeal.job.forget;

import java.util.List;
import javax.sql.DataSource;
import nl.sectordeal.delivery.JdbcH2File;
import org.springframework.jdbc.core.JdbcTemplate;

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
    jdbc.execute(JdbcH2File.isBehind(database) ? "shutdown compact" : "vacuum full");
  }
}
