package nl.sectordeal.person;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.sectordeal.record.identity.TraitsSeal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Scored pairs in a database, in sealed chunks: a row for each of a million pairs would be slow.
 */
public final class JdbcScoreStore implements ScoreStore {
  /** Below the 1,048,576 bytes that H2 lets a value have. */
  private static final int CHUNK = 800_000;

  private final JdbcClient jdbc;
  private final TransactionTemplate atOnce;
  private final TraitsSeal seal;
  private final String program;

  /**
   * Sealed, since who is compared with whom can tell who is who.
   *
   * @param program version of the program; what another one scored is not taken over
   */
  public JdbcScoreStore(DataSource database, TraitsSeal seal, String program) {
    this.jdbc = JdbcClient.create(database);
    this.atOnce = new TransactionTemplate(new JdbcTransactionManager(database));
    this.seal = seal;
    this.program = program;
  }

  /** What does not open, because the key or the program is another one, is scored again. */
  @Override
  public Optional<ScoreBook> find(String job) {
    try {
      return read(job);
    } catch (IllegalStateException e) {
      return Optional.empty();
    }
  }

  private Optional<ScoreBook> read(String job) {
    List<byte[]> chunks =
        jdbc.sql("select part, body from scored_pairs where job = ? order by part")
            .param(job)
            .query((row, i) -> seal.openBytes(row.getBytes(2), boundTo(job, row.getInt(1))))
            .list();
    if (chunks.isEmpty()) {
      return Optional.empty();
    }
    ByteBuffer all = ByteBuffer.allocate(chunks.stream().mapToInt(chunk -> chunk.length).sum());
    chunks.forEach(all::put);
    return Optional.of(ScoreBookCodec.read(all.flip()));
  }

  @Override
  public void save(String job, ScoreBook book) {
    byte[] bytes = ScoreBookCodec.write(book);
    atOnce.executeWithoutResult(
        status -> {
          jdbc.sql("delete from scored_pairs where job = ?").param(job).update();
          for (int part = 0; part * CHUNK < bytes.length; part++) {
            int from = part * CHUNK;
            byte[] chunk = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + CHUNK));
            jdbc.sql("insert into scored_pairs (job, part, body) values (?, ?, ?)")
                .params(job, part, seal.sealBytes(chunk, boundTo(job, part)))
                .update();
          }
        });
  }

  private String boundTo(String job, int part) {
    return String.join(" ", "scored pairs", program, job, Integer.toString(part));
  }
}
