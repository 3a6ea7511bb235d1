package nl.sectordeal.outcome;

import static nl.sectordeal._support.Rows.gemeente;
import static nl.sectordeal._support.Rows.other;
import static nl.sectordeal._support.Said.commitment;
import static nl.sectordeal.outcome.Settled.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.sectordeal._support.Said;
import nl.sectordeal.outcome.Outcome.Commitment;
import nl.sectordeal.outcome.Outcome.Facts;
import nl.sectordeal.outcome.Outcome.State;
import nl.sectordeal.record.Row;
import org.junit.jupiter.api.Test;

class CommitmentSettlerTest {
  private final CommitmentSettler settler = new CommitmentSettler();

  @Test
  void a_claim_becomes_a_commitment_of_no_person() {
    Row row =
        gemeente("w1").says(commitment("11111111", 40, "2019-06-01").to("2022-05-31").named("Z"));

    assertThat(settler.settleCommitments(List.of(row)))
        .containsExactly(
            new Commitment(
                new Facts(
                    "commitment:gemeente:w1",
                    "",
                    "WERKAKKOORD",
                    Doelgroep.none(),
                    State.LIVE,
                    "gemeente",
                    List.of("gemeente:w1@00000001"),
                    Map.of(),
                    Backing.NONE),
                "11111111",
                "Z",
                40,
                day("2019-06-01"),
                day("2022-05-31")));
  }

  @Test
  void they_are_sorted_by_start_and_name_and_never_joined() {
    Row a = gemeente("a").says(commitment("11111111", 40, "2019-06-01"));
    Row b = other("b").says(commitment("11111111", 40, "2019-06-01"));
    Row early = gemeente("z").says(commitment("22222222", 5, "2019-01-01"));

    assertThat(settler.settleCommitments(List.of(a, b, early)))
        .extracting(commitment -> commitment.facts().id())
        .containsExactly("commitment:gemeente:z", "commitment:academy:b", "commitment:gemeente:a");
  }

  @Test
  void rows_that_are_held_or_vanished_give_held_and_withdrawn_ones() {
    Row held = gemeente("h").held().says(commitment("11111111", 40, "2019-06-01"));
    Row gone = gemeente("v").vanished().says(commitment("11111111", 40, "2019-06-01"));

    assertThat(settler.settleCommitments(List.of(gone, held)))
        .extracting(commitment -> commitment.facts().state())
        .containsExactly(State.HELD, State.WITHDRAWN);
  }

  @Test
  void what_is_said_of_persons_is_passed_over() {
    Row row = gemeente("a").says(Said.contact("GESPREK", "2021-01-01"));

    assertThat(settler.settleCommitments(List.of(row))).isEmpty();
  }
}
