package nl.sectordeal.measure.esf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.outcome.Backing;
import nl.sectordeal.outcome.Circumstances;
import nl.sectordeal.outcome.Circumstances.Intake;
import nl.sectordeal.outcome.Circumstances.Position;
import nl.sectordeal.outcome.Doelgroep;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Participation;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.Outcome.Qualification;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.period.End;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened to somebody, as the fund asks it. */
class SpellFinderTest {
  private static final Operation CARE =
      new Operation("care", "Care", "", day("2023-01-01"), day("2025-12-31"));
  private static final EsfTerms TERMS =
      EsfTerms.standard(EsfPeriod.ESF_PLUS_2021_2027, List.of(CARE));
  private static final SpellTerms CODES =
      new SpellTerms(
          Map.of("care", Set.of("GUIDED")),
          Map.of("DIPLOMA", Qualified.Kind.QUALIFICATION),
          Set.of("COURSE"),
          Set.of("FOR_GOOD"),
          31);

  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();
  private final List<Intake> intakes = new ArrayList<>();

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static End end(String iso) {
    return iso == null ? End.open() : End.on(day(iso));
  }

  private static Outcome.Facts facts(String type, Outcome.State state, String row) {
    return new Outcome.Facts(
        row,
        "P1",
        type,
        Doelgroep.none(),
        state,
        "s",
        List.of("s:" + row + "@0"),
        Map.of(),
        Backing.NONE);
  }

  private void stay(String type, String from, String until) {
    String row = "r" + outcomes.size();
    outcomes.add(
        new Participation(
            facts(type, Outcome.State.LIVE, row), null, day(from), end(until), null, false));
  }

  private void work(String from, String until, String contract, Placement.Status status) {
    outcomes.add(
        new Placement(
            facts("", Outcome.State.LIVE, "r" + outcomes.size()),
            "0123456749",
            null,
            day(from),
            end(until),
            null,
            new BigDecimal(24),
            contract,
            status,
            List.of(),
            List.of(),
            List.of()));
  }

  private void work(String from, String until) {
    work(from, until, "FOR_A_TIME", Placement.Status.UNCONFIRMED);
  }

  private void position(String code, String from, String until) {
    positions.add(
        new Position(code, day(from), until == null ? null : day(until), "s:p" + from + "@0"));
  }

