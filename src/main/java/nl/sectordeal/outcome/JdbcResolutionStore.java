package nl.sectordeal.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.sectordeal.outcome.Difference.Field;
import nl.sectordeal.outcome.Resolution.Says;
import nl.sectordeal.outcome.Resolution.Stated;
import nl.sectordeal.outcome.Resolution.Subject;
import nl.sectordeal.record.RecordName;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions about differences in a database, H2 or PostgreSQL. */
public final class JdbcResolutionStore implements ResolutionStore {
  private final JdbcClient jdbc;

  public JdbcResolutionStore(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  @Override
  public List<Resolution> list(String job, Instant asKnownAt) {
    return jdbc.sql(
            "select field, one_source, one_sender, one_key, one_value, other_source, other_sender,"
                + " other_key, other_value, says, effective, because from resolution"
                + " where job = ? and effective <= ? order by effective, id")
        .params(job, timestamp(asKnownAt))
        .query((row, n) -> resolution(row))
        .list();
  }

  private static Resolution resolution(ResultSet row) throws SQLException {
    return new Resolution(
        new Subject(Field.valueOf(row.getString("field")), side(row, "one"), side(row, "other")),
        Says.valueOf(row.getString("says")),
        row.getObject("effective", OffsetDateTime.class).toInstant(),
        row.getString("because"));
  }

  private static Stated side(ResultSet row, String side) throws SQLException {
    RecordName name =
        new RecordName(
            row.getString(side + "_source"),
            row.getString(side + "_sender"),
            row.getString(side + "_key"));
    return new Stated(name, row.getString(side + "_value"));
  }

  @Override
  public void add(String job, Resolution resolution) {
    Stated one = resolution.subject().one();
    Stated other = resolution.subject().other();
    jdbc.sql(
            "insert into resolution (job, field, one_source, one_sender, one_key, one_value,"
                + " other_source, other_sender, other_key, other_value, says, effective, because)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            job,
            resolution.subject().field().name(),
            one.row().source(),
            one.row().sender(),
            one.row().key(),
            one.value(),
            other.row().source(),
            other.row().sender(),
            other.row().key(),
            other.value(),
            resolution.says().name(),
            timestamp(resolution.effective()),
            resolution.because())
        .update();
  }

  @Override
  public Optional<Instant> findNewest(String job) {
    return jdbc.sql("select max(effective) from resolution where job = ?")
        .param(job)
        .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  private static OffsetDateTime timestamp(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
