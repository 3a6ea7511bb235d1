package nl.sectordeal.measure;

import static nl.sectordeal.measure.Example.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.measure.Measure.Condition;
import nl.sectordeal.measure.Measure.Event;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.outcome.OutcomeKind;
import nl.sectordeal.period.Cycle;
import org.junit.jupiter.api.Test;

/** Contacts per month by attribute and speed of the answer; commitments, which are of no person. */
class ContactsAndCommitmentsTest {

  private static final Measure ANSWERED =
      measure(
          "beantwoord",
          Unit.CONTACTS,
          Cycle.MONTH,
          new Condition(
              OutcomeKind.CONTACT,
              Set.of("VRAAG"),
              Map.of("kanaal", Set.of("CHAT", "E_MAIL")),
              Event.START,
              null,
              false,
              null,
              null,
              Set.of(),
              null,
              2));

  private static final Measure AGREEMENTS =
      measure(
          "werkakkoorden",
          Unit.COMMITMENTS,
          Cycle.YEAR,
          new Condition(
              OutcomeKind.COMMITMENT,
              Set.of("WERKAKKOORD"),
              Map.of(),
              Event.START,
              null,
              false,
              null,
              null,
              Set.of(),
              null,
              null));

  private final Verdicts contacts = Verdicts.of(ANSWERED);

  @Test
  void an_answer_within_two_working_days_is_in_time() {
    assertThat(
            contacts.on(
                chat("friday", "2021-03-05").contact("2021-03-09"),
                chat("late", "2021-03-05").contact("2021-03-10"),
                chat("never", "2021-03-05").contact(null)))
        .containsExactly(
            "friday 2021-03 COUNTED",
            "late 2021-03 NOT_COUNTED NOT_FINISHED",
            "never 2021-03 NOT_COUNTED NOT_FINISHED");
  }

  @Test
  void attributes_select() {
    assertThat(
            contacts.on(
                begun("phone", "2021-03-05")
                    .type("VRAAG")
                    .attributes(Map.of("kanaal", "TELEFOON"))
                    .contact("2021-03-05"),
                begun("none", "2021-03-05").type("VRAAG").contact("2021-03-05"),
                begun("complaint", "2021-03-05")
                    .type("KLACHT")
                    .attributes(Map.of("kanaal", "CHAT"))
                    .contact("2021-03-05")))
        .isEmpty();
  }

  @Test
  void a_contact_outside_the_deal_is_told_under_its_year_not_its_month() {
    assertThat(contacts.on(chat("old", "2018-11-05").contact("2018-11-05")))
        .containsExactly("old 2018 NOT_COUNTED OUTSIDE_PERIOD");
  }

  @Test
  void the_first_way_to_qualify_that_fits_is_the_one_that_is_asked() {
    Condition strict = ANSWERED.when().get(0);
    Condition easy =
        new Condition(
            OutcomeKind.CONTACT,
            Set.of(),
            Map.of(),
            Event.START,
            null,
            false,
            null,
            null,
            Set.of(),
            null,
            null);
    Measure either =
        new Measure("a", "A", Unit.CONTACTS, Cycle.MONTH, List.of(strict, easy), null, List.of());

    assertThat(
            Verdicts.of(either)
                .on(
                    chat("never", "2021-03-05").contact(null),
                    begun("x", "2021-03-05").contact(null)))
        .containsExactly("never 2021-03 NOT_COUNTED NOT_FINISHED", "x 2021-03 COUNTED");
  }

  @Test
  void commitments_are_decided_apart_from_persons() {
    MeasureDecider decider = Verdicts.of(ANSWERED, AGREEMENTS).decider();

    List<Decision> decisions =
        decider.decideCommitments(
            List.of(
                begun("b", "2021-04-01").type("WERKAKKOORD").commitment(10),
                begun("a", "2020-01-01").type("WERKAKKOORD").commitment(10),
                begun("c", "2020-01-01").type("CONVENANT").commitment(10)));

    assertThat(decisions)
        .extracting(Verdicts::line)
        .containsExactly("a 2020 COUNTED", "b 2021 NOT_COUNTED AFTER_PEILDATUM");
    assertThat(decisions).extracting(Decision::person).containsOnly("");
  }

  @Test
  void a_person_has_no_decisions_on_commitments() {
    assertThat(
            Verdicts.of(AGREEMENTS)
                .decide(begun("a", "2020-01-01").type("WERKAKKOORD").commitment(10)))
        .isEmpty();
  }

  private static Example chat(String id, String day) {
    return begun(id, day).type("VRAAG").attributes(Map.of("kanaal", "CHAT"));
  }

  private static Measure measure(String id, Unit unit, Cycle cycle, Condition condition) {
    return new Measure(id, id, unit, cycle, List.of(condition), null, List.of());
  }
}
