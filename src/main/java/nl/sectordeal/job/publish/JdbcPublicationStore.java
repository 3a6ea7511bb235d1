package nl.sectordeal.job.publish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.sectordeal.delivery.JdbcH2File;
import nl.sectordeal.period.ReportMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Publications in a database, H2 or PostgreSQL. */
public final class JdbcPublicationStore implements PublicationStore {
  private static final String WHERE = " where job = ? and report_month = ? and version = ?";

  /** Does not depend on how a database compares texts, nor on the order of writing down. */
  private static final Comparator<PublicationAct> ORDER =
      Comparator.comparing(PublicationAct::at)
          .thenComparing(PublicationAct::month)
          .thenComparing(PublicationAct::kind)
          .thenComparing(PublicationAct::about)
          .thenComparing(PublicationAct::because);

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final DataSource database;

  public JdbcPublicationStore(DataSource database) {
    this.jdbc = JdbcClient.create(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.database = database;
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
  public void add(Publication publication, Counts counts, Consumer<Publication> alongside) {
    transaction.executeWithoutResult(
        status -> {
          add(publication);
          add(publication, counts);
          alongside.accept(publication);
        });
    // The folder must not be there before it.
    JdbcH2File.force(database);
  }

  private void add(Publication it) {
    jdbc.sql(
            "insert into publication (job, report_month, version, run_id, program, as_known_at,"
                + " published, manifest_sha256, previous_sha256) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(it.job())
        .param(it.month().toString())
        .param(it.version())
        .param(it.runId())
        .param(it.program())
        .param(timestamp(it.asKnownAt()))
        .param(timestamp(it.published()))
        .param(it.manifestSha256())
        .param(it.previousSha256())
        .update();
  }

  private void add(Publication publication, Counts counts) {
    jdbc.sql(
            "insert into publication_count (publication_id, facts, published, latest)"
                + " select id, ?, ?, ? from publication"
                + WHERE)
        .params(counts.facts(), counts.published().text(), counts.latest().text())
        .params(key(publication))
        .update();
  }

  @Override
  public Counts getCounts(Publication publication) {
    return jdbc.sql(
            "select facts, published, latest from publication_count where publication_id ="
                + " (select id from publication"
                + WHERE
                + ")")
        .params(key(publication))
        .query(
            (row, n) ->
                new Counts(
                    row.getString(1),
                    CountedCells.parse(row.getString(2)),
                    CountedCells.parse(row.getString(3))))
        .single();
  }

  @Override
  public void updateLatest(Publication publication, String facts, CountedCells latest) {
    jdbc.sql(
            "update publication_count set facts = ?, latest = ? where publication_id ="
                + " (select id from publication"
                + WHERE
                + ")")
        .params(facts, latest.text())
        .params(key(publication))
        .update();
  }

  private static Object[] key(Publication it) {
    return new Object[] {it.job(), it.month().toString(), it.version()};
  }

  @Override
  public List<PublicationAct> listActs(String job, Instant asKnownAt) {
    return jdbc
        .sql(
            "select report_month, kind, about, effective, because from publication_act"
                + " where job = ?")
        .param(job)
        .query(
            (row, n) ->
                new PublicationAct(
                    ReportMonth.parse(row.getString("report_month")),
                    PublicationAct.Kind.valueOf(row.getString("kind")),
                    row.getString("about"),
                    instant(row, "effective"),
                    row.getString("because")))
        .list()
        .stream()
        .filter(act -> !act.at().isAfter(asKnownAt))
        .sorted(ORDER)
        .toList();
  }

  @Override
  public void addAct(String job, PublicationAct act) {
    jdbc.sql(
            "insert into publication_act (job, report_month, kind, about, effective, because)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            job,
            act.month().toString(),
            act.kind().name(),
            act.about(),
            timestamp(act.at()),
            act.because())
        .update();
  }

  @Override
  public Optional<Instant> findNewestAct(String job) {
    return jdbc.sql("select max(effective) from publication_act where job = ?")
        .param(job)
        .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime timestamp(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
