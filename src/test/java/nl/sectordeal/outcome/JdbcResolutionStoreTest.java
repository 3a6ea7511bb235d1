package nl.sectordeal.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.sectordeal.outcome.Difference.Field;
import nl.sectordeal.outcome.Resolution.Says;
import nl.sectordeal.outcome.Resolution.Stated;
import nl.sectordeal.outcome.Resolution.Subject;
import nl.sectordeal.record.RecordName;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people decided about differences is kept for ever, and known from its instant on. */
class JdbcResolutionStoreTest {
  private static final Instant MARCH = Instant.parse("2021-03-01T09:00:00.123456Z");
  private static final Instant APRIL = Instant.parse("2021-04-01T09:00:00Z");
  private static final Stated GEMEENTE = new Stated(new RecordName("gemeente", "", "a/1"), "32");
  private static final Stated EMPLOYER =
      new Stated(new RecordName("werkgevers", "27410011", "b\n2"), "24.5");
  private static final Subject HOURS = new Subject(Field.HOURS, List.of(EMPLOYER, GEMEENTE));

  private ResolutionStore store;

  @BeforeEach
  void empty_database() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(
        "jdbc:h2:mem:"
            + System.identityHashCode(this)
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    Flyway.configure().dataSource(database).load().migrate();
    store = new JdbcResolutionStore(database);
  }

  private static Resolution resolution(Says says, Instant at) {
    return new Resolution(HOURS, says, at, "Nagevraagd, \"klopt\"");
  }

  @Test
  void what_was_kept_comes_back_as_it_was() {
    Resolution given = resolution(Says.RESOLVED, MARCH);

    store.add("deal", given);

    assertThat(store.list("deal", APRIL)).containsExactly(given);
    assertThat(store.list("another", APRIL)).isEmpty();
  }

  @Test
  void is_known_from_its_instant_on_that_instant_included() {
    store.add("deal", resolution(Says.RESOLVED, MARCH));

    assertThat(store.list("deal", MARCH)).hasSize(1);
    assertThat(store.list("deal", MARCH.minusNanos(1000))).isEmpty();
  }

  @Test
  void the_newest_is_that_of_the_job() {
    assertThat(store.findNewest("deal")).isEmpty();
    store.add("deal", resolution(Says.REOPENED, APRIL));
    store.add("deal", resolution(Says.RESOLVED, MARCH));

    assertThat(store.findNewest("deal")).contains(APRIL);
    assertThat(store.findNewest("another")).isEmpty();
    assertThat(store.list("deal", APRIL))
        .extracting(Resolution::says)
        .containsExactly(Says.RESOLVED, Says.REOPENED);
  }
}
