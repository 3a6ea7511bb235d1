package nl.sectordeal.job.publish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.sectordeal.period.ReportMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Publications in a database, H2 or PostgreSQL. */
public final class JdbcPublicationStore implements PublicationStore {
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  public JdbcPublicationStore(DataSource database) {
    this.jdbc = JdbcClient.create(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
  }

  @Override
  public List<Publication> list(String job) {
    return jdbc.sql("select * from publication where job = ? order by id")
        .param(job)
        .query((row, n) -> publication(row))
        .list();
  }

  private static Publication publication(ResultSet row) throws SQLException {
    return new Publication(
        row.getString("job"),
        ReportMonth.parse(row.getString("report_month")),
        row.getInt("version"),
        row.getString("run_id"),
        row.getString("program"),
        instant(row, "as_known_at"),
        instant(row, "published"),
        row.getString("manifest_sha256"),
        row.getString("previous_sha256"));
  }

  @Override
  public void add(Publication publication, Consumer<Publication> alongside) {
    transaction.executeWithoutResult(
        status -> {
          add(publication);
          alongside.accept(publication);
        });
  }

  private void add(Publication it) {
    jdbc.sql(
            "insert into publication (job, report_month, version, run_id, program, as_known_at,"
                + " published, manifest_sha256, previous_sha256) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            it.job(),
            it.month().toString(),
            it.version(),
            it.runId(),
            it.program(),
            timestamp(it.asKnownAt()),
            timestamp(it.published()),
            it.manifestSha256(),
            it.previousSha256())
        .update();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime timestamp(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
