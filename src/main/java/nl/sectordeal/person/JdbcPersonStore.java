package nl.sectordeal.person;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.sectordeal.person.LinkedCodec.Chunk.Entry;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.codec.RowCodec;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows by person in chunks: a bucket is read in one sweep, which no order by over a million rows
 * can match.
 */
public final class JdbcPersonStore implements PersonStore {
  static final int WITHOUT_PERSON = -1;

  private final DataSource database;
  private final JdbcClient jdbc;

  public JdbcPersonStore(DataSource database) {
    this.database = database;
    this.jdbc = JdbcClient.create(database);
  }

  /**
   * In pieces: a database keeps what a transaction replaced until its end, and a million rows by
   * person are more than it should hold. Without a register what lies there counts for nothing.
   */
  @Override
  public PersonRegister save(String job, int buckets, Function<Spool, PersonRegister> rows) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (JdbcPersonSpool spool = new JdbcPersonSpool(connection, job, buckets)) {
        clear(connection, job);
        PersonRegister register = rows.apply(spool);
        spool.flushAll();
        JdbcRegisters.save(connection, job, register);
        connection.commit();
        return register;
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Rows by person could not be stored", e);
    }
  }

  private void clear(Connection connection, String job) throws SQLException {
    for (String table : List.of("person_register", "doubtful_pair")) {
      delete(connection, "delete from " + table + " where job = ?", job);
    }
    List<Integer> buckets =
        jdbc.sql("select distinct bucket from person_rows where job = ?")
            .param(job)
            .query(Integer.class)
            .list();
    for (int bucket : buckets) {
      delete(connection, "delete from person_rows where job = ? and bucket = ?", job, bucket);
    }
  }

  private static void delete(Connection connection, String sql, Object... which)
      throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      for (int i = 0; i < which.length; i++) {
        delete.setObject(i + 1, which[i]);
      }
      delete.executeUpdate();
    }
    connection.commit();
  }

  @Override
  public void keepFacts(String job, String facts) {
    jdbc.sql("update person_register set facts = ? where job = ?").params(facts, job).update();
  }

  @Override
  public Optional<PersonRegister> findRegister(String job, String facts) {
    return new JdbcRegisters(jdbc).find(job, facts);
  }

  @Override
  public List<StoredPerson> listStored(String job, int bucket) {
    return StoredPerson.group(listEntries(job, bucket));
  }

  @Override
  public List<PersonRows> listPersons(String job, int bucket) {
    return listStored(job, bucket).stream().map(StoredPerson::rows).toList();
  }

  @Override
  public List<PersonRows> listPersons(String job, Collection<String> persons) {
    int all = new JdbcRegisters(jdbc).buckets(job);
    Set<Long> wanted = new HashSet<>();
    Set<Integer> buckets = new TreeSet<>();
    for (String person : persons) {
      long bits = PersonNumbers.bits(person);
      wanted.add(bits);
      buckets.add(PersonNumbers.bucketOf(bits, all));
    }
    List<PersonRows> found = new ArrayList<>();
    for (int bucket : buckets) {
      List<Entry> entries = listEntries(job, bucket);
      entries.removeIf(entry -> !wanted.contains(entry.bits()));
      StoredPerson.group(entries).forEach(person -> found.add(person.rows()));
    }
    return found;
  }

  @Override
  public List<Row> listWithoutPerson(String job) {
    List<Row> rows = new ArrayList<>();
    for (Entry entry : listEntries(job, WITHOUT_PERSON)) {
      rows.add(entry.read().row());
    }
    rows.sort(Comparator.comparing(Row::ref));
    return rows;
  }

  private List<Entry> listEntries(String job, int bucket) {
    List<Entry> entries = new ArrayList<>();
    RowCodec codec = new RowCodec();
    jdbc.sql("select body from person_rows where job = ? and bucket = ? order by part")
        .param(job)
        .param(bucket)
        .query((ResultSet row) -> new LinkedCodec.Chunk(row.getBytes(1), codec).list(entries));
    return entries;
  }
}
