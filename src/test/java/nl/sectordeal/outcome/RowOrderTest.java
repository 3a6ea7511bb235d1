package nl.sectordeal.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sectordeal._support.Rows;
import nl.sectordeal._support.Said;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.Outcome.Side;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.Proof;
import nl.sectordeal.record.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any person: many invented ones, from fixed seeds. */
class RowOrderTest {

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_of_rows_does_not_matter(int seed) {
    List<Row> rows = person(new Random(seed));
    List<Outcome> expected = Settled.outcomes(rows);

    for (int shuffle = 0; shuffle < 5; shuffle++) {
      List<Row> shuffled = new ArrayList<>(rows);
      Collections.shuffle(shuffled, new Random(shuffle));
      assertThat(Settled.outcomes(shuffled)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_live_claim_is_in_one_outcome_and_no_two_outcomes_have_one_name(int seed) {
    List<Row> rows = person(new Random(seed));
    List<Outcome> outcomes = Settled.outcomes(rows);

    assertThat(Settled.ids(outcomes)).doesNotHaveDuplicates();
    List<String> live = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome.facts().state() != Outcome.State.WITHDRAWN) {
        live.addAll(outcome.facts().records());
      }
    }
    assertThat(live)
        .containsExactlyInAnyOrderElementsOf(
            rows.stream()
                .filter(row -> row.live() && !isStatus(row))
                .map(row -> row.ref().toString())
                .toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_placement_has_one_claim_a_source_and_starts_within_31_days(int seed) {
    for (Outcome outcome : Settled.outcomes(person(new Random(seed)))) {
      if (outcome instanceof Placement placement && !placement.sides().isEmpty()) {
        Set<String> sources = new HashSet<>();
        assertThat(placement.sides()).allMatch(side -> sources.add(side.source()));
        List<LocalDate> starts = placement.sides().stream().map(Side::start).sorted().toList();
        assertThat(starts.get(starts.size() - 1)).isBefore(starts.get(0).plusDays(32));
      }
    }
  }

  private static boolean isStatus(Row row) {
    return row.claims().get(0) instanceof nl.sectordeal.record.Claim.StatusClaim;
  }

  private static List<Row> person(Random random) {
    List<Row> rows = new ArrayList<>();
    int number = 1 + random.nextInt(9);
    for (int i = 0; i < number; i++) {
      PartnerKind partner = pick(random, PartnerKind.values());
      Rows row = Rows.of(partner, partner.name(), "k" + i).delivered(1 + random.nextInt(3));
      if (random.nextInt(5) == 0) {
        row.vanished();
      }
      if (random.nextInt(5) == 0) {
        row.held();
      }
      rows.add(row.says(claim(random)));
    }
    return rows;
  }

  private static Said claim(Random random) {
    LocalDate start = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(60));
    Said said =
        switch (random.nextInt(8)) {
          case 0 -> Said.qualification("DIPLOMA", start.toString());
          case 1 -> Said.status(pick(random, "WW", "BIJSTAND"), start.toString());
          case 2, 3 -> Said.participation("WERKFIT", start.toString()).by(pick(random, null, "Z"));
          default -> Said.placement(start.toString()).at(pick(random, null, "1", "1", "2"));
        };
    if (random.nextBoolean()) {
      said.to(start.plusDays(random.nextInt(40)).toString());
    } else if (random.nextBoolean()) {
      said.open();
    }
    if (random.nextInt(6) == 0) {
      said.holding(pick(random, Field.RESULT, Field.CONTRACT));
    }
    return said.result(pick(random, null, "AFGEROND", "LOPEND"))
        .contract(pick(random, null, "BBL", "VAST"))
        .hours(pick(random, "12", "24", "32"))
        .proof(pick(random, Proof.values()));
  }

  @SafeVarargs
  private static <T> T pick(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }
}
