package nl.sectordeal.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.sectordeal.delivery.Judgement.Counts;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Judgements in a database, H2 or PostgreSQL. */
public final class JdbcJudgementStore implements JudgementStore {
  private static final String SELECT =
      "select "
          + JdbcDeliveryStore.DELIVERY
          + ", j.*, c.period as cause_period, c.file_name as cause_file, c.sha256 as cause_sha"
          + " from judgement j join delivery d on d.id = j.delivery_id"
          + " join delivery c on c.id = j.cause_id join sender s on s.id = j.sender_id";

  private final JdbcClient jdbc;
  private final TransactionTemplate own;

  public JdbcJudgementStore(DataSource database) {
    this.jdbc = JdbcClient.create(database);
    this.own = new TransactionTemplate(new JdbcTransactionManager(database));
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public SenderProgress progress(String job, String source, String sender) {
    Integer known =
        own.execute(status -> JdbcDeliveryStore.senderNumber(jdbc, job, source, sender));
    int number = known == null ? 0 : known;
    List<SenderProgress.Step> steps =
        jdbc.sql("select event, last_judgement from fold_step where sender_id = ? order by step")
            .param(number)
            .query((row, n) -> new SenderProgress.Step(row.getString(1), row.getLong(2)))
            .list();
    return jdbc.sql("select fingerprint, dirty from sender where id = ?")
        .param(number)
        .query((row, n) -> new SenderProgress(number, row.getString(1), row.getBoolean(2), steps))
        .single();
  }

  @Override
  public void restart(SenderProgress progress, int kept, String fingerprint) {
    int sender = progress.sender();
    long last = progress.lastAfter(kept);
    long end = SenderProgress.firstOf(sender + 1);
    own.executeWithoutResult(
        status -> {
          jdbc.sql("update sender set fingerprint = ?, dirty = true where id = ?")
              .params(fingerprint, sender)
              .update();
          jdbc.sql("delete from fold_step where sender_id = ? and step >= ?")
              .params(sender, kept)
              .update();
          jdbc.sql("delete from judgement where number > ? and number <= ?")
              .params(last, end)
              .update();
          jdbc.sql("delete from judgement_notice where judgement > ? and judgement <= ?")
              .params(last, end)
              .update();
        });
  }

  @Override
  public void addStep(int sender, int step, Event event, List<Judgement> judgements, long last) {
    own.executeWithoutResult(
        status -> {
          judgements.forEach(one -> add(sender, event, one));
          jdbc.sql(
                  "insert into fold_step (sender_id, step, event, last_judgement)"
                      + " values (?, ?, ?, ?)")
              .params(sender, step, event.fingerprint(), last)
              .update();
        });
  }

  private void add(int sender, Event event, Judgement it) {
    Counts counts = it.counts();
    jdbc.sql(
            "insert into judgement (number, sender_id, delivery_id, cause_id, human, effective,"
                + " status, row_count, fresh, changed, unchanged, rejected, withdrawn, vanished,"
                + " held, in_force) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            it.id(),
            sender,
            it.delivery().id(),
            event.delivery().id(),
            event.isHuman(),
            JdbcDeliveryStore.timestamp(it.at()),
            it.status().name(),
            counts.rows(),
            counts.fresh(),
            counts.changed(),
            counts.unchanged(),
            counts.rejected(),
            counts.withdrawn(),
            counts.vanished(),
            counts.held(),
            counts.inForce())
        .update();
    int n = 0;
    for (Notice notice : it.notices()) {
      addNotice(it.id(), n++, notice);
    }
  }

  private void addNotice(long judgement, int n, Notice notice) {
    jdbc.sql(
            "insert into judgement_notice (judgement, n, code, severity, row_no, column_name,"
                + " cell_value, amount) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .param(judgement)
        .param(n)
        .param(notice.code())
        .param(notice.severity().name())
        .param(notice.row())
        .param(notice.column())
        .param(notice.value())
        .param(notice.count())
        .update();
  }

  @Override
  public void finish(int sender) {
    own.executeWithoutResult(
        status -> jdbc.sql("update sender set dirty = false where id = ?").param(sender).update());
  }

  @Override
  public List<Judgement> listOfSender(int sender) {
    return jdbc.sql(SELECT + " where j.sender_id = ? order by j.number")
        .param(sender)
        .query((row, n) -> judgement(row, List.of()))
        .list();
  }

  @Override
  public List<Judgement> list(Known known) {
    Map<Long, List<Notice>> notices = notices(known.job());
    List<Ranked> ranked =
        jdbc.sql(SELECT + " where s.job = ?")
            .param(known.job())
            .query((row, n) -> ranked(row, notices))
            .list();
    List<Judgement> all = new ArrayList<>();
    ranked.stream()
        .filter(one -> known.sources().contains(one.judgement().delivery().source()))
        .filter(one -> known.includes(one.judgement().at()))
        .sorted(Ranked.ORDER)
        .forEach(one -> all.add(withOrder(one.judgement(), all.size())));
    return all;
  }

  private Map<Long, List<Notice>> notices(String job) {
    Map<Long, List<Notice>> notices = new HashMap<>();
    jdbc.sql(
            "select n.* from judgement_notice n join judgement j on j.number = n.judgement"
                + " join sender s on s.id = j.sender_id where s.job = ? order by n.judgement, n.n")
        .param(job)
        .query(
            row -> {
              notices
                  .computeIfAbsent(row.getLong("judgement"), number -> new ArrayList<>())
                  .add(notice(row));
            });
    return notices;
  }

  private static Notice notice(ResultSet row) throws SQLException {
    return new Notice(
        row.getString("code"),
        Severity.valueOf(row.getString("severity")),
        (Integer) row.getObject("row_no"),
        row.getString("column_name"),
        row.getString("cell_value"),
        row.getLong("amount"));
  }

  private static Judgement judgement(ResultSet row, List<Notice> notices) throws SQLException {
    return new Judgement(
        row.getLong("number"),
        JdbcDeliveryStore.delivery(row),
        JdbcDeliveryStore.instant(row, "effective"),
        0,
        Judgement.Status.valueOf(row.getString("status")),
        new Counts(
            row.getLong("row_count"),
            row.getLong("fresh"),
            row.getLong("changed"),
            row.getLong("unchanged"),
            row.getLong("rejected"),
            row.getLong("withdrawn"),
            row.getLong("vanished"),
            row.getLong("held"),
            row.getLong("in_force")),
        List.copyOf(notices));
  }

  private static Judgement withOrder(Judgement it, int order) {
    return new Judgement(
        it.id(), it.delivery(), it.at(), order, it.status(), it.counts(), it.notices());
  }

  private static Ranked ranked(ResultSet row, Map<Long, List<Notice>> notices) throws SQLException {
    return new Ranked(
        judgement(row, notices.getOrDefault(row.getLong("number"), List.of())),
        row.getBoolean("human"),
        row.getString("cause_period"),
        row.getString("cause_file"),
        row.getString("cause_sha"));
  }

  /** A judgement with what decides its rank among all: that of the event that caused it. */
  private record Ranked(
      Judgement judgement, boolean human, String period, String file, String sha256) {
    static final Comparator<Ranked> ORDER =
        Comparator.comparing((Ranked one) -> one.judgement().at())
            .thenComparing(Ranked::human)
            .thenComparing(Ranked::period)
            .thenComparing(Ranked::file)
            .thenComparing(one -> one.judgement().delivery().source())
            .thenComparing(one -> one.judgement().delivery().sender())
            .thenComparing(Ranked::sha256)
            .thenComparing(one -> one.judgement().id());
  }
}
