package nl.sectordeal.measure;

import static nl.sectordeal.measure.Example.begun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal._support.ZorgMeasures;
import nl.sectordeal.measure.Measure.Axis;
import nl.sectordeal.measure.Measure.By;
import nl.sectordeal.measure.Measure.Condition;
import nl.sectordeal.measure.Measure.Event;
import nl.sectordeal.measure.Measure.Followed;
import nl.sectordeal.measure.Measure.Share;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.OutcomeKind;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.period.ReportMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Of whoever had a talk, the share that was helped within two to six months. The report is of March
 * 2021, so that what began up to 30-09-2020 has had its time.
 */
class FollowedTest {
  private static final Measure TALKS = counting("talks", "GESPREK");
  private static final Measure HELPED = counting("helped", "UITKOMST");

  private final Verdicts verdicts = Verdicts.of(TALKS, HELPED, share("helped", 2, 6));

  @ParameterizedTest(name = "helped on {0}")
  @CsvSource({
    "2020-03-14, NOT_COUNTED NOT_FOLLOWED",
    "2020-03-15, COUNTED",
    "2020-07-15, COUNTED",
    "2020-07-16, NOT_COUNTED NOT_FOLLOWED"
  })
  void it_must_follow_in_its_months_the_last_day_included(String day, String verdict) {
    assertThat(verdicts.on(talk("2020-01-15"), helped(day)))
        .containsExactly("talk deal " + verdict);
  }

  @ParameterizedTest(name = "a talk on {0}")
  @CsvSource({"2020-09-30, COUNTED", "2020-10-01, NOT_COUNTED NOT_MATURE"})
  void who_has_not_had_the_whole_time_is_in_no_rate_though_it_did_follow(
      String day, String verdict) {
    assertThat(verdicts.on(talk(day), helped("2021-01-15")))
        .containsExactly("talk deal " + verdict);
  }

  @Test
  void months_are_clipped_to_their_end() {
    assertThat(verdicts.on(talk("2019-08-31"), helped("2020-02-29")))
        .containsExactly("talk deal COUNTED");
  }

  @Test
  void only_what_counts_there_follows() {
    Outcome waits =
        begun("h", "2020-04-01").type("UITKOMST").state(Outcome.State.HELD).contact(null);

    assertThat(verdicts.on(talk("2020-01-15"), waits))
        .containsExactly("talk deal NOT_COUNTED NOT_FOLLOWED");
  }

  @Test
  void whoever_counts_there_once_may_follow_with_a_later_one() {
    Outcome inTime = begun("later", "2020-04-01").type("UITKOMST").contact(null);

    assertThat(verdicts.on(talk("2020-01-15"), helped("2020-02-01"), inTime))
        .as("too early, and then in time")
        .containsExactly("talk deal COUNTED");
  }

  @Test
  void the_decision_rests_on_what_follows_as_well_and_has_the_group_of_its_base() {
    Outcome talk = begun("talk", "2020-01-15").type("GESPREK").group("WERKEND").contact(null);
    Outcome helped = begun("h", "2020-04-01").type("UITKOMST").group("STUDENT").contact(null);

    List<Decision> decisions = verdicts.decide(talk, helped);

    Decision share = decisions.get(decisions.size() - 1);
    assertThat(share.records()).hasSize(2);
    assertThat(share.group()).isEqualTo("WERKEND");
    assertThat(share.date()).isEqualTo("2020-01-15");
  }

  @Test
  void counted_said_no_to_and_waiting_are_together_what_the_base_counts() {
    List<Measure> measures = List.of(TALKS, HELPED, share("helped", 2, 6));
    FigureCounter counter =
        new FigureCounter(
            measures, ZorgMeasures.DEAL, ReportMonth.parse("2021-03"), Agreements.none());
    verdicts.decide(talk("2020-01-15"), helped("2020-04-01")).forEach(counter::add);
    verdicts.decide(talk("2020-01-15")).forEach(counter::add);
    verdicts.decide(talk("2021-01-15")).forEach(counter::add);

    Figure share = counter.figures().get(2);
    assertThat(share.counted()).isEqualTo(1);
    assertThat(share.notDurable()).isEqualTo(1);
    assertThat(share.noByGroup().values()).containsExactly(1);
    assertThat(TieOut.listShareTies(counter.figures(), measures))
        .singleElement()
        .satisfies(
            tie -> {
              assertThat(tie.name()).isEqualTo("talks deal: share share = total");
              assertThat(tie.left()).isEqualTo(3);
              assertThat(tie.holds()).isTrue();
            });
  }

  @Test
  void what_followed_leaves_the_share_its_cell_in_a_table() {
    Measure plain = share("helped", 2, 6);
    Measure tabled =
        new Measure(
            plain.id(),
            plain.title(),
            plain.unit(),
            plain.cycle(),
            plain.when(),
            new By(new Axis("regio", "Regio", Map.of()), new Axis("kanaal", "Kanaal", Map.of())),
            plain.share(),
            List.of(),
            List.of());
    Map<String, String> attributes = Map.of("regio", "ZUID", "kanaal", "CHAT");
    Outcome talk = begun("talk", "2020-01-15").type("GESPREK").attributes(attributes).contact(null);

    List<Decision> decisions =
        Verdicts.of(TALKS, HELPED, tabled).decide(talk, helped("2020-04-01"));

    assertThat(decisions.get(decisions.size() - 1).crossing())
        .isEqualTo(new Crossing("ZUID", "CHAT"));
  }

  @Test
  void a_share_cannot_follow_a_share() {
    assertThatThrownBy(() -> Verdicts.of(TALKS, HELPED, share("share", 0, 6)).decider())
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Outcome talk(String day) {
    return begun("talk", day).type("GESPREK").contact(null);
  }

  private static Outcome helped(String day) {
    return begun("helped", day).type("UITKOMST").contact(null);
  }

  private static Measure share(String by, int after, int within) {
    return new Measure(
        "share",
        "Share",
        Unit.SHARE,
        Cycle.DEAL,
        List.of(),
        new Share("talks", new Followed(by, after, within)),
        List.of());
  }

  private static Measure counting(String id, String kind) {
    Condition condition =
        new Condition(
            OutcomeKind.CONTACT,
            Set.of(kind),
            Map.of(),
            Event.START,
            null,
            false,
            null,
            null,
            Set.of(),
            null,
            null);
    return new Measure(id, id, Unit.PERSONS, Cycle.DEAL, List.of(condition), null, List.of());
  }
}
