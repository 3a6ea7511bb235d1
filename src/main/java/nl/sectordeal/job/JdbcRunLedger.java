package nl.sectordeal.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger in a database, H2 or PostgreSQL. */
final class JdbcRunLedger implements RunLedger {
  private final JdbcClient jdbc;

  JdbcRunLedger(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  @Override
  public long begin(String job, String program, Instant at) {
    jdbc.sql("insert into run (job, program, started) values (?, ?, ?)")
        .params(job, program, stamp(at))
        .update();
    return jdbc.sql("select max(id) from run").query(Long.class).single();
  }

  @Override
  public void end(
      long run, Horizon horizon, String runId, Instant at, ExitCode exit, String folder) {
    jdbc.sql(
            "update run set report_month = ?, as_known_at = ?, run_id = ?, ended = ?, exit_code = ?,"
                + " ties = ?, folder = ? where id = ?")
        .params(
            horizon.month().toString(),
            stamp(horizon.asKnownAt()),
            runId,
            stamp(at),
            exit.code(),
            exit != ExitCode.DOES_NOT_TIE,
            folder,
            run)
        .update();
  }

  @Override
  public void fail(long run, Instant at, ExitCode exit) {
    jdbc.sql("update run set ended = ?, exit_code = ? where id = ?")
        .params(stamp(at), exit.code(), run)
        .update();
  }

  @Override
  public List<Entry> list(@Nullable String job) {
    return jdbc
        .sql("select * from run order by id desc")
        .query((row, i) -> entry(row))
        .list()
        .stream()
        .filter(entry -> job == null || job.equals(entry.job()))
        .toList();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    int exit = row.getInt("exit_code");
    boolean running = row.wasNull();
    return new Entry(
        row.getString("job"),
        row.getString("report_month"),
        instant(row, "as_known_at"),
        row.getString("run_id"),
        row.getString("program"),
        row.getObject("started", OffsetDateTime.class).toInstant(),
        instant(row, "ended"),
        running ? null : Integer.valueOf(exit),
        row.getObject("ties", Boolean.class),
        row.getString("folder"));
  }

  private static OffsetDateTime stamp(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }
}
