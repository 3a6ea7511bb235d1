package nl.sectordeal.job.forget;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Destroyed lists in a database, H2 or PostgreSQL. */
public final class JdbcDestructionStore implements DestructionStore {
  private final JdbcClient jdbc;

  public JdbcDestructionStore(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  @Override
  public boolean has(String job, String list) {
    return jdbc.sql("select count(*) from destruction where job = ? and list = ?")
            .params(job, list)
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  public void add(
      String job, String list, LocalDate asOf, Instant effective, String because, int persons) {
    jdbc.sql(
            "insert into destruction (job, list, as_of, effective, because, persons)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(job, list, asOf, effective.atOffset(ZoneOffset.UTC), because, persons)
        .update();
  }
}
