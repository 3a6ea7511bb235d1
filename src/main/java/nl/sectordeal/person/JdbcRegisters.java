package nl.sectordeal.person;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sectordeal.person.DoubtfulPair.Reason;
import nl.sectordeal.person.score.Evidence;
import nl.sectordeal.record.RecordName;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registers in a database, with their doubtful pairs. */
final class JdbcRegisters {
  private static final int BATCH = 1000;

  private final JdbcClient jdbc;

  JdbcRegisters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static void save(Connection connection, String job, PersonRegister register) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into person_register (job, known, known_if_doubtful_are_one, buckets, by_id,"
                + " by_score, by_verdict, alone, held, decided, largest, cut, model, link_from,"
                + " review_from) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, job);
      insert.setLong(2, register.known());
      insert.setLong(3, register.knownIfDoubtfulAreOne());
      insert.setInt(4, register.buckets());
      LinkCounts counts = register.counts();
      insert.setLong(5, counts.byId());
      insert.setLong(6, counts.byScore());
      insert.setLong(7, counts.byVerdict());
      insert.setLong(8, counts.alone());
      insert.setLong(9, counts.held());
      insert.setLong(10, counts.decided());
      insert.setLong(11, counts.largest());
      insert.setLong(12, counts.cut());
      insert.setString(13, register.basis().model());
      insert.setDouble(14, register.basis().link());
      insert.setDouble(15, register.basis().review());
      insert.executeUpdate();
    }
    savePairs(connection, job, register.doubtful());
  }

  private static void savePairs(Connection connection, String job, List<DoubtfulPair> pairs)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into doubtful_pair (job, first_person, second_person, first_source,"
                + " first_sender, first_key, second_source, second_sender, second_key, reason,"
                + " score, lines) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      int waiting = 0;
      for (DoubtfulPair pair : pairs) {
        insert.setString(1, job);
        insert.setString(2, pair.first());
        insert.setString(3, pair.second());
        fill(insert, 4, pair.firstRow());
        fill(insert, 7, pair.secondRow());
        insert.setString(10, pair.reason().name());
        insert.setDouble(11, pair.score());
        insert.setString(12, text(pair.lines()));
        insert.addBatch();
        waiting++;
        if (waiting % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static void fill(PreparedStatement insert, int at, RecordName row) throws SQLException {
    insert.setString(at, row.source());
    insert.setString(at + 1, row.sender());
    insert.setString(at + 2, row.key());
  }

  /** A line each; names in a model have no tabs. */
  private static String text(List<Evidence.Line> lines) {
    StringBuilder text = new StringBuilder();
    for (Evidence.Line line : lines) {
      text.append(line.comparison())
          .append('\t')
          .append(line.level())
          .append('\t')
          .append(line.bits())
          .append('\n');
    }
    return text.toString();
  }

  private static List<Evidence.Line> lines(String text) {
    List<Evidence.Line> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      String[] parts = line.split("\t", -1);
      lines.add(new Evidence.Line(parts[0], parts[1], Double.parseDouble(parts[2])));
    }
    return lines;
  }

  Optional<PersonRegister> find(String job, String facts) {
    List<DoubtfulPair> pairs =
        jdbc.sql(
                "select first_person, second_person, first_source, first_sender, first_key,"
                    + " second_source, second_sender, second_key, reason, score, lines from"
                    + " doubtful_pair where job = ? order by first_person, second_person")
            .param(job)
            .query((row, i) -> pair(row))
            .list();
    return jdbc.sql(
            "select known, known_if_doubtful_are_one, buckets, by_id, by_score, by_verdict, alone,"
                + " held, decided, largest, cut, model, link_from, review_from from"
                + " person_register where job = ? and facts = ?")
        .params(job, facts)
        .query((row, i) -> register(row, pairs))
        .optional();
  }

  /** Number of parts that the persons' rows were laid out in; 1 before the first time. */
  int buckets(String job) {
    return jdbc.sql("select buckets from person_register where job = ?")
        .param(job)
        .query(Integer.class)
        .optional()
        .orElse(1);
  }

  private static DoubtfulPair pair(ResultSet row) throws SQLException {
    return new DoubtfulPair(
        row.getString(1),
        row.getString(2),
        new RecordName(row.getString(3), row.getString(4), row.getString(5)),
        new RecordName(row.getString(6), row.getString(7), row.getString(8)),
        Reason.valueOf(row.getString(9)),
        row.getDouble(10),
        lines(row.getString(11)));
  }

  private static PersonRegister register(ResultSet row, List<DoubtfulPair> pairs)
      throws SQLException {
    LinkCounts counts =
        new LinkCounts(
            row.getLong(4),
            row.getLong(5),
            row.getLong(6),
            row.getLong(7),
            row.getLong(8),
            row.getLong(9),
            row.getLong(10),
            row.getLong(11));
    LinkBasis basis = new LinkBasis(row.getString(12), row.getDouble(13), row.getDouble(14));
    return new PersonRegister(row.getLong(1), row.getLong(2), pairs, row.getInt(3), counts, basis);
  }
}
