package nl.sectordeal.outcome;

import static nl.sectordeal._support.Rows.employer;
import static nl.sectordeal._support.Said.placement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal._support.Said;
import nl.sectordeal.outcome.Outcome.Move;
import nl.sectordeal.outcome.Outcome.State;
import nl.sectordeal.outcome.OutcomeTerms.Moves;
import nl.sectordeal.period.DateRange;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.Proof;
import nl.sectordeal.record.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two placements of one person that follow each other are a move, unless nothing changed. */
class MoveTest {
  private static final String HERE = "27440101";
  private static final String THERE = "27440102";

  private Catalogue catalogue = Catalogue.empty();

  private static Said work(String kvk, String function, String from) {
    return placement(from).at(kvk).with(Map.of("functie", function));
  }

  private static Row row(String key, Said said) {
    return employer(key).sender(key).says(said);
  }

  private List<Move> moves(Row... rows) {
    OutcomeTerms terms = OutcomeTerms.standard().with(new Moves(92, Set.of("functie")), catalogue);
    return new OutcomeSettler(terms, new Peildatum(Settled.PEILDATUM), Settled.AS_KNOWN_AT)
        .settle(new PersonRows("P1", List.of(rows))).outcomes().stream()
            .filter(Move.class::isInstance)
            .map(Move.class::cast)
            .toList();
  }

  @ParameterizedTest(name = "ended {0}, began {1}: {2}")
  @CsvSource({
    "2021-01-31, 2021-02-01, 1",
    "2021-01-31, 2021-05-04, 1",
    "2021-01-31, 2021-05-05, 0",
    "2021-05-31, 2021-03-01, 1",
    "2021-06-01, 2021-03-01, 0",
  })
  void at_most_92_days_lie_between_or_overlap(String ended, String began, int moves) {
    assertThat(
            moves(
                row("a", work(HERE, "HELPENDE", "2015-01-01").to(ended)),
                row("b", work(THERE, "HELPENDE", began).open())))
        .hasSize(moves);
  }

  @Test
  void a_move_tells_what_was_before_and_after_and_rests_on_both_rows() {
    Move move =
        moves(
                row("a", work(HERE, "HELPENDE", "2015-01-01").to("2021-01-31")),
                row("b", work(THERE, "VERZORGENDE", "2021-02-01").open()))
            .get(0);

    assertThat(move.start()).isEqualTo("2021-02-01");
    assertThat(move.facts().id()).isEqualTo("move:employers/b:b");
    assertThat(move.facts().records()).hasSize(2);
    assertThat(move.facts().attributes())
        .isEqualTo(
            Map.of(
                "from.functie", "HELPENDE",
                "to.functie", "VERZORGENDE",
                "changed.functie", "JA",
                "from.employer", HERE,
                "to.employer", THERE,
                "changed.employer", "JA"));
  }

  @Test
  void another_function_at_the_same_employer_is_a_move() {
    Move move =
        moves(
                row("a", work(HERE, "HELPENDE", "2015-01-01").to("2021-01-31")),
                row("b", work(HERE, "VERZORGENDE", "2021-02-01").open()))
            .get(0);

    assertThat(move.facts().attributes()).containsEntry("changed.employer", "NEE");
  }

  @Test
  void a_renewed_contract_is_none() {
    assertThat(
            moves(
                row("a", work(HERE, "HELPENDE", "2015-01-01").to("2021-01-31")),
                row("b", work(HERE, "HELPENDE", "2021-02-01").open())))
        .isEmpty();
  }

  @Test
  void what_was_renewed_is_left_for_its_renewal_and_for_nothing_else() {
    assertThat(
            moves(
                row("a", work(HERE, "HELPENDE", "2015-01-01").to("2021-01-31")),
                row("b", work(HERE, "HELPENDE", "2021-02-01").open()),
                row("c", work(THERE, "VERZORGENDE", "2021-03-01").open())))
        .isEmpty();
  }

  @Test
  void a_renewed_contract_that_ends_is_left_itself() {
    assertThat(
            moves(
                row("a", work(HERE, "HELPENDE", "2015-01-01").to("2021-01-31")),
                row("b", work(HERE, "HELPENDE", "2021-02-01").to("2021-02-28")),
                row("c", work(THERE, "VERZORGENDE", "2021-03-01").open())))
        .extracting(move -> move.facts().id())
        .containsExactly("move:employers/c:c");
  }

  @Test
  void what_goes_on_with_the_nearest_before_follows_no_other() {
    assertThat(
            moves(
                row("a", work(THERE, "PLANNER", "2015-01-01").to("2020-12-31")),
                row("b", work(HERE, "HELPENDE", "2015-02-01").to("2021-01-31")),
                row("c", work(HERE, "HELPENDE", "2021-02-01").open())))
        .isEmpty();
  }

