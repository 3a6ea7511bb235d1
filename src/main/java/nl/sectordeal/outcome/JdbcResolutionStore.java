package nl.sectordeal.outcome;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import nl.sectordeal.outcome.Difference.Field;
import nl.sectordeal.outcome.Resolution.Says;
import nl.sectordeal.outcome.Resolution.Stated;
import nl.sectordeal.outcome.Resolution.Subject;
import nl.sectordeal.record.RecordName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Decisions about differences in a database, H2 or PostgreSQL. */
public final class JdbcResolutionStore implements ResolutionStore {
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  public JdbcResolutionStore(DataSource database) {
    this.jdbc = JdbcClient.create(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
  }

  @Override
  public List<Resolution> list(String job, Instant asKnownAt) {
    Map<Long, List<Stated>> sides = sides(job);
    return jdbc.sql(
            "select id, field, says, effective, because from resolution"
                + " where job = ? and effective <= ? order by effective, id")
        .params(job, timestamp(asKnownAt))
        .query(
            (row, n) ->
                new Resolution(
                    new Subject(
                        Field.valueOf(row.getString("field")),
                        sides.getOrDefault(row.getLong("id"), List.of())),
                    Says.valueOf(row.getString("says")),
                    row.getObject("effective", OffsetDateTime.class).toInstant(),
                    row.getString("because")))
        .list();
  }

  private Map<Long, List<Stated>> sides(String job) {
    Map<Long, List<Stated>> sides = new HashMap<>();
    jdbc.sql(
            "select resolution, source, sender, row_key, stated from resolution_side"
                + " where resolution in (select id from resolution where job = ?)")
        .param(job)
        .query(
            row -> {
              sides
                  .computeIfAbsent(row.getLong("resolution"), none -> new ArrayList<>())
                  .add(
                      new Stated(
                          new RecordName(
                              row.getString("source"),
                              row.getString("sender"),
                              row.getString("row_key")),
                          row.getString("stated")));
            });
    return sides;
  }

  @Override
  public void add(String job, Resolution resolution) {
    transaction.executeWithoutResult(status -> insert(job, resolution));
  }

  private void insert(String job, Resolution resolution) {
    GeneratedKeyHolder id = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into resolution (job, field, says, effective, because)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            job,
            resolution.subject().field().name(),
            resolution.says().name(),
            timestamp(resolution.effective()),
            resolution.because())
        .update(id, "id");
    long added = Objects.requireNonNull(id.getKeyAs(Long.class));
    for (Stated side : resolution.subject().sides()) {
      jdbc.sql(
              "insert into resolution_side (resolution, source, sender, row_key, stated)"
                  + " values (?, ?, ?, ?, ?)")
          .params(added, side.row().source(), side.row().sender(), side.row().key(), side.value())
          .update();
    }
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
