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
import javax.sql.DataSource;
import nl.sectordeal.person.DoubtfulPair.Reason;
import nl.sectordeal.person.Linked.Method;
import nl.sectordeal.record.Row;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows by person in chunks: a bucket is read in one sweep, which no order by over a million rows can match. */
final class JdbcPersonStore implements PersonStore {
  private static final int CHUNK = 200_000;
  private static final int WITHOUT_PERSON = -1;
  private static final Comparator<Linked> ORDER =
      Comparator.comparing(Linked::person).thenComparing(linked -> linked.row().ref());

  private final DataSource database;
  private final JdbcClient jdbc;

  JdbcPersonStore(DataSource database) {
    this.database = database;
    this.jdbc = JdbcClient.create(database);
  }

  @Override
  public void save(String job, PersonRegister register, Consumer<Spool> rows) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        clear(connection, job);
        saveRegister(connection, job, register);
        try (ChunkSpool spool = new ChunkSpool(connection, job, register.buckets())) {
          rows.accept(spool);
        }
        connection.commit();
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

  private static void saveRegister(Connection connection, String job, PersonRegister register)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into person_register (job, known, buckets) values (?, ?, ?)")) {
      insert.setString(1, job);
      insert.setLong(2, register.known());
      insert.setInt(3, register.buckets());
      insert.executeUpdate();
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into doubtful_pair (job, first_person, second_person, reason) values (?, ?, ?, ?)")) {
      for (DoubtfulPair pair : register.doubtful()) {
        insert.setString(1, job);
        insert.setString(2, pair.first());
        insert.setString(3, pair.second());
        insert.setString(4, pair.reason().name());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  @Override
  public Optional<PersonRegister> findRegister(String job) {
    List<DoubtfulPair> pairs =
        jdbc.sql(
                "select first_person, second_person, reason from doubtful_pair where job = ?"
                    + " order by first_person, second_person")
            .param(job)
            .query(
                (row, i) ->
                    new DoubtfulPair(
                        row.getString(1), row.getString(2), Reason.valueOf(row.getString(3))))
            .list();
    return jdbc.sql("select known, buckets from person_register where job = ?")
        .param(job)
        .query((row, i) -> new PersonRegister(row.getLong(1), pairs, row.getInt(2)))
        .optional();
  }

  @Override
  public List<Linked> listLinked(String job, int bucket) {
    List<Linked> linked = new ArrayList<>();
    forEach(job, bucket, linked::add);
    linked.sort(ORDER);
    return linked;
  }

  @Override
  public List<PersonRows> listPersons(String job, int bucket) {
    return PersonRows.group(listLinked(job, bucket));
  }

  @Override
  public List<PersonRows> listPersons(String job, List<String> persons) {
    Set<String> wanted = new HashSet<>(persons);
    Set<Integer> buckets = new TreeSet<>();
    int all = findRegister(job).map(PersonRegister::buckets).orElse(1);
    persons.forEach(person -> buckets.add(bucketOf(PersonNumbers.bits(person), all)));
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
    linked.sort(ORDER);
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

  private static int bucketOf(long bits, int buckets) {
    return (int) (bits >>> (PersonNumbers.BITS - Integer.numberOfTrailingZeros(buckets)));
  }

  /** Collects rows per bucket and writes a chunk when it is full. */
  private static final class ChunkSpool implements Spool, AutoCloseable {
    private final PreparedStatement insert;
    private final String job;
    private final int buckets;
    private final List<LinkedCodec.Writer> writers = new ArrayList<>();
    private final LinkedCodec.Writer withoutPerson = new LinkedCodec.Writer();
    private int part;

    ChunkSpool(Connection connection, String job, int buckets) throws SQLException {
      this.insert =
          connection.prepareStatement(
              "insert into person_rows (job, bucket, part, body) values (?, ?, ?, ?)");
      this.job = job;
      this.buckets = buckets;
      for (int i = 0; i < buckets; i++) {
        writers.add(new LinkedCodec.Writer());
      }
    }

    @Override
    public void add(long bits, Linked linked) {
      int bucket = bucketOf(bits, buckets);
      LinkedCodec.Writer writer = writers.get(bucket);
      writer.write(bits, linked.method(), linked.row());
      flush(bucket, writer, CHUNK);
    }

    @Override
    public void addWithoutPerson(Row row) {
      withoutPerson.write(0, Method.ALONE, row);
      flush(WITHOUT_PERSON, withoutPerson, CHUNK);
    }

    private void flush(int bucket, LinkedCodec.Writer writer, int atLeast) {
      if (writer.size() < atLeast) {
        return;
      }
      try {
        insert.setString(1, job);
        insert.setInt(2, bucket);
        insert.setInt(3, part++);
        insert.setBytes(4, writer.take());
        insert.executeUpdate();
      } catch (SQLException e) {
        throw new IllegalStateException("Rows by person could not be stored", e);
      }
    }

    @Override
    public void close() throws SQLException {
      for (int bucket = 0; bucket < buckets; bucket++) {
        flush(bucket, writers.get(bucket), 1);
      }
      flush(WITHOUT_PERSON, withoutPerson, 1);
      insert.close();
    }
  }
}
