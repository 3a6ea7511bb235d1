package nl.sectordeal.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Fates and notices of rows in a database, H2 or PostgreSQL. */
public final class JdbcNoticeStore implements NoticeStore {
  private static final List<String> TABLES = List.of("fate", "notice", "notice_count");

  private final JdbcTemplate jdbc;
  private final TransactionTemplate own;

  public JdbcNoticeStore(DataSource database) {
    this.jdbc = new JdbcTemplate(database);
    this.own = new TransactionTemplate(new JdbcTransactionManager(database));
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public void addFates(long judgement, int chunk, byte[] fates) {
    own.executeWithoutResult(
        status ->
            jdbc.update(
                "insert into fate (judgement, chunk, fates) values (?, ?, ?)",
                judgement,
                chunk,
                fates));
  }

  @Override
  public void addNotices(long judgement, List<Notice> examples, List<Notice> counts) {
    own.executeWithoutResult(
        status -> {
          jdbc.batchUpdate(
              "insert into notice (judgement, n, code, severity, row_no, column_name, cell_value,"
                  + " amount) values (?, ?, ?, ?, ?, ?, ?, ?)",
              examplesOf(judgement, examples));
          jdbc.batchUpdate(
              "insert into notice_count (judgement, n, code, severity, column_name, cell_value,"
                  + " amount) values (?, ?, ?, ?, ?, ?, ?)",
              countsOf(judgement, counts));
        });
  }

  private static List<@Nullable Object[]> examplesOf(long judgement, List<Notice> notices) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Notice one : notices) {
      rows.add(
          new @Nullable Object[] {
            judgement,
            rows.size(),
            one.code(),
            one.severity().name(),
            one.row(),
            one.column(),
            one.value(),
            one.count()
          });
    }
    return rows;
  }

  private static List<@Nullable Object[]> countsOf(long judgement, List<Notice> notices) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Notice one : notices) {
      rows.add(
          new @Nullable Object[] {
            judgement,
            rows.size(),
            one.code(),
            one.severity().name(),
            one.column(),
            one.value(),
            one.count()
          });
    }
    return rows;
  }

  @Override
  public void forget(long from, long to) {
    own.executeWithoutResult(
        status ->
            TABLES.forEach(
                table ->
                    jdbc.update(
                        "delete from " + table + " where judgement >= ? and judgement <= ?",
                        from,
                        to)));
  }

  @Override
  public void scanFates(long judgement, Consumer<RowFate> to) {
    Map<Integer, RowFate> overruled = new HashMap<>();
    readChunk(judgement, SECOND_THOUGHTS, fate -> overruled.put(fate.number(), fate));
    List<Integer> chunks =
        jdbc.queryForList(
            "select chunk from fate where judgement = ? and chunk > ? order by chunk",
            Integer.class,
            judgement,
            SECOND_THOUGHTS);
    for (int chunk : chunks) {
      readChunk(judgement, chunk, fate -> to.accept(overrule(fate, overruled.get(fate.number()))));
    }
  }

  private void readChunk(long judgement, int chunk, Consumer<RowFate> to) {
    jdbc.query(
        "select fates from fate where judgement = ? and chunk = ?",
        row -> {
          FateBytes.read(row.getBytes("fates"), to);
        },
        judgement,
        chunk);
  }

  private static RowFate overrule(RowFate fate, @Nullable RowFate by) {
    if (by == null) {
      return fate;
    }
    List<String> codes = new ArrayList<>(fate.codes());
    codes.addAll(by.codes());
    return new RowFate(fate.number(), fate.key(), by.fate(), List.copyOf(codes));
  }

  @Override
  public List<Notice> listExamples(long judgement) {
    return jdbc.query(
        "select * from notice where judgement = ? order by n",
        (row, n) -> notice(row, (Integer) row.getObject("row_no")),
        judgement);
  }

  @Override
  public List<Notice> listCounts(long judgement) {
    return jdbc.query(
        "select * from notice_count where judgement = ? order by n",
        (row, n) -> notice(row, null),
        judgement);
  }

  private static Notice notice(ResultSet row, @Nullable Integer number) throws SQLException {
    return new Notice(
        row.getString("code"),
        Severity.valueOf(row.getString("severity")),
        number,
        row.getString("column_name"),
        row.getString("cell_value"),
        row.getLong("amount"));
  }
}
