package nl.sectordeal.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.person.PairVerdict.Says;
import nl.sectordeal.person.VerdictLogic.Contradiction;
import nl.sectordeal.record.RecordName;
import org.junit.jupiter.api.Test;

/** What people decide hangs together: a = b and b = c leave no room for a ≠ c. */
class VerdictLogicTest {
  private final List<PairVerdict> given = new ArrayList<>();

  private static RecordName row(String key) {
    return new RecordName("gemeente", "", key);
  }

  private VerdictLogicTest says(String one, Says says, String other) {
    Instant at = Instant.parse("2021-03-01T09:00:00Z").plusSeconds(given.size());
    given.add(new PairVerdict(row(one), row(other), says, at, "Ans", "gebeld"));
    return this;
  }

  private List<Says> inForce() {
    return VerdictLogic.inForce(given).stream().map(PairVerdict::says).toList();
  }

  private Contradiction contradiction() {
    return VerdictLogic.findContradiction(VerdictLogic.inForce(given)).orElse(null);
  }

  @Test
  void the_last_verdict_about_two_rows_counts() {
    says("a", Says.SAME, "b").says("a", Says.DIFFERENT, "b").says("b", Says.SAME, "c");

    assertThat(inForce()).containsExactly(Says.DIFFERENT, Says.SAME);
  }

  @Test
  void a_revoked_verdict_does_not_bring_back_the_one_before_it() {
    says("a", Says.DIFFERENT, "b").says("a", Says.SAME, "b").says("a", Says.REVOKED, "b");

    assertThat(inForce()).isEmpty();
  }

  @Test
  void a_verdict_after_a_revoked_one_counts() {
    says("a", Says.SAME, "b").says("a", Says.REVOKED, "b").says("a", Says.DIFFERENT, "b");

    assertThat(inForce()).containsExactly(Says.DIFFERENT);
  }

  @Test
  void same_and_same_contradict_different() {
    says("a", Says.SAME, "b").says("b", Says.SAME, "c").says("a", Says.DIFFERENT, "c");

    assertThat(contradiction().different()).isEqualTo(given.get(2));
    assertThat(contradiction().same()).containsExactly(given.get(0), given.get(1));
  }

  @Test
  void a_long_way_round_contradicts_too_and_the_shortest_is_told() {
    says("a", Says.SAME, "b").says("b", Says.SAME, "c").says("c", Says.SAME, "d");
    says("d", Says.SAME, "e").says("b", Says.SAME, "e").says("a", Says.DIFFERENT, "e");

    assertThat(contradiction().same()).containsExactly(given.get(0), given.get(4));
  }

  @Test
  void a_revoked_link_of_the_chain_takes_the_contradiction_away() {
    says("a", Says.SAME, "b").says("b", Says.SAME, "c").says("a", Says.DIFFERENT, "c");
    says("b", Says.REVOKED, "c");

    assertThat(contradiction()).isNull();
  }

  @Test
  void different_from_both_of_two_that_are_the_same_is_possible() {
    says("a", Says.SAME, "b").says("a", Says.DIFFERENT, "c").says("b", Says.DIFFERENT, "c");

    assertThat(contradiction()).isNull();
  }

  @Test
  void different_twice_says_nothing_of_the_ends() {
    says("a", Says.DIFFERENT, "b").says("b", Says.DIFFERENT, "c").says("a", Says.SAME, "c");

    assertThat(contradiction()).isNull();
  }

  @Test
  void rows_with_one_key_of_two_senders_are_two_rows() {
    RecordName other = new RecordName("gemeente", "Delft", "a");
    Instant at = Instant.parse("2021-03-01T09:00:00Z");
    given.add(new PairVerdict(row("a"), other, Says.SAME, at, "Ans", "gebeld"));
    says("a", Says.DIFFERENT, "b");

    assertThat(contradiction()).isNull();
  }
}