  private void answers(String row, String on, String... pairs) {
    Map<String, String> told = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      told.put(pairs[i], pairs[i + 1]);
    }
    intakes.add(new Intake(day(on), told, "s:" + row + "@0"));
  }

  private List<Spell> spells() {
    PersonHistory history =
        new PersonHistory("P1", outcomes, new Circumstances(positions, intakes));
    return new SpellFinder(TERMS, CODES).find(history);
  }

  private Spell spell() {
    List<Spell> spells = spells();
    assertThat(spells).hasSize(1);
    return spells.get(0);
  }

  private List<String> events() {
    return spell().labour().stream().map(it -> it.on() + " " + it.status()).toList();
  }

  @Test
  void a_participation_of_a_kind_of_the_operation_is_a_stay() {
    stay("GUIDED", "2023-02-01", "2023-06-30");
    stay("COURSE", "2023-03-01", "2023-05-31");

    assertThat(spell().operation()).isEqualTo("care");
    assertThat(spell().entry()).isEqualTo(day("2023-02-01"));
    assertThat(spell().exit()).isEqualTo(day("2023-06-30"));
    assertThat(spell().records()).containsExactly("s:r0@0");
  }

  @Test
  void who_still_takes_part_has_no_exit() {
    stay("GUIDED", "2023-02-01", null);

    assertThat(spell().exit()).isNull();
    assertThat(spell().workLater()).isNull();
  }

  @Test
  void what_is_withdrawn_or_held_is_no_stay() {
    for (Outcome.State state : List.of(Outcome.State.WITHDRAWN, Outcome.State.HELD)) {
      outcomes.add(
          new Participation(
              facts("GUIDED", state, "x"), null, day("2023-02-01"), End.open(), null, false));
    }
    assertThat(spells()).isEmpty();
  }

  /** A participation from the first of the rows to the last, of rows with answers. */
  private void told(String... fromUntilAnswer) {
    List<String> records = new ArrayList<>();
    String first = fromUntilAnswer[0].split(" ")[0];
    String last = first;
    for (String row : fromUntilAnswer) {
      String[] parts = row.split(" ");
      String record = "s" + records.size() + ":row@0";
      records.add(record);
      intakes.add(
          new Intake(
              day(parts[0]),
              parts.length > 3 ? Map.of(parts[2], parts[3]) : Map.of(),
              record,
              day(parts[0]),
              parts[1].equals("?") ? End.notTold() : End.on(day(parts[1]))));
      last = parts[1].compareTo(last) > 0 && !parts[1].equals("?") ? parts[1] : last;
    }
    outcomes.add(
        new Participation(
            new Outcome.Facts(
                "p",
                "P1",
                "GUIDED",
                Doelgroep.none(),
                Outcome.State.LIVE,
                "s0",
                records,
                Map.of(),
                Backing.NONE),
            null,
            day(first),
            end(last),
            null,
            false));
  }

  private List<String> days() {
    return spells().stream()
        .map(it -> it.entry() + " " + it.exit() + " " + it.support().earmarked())
        .toList();
  }

  private ParticipationRecord merged() {
    return new SpellMerger(null).merge(spells());
  }

  @Test
  void answers_describe_the_day_on_which_their_row_begins() {
    told("2023-02-01 2023-03-31 registered JA", "2023-04-20 2023-06-30 isced 5");

    assertThat(spells()).extracting(it -> it.situation().isced()).containsExactly(null, 5);
    assertThat(merged().situation().isced()).as("of another day").isNull();
    assertThat(merged().exit()).isEqualTo(day("2023-06-30"));
    assertThat(merged().earlierExits()).as("one participation is one stay").isEmpty();
  }

  @Test
  void another_partner_completes_what_the_first_row_of_the_same_days_leaves_out() {
    told("2023-02-01 2023-06-30 homeless GEWEIGERD", "2023-02-06 ? registered JA");
    intakes.add(
        new Intake(
            day("2023-02-07"),
            Map.of("homeless", "NEE"),
            "s1:row@0",
            day("2023-02-07"),
            end(null)));

    assertThat(merged().situation().registered()).isEqualTo(Answer.YES);
    assertThat(merged().situation().background().homeless()).isEqualTo(Answer.NO);
  }

  @Test
  void a_meeting_without_money_does_not_keep_out_or_date_back_the_stay_that_follows() {
    told("2023-02-01 2023-02-01 earmarked NEE", "2023-02-15 2023-06-30 earmarked JA");

    assertThat(days()).containsExactly("2023-02-15 2023-06-30 true", "2023-02-01 2023-02-01 false");
    assertThat(merged().entry()).isEqualTo(day("2023-02-15"));
    assertThat(merged().support().earmarked()).isTrue();
    assertThat(merged().records()).containsExactly("s1:row@0");
  }

  @Test
  void a_row_that_does_not_say_whether_there_is_money_goes_along_with_the_others() {
    told("2023-02-01 2023-02-01 earmarked NEE", "2023-02-01 2023-02-01");

    assertThat(spells()).noneMatch(it -> it.support().earmarked());
  }

  @Test
  void a_row_that_does_not_say_whether_there_is_money_follows_the_one_that_says_there_is() {
    told(
        "2023-02-01 2023-02-01 earmarked NEE",
        "2023-02-15 2023-06-30 earmarked JA",
        "2023-03-01 2023-07-31");

    assertThat(merged().exit()).isEqualTo(day("2023-07-31"));
    assertThat(merged().records()).containsExactly("s1:row@0", "s2:row@0");
  }

  @Test
  void the_first_day_may_be_that_of_one_partner_though_another_begins_the_participation() {
    told("2023-02-01 2023-06-30 isced 2", "2023-02-06 2023-06-30 isced 3");

    assertThat(new SpellMerger("s1").merge(spells()).entry()).isEqualTo(day("2023-02-06"));
    assertThat(merged().entry()).isEqualTo(day("2023-02-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-02-01,true",
    "2023-01-01,true",
    "2023-03-04,true",
    "2022-12-31,false",
    "2023-03-05,false"
  })
  void answers_alone_are_about_a_stay_that_begins_within_a_month(String on, boolean told) {
    stay("GUIDED", "2023-02-01", null);
    answers("asked", on, "isced", "2");

    assertThat(spell().situation().isced()).isEqualTo(told ? 2 : null);
    assertThat(spell().records().contains("s:asked@0")).isEqualTo(told);
  }

  @Test
  void answers_alone_are_about_the_nearest_stay_and_of_two_as_near_the_earlier() {
    stay("GUIDED", "2023-02-01", "2023-02-10");
    stay("GUIDED", "2023-02-21", null);
    answers("between", "2023-02-11", "isced", "2");
    answers("later", "2023-02-12", "isced", "5");

    assertThat(spells()).extracting(it -> it.situation().isced()).containsExactly(2, 5);
  }

  @ParameterizedTest
  @CsvSource({"24,1998,2023-09-18", "25,1998,2023-09-18", "24,1998,2022-12-31"})
  void age_and_year_of_birth_come_back_as_they_were_told(int age, int born, String entry) {
    stay("GUIDED", entry, null);
    answers("r0", entry, Intake.AGE, "" + age, Intake.BIRTH_YEAR, "" + born);

    LocalDate birth = spell().situation().birthDate();
    assertThat(birth.until(day(entry)).getYears()).isEqualTo(age);
    assertThat(birth.getYear()).isEqualTo(born);
  }

  @Test
  void work_goes_before_what_is_told_and_who_stops_is_inactive_until_told_otherwise() {
    stay("GUIDED", "2023-02-01", "2023-06-30");
    position("WERKLOOS", "2022-10-01", "2023-07-02");
    work("2023-07-03", "2023-07-16");
    position("WERKLOOS", "2023-07-20", null);

    assertThat(events())
        .containsExactly(
            "2022-10-01 UNEMPLOYED",
            "2023-07-03 EMPLOYED",
            "2023-07-17 INACTIVE",
            "2023-07-20 UNEMPLOYED");
  }

  @Test
  void whose_search_is_over_and_of_whom_nothing_else_is_told_no_longer_searches() {
    stay("GUIDED", "2023-02-01", "2023-06-30");
    position("WERKLOOS", "2023-07-03", "2023-07-16");

    assertThat(events()).containsExactly("2023-07-03 UNEMPLOYED", "2023-07-17 INACTIVE");
  }

  @Test
  void of_two_jobs_at_once_the_surer_contract_and_the_most_hours_count() {
    stay("GUIDED", "2023-02-01", "2023-08-31");
    work("2022-01-01", null, "FOR_GOOD", Placement.Status.CONFIRMED);
    work("2023-01-01", null, "FOR_A_TIME", Placement.Status.CONFIRMED);
    assertThat(spell().workAtEntry().contract()).isEqualTo(Work.Contract.PERMANENT);
    assertThat(spell().workAtEntry().hours()).isEqualByComparingTo("24");

    outcomes.remove(1);
    work("2023-01-02", null, null, Placement.Status.CONFIRMED);
    assertThat(spell().workAtEntry().contract()).as("one is not told").isNull();
  }

  @Test
  void from_one_job_into_the_next_nothing_changes() {
    stay("GUIDED", "2023-02-01", "2023-06-30");
    work("2023-07-03", "2023-07-16");
    work("2023-07-17", null);

    assertThat(events()).containsExactly("2023-07-03 EMPLOYED");
  }

  @Test
  void work_that_is_denied_is_none() {
    stay("GUIDED", "2023-02-01", "2023-06-30");
    work("2023-07-03", null, "FOR_GOOD", Placement.Status.DISPUTED);

    assertThat(events()).isEmpty();
    assertThat(spell().workLater()).isNull();
  }

  @Test
  void work_is_looked_at_on_entry_and_half_a_year_after_the_exit() {
    stay("GUIDED", "2023-02-01", "2023-08-31");
    work("2022-01-01", "2023-09-30");
    work("2024-02-29", null, "FOR_GOOD", Placement.Status.CONFIRMED);

    assertThat(spell().workAtEntry().contract()).isEqualTo(Work.Contract.TEMPORARY);
    assertThat(spell().workLater().on()).isEqualTo(day("2024-02-29"));
    assertThat(spell().workLater().contract()).isEqualTo(Work.Contract.PERMANENT);
  }

  @Test
  void education_is_what_begins_on_the_day_of_exit_or_later() {
    stay("GUIDED", "2023-02-01", "2023-06-30");
    stay("COURSE", "2023-06-29", null);
    assertThat(spell().educationFrom()).isNull();

    work("2023-07-10", null, "BBL", Placement.Status.UNCONFIRMED);
    assertThat(spell().educationFrom()).isEqualTo(day("2023-07-10"));

    stay("COURSE", "2023-06-30", null);
    assertThat(spell().educationFrom()).isEqualTo(day("2023-06-30"));
  }

  @Test
  void only_what_the_job_file_says_is_something_to_the_fund_was_obtained() {
    stay("GUIDED", "2023-02-01", "2023-06-30");
    for (String type : List.of("DIPLOMA", "MUG")) {
      outcomes.add(new Qualification(facts(type, Outcome.State.LIVE, type), day("2023-06-20")));
    }

    assertThat(spell().obtained())
        .containsExactly(new Qualified(day("2023-06-20"), Qualified.Kind.QUALIFICATION));
  }

  @Test
  void without_a_word_money_is_set_apart() {
    stay("GUIDED", "2023-02-01", null);
    assertThat(spell().support()).isEqualTo(new Support(true, BigDecimal.ZERO));

    answers("r0", "2023-02-01", "earmarked", "NEE", Intake.SUPPORT_HOURS, "2.5");
    assertThat(spell().support()).isEqualTo(new Support(false, new BigDecimal("2.5")));
  }
}
