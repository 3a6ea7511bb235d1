package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three rows that may each be the other: what a person decides about one pair bears on the other
 * two.
 */
class ReviewTogetherTest {
  private static final String JOB = "src/test/resources/jobs/twijfel.yaml";

  @TempDir Path folder;
  private Desk desk;
  private ReviewedBook book;

  @BeforeEach
  void three_rows_look_alike() {
    desk = new Desk(folder);
    String rows =
        """
        Nummer;Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;Geslacht;Postcode;Huisnummer;KvK;In dienst;Uren
        W1;Tom;;Veld;14-03-1980;M;3012AA;11;27410011;01-02-2021;24
        W2;Tom;;Veld;14-03-1981;M;4013AB;22;27410011;01-02-2021;24
        W3;Tom;;Veld;14-03-1982;;5014AC;33;27410011;01-02-2021;24
        """;
    desk.put(
        "werkgevers/" + Partner.name("zorg", "2021-03", "20210404", "csv"),
        rows.getBytes(StandardCharsets.UTF_8));
    book = new ReviewedBook(folder.resolve("twijfel.xlsx"));
    desk.type("run", JOB, "--quiet");
    export();
  }

  private void export() {
    desk.type("review", JOB, "--quiet", "--export", book.file().toString());
  }

  private Told hand(String... more) {
    String[] words = new String[more.length + 4];
    words[0] = JOB;
    words[1] = "--quiet";
    words[2] = "--import";
    words[3] = book.file().toString();
    System.arraycopy(more, 0, words, 4, more.length);
    return desk.type("review", words);
  }

  @Test
  void all_three_pairs_are_in_doubt() {
    assertThat(book.pairs()).containsExactly("W1 W2", "W1 W3", "W2 W3");
  }

  @Test
  void same_and_same_and_different_is_refused_with_the_rows_that_say_so() {
    book.fill(0, "W1 W2", "zelfde", "Gebeld.")
        .fill(0, "W2 W3", "zelfde", "Gebeld.")
        .fill(0, "W1 W3", "verschillend", "Gebeld.");

    Told told = hand();

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains("er is niets bewaard")
        .contains("Verschillend: blad Twijfelgevallen, rij " + book.number(0, "W1 W3"))
        .contains("blad Twijfelgevallen, rij " + book.number(0, "W1 W2"))
        .contains("blad Twijfelgevallen, rij " + book.number(0, "W2 W3"));
    assertThat(desk.type("run", JOB, "--quiet").out()).contains("3 twijfelgevallen");
  }

  @Test
  void what_was_decided_earlier_can_be_contradicted_too() {
    book.fill(0, "W1 W2", "zelfde", "Gebeld.").fill(0, "W2 W3", "zelfde", "Gebeld.");
    assertThat(hand("--by", "Ans", "--received", "2021-04-10").exit()).isZero();
    book.fill(0, "W1 W2", "", "").fill(0, "W2 W3", "", "");
    book.fill(0, "W1 W3", "verschillend", "Toch niet.");

    Told told = hand();

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("besluit van Ans op 10-04-2021 23:59");
  }

  @Test
  void a_later_one_is_contradicted_by_what_is_loaded_before_it() {
    book.fill(0, "W1 W2", "zelfde", "Gebeld.").fill(0, "W2 W3", "zelfde", "Gebeld.");
    assertThat(hand("--by", "Ans", "--received", "2021-04-10").exit()).isZero();
    book.fill(0, "W1 W2", "", "").fill(0, "W2 W3", "", "");
    book.fill(0, "W1 W3", "verschillend", "Eerder al.");

    assertThat(hand("--received", "2021-04-05").exit()).isEqualTo(2);
  }

  @Test
  void a_file_that_says_the_opposite_of_a_decision_is_refused_until_that_is_revoked() {
    book.fill(0, "W1 W2", "zelfde", "Gebeld.");
    assertThat(hand("--received", "2021-04-10T10:00:00Z", "--by", "Ans").exit()).isZero();
    book.fill(0, "W1 W2", "verschillend", "Nog eens gebeld.");

    Told told = hand("--received", "2021-04-11", "--by", "Bo");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains("Ans besloot op 10-04-2021 12:00 al over dit paar: zelfde (Gebeld.).")
        .contains("herroep eerst dat besluit");
    book.fill(0, "W1 W2", "", "");
    export();
    book.fill(1, "W1 W2", "herroepen", "Nog eens gebeld.");
    assertThat(hand("--received", "2021-04-11").exit()).isZero();
    export();
    book.fill(0, "W1 W2", "verschillend", "Nog eens gebeld.");
    assertThat(hand("--received", "2021-04-11").err()).contains("op dit moment is al");
    assertThat(hand("--received", "2021-04-12").exit()).isZero();
    desk.type("run", JOB, "--quiet");
    export();
    assertThat(book.row(1, "W1 W2")).containsEntry("Besluit nu", "verschillend");
  }

  @Test
  void once_two_of_three_are_one_the_third_is_in_doubt_with_that_one_only() {
    book.fill(0, "W1 W2", "zelfde", "Gebeld.");
    hand();
    desk.type("run", JOB, "--quiet");
    export();

    assertThat(book.rows(0)).hasSize(1);
  }

  @Test
  void a_former_number_leads_to_the_person_it_has_become() {
    String second = book.row(0, "W1 W2").get("Persoonsnummer 2");
    String first = book.row(0, "W1 W2").get("Persoonsnummer 1");
    book.fill(0, "W1 W2", "zelfde", "Gebeld.");
    hand();
    desk.type("run", JOB, "--quiet");

    String both =
        desk.type("explain", JOB, "--person", first).out()
            + desk.type("explain", JOB, "--person", second).out();

    assertThat(both).containsOnlyOnce("hoort nu bij persoon");
    assertThat(both).contains("werkgevers/zorg W1: rij 2", "werkgevers/zorg W2: rij 3");
  }
}
