package nl.sectordeal.person;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.person.Linked.Method;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.codec.RowCodec;

/** Collects rows per bucket and writes a chunk when it is full. */
final class JdbcPersonSpool implements PersonStore.Spool, AutoCloseable {
  /**
   * Well below the 1,048,576 bytes that H2 lets a value have: a chunk grows by one row beyond this.
   */
  static final int CHUNK = 200_000;

  /** All chunks in the making together, so that many buckets still fit in memory. */
  private static final int ALL_CHUNKS = 24_000_000;

  private static final int SMALLEST_CHUNK = 8_000;

  private static final int COMMITTED_AT_ONCE = 1_000_000;

  private final Connection connection;
  private final PreparedStatement insert;
  private final String job;
  private final int buckets;
  private final int chunk;
  private final List<LinkedCodec.Writer> writers = new ArrayList<>();
  private final LinkedCodec.Writer withoutPerson;
  private int part;
  private int uncommitted;

  JdbcPersonSpool(Connection connection, String job, int buckets) throws SQLException {
    this.connection = connection;
    this.insert =
        connection.prepareStatement(
            "insert into person_rows (job, bucket, part, body) values (?, ?, ?, ?)");
    this.job = job;
    this.buckets = buckets;
    this.chunk = Math.max(SMALLEST_CHUNK, Math.min(CHUNK, ALL_CHUNKS / buckets));
    RowCodec codec = new RowCodec();
    this.withoutPerson = new LinkedCodec.Writer(codec);
    for (int i = 0; i < buckets; i++) {
      writers.add(new LinkedCodec.Writer(codec));
    }
  }

  @Override
  public void add(long bits, Linked linked) {
    int bucket = PersonNumbers.bucketOf(bits, buckets);
    LinkedCodec.Writer writer = writers.get(bucket);
    writer.write(bits, linked);
    flush(bucket, writer, chunk);
  }

  @Override
  public void addWithoutPerson(Row row) {
    withoutPerson.write(0, new Linked("", Method.ALONE, null, row));
    flush(JdbcPersonStore.WITHOUT_PERSON, withoutPerson, chunk);
  }

  private void flush(int bucket, LinkedCodec.Writer writer, int atLeast) {
    if (writer.size() < atLeast) {
      return;
    }
    try {
      insert.setString(1, job);
      insert.setInt(2, bucket);
      insert.setInt(3, part++);
      byte[] body = writer.take();
      insert.setBytes(4, body);
      insert.executeUpdate();
      uncommitted += body.length;
      if (uncommitted >= COMMITTED_AT_ONCE) {
        connection.commit();
        uncommitted = 0;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Rows by person could not be stored", e);
    }
  }

  /** Writes what is not yet full. */
  void flushAll() {
    for (int bucket = 0; bucket < buckets; bucket++) {
      flush(bucket, writers.get(bucket), 1);
    }
    flush(JdbcPersonStore.WITHOUT_PERSON, withoutPerson, 1);
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }
}
