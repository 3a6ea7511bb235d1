package nl.sectordeal.delivery;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies the truth, deliveries, verdicts of all kinds and who was forgotten, into an empty H2
 * database, where a run can be tried without touching the real one.
 */
public final class JdbcDeliveryCopy {
  private JdbcDeliveryCopy() {}

  /** Copies all of it; the numbers stay the same. */
  public static void copy(DataSource from, DataSource to) {
    copy(from, to, "sender", "id, job, source, name");
    copy(
        from,
        to,
        "delivery",
        "id, sender_id, file_name, sha256, size_bytes, period, received, refusal, intake");
    copy(from, to, "verdict", "id, delivery_id, kind, effective, because");
    copy(
        from,
        to,
        "person_verdict",
        "id, job, one_source, one_sender, one_key, other_source, other_sender, other_key, says,"
            + " effective, who, because, file");
    copy(from, to, "resolution", "id, job, field, says, effective, because");
    copyRows(from, to, "resolution_side", "resolution, source, sender, row_key, stated");
    copy(from, to, "publication_act", "id, job, report_month, kind, about, effective, because");
    copy(from, to, "forgetting", "id, job, person, effective, because, last_delivery, id_kinds");
    copy(from, to, "forgotten_row", "id, forgetting, source, sha256, row_no, facts, blanked");
    copyRows(from, to, "forgotten_sign", "forgetting, sign");
    copyRows(from, to, "forgotten_key", "forgetting, source, sender, row_key");
  }

  private static void copy(DataSource from, DataSource to, String table, String columns) {
    copyRows(from, to, table, columns);
    JdbcTemplate target = new JdbcTemplate(to);
    Long next = target.queryForObject("select coalesce(max(id), 0) + 1 from " + table, Long.class);
    target.execute("alter table " + table + " alter column id restart with " + next);
  }

  private static void copyRows(DataSource from, DataSource to, String table, String columns) {
    String marks = "?" + ", ?".repeat(columns.split(",", -1).length - 1);
    JdbcTemplate target = new JdbcTemplate(to);
    new JdbcTemplate(from)
        .query(
            "select " + columns + " from " + table + " order by 1",
            row -> {
              Object[] values = new Object[row.getMetaData().getColumnCount()];
              for (int i = 0; i < values.length; i++) {
                values[i] = row.getObject(i + 1);
              }
              target.update(
                  "insert into " + table + " (" + columns + ") values (" + marks + ")", values);
            });
  }
}
