package nl.sectordeal.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.sectordeal.person.PairVerdict.Says;
import nl.sectordeal.record.RecordName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Verdicts in a database, H2 or PostgreSQL. */
public final class JdbcPersonVerdictStore implements PersonVerdictStore {
  /** Does not depend on how a database compares texts. */
  private static final Comparator<PairVerdict> ORDER =
      Comparator.comparing(PairVerdict::effective)
          .thenComparing(PairVerdict::one)
          .thenComparing(PairVerdict::other);

  private final JdbcClient jdbc;
  private final TransactionTemplate own;

  public JdbcPersonVerdictStore(DataSource database) {
    this.jdbc = JdbcClient.create(database);
    this.own = new TransactionTemplate(new JdbcTransactionManager(database));
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public List<PairVerdict> list(String job, Instant asKnownAt) {
    return jdbc
        .sql(
            "select one_source, one_sender, one_key, other_source, other_sender, other_key, says,"
                + " effective, who, because from person_verdict where job = ? and effective <= ?"
                + " order by effective, id")
        .params(job, timestamp(asKnownAt))
        .query((row, n) -> verdict(row))
        .list()
        .stream()
        .sorted(ORDER)
        .toList();
  }

  private static PairVerdict verdict(ResultSet row) throws SQLException {
    return new PairVerdict(
        new RecordName(row.getString(1), row.getString(2), row.getString(3)),
        new RecordName(row.getString(4), row.getString(5), row.getString(6)),
        Says.valueOf(row.getString(7)),
        row.getObject(8, OffsetDateTime.class).toInstant(),
        row.getString(9),
        row.getString(10));
  }

  @Override
  public void addAll(String job, List<PairVerdict> verdicts, String file) {
    own.executeWithoutResult(status -> verdicts.forEach(verdict -> add(job, verdict, file)));
  }

  private void add(String job, PairVerdict verdict, String file) {
    jdbc.sql(
            "insert into person_verdict (job, one_source, one_sender, one_key, other_source,"
                + " other_sender, other_key, says, effective, who, because, file)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            job,
            verdict.one().source(),
            verdict.one().sender(),
            verdict.one().key(),
            verdict.other().source(),
            verdict.other().sender(),
            verdict.other().key(),
            verdict.says().name(),
            timestamp(verdict.effective()),
            verdict.who(),
            verdict.because(),
            file)
        .update();
  }

  @Override
  public boolean hasFile(String job, String file) {
    return jdbc.sql("select count(*) from person_verdict where job = ? and file = ?")
            .params(job, file)
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  public Optional<Instant> findNewest(String job) {
    return jdbc.sql("select max(effective) from person_verdict where job = ?")
        .param(job)
        .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  private static OffsetDateTime timestamp(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
