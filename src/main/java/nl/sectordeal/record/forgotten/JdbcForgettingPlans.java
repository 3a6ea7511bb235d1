package nl.sectordeal.record.forgotten;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.RecordName;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes into a database, H2 or PostgreSQL, that somebody is forgotten, and what stays. */
final class JdbcForgettingPlans {
  private static final String FORGOTTEN = "(vergeten)";

  /** How a verdict about two rows names each. */
  private static final List<String> SIDES = List.of("one", "other");

  private final JdbcClient jdbc;

  JdbcForgettingPlans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes a plan down, within the transaction at hand. */
  void add(String job, Forgetting.Plan plan) {
    long act = addAct(job, plan.act());
    addSigns(act, plan.signs());
    plan.keys().forEach(key -> addKey(act, key));
    plan.renamed().forEach((from, to) -> rename(job, from, to));
    plan.keys().forEach(key -> forgetWords(job, key));
    for (ForgottenRow row : plan.rows()) {
      addRow(job, act, row);
    }
    plan.rows().stream()
        .map(ForgottenRow::source)
        .distinct()
        .forEach(source -> readAgain(job, source));
  }

  private long addAct(String job, Forgetting act) {
    int kinds = act.idKinds().stream().mapToInt(JdbcForgottenStore::bit).sum();
    jdbc.sql(
            "insert into forgetting (job, person, effective, because, last_delivery, id_kinds,"
                + " written) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            job,
            act.person(),
            act.effective().atOffset(ZoneOffset.UTC),
            act.because(),
            act.lastDelivery(),
            kinds,
            act.written().atOffset(ZoneOffset.UTC))
        .update();
    return jdbc.sql("select id from forgetting where job = ? and person = ?")
        .params(job, act.person())
        .query(Long.class)
        .single();
  }

  private void addSigns(long act, Set<String> signs) {
    for (String sign : signs) {
      jdbc.sql("insert into forgotten_sign (forgetting, sign) values (?, ?)")
          .params(act, sign)
          .update();
    }
  }

  private void addKey(long act, RecordName key) {
    jdbc.sql("insert into forgotten_key (forgetting, source, sender, row_key) values (?, ?, ?, ?)")
        .params(act, key.source(), key.sender(), key.key())
        .update();
  }

  private void rename(String job, RecordName from, RecordName to) {
    for (String side : SIDES) {
      jdbc.sql("update person_verdict set " + side + "_key = ? where job = ? and " + isRow(side))
          .params(to.key(), job, from.source(), from.sender(), from.key())
          .update();
    }
    jdbc.sql(
            "update resolution_side set row_key = ? where resolution in (select id from resolution"
                + " where job = ?) and source = ? and sender = ? and row_key = ?")
        .params(to.key(), job, from.source(), from.sender(), from.key())
        .update();
  }

  /** What a person wrote about rows may name whom they are about. */
  private void forgetWords(String job, RecordName row) {
    for (String side : SIDES) {
      jdbc.sql("update person_verdict set because = ? where job = ? and " + isRow(side))
          .params(FORGOTTEN, job, row.source(), row.sender(), row.key())
          .update();
    }
    jdbc.sql(
            "update resolution set because = ? where job = ? and id in (select resolution"
                + " from resolution_side where source = ? and sender = ? and row_key = ?)")
        .params(FORGOTTEN, job, row.source(), row.sender(), row.key())
        .update();
  }

  private static String isRow(String side) {
    return "%1$s_source = ? and %1$s_sender = ? and %1$s_key = ?".formatted(side);
  }

  /** A row that went because of another person stays as that act has it. */
  void addRow(String job, long act, ForgottenRow row) {
    boolean known =
        jdbc.sql(
                    "select count(*) from forgotten_row where source = ? and sha256 = ?"
                        + " and row_no = ? and"
                        + JdbcForgottenStore.OF_JOB)
                .params(row.source(), row.sha256(), row.number(), job)
                .query(Integer.class)
                .single()
            > 0;
    if (known) {
      return;
    }
    ReadRow facts = row.facts();
    jdbc.sql(
            "insert into forgotten_row (forgetting, source, sha256, row_no, facts)"
                + " values (?, ?, ?, ?, ?)")
        .param(act)
        .param(row.source())
        .param(row.sha256())
        .param(row.number())
        .param(facts == null ? null : ForgottenFacts.encode(facts))
        .update();
  }

  private void readAgain(String job, String source) {
    jdbc.sql("update sender set fingerprint = null where job = ? and source = ?")
        .params(job, source)
        .update();
  }
}
