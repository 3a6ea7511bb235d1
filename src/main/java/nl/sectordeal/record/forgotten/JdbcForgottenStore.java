package nl.sectordeal.record.forgotten;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import nl.sectordeal.delivery.JdbcH2File;
import nl.sectordeal.record.IdKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who was forgotten, in a database, H2 or PostgreSQL. */
public final class JdbcForgottenStore implements ForgottenStore {
  static final String OF_JOB = " forgetting in (select id from forgetting where job = ?)";

  private final DataSource database;
  private final JdbcClient jdbc;
  private final JdbcForgettingPlans plans;
  private final TransactionTemplate own;

  public JdbcForgottenStore(DataSource database) {
    this.database = database;
    this.jdbc = JdbcClient.create(database);
    this.plans = new JdbcForgettingPlans(jdbc);
    this.own = new TransactionTemplate(new JdbcTransactionManager(database));
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public List<Forgetting> list(String job) {
    return jdbc.sql(
            "select id, person, effective, because, last_delivery, id_kinds,"
                + " coalesce(written, effective) from forgetting where job = ? order by id")
        .param(job)
        .query((row, n) -> act(row))
        .list();
  }

  private static Forgetting act(ResultSet row) throws SQLException {
    return new Forgetting(
        row.getLong(1),
        row.getString(2),
        row.getObject(3, OffsetDateTime.class).toInstant(),
        row.getObject(7, OffsetDateTime.class).toInstant(),
        row.getString(4),
        row.getLong(5),
        kinds(row.getInt(6)));
  }

  private static Set<IdKind> kinds(int bits) {
    Set<IdKind> kinds = EnumSet.noneOf(IdKind.class);
    for (IdKind kind : IdKind.values()) {
      if ((bits & bit(kind)) != 0) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /** How a kind is stored in a sum of kinds. */
  static int bit(IdKind kind) {
    return switch (kind) {
      case BSN -> 1;
      case ONDERWIJSNUMMER -> 2;
      case INSZ -> 4;
    };
  }

  @Override
  public long lastDelivery() {
    return jdbc.sql("select coalesce(max(id), 0) from delivery").query(Long.class).single();
  }

  @Override
  public void add(String job, Forgetting.Plan plan) {
    own.executeWithoutResult(status -> plans.add(job, plan));
  }

  @Override
  public Map<Long, Set<String>> listSigns(String job) {
    Map<Long, Set<String>> signs = new HashMap<>();
    jdbc.sql("select forgetting, sign from forgotten_sign where" + OF_JOB)
        .param(job)
        .query(
            row -> {
              signs.computeIfAbsent(row.getLong(1), act -> new HashSet<>()).add(row.getString(2));
            });
    return signs;
  }

  @Override
  public Map<Long, Set<String>> listKeys(String job, String source, String sender) {
    Map<Long, Set<String>> keys = new HashMap<>();
    jdbc.sql(
            "select forgetting, row_key from forgotten_key where source = ? and sender = ? and"
                + OF_JOB)
        .params(source, sender, job)
        .query(
            row -> {
              keys.computeIfAbsent(row.getLong(1), act -> new HashSet<>()).add(row.getString(2));
            });
    return keys;
  }

  @Override
  public Map<Integer, ForgottenRow> listRows(String job, String source, String sha256) {
    Map<Integer, ForgottenRow> rows = new HashMap<>();
    jdbc.sql(
            "select forgetting, row_no, facts from forgotten_row where source = ? and sha256 = ?"
                + " and"
                + OF_JOB)
        .params(source, sha256, job)
        .query((row, n) -> row(row, source, sha256))
        .list()
        .forEach(row -> rows.put(row.number(), row));
    return rows;
  }

  private static ForgottenRow row(ResultSet row, String source, String sha256) throws SQLException {
    byte[] facts = row.getBytes(3);
    return new ForgottenRow(
        row.getLong(1),
        source,
        sha256,
        row.getInt(2),
        facts == null ? null : ForgottenFacts.decode(facts));
  }

  @Override
  public void passOver(String job, List<ForgottenRow> rows) {
    own.executeWithoutResult(
        status -> {
          for (ForgottenRow row : rows) {
            plans.addRow(job, row.forgetting(), row);
          }
        });
  }

  @Override
  public Map<String, Map<String, Set<Integer>>> listStanding(String job) {
    Map<String, Map<String, Set<Integer>>> standing = new TreeMap<>();
    jdbc.sql("select sha256, source, row_no from forgotten_row where not blanked and" + OF_JOB)
        .param(job)
        .query(
            row -> {
              standing
                  .computeIfAbsent(row.getString(1), sha256 -> new TreeMap<>())
                  .computeIfAbsent(row.getString(2), source -> new TreeSet<>())
                  .add(row.getInt(3));
            });
    return standing;
  }

  @Override
  public void force() {
    JdbcH2File.force(database);
  }

  @Override
  public Set<String> listOthersWaiting(String job, String sha256, Set<Integer> rows) {
    Set<String> waiting = new TreeSet<>();
    List<String> others =
        jdbc.sql(
                "select distinct s.job from delivery d join sender s on s.id = d.sender_id"
                    + " where d.sha256 = ? and s.job <> ?")
            .params(sha256, job)
            .query(String.class)
            .list();
    for (String other : others) {
      List<Integer> known =
          jdbc.sql("select row_no from forgotten_row where sha256 = ? and" + OF_JOB)
              .params(sha256, other)
              .query(Integer.class)
              .list();
      if (!known.containsAll(rows)) {
        waiting.add(other);
      }
    }
    return waiting;
  }

  @Override
  public void markBlanked(String job, String sha256) {
    own.executeWithoutResult(
        status ->
            jdbc.sql("update forgotten_row set blanked = true where sha256 = ? and" + OF_JOB)
                .params(sha256, job)
                .update());
  }
}
