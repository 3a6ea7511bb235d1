package nl.sectordeal.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Deliveries and verdicts in a database, H2 or PostgreSQL. */
public final class JdbcDeliveryStore implements DeliveryStore {
  /** What {@link #delivery} needs, of tables delivery d and sender s. */
  static final String DELIVERY =
      "d.id, s.source, s.name, d.file_name, d.sha256, d.size_bytes, d.period, d.received";

  private static final String RECEIPTS =
      "select "
          + DELIVERY
          + ", d.refusal, d.intake from delivery d join sender s on s.id = d.sender_id";

  private final JdbcClient jdbc;
  private final TransactionTemplate own;

  public JdbcDeliveryStore(DataSource database) {
    this.jdbc = JdbcClient.create(database);
    this.own = new TransactionTemplate(new JdbcTransactionManager(database));
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public List<Receipt> listReceipts(String job, String source) {
    return jdbc.sql(RECEIPTS + " where s.job = ? and s.source = ? order by d.id")
        .params(job, source)
        .query(JdbcDeliveryStore::receipt)
        .list();
  }

  @Override
  public Delivery add(String job, Receipt receipt) {
    return inOwnTransaction(
        () -> {
          Delivery it = receipt.delivery();
          int sender = senderNumber(jdbc, job, it.source(), it.sender());
          jdbc.sql(
                  "insert into delivery (sender_id, file_name, sha256, size_bytes, period, received,"
                      + " refusal, intake) values (?, ?, ?, ?, ?, ?, ?, ?)")
              .param(sender)
              .param(it.file())
              .param(it.sha256())
              .param(it.bytes())
              .param(it.period().toString())
              .param(timestamp(it.received()))
              .param(receipt.refusal())
              .param(receipt.intake())
              .update();
          return jdbc.sql(
                  "select "
                      + DELIVERY
                      + " from delivery d join sender s on s.id = d.sender_id"
                      + " where d.sender_id = ? and d.file_name = ? and d.sha256 = ?")
              .params(sender, it.file(), it.sha256())
              .query(MAPPER)
              .single();
        });
  }

  @Override
  public void update(String job, Receipt receipt) {
    inOwnTransaction(
        () -> {
          Delivery it = receipt.delivery();
          return jdbc.sql(
                  "update delivery set sender_id = ?, period = ?, received = ?, refusal = ?, intake = ?"
                      + " where id = ?")
              .param(senderNumber(jdbc, job, it.source(), it.sender()))
              .param(it.period().toString())
              .param(timestamp(it.received()))
              .param(receipt.refusal())
              .param(receipt.intake())
              .param(it.id())
              .update();
        });
  }

  @Override
  public List<String> listSenders(String job, String source) {
    return jdbc
        .sql("select name from sender where job = ? and source = ?")
        .params(job, source)
        .query(String.class)
        .list()
        .stream()
        .sorted()
        .toList();
  }

  @Override
  public List<Event> listEvents(String job, String source, String sender) {
    List<Event> events = new ArrayList<>();
    jdbc.sql(RECEIPTS + " where s.job = ? and s.source = ? and s.name = ?")
        .params(job, source, sender)
        .query(JdbcDeliveryStore::receipt)
        .list()
        .forEach(it -> events.add(new Event.Arrival(it.delivery(), it.refusal())));
    jdbc.sql(
            "select "
                + DELIVERY
                + ", v.kind, v.effective, v.because from verdict v"
                + " join delivery d on d.id = v.delivery_id join sender s on s.id = d.sender_id"
                + " where s.job = ? and s.source = ? and s.name = ?")
        .params(job, source, sender)
        .query((row, n) -> new Event.Act(verdict(row)))
        .list()
        .forEach(events::add);
    return events.stream().sorted().toList();
  }

  @Override
  public void addVerdict(Verdict verdict) {
    inOwnTransaction(
        () -> {
          Object[] values = {
            verdict.delivery().id(),
            verdict.kind().name(),
            timestamp(verdict.at()),
            verdict.because()
          };
          boolean known =
              jdbc.sql(
                          "select count(*) from verdict where delivery_id = ? and kind = ?"
                              + " and effective = ? and because = ?")
                      .params(values)
                      .query(Integer.class)
                      .single()
                  > 0;
          return known
              ? 0
              : jdbc.sql(
                      "insert into verdict (delivery_id, kind, effective, because)"
                          + " values (?, ?, ?, ?)")
                  .params(values)
                  .update();
        });
  }

  @Override
  public Optional<Instant> findNewest(String job, Collection<String> sources) {
    return sources.stream()
        .flatMap(
            source ->
                listSenders(job, source).stream().flatMap(sender -> newestOf(job, source, sender)))
        .max(Instant::compareTo);
  }

  private Stream<Instant> newestOf(String job, String source, String sender) {
    List<Event> events = listEvents(job, source, sender);
    return events.isEmpty() ? Stream.empty() : Stream.of(events.get(events.size() - 1).at());
  }

  private <T> T inOwnTransaction(Supplier<T> work) {
    return Objects.requireNonNull(own.execute(status -> work.get()));
  }

  static final RowMapper<Delivery> MAPPER = (row, n) -> delivery(row);

  static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getLong("id"),
        row.getString("source"),
        row.getString("name"),
        row.getString("file_name"),
        row.getString("sha256"),
        row.getLong("size_bytes"),
        YearMonth.parse(row.getString("period")),
        instant(row, "received"));
  }

  private static Receipt receipt(ResultSet row, int n) throws SQLException {
    return new Receipt(delivery(row), row.getString("refusal"), row.getString("intake"));
  }

  private static Verdict verdict(ResultSet row) throws SQLException {
    return new Verdict(
        delivery(row),
        Verdict.Kind.valueOf(row.getString("kind")),
        instant(row, "effective"),
        row.getString("because"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static OffsetDateTime timestamp(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /** Number of the sender, made when it is new. */
  static int senderNumber(JdbcClient jdbc, String job, String source, String sender) {
    String find = "select id from sender where job = ? and source = ? and name = ?";
    Optional<Integer> known =
        jdbc.sql(find).params(job, source, sender).query(Integer.class).optional();
    if (known.isPresent()) {
      return known.get();
    }
    jdbc.sql("insert into sender (job, source, name) values (?, ?, ?)")
        .params(job, source, sender)
        .update();
    return jdbc.sql(find).params(job, source, sender).query(Integer.class).single();
  }
}
