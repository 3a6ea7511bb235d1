package nl.sectordeal.job;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a database says of the data folder that it belongs to (geheugen). */
final class JdbcDataMemory {
  private final JdbcClient jdbc;

  JdbcDataMemory(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /**
   * Whether no run was ever begun on it. A run is noted before it keeps the first original, so that
   * originals beside such a database belong to another one.
   */
  boolean isNew() {
    try {
      return !isAny("run") && !hasDeliveries();
    } catch (BadSqlGrammarException noTables) {
      return true;
    }
  }

  boolean hasDeliveries() {
    return isAny("delivery");
  }

  private boolean isAny(String table) {
    return !jdbc.sql("select 1 from " + table + " fetch first 1 rows only")
        .query(Integer.class)
        .list()
        .isEmpty();
  }

  /** The SHA-256 of the oldest deliveries. */
  List<String> oldest(int most) {
    return jdbc.sql("select sha256 from delivery order by id fetch first " + most + " rows only")
        .query(String.class)
        .list();
  }

  /**
   * Whether rows were read, and all of them under this key; what {@link SendersToRead} notes of a
   * sender tells.
   */
  boolean isReadUnderOnly(String keyFingerprint) {
    List<String> notes =
        jdbc.sql("select fingerprint from sender where fingerprint is not null")
            .query(String.class)
            .list();
    return !notes.isEmpty()
        && notes.stream().allMatch(note -> note.contains(" " + keyFingerprint + " "));
  }

  /** Whether rows were read at all. */
  boolean isRead() {
    return !jdbc.sql("select 1 from sender where fingerprint is not null fetch first 1 rows only")
        .query(Integer.class)
        .list()
        .isEmpty();
  }
}
