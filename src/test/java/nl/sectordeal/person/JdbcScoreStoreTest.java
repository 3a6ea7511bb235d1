package nl.sectordeal.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import javax.sql.DataSource;
import nl.sectordeal.person.score.KnownPairs;
import nl.sectordeal.record.identity.TraitsSeal;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcScoreStoreTest {
  @TempDir Path folder;
  private DataSource database;
  private ScoreStore store;

  @BeforeEach
  void createDatabase() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:file:" + folder.resolve("test") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
    Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    database = source;
    store = new JdbcScoreStore(database, new TraitsSeal(new byte[32]), "1.0.0");
  }

  /** With so many pairs that it takes several chunks. */
  private static ScoreBook book(int pairs, long seed) {
    Random random = new Random(seed);
    return new ScoreBook(
        "0123456789abcdef",
        2,
        random.longs(pairs).sorted().toArray(),
        new KnownPairs(
            random.longs(pairs).toArray(),
            random.longs(pairs).toArray(),
            random.doubles(pairs).toArray(),
            random.longs(3).toArray()));
  }

  @Test
  void gives_back_what_was_kept() {
    store.save("deal", book(100_000, 1));

    assertThat(store.find("deal")).get().usingRecursiveComparison().isEqualTo(book(100_000, 1));
  }

  @Test
  void keeps_the_last_only_and_each_job_for_itself() {
    store.save("deal", book(100_000, 1));
    store.save("other", book(5, 3));
    store.save("deal", book(10, 2));

    assertThat(store.find("deal")).get().usingRecursiveComparison().isEqualTo(book(10, 2));
    assertThat(store.find("other")).get().usingRecursiveComparison().isEqualTo(book(5, 3));
    assertThat(store.find("nobody")).isEmpty();
  }

  @Test
  void is_nothing_to_another_key_or_program() {
    store.save("deal", book(10, 1));
    byte[] key = new byte[32];
    key[0] = 1;

    assertThat(new JdbcScoreStore(database, new TraitsSeal(key), "1.0.0").find("deal")).isEmpty();
    assertThat(new JdbcScoreStore(database, new TraitsSeal(new byte[32]), "1.0.1").find("deal"))
        .isEmpty();
  }
}