  @Test
  void a_second_job_is_none_as_long_as_the_first_goes_on() {
    assertThat(
            moves(
                row("a", work(HERE, "HELPENDE", "2015-01-01").open()),
                row("b", work(THERE, "HELPENDE", "2021-02-01").open())))
        .isEmpty();
  }

  @Test
  void a_placement_is_left_once() {
    assertThat(
            moves(
                row("a", work(HERE, "HELPENDE", "2015-01-01").to("2021-01-31")),
                row("b", work(THERE, "HELPENDE", "2021-02-01").open()),
                row("c", work(THERE, "VERZORGENDE", "2021-03-01").open())))
        .extracting(move -> move.facts().id())
        .containsExactly("move:employers/b:b");
  }

  @Test
  void the_placement_that_ended_nearest_before_is_the_one_left() {
    assertThat(
            moves(
                row("a", work(HERE, "PLANNER", "2015-01-01").to("2020-12-31")),
                row("b", work(HERE, "HELPENDE", "2015-02-01").to("2021-01-31")),
                row("c", work(THERE, "VERZORGENDE", "2021-02-01").open())))
        .extracting(move -> move.facts().attributes().get("from.functie"))
        .containsExactly("HELPENDE");
  }

  @Test
  void what_is_withdrawn_or_disputed_is_no_side_of_a_move() {
    Row left = row("a", work(HERE, "HELPENDE", "2015-01-01").to("2021-01-31"));
    Said next = work(THERE, "HELPENDE", "2021-02-01").open();

    assertThat(moves(left, employer("b").vanished().says(next))).isEmpty();
    assertThat(moves(left, row("b", next.neverStarted()))).isEmpty();
    assertThat(moves(left, row("b", next.proof(Proof.REJECTED)))).isEmpty();
    assertThat(
            moves(
                row(
                    "a",
                    work(HERE, "HELPENDE", "2015-01-01").to("2021-01-31").proof(Proof.REJECTED)),
                row("b", work(THERE, "HELPENDE", "2021-02-01").open())))
        .isEmpty();
  }

  @Test
  void what_is_disputed_stands_between_no_others() {
    Said first = work(HERE, "HELPENDE", "2015-01-01").to("2021-01-31");
    Said between = work(THERE, "PLANNER", "2021-02-01").to("2021-02-28").proof(Proof.REJECTED);

    assertThat(
            moves(
                row("a", first),
                row("b", between),
                row("c", work(THERE, "VERZORGENDE", "2021-03-01").open())))
        .extracting(
            move -> move.facts().id() + " from " + move.facts().attributes().get("from.functie"))
        .containsExactly("move:employers/c:c from HELPENDE");
  }

  @Test
  void where_only_an_unmapped_value_can_make_the_difference_the_move_waits() {
    Row left = row("a", work(HERE, "HELPENDE", "2015-01-01").to("2021-01-31"));

    assertThat(moves(left, row("b", work(HERE, "", "2021-02-01").open())))
        .extracting(move -> move.facts().state())
        .containsExactly(State.HELD);
    assertThat(moves(left, row("b", work(THERE, "", "2021-02-01").open())))
        .extracting(move -> move.facts().state())
        .containsExactly(State.LIVE);
  }

  @Test
  void the_catalogue_is_asked_on_the_day_of_the_move() {
    catalogue =
        new Catalogue(List.of(tells("NEE", null, "2021-01-31"), tells("JA", "2021-02-01", null)));
    Move move =
        moves(
                row("a", work(HERE, "HELPENDE", "2015-01-01").to("2021-01-31")),
                row("b", work(THERE, "HELPENDE", "2021-02-01").open()))
            .get(0);

    assertThat(move.facts().attributes())
        .containsEntry("from.krapte", "JA")
        .containsEntry("to.krapte", "JA");
  }

  private static Catalogue.Entry tells(String krapte, String from, String until) {
    return new Catalogue.Entry(
        "functie",
        "HELPENDE",
        "",
        new DateRange(
            from == null ? null : Settled.day(from), until == null ? null : Settled.day(until)),
        Map.of("krapte", krapte));
  }

  @Test
  void without_terms_for_moves_there_are_none() {
    assertThat(
            Settled.ids(
                Settled.outcomes(
                    row("a", work(HERE, "HELPENDE", "2015-01-01").to("2021-01-31")),
                    row("b", work(THERE, "HELPENDE", "2021-02-01").open()))))
        .noneMatch(id -> id.startsWith("move:"));
  }
}
