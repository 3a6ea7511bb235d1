package nl.sectordeal.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.sectordeal.person.PairVerdict.Says;
import nl.sectordeal.record.RecordName;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people decided is kept for ever, and known from its instant on. */
class JdbcPersonVerdictStoreTest {
  private static final Instant MARCH = Instant.parse("2021-03-01T09:00:00.123456Z");
  private static final Instant APRIL = Instant.parse("2021-04-01T09:00:00Z");
  private static final RecordName A = new RecordName("gemeente", "", "a/1");
  private static final RecordName B = new RecordName("werkgevers", "27410011", "b\n2");
  private static final RecordName C = new RecordName("werkgevers", "27410012", "c");

  private PersonVerdictStore store;

  @BeforeEach
  void empty_database() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(
        "jdbc:h2:mem:"
            + System.identityHashCode(this)
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    Flyway.configure().dataSource(database).load().migrate();
    store = new JdbcPersonVerdictStore(database);
  }

  private static PairVerdict verdict(RecordName one, RecordName other, Says says, Instant at) {
    return new PairVerdict(one, other, says, at, "Ans", "Zelfde adres, \"gebeld\"");
  }

  @Test
  void what_was_kept_comes_back_as_it_was() {
    PairVerdict given = verdict(A, B, Says.SAME, MARCH);

    store.addAll("deal", List.of(given), "hash");

    assertThat(store.list("deal", APRIL)).containsExactly(given);
    assertThat(store.list("another", APRIL)).isEmpty();
  }

  @Test
  void is_known_from_its_instant_on_that_instant_included() {
    PairVerdict given = verdict(A, B, Says.SAME, MARCH);
    store.addAll("deal", List.of(given), "hash");

    assertThat(store.list("deal", MARCH)).containsExactly(given);
    assertThat(store.list("deal", MARCH.minusNanos(1000))).isEmpty();
  }

  @Test
  void the_order_is_that_of_the_instants_and_then_of_the_pairs_whatever_the_order_of_import() {
    PairVerdict late = verdict(A, B, Says.REVOKED, APRIL);
    PairVerdict early = verdict(A, B, Says.SAME, MARCH);
    PairVerdict beside = verdict(A, C, Says.SAME, MARCH);
    store.addAll("deal", List.of(late), "second");
    store.addAll("deal", List.of(beside, early), "first");

    assertThat(store.list("deal", APRIL)).containsExactly(early, beside, late);
    assertThat(store.findNewest("deal")).contains(APRIL);
  }

  @Test
  void nothing_decided_has_no_newest_instant() {
    assertThat(store.findNewest("deal")).isEmpty();
  }

  @Test
  void knows_the_file_it_read_before() {
    store.addAll("deal", List.of(verdict(A, B, Says.SAME, MARCH)), "hash");

    assertThat(store.hasFile("deal", "hash")).isTrue();
    assertThat(store.hasFile("deal", "other")).isFalse();
    assertThat(store.hasFile("another", "hash")).isFalse();
  }

  @Test
  void keeps_all_or_none() {
    PairVerdict impossible = new PairVerdict(A, C, Says.SAME, MARCH, "Ans", null);

    assertThatThrownBy(
            () ->
                store.addAll("deal", List.of(verdict(A, B, Says.SAME, MARCH), impossible), "hash"))
        .isInstanceOf(RuntimeException.class);

    assertThat(store.list("deal", APRIL)).isEmpty();
    assertThat(store.hasFile("deal", "hash")).isFalse();
  }
}
