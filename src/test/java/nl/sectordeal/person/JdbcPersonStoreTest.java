package nl.sectordeal.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.sectordeal.person.Linked.Method;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowRef;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcPersonStoreTest {
  private static final String JAN = "Jan Jansen 1990-03-14 m Dam1";
  private static final PersonRegister NOBODY = Found.nobody(4);

  @TempDir Path folder;
  private PersonStore store;

  @BeforeEach
  void createDatabase() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(
        "jdbc:h2:file:" + folder.resolve("test") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
    Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
    store = new JdbcPersonStore(database);
  }

  private PersonRegister link(String job, String... lines) {
    return Found.linker()
        .link(job, History.of(String.join("\n", lines)), LinkTerms.STANDARD, List.of(), store);
  }

  private List<Linked> all(String job) {
    List<Linked> all = new ArrayList<>();
    for (int bucket = 0; bucket < 4; bucket++) {
      store.listStored(job, bucket).forEach(person -> all.addAll(person.linked()));
    }
    return all;
  }

  private static Row row(String key, Claim... claims) {
    return new Row(
        new RowRef("werk", "12345678", key, "0a1b2c3d"),
        PartnerKind.EMPLOYER,
        17,
        3,
        Instant.parse("2021-01-05T09:00:00.123456Z"),
        true,
        false,
        List.of(claims));
  }

  @Test
  void gives_back_rows_by_person_in_order_of_their_numbers() {
    link(
        "deal",
        "uwv 9 | 2021-01-05 | bsn:1 | " + JAN,
        "gemeente 1 | 2021-01-05 | bsn:1 | " + JAN,
        "gemeente 2 | 2021-01-05 | bsn:2 | Piet Smit 1991-01-01 m Kade2");

    List<PersonRows> persons = new ArrayList<>();
    for (int bucket = 0; bucket < 4; bucket++) {
      persons.addAll(store.listPersons("deal", bucket));
    }

    assertThat(persons).extracting(PersonRows::person).isSorted().hasSize(2);
    assertThat(persons)
        .extracting(one -> one.rows().stream().map(row -> row.ref().withoutVersion()).toList())
        .containsExactlyInAnyOrder(List.of("gemeente:1", "uwv:9"), List.of("gemeente:2"));
  }

  @Test
  void gives_back_all_of_a_row() {
    Row row =
        row(
            "P-1 é",
            new Claim.QualificationClaim("DIPLOMA", LocalDate.of(2021, 1, 4), null, Set.of()));
    long bits = PersonNumbers.bits("7K3M9-QX2DA");
    store.save(
        "deal",
        4,
        spool -> {
          spool.add(bits, new Linked(PersonNumbers.text(bits), Method.SCORE, 1.0, row));
          return NOBODY;
        });

    assertThat(all("deal")).containsExactly(new Linked("7K3M9-QX2DA", Method.SCORE, 1.0, row));
  }

  @Test
  void tells_how_each_row_was_linked() {
    link(
        "deal",
        "gemeente 1 | 2021-01-05 | bsn:1 | " + JAN,
        "uwv 1 | 2021-02-05 | bsn:1 | Fatima Bakker 1985-05-05 v Kade2",
        "werk 1 | 2021-01-05 | | " + JAN,
        "werk 2 | 2021-01-05 | | Piet Smit 1991-01-01 m Kade2");

    assertThat(all("deal"))
        .extracting(
            one -> one.row().ref().withoutVersion(),
            Linked::method,
            one -> one.score() == null ? null : Math.round(one.score() * 100) / 100.0,
            one -> one.row().held())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("gemeente:1", Method.NATIONAL_ID, 1.0, false),
            org.assertj.core.groups.Tuple.tuple("uwv:1", Method.HELD, null, true),
            org.assertj.core.groups.Tuple.tuple("werk:1", Method.SCORE, 1.0, false),
            org.assertj.core.groups.Tuple.tuple("werk:2", Method.ALONE, null, false));
  }

  @Test
  void keeps_who_is_known_and_who_is_doubtful() {
    PersonRegister register =
        link(
            "deal",
            "gemeente 1 | 2021-01-05 | bsn:1 | " + JAN,
            "gemeente 2 | 2021-01-05 | bsn:2 | " + JAN,
            "werk 1 | 2021-01-05 | | " + JAN);

    assertThat(register.known()).isEqualTo(3);
    assertThat(register.doubtful()).hasSize(2);
    assertThat(register.doubtfulGroups())
        .hasSize(1)
        .first()
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSize(3);
    store.keepFacts("deal", "march");
    assertThat(store.findRegister("deal", "march")).contains(register);
  }

  @Test
  void gives_a_register_only_to_who_would_link_by_the_same() {
    String jan = "gemeente 1 | 2021-01-05 | bsn:1 | " + JAN;
    link("deal", jan);
    assertThat(store.findRegister("deal", "march")).as("of a killed run").isEmpty();

    store.keepFacts("deal", "march");
    assertThat(store.findRegister("deal", "march")).isPresent();
    assertThat(store.findRegister("deal", "april")).isEmpty();
    assertThat(store.findRegister("other", "march")).isEmpty();

    link("deal", jan);
    assertThat(store.findRegister("deal", "march")).as("linked anew since").isEmpty();
  }

  @Test
  void leaves_out_what_a_newer_version_replaced_and_keeps_what_is_no_longer_delivered() {
    link(
        "deal",
        "gemeente 1 | 2021-01-05 | bsn:1 | " + JAN,
        "gemeente 1 | 2021-02-05 | bsn:1 | " + JAN,
        "uwv 1 | 2021-01-05 | bsn:1 | " + JAN + " | gone");

    assertThat(all("deal"))
        .extracting(one -> one.row().ref().withoutVersion() + ' ' + one.row().live())
        .containsExactly("gemeente:1 true", "uwv:1 false");
  }

  @Test
  void keeps_rows_about_no_person_apart() {
    link("deal", "akkoord 2 | 2021-01-05 | | nobody", "akkoord 1 | 2021-01-05 | | nobody");

    assertThat(store.listWithoutPerson("deal"))
        .extracting(row -> row.ref().key())
        .containsExactly("1", "2");
    assertThat(all("deal")).isEmpty();
  }

  @Test
  void finds_persons_by_number_however_it_is_typed() {
    link(
        "deal",
        "gemeente 1 | 2021-01-05 | bsn:1 | " + JAN,
        "gemeente 2 | 2021-01-05 | bsn:2 | Piet Smit 1991-01-01 m Kade2");
    String person = all("deal").get(1).person();

    String typed = person.toLowerCase(java.util.Locale.ROOT).replace("-", "");
    assertThat(store.listPersons("deal", List.of(typed)))
        .extracting(PersonRows::person)
        .containsExactly(person);
    assertThat(store.listPersons("deal", List.of("nobody"))).isEmpty();
  }

  @Test
  void replaces_what_was_kept_of_the_job_and_leaves_other_jobs_alone() {
    link("deal", "gemeente 1 | 2021-01-05 | bsn:1 | " + JAN);
    link("other", "gemeente 7 | 2021-01-05 | bsn:1 | " + JAN);
    link("deal", "gemeente 2 | 2021-01-05 | bsn:1 | " + JAN);

    assertThat(all("deal")).extracting(one -> one.row().ref().key()).containsExactly("2");
    assertThat(all("other")).extracting(one -> one.row().ref().key()).containsExactly("7");
  }

  @Test
  void has_no_register_once_saving_broke_off_and_is_whole_the_next_time() {
    link("deal", "gemeente 1 | 2021-01-05 | bsn:1 | " + JAN);
    store.keepFacts("deal", "march");
    String longKey = "k".repeat(70_000);

    assertThatThrownBy(
            () ->
                store.save(
                    "deal",
                    4,
                    spool -> {
                      for (int i = 0; i < 40; i++) {
                        spool.addWithoutPerson(row(i + longKey));
                      }
                      throw new IllegalStateException("the power is cut");
                    }))
        .hasMessage("the power is cut");

    assertThat(store.findRegister("deal", "march")).isEmpty();
    assertThat(store.listWithoutPerson("deal")).as("some pieces were kept").isNotEmpty();

    link("deal", "gemeente 1 | 2021-01-05 | bsn:1 | " + JAN);

    assertThat(all("deal")).hasSize(1);
    assertThat(store.listWithoutPerson("deal")).isEmpty();
  }

  @Test
  void keeps_many_rows_in_chunks_below_the_limit_of_the_database() {
    String longKey = "k".repeat(70_000);
    store.save(
        "deal",
        4,
        spool -> {
          for (int i = 0; i < 40; i++) {
            spool.add(0, new Linked(PersonNumbers.text(0), Method.ALONE, null, row(i + longKey)));
          }
          return NOBODY;
        });

    assertThat(store.listStored("deal", 0)).hasSize(1);
    assertThat(store.listStored("deal", 0).get(0).linked()).hasSize(40);
  }

  @Test
  void a_digest_tells_whether_anything_of_a_person_changed() {
    Row row = row("1");
    StoredPerson.Digest digest = digest(Method.ALONE, row);

    assertThat(digest(Method.ALONE, row)).isEqualTo(digest).isNotEqualTo(StoredPerson.Digest.NONE);
    List<StoredPerson.Digest> others =
        List.of(
            digest(Method.HELD, row),
            digest(Method.ALONE, row("2")),
            digest(Method.ALONE, row, row("2")),
            digest(Method.ALONE, row("1", new Claim.QualificationClaim("A", DAY, null, Set.of()))),
            digest(Method.ALONE, but(row, row.number() + 1, row.order(), row.since(), true)),
            digest(Method.ALONE, but(row, row.number(), row.order() + 1, row.since(), true)),
            digest(Method.ALONE, but(row, row.number(), row.order(), Instant.EPOCH, true)),
            digest(Method.ALONE, but(row, row.number(), row.order(), row.since(), false)));
    assertThat(others).doesNotContain(digest).doesNotHaveDuplicates();
  }

  private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

  private static Row but(Row row, int number, int order, Instant since, boolean live) {
    return new Row(row.ref(), row.partner(), number, order, since, live, row.held(), row.claims());
  }

  /** Of a person with these rows, laid out after another whose rows name the same things. */
  private StoredPerson.Digest digest(Method method, Row... rows) {
    long person = 7;
    store.save(
        "deal",
        4,
        spool -> {
          spool.add(8, new Linked(PersonNumbers.text(8), Method.ALONE, null, row("9")));
          for (Row row : rows) {
            spool.add(person, new Linked(PersonNumbers.text(person), method, null, row));
          }
          return NOBODY;
        });
    return store.listStored("deal", 0).get(0).digest();
  }

  @Test
  void puts_a_number_in_the_same_bucket_however_often_it_is_asked() {
    long last = (1L << PersonNumbers.BITS) - 1;
    assertThat(PersonNumbers.bucketOf(0, 4)).isZero();
    assertThat(PersonNumbers.bucketOf(last, 4)).isEqualTo(3);
    assertThat(PersonNumbers.bucketOf(last / 2, 4)).isEqualTo(1);
    assertThat(PersonNumbers.bucketOf(last, 1)).isZero();
  }

  @Test
  void refuses_versions_that_change_between_the_two_readings() {
    History first = History.of("gemeente 1 | 2021-01-05 | bsn:1 | " + JAN);
    VersionSource shifting =
        (withClaims, consumer) ->
            first.scan(
                withClaims,
                version -> {
                  consumer.accept(version);
                  if (withClaims) {
                    consumer.accept(version);
                  }
                });

    assertThatThrownBy(
            () -> Found.linker().link("deal", shifting, LinkTerms.STANDARD, List.of(), store))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("another order");
  }
}
