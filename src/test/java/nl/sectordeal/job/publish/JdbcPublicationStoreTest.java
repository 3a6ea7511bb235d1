package nl.sectordeal.job.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import javax.sql.DataSource;
import nl.sectordeal.job.publish.PublicationAct.Kind;
import nl.sectordeal.job.publish.PublicationStore.Counts;
import nl.sectordeal.period.ReportMonth;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcPublicationStoreTest {
  private static final String JOB = "klein";
  private static final ReportMonth MARCH = ReportMonth.parse("2021-03");
  private static final Instant APRIL = Instant.parse("2021-04-05T04:30:00Z");
  private static final CountedCells TWELVE = CountedCells.parse("12 banen deal\n");
  private static final CountedCells THIRTEEN = CountedCells.parse("13 banen deal\n");

  @TempDir Path folder;
  private DataSource database;
  private PublicationStore store;

  @BeforeEach
  void an_empty_database() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:file:" + folder.resolve("test") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
    Flyway.configure().dataSource(source).load().migrate();
    database = source;
    store = new JdbcPublicationStore(source);
  }

  private static Publication version(int version, @Nullable String previous) {
    return new Publication(
        JOB, MARCH, version, "run" + version, "1.0.0", APRIL, APRIL, "hash" + version, previous);
  }

  private void add(Publication publication) {
    store.add(publication, new Counts("then", TWELVE, TWELVE), kept -> {});
  }

  @Test
  void versions_come_back_in_the_order_of_publication() {
    add(version(1, null));
    add(version(2, "hash1"));

    Publications publications = new Publications(store);
    assertThat(publications.list(JOB)).containsExactly(version(1, null), version(2, "hash1"));
    assertThat(publications.list("groot")).isEmpty();
    assertThat(publications.find(JOB, MARCH, 1)).contains(version(1, null));
    assertThat(publications.findNewest(JOB, MARCH)).contains(version(2, "hash1"));
    assertThat(publications.findOfRun(JOB, MARCH, "run1")).contains(version(1, null));
    assertThat(publications.findOfRun(JOB, MARCH, "run3")).isEmpty();
    assertThat(publications.findBefore(version(2, "hash1"))).contains(version(1, null));
    assertThat(publications.findBefore(version(1, null))).isEmpty();
  }

  @Test
  void a_publication_and_what_is_kept_with_it_stand_or_fall_together() {
    String beside =
        "insert into publication_act (job, report_month, kind, about, effective, because)"
            + " values ('klein', '2021-03', 'ACCEPT', 'x', '2021-04-05 00:00:00+00', 'y')";
    Counts counts = new Counts("then", TWELVE, TWELVE);

    assertThatThrownBy(
            () ->
                store.add(
                    version(1, null),
                    counts,
                    kept -> {
                      JdbcClient.create(database).sql(beside).update();
                      throw new IllegalStateException("the register is full");
                    }))
        .hasMessage("the register is full");
    assertThat(store.list(JOB)).isEmpty();
    assertThat(store.listActs(JOB, APRIL)).isEmpty();

    store.add(version(1, null), counts, kept -> JdbcClient.create(database).sql(beside).update());
    assertThat(store.list(JOB)).hasSize(1);
    assertThat(store.listActs(JOB, APRIL)).hasSize(1);
  }

  @Test
  void the_same_version_is_not_kept_twice() {
    add(version(1, null));

    assertThatThrownBy(() -> add(version(1, null))).isInstanceOf(RuntimeException.class);
    assertThat(store.list(JOB)).hasSize(1);
  }

  @Test
  void what_a_month_would_count_by_now_stands_beside_what_it_counted() {
    add(version(1, null));

    store.updateLatest(version(1, null), "now", THIRTEEN);

    Counts counts = store.getCounts(version(1, null));
    assertThat(counts.facts()).isEqualTo("now");
    assertThat(counts.published().text()).isEqualTo(TWELVE.text());
    assertThat(counts.latest().text()).isEqualTo(THIRTEEN.text());
  }

  @Test
  void an_act_is_known_from_its_instant_on() {
    PublicationAct act = new PublicationAct(MARCH, Kind.WITHOUT, "boeken", APRIL, "Verhuist.");
    assertThat(store.findNewestAct(JOB)).isEmpty();

    store.addAct(JOB, act);

    assertThat(store.listActs(JOB, APRIL.minusSeconds(1))).isEmpty();
    assertThat(store.listActs(JOB, APRIL)).containsExactly(act);
    assertThat(store.findNewestAct(JOB)).contains(APRIL);
  }
}
