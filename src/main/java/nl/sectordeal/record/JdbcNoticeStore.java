package nl.sectordeal.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.codec.FateBytes;
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
          add("notice", judgement, examples);
          add("notice_count", judgement, counts);
        });
  }

  private void add(String table, long judgement, List<Notice> notices) {
    int[] n = {0};
    jdbc.batchUpdate(
        "insert into "
            + table
            + " (judgement, n, code, severity, row_no, column_name, cell_value, amount)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        notices,
        Math.max(1, notices.size()),
        (insert, notice) -> {
          insert.setLong(1, judgement);
          insert.setInt(2, n[0]++);
          insert.setString(3, notice.code());
          insert.setString(4, notice.severity().name());
          insert.setObject(5, notice.row(), Types.INTEGER);
          insert.setString(6, notice.column());
          insert.setString(7, notice.value());
          insert.setLong(8, notice.count());
        });
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
        "select * from notice where judgement = ? order by n", (row, n) -> notice(row), judgement);
  }

  @Override
  public List<Notice> listCounts(long judgement) {
    return jdbc.query(
        "select * from notice_count where judgement = ? order by n",
        (row, n) -> notice(row),
        judgement);
  }

  private static Notice notice(ResultSet row) throws SQLException {
    int number = row.getInt("row_no");
    boolean ofFile = row.wasNull();
    return new Notice(
        row.getString("code"),
        Severity.valueOf(row.getString("severity")),
        ofFile ? null : number,
        row.getString("column_name"),
        row.getString("cell_value"),
        row.getLong("amount"));
  }
}
