package nl.sectordeal.person;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.sectordeal.record.Row;
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

  private static void clear(Connection connection, String job) throws SQLException {
    for (String table : List.of("person_rows", "person_register", "doubtful_pair")) {
      try (PreparedStatement delete =
          connection.prepareStatement("delete from " + table + " where job = ?")) {
        delete.setString(1, job);
        delete.executeUpdate();
      }
    }
  }

  @Override
  public Optional<PersonRegister> findRegister(String job) {
    return new JdbcRegisters(jdbc).find(job);
  }

  @Override
  public List<Linked> listLinked(String job, int bucket) {
    List<Linked> linked = new ArrayList<>();
    forEach(job, bucket, linked::add);
    linked.sort(JdbcPersonStore::compare);
    return linked;
  }

  private static int compare(Linked one, Linked other) {
    int byPerson = one.person().compareTo(other.person());
    return byPerson == 0 ? one.row().ref().compareTo(other.row().ref()) : byPerson;
  }

  @Override
  public List<PersonRows> listPersons(String job, int bucket) {
    return PersonRows.group(listLinked(job, bucket));
  }

  @Override
  public List<PersonRows> listPersons(String job, List<String> persons) {
    int all = findRegister(job).map(PersonRegister::buckets).orElse(1);
    Set<String> wanted = new HashSet<>();
    Set<Integer> buckets = new TreeSet<>();
    for (String person : persons) {
      long bits = PersonNumbers.bits(person);
      wanted.add(PersonNumbers.text(bits));
      buckets.add(bucketOf(bits, all));
    }
    List<Linked> linked = new ArrayList<>();
    for (int bucket : buckets) {
      forEach(
          job,
          bucket,
          one -> {
            if (wanted.contains(one.person())) {
              linked.add(one);
            }
          });
    }
    linked.sort(JdbcPersonStore::compare);
    return PersonRows.group(linked);
  }

  @Override
  public List<Row> listWithoutPerson(String job) {
    List<Row> rows = new ArrayList<>();
    forEach(job, WITHOUT_PERSON, linked -> rows.add(linked.row()));
    rows.sort(Comparator.comparing(Row::ref));
    return rows;
  }

  private void forEach(String job, int bucket, Consumer<Linked> consumer) {
    jdbc.sql("select body from person_rows where job = ? and bucket = ? order by part")
        .param(job)
        .param(bucket)
        .query((ResultSet row) -> LinkedCodec.read(row.getBytes(1), consumer));
  }

  static int bucketOf(long bits, int buckets) {
    return (int) (bits >>> (PersonNumbers.BITS - Integer.numberOfTrailingZeros(buckets)));
  }
}
