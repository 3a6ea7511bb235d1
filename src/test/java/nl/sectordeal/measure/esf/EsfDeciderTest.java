package nl.sectordeal.measure.esf;

import static nl.sectordeal.measure.esf.EsfPeriod.ESF_2014_2020;
import static nl.sectordeal.measure.esf.EsfPeriod.ESF_PLUS_2021_2027;
import static nl.sectordeal.measure.esf.LabourStatus.EMPLOYED;
import static nl.sectordeal.measure.esf.LabourStatus.INACTIVE;
import static nl.sectordeal.measure.esf.LabourStatus.UNEMPLOYED;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.sectordeal.measure.esf.Situation.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the regulation leaves open, when something is decided, and who came back. */
class EsfDeciderTest {
  private static final EsfTerms OLD = EsfSpec.terms(ESF_2014_2020);
  private static final EsfTerms PLUS = EsfSpec.terms(ESF_PLUS_2021_2027);

  private static EsfTerms terms(BigDecimal minHours, int slackDays, String entryFrom) {
    return new EsfTerms(
        OLD.period(),
        false,
        OLD.operations(),
        OLD.choices(),
        minHours,
        slackDays,
        OLD.fullWeek(),
        entryFrom,
        OLD.estimates(),
        OLD.entities());
  }

  @Test
  void who_has_too_little_support_is_no_participant() {
    EsfTerms eightHours = terms(BigDecimal.valueOf(8), 0, null);
    Stay meeting = Stay.from("2020-03-02").until("2020-03-02").hours(7);

    assertThat(Stay.decision(eightHours, "2020-12-31", "GT", meeting))
        .isEqualTo("2020 NOT_COUNTED NOT_A_PARTICIPANT");
    assertThat(Stay.codes(eightHours, Stay.from("2020-03-02").hours(8))).contains("GT", "CO01");
    assertThat(Stay.codes(OLD, Stay.from("2020-03-02").hours(0))).contains("GT", "CO01");
  }

  @Test
  void parental_leave_is_inactive_until_2020_and_employed_after() {
    Stay leave = Stay.from("2020-03-02").is(EMPLOYED).onLeave();

    assertThat(Stay.codes(OLD, leave)).contains("CO03").doesNotContain("CO05");
    assertThat(Stay.codes(PLUS, leave)).contains("EECO05").doesNotContain("EECO04");
    assertThat(Stay.codes(EsfSpec.choosing(EsfChoice.ON_LEAVE_IS_EMPLOYED, OLD), leave))
        .contains("CO05");
    assertThat(Stay.codes(EsfSpec.choosing(EsfChoice.ON_LEAVE_IS_INACTIVE, PLUS), leave))
        .contains("EECO04");
    assertThat(Stay.codes(OLD, leave.student())).as("who studies as well").contains("CO03");
    assertThat(Stay.codes(OLD, Stay.from("2020-03-02").is(EMPLOYED).onLeave().registered()))
        .contains("CO01");
  }

  @Test
  void who_works_and_is_registered_is_unemployed_unless_chosen_otherwise() {
    Stay worker = Stay.from("2020-03-02").is(EMPLOYED).registered();

    assertThat(Stay.codes(OLD, worker)).contains("CO01").doesNotContain("CO05");
    assertThat(Stay.codes(EsfSpec.choosing(EsfChoice.REGISTERED_MAY_WORK, OLD), worker))
        .contains("CO05")
        .doesNotContain("CO01");
  }

  @Test
  void a_full_time_student_at_work_is_employed() {
    assertThat(Stay.codes(OLD, Stay.from("2020-03-02").is(EMPLOYED).student().registered()))
        .contains("CO05");
  }

  @Test
  void without_schooling_only_a_child_in_primary_school_has_a_level() {
    EsfTerms otherwise = EsfSpec.choosing(EsfChoice.NO_LEVEL_AT_ALL, OLD);
    Stay adult = Stay.from("2020-03-02").is(INACTIVE).inSchool().isced(0);
    Stay child = Stay.from("2020-03-02").is(INACTIVE).inSchool().isced(0).born("2007-03-03");
    Stay older = Stay.from("2020-03-02").is(INACTIVE).inSchool().isced(0).born("2007-03-02");

    assertThat(Stay.codes(OLD, adult)).doesNotContain("CO09");
    assertThat(Stay.codes(OLD, child)).as("twelve").contains("CO09");
    assertThat(Stay.codes(OLD, older)).as("thirteen").doesNotContain("CO09");
    assertThat(Stay.codes(otherwise, child)).doesNotContain("CO09");
  }

  @Test
  void a_third_country_may_be_taken_for_foreign_background() {
    Background third =
        new Background(
            Answer.NO,
            Answer.YES,
            Answer.NO,
            Answer.NO,
            Answer.NO,
            Answer.NO,
            Answer.NOT_TOLD,
            LocalDate.of(2020, 3, 2));
    Stay stay = Stay.from("2020-03-02").withBackground(third);

    assertThat(Stay.codes(PLUS, stay)).contains("EECO13").doesNotContain("EECO14");
    assertThat(Stay.codes(EsfSpec.choosing(EsfChoice.THIRD_COUNTRY_IS_FOREIGN, PLUS), stay))
        .contains("EECO13", "EECO14");
    assertThat(Stay.decision(PLUS, "2020-12-31", "EECO17", stay))
        .as("nobody refuses to live somewhere")
        .isEmpty();
  }

  @Test
  void a_refusal_is_told_only_when_it_was_asked() {
    Background refused =
        new Background(
            Answer.NOT_TOLD,
            Answer.NOT_TOLD,
            Answer.NOT_TOLD,
            Answer.NOT_TOLD,
            Answer.NOT_TOLD,
            Answer.NOT_TOLD,
            Answer.NOT_TOLD,
            LocalDate.of(2020, 3, 2));

    assertThat(
            Stay.decision(
                OLD, "2020-12-31", "CO16", Stay.from("2020-03-02").withBackground(refused)))
        .isEqualTo("2020 NOT_COUNTED REFUSED");
    assertThat(Stay.decision(OLD, "2020-12-31", "CO16", Stay.from("2020-03-02"))).isEmpty();
  }

  @ParameterizedTest(name = "{0} a practice statement: {1}, an attendance: {2}")
  @CsvSource({"STATEMENT_IS_NONE, false, false", "STATEMENT_IS_QUALIFICATION, true, false"})
  void not_everything_that_is_obtained_is_a_qualification(
      EsfChoice choice, boolean statement, boolean attendance) {
    EsfTerms terms = EsfSpec.choosing(choice, OLD);

    assertThat(qualifies(terms, Qualified.Kind.PRACTICE_STATEMENT)).isEqualTo(statement);
    assertThat(qualifies(terms, Qualified.Kind.ATTENDANCE)).isEqualTo(attendance);
    assertThat(qualifies(terms, Qualified.Kind.QUALIFICATION)).isTrue();
  }

  private static boolean qualifies(EsfTerms terms, Qualified.Kind kind) {
    Stay stay = Stay.from("2020-03-02").until("2020-06-30").obtained("2020-06-01", kind);
    return Stay.codes(terms, stay).contains("CR03");
  }

  @Test
  void work_around_the_day_may_count_when_days_are_allowed() {
    Stay late = Stay.from("2020-03-02").until("2020-06-30").then("2021-01-04", EMPLOYED);

    assertThat(Stay.codes(OLD, late)).doesNotContain("CR06");
    assertThat(Stay.codes(terms(BigDecimal.ZERO, 4, null), late)).doesNotContain("CR06");
    assertThat(Stay.codes(terms(BigDecimal.ZERO, 5, null), late)).contains("CR06");
  }

  @Test
  void who_wanted_more_hours_is_better_off_with_more() {
    Stay parttime =
        Stay.from("2020-03-02")
            .until("2020-06-30")
            .is(EMPLOYED)
            .then("2020-06-30", EMPLOYED)
            .hours(16, 28);

    assertThat(Stay.codes(OLD, parttime)).contains("CR07");
    assertThat(Stay.codes(EsfSpec.choosing(EsfChoice.FULL_WEEK_ONLY, OLD), parttime))
        .doesNotContain("CR07");
    assertThat(Stay.codes(EsfSpec.choosing(EsfChoice.FULL_WEEK_ONLY, OLD), parttime.hours(16, 36)))
        .contains("CR07");
    assertThat(Stay.codes(OLD, parttime.hours(28, 28))).doesNotContain("CR07");
  }

  @Test
  void work_that_began_before_entry_and_never_stopped_may_be_better() {
    Stay parttime =
        Stay.from("2020-03-02")
            .until("2020-06-30")
            .is(EMPLOYED)
            .then("2019-12-01", EMPLOYED)
            .hours(16, 28);

    assertThat(Stay.codes(OLD, parttime)).contains("CR07").doesNotContain("CR04", "CR06");
    assertThat(Stay.codes(PLUS, parttime)).contains("EECR06").doesNotContain("EECR04", "EECR05");
    assertThat(Stay.decision(OLD, "2020-12-29", "CR07", parttime))
        .isEqualTo("2020 NOT_COUNTED NOT_MATURE");
    assertThat(Stay.codes(OLD, parttime.then("2020-12-30", UNEMPLOYED)))
        .as("no longer at work on the day")
        .doesNotContain("CR07");
  }

  @Test
  void work_from_before_entry_is_better_unless_somebody_came_back_without_it() {
    Stay first =
        Stay.from("2020-01-06").until("2020-03-31").is(EMPLOYED).then("2019-12-01", EMPLOYED);
    Stay back = Stay.from("2020-09-01").until("2020-12-31").is(EMPLOYED).hours(16, 28);
    first.hours(16, 16);

    assertThat(Stay.codes(OLD, first, back)).contains("CR07");
    assertThat(Stay.codes(OLD, first, back.is(UNEMPLOYED))).doesNotContain("CR07");
    assertThat(Stay.codes(OLD, first, back.then("2021-02-01", EMPLOYED)))
        .as("found other work")
        .contains("CR07");
  }

  @Test
  void a_result_over_new_year_is_of_the_year_of_the_exit() {
    Stay winter = Stay.from("2020-03-02").until("2020-12-18").then("2021-01-04", EMPLOYED);

    assertThat(Stay.decision(OLD, "2021-12-31", "CR04", winter)).isEqualTo("2020 COUNTED");
    assertThat(
            Stay.decision(
                EsfSpec.choosing(EsfChoice.YEAR_OF_RESULT, OLD), "2021-12-31", "CR04", winter))
        .isEqualTo("2021 COUNTED");
  }

  @ParameterizedTest(name = "as of {0}: CR04 {1}, CR02 {2}, CR06 {3}")
  @CsvSource({
    "2020-06-29, 2020 NOT_COUNTED NOT_FINISHED, 2020 NOT_COUNTED NOT_FINISHED,"
        + " 2020 NOT_COUNTED NOT_FINISHED",
    "2020-06-30, 2020 NOT_COUNTED NOT_MATURE, 2020 NOT_COUNTED NOT_MATURE,"
        + " 2020 NOT_COUNTED NOT_MATURE",
    "2020-07-20, 2020 NOT_COUNTED NOT_MATURE, 2020 COUNTED, 2020 NOT_COUNTED NOT_MATURE",
    "2020-07-28, 2020 COUNTED, 2020 COUNTED, 2020 NOT_COUNTED NOT_MATURE",
    "2020-12-30, 2020 COUNTED, 2020 COUNTED, 2020 COUNTED"
  })
  void a_position_waits_for_the_end_of_the_four_weeks_and_school_does_not(
      String peildatum, String works, String learns, String worksLater) {
    Stay stay =
        Stay.from("2020-03-02")
            .until("2020-06-30")
            .then("2020-07-06", EMPLOYED)
            .school("2020-07-20");

    assertThat(Stay.decision(OLD, peildatum, "CR04", stay)).isEqualTo(works);
    assertThat(Stay.decision(OLD, peildatum, "CR02", stay)).isEqualTo(learns);
    assertThat(Stay.decision(OLD, peildatum, "CR06", stay)).isEqualTo(worksLater);
  }

  @Test
  void who_left_without_a_result_is_told_so() {
    Stay stay = Stay.from("2020-03-02").until("2020-06-30");

    assertThat(Stay.decision(OLD, "2021-12-31", "CR04", stay))
        .isEqualTo("2020 NOT_COUNTED NOT_REACHED");
    assertThat(Stay.decision(OLD, "2021-12-31", "CR07", stay))
        .as("nothing is decided about work of somebody who had none")
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2018-12-31, 2019-03-01, NOT_COUNTED OUTSIDE_PERIOD",
    "2022-06-01, 2022-05-31, HELD ROW_HELD",
    "2022-06-01, 2023-01-01, HELD ROW_HELD",
    "2022-12-31, 2022-12-31, COUNTED"
  })
  void a_stay_outside_the_operation_does_not_count(String entry, String exit, String verdict) {
    assertThat(Stay.decision(OLD, "2023-12-31", "GT", Stay.from(entry).until(exit)))
        .endsWith(verdict);
  }

  @Test
  void who_works_before_fifteen_waits() {
    assertThat(
            Stay.decision(
                OLD, "2020-12-31", "GT", Stay.from("2020-03-02").is(EMPLOYED).born("2005-03-03")))
        .isEqualTo("2020 HELD ROW_HELD");
  }

  @Test
  void who_comes_in_later_does_not_count_yet() {
    assertThat(Stay.decision(OLD, "2020-03-01", "GT", Stay.from("2020-03-02")))
        .isEqualTo("2020 NOT_COUNTED AFTER_PEILDATUM");
  }

  @Test
  void stays_that_touch_are_one_stay() {
    Stay first = Stay.from("2020-01-06").until("2020-03-31").then("2020-03-30", EMPLOYED);
    Stay next = Stay.from("2020-04-01").until("2020-06-30");
    Stay later = Stay.from("2020-04-02").until("2020-06-30");

    assertThat(Stay.codes(OLD, first, next)).as("the work stands").contains("CR04");
    assertThat(Stay.codes(OLD, first, later)).as("came back without work").doesNotContain("CR04");
  }

  @Test
  void who_is_back_has_not_left() {
    Stay first = Stay.from("2020-01-06").until("2020-03-31").then("2020-04-01", EMPLOYED);
    Stay back = Stay.from("2020-09-01");

    assertThat(Stay.decision(OLD, "2020-12-31", "CR04", back, first))
        .isEqualTo("2020 NOT_COUNTED NOT_FINISHED");
  }

  @Test
  void who_comes_back_at_work_and_keeps_it_has_found_work() {
    Stay first = Stay.from("2020-01-06").until("2020-03-31").then("2020-05-01", EMPLOYED);
    Stay back = Stay.from("2020-09-01").until("2020-12-31").is(EMPLOYED);

    assertThat(Stay.codes(OLD, first, back)).contains("CO01", "CR04", "CR06");
    assertThat(Stay.codes(OLD, first, back.is(UNEMPLOYED)))
        .as("lost it before coming back")
        .doesNotContain("CR04", "CR06");
  }

  @Test
  void work_half_a_year_after_an_earlier_exit_is_not_looked_at_too_early() {
    Stay first = Stay.from("2020-01-06").until("2020-03-31").is(EMPLOYED).hours(16, 28);
    Stay back = Stay.from("2020-12-01").until("2020-12-31").is(EMPLOYED);

    assertThat(Stay.account(OLD, "2022-12-31", first, back).findings())
        .extracting(RecordFinding::code)
        .doesNotContain("D50");
  }

  @Test
  void a_full_time_student_is_in_education_whatever_else_is_told() {
    Stay student = Stay.from("2020-03-02").until("2020-06-30").student().school("2020-07-01");

    assertThat(Stay.codes(OLD, student)).contains("CO03").doesNotContain("CO04", "CR02");
  }

  @Test
  void results_of_their_own_year_may_come_after_the_operation() {
    EsfTerms ofResult = EsfSpec.choosing(EsfChoice.YEAR_OF_RESULT, OLD);
    Operation operation = OLD.operations().get(0);

    assertThat(OLD.lastYear(operation, 2024)).isEqualTo(2022);
    assertThat(ofResult.lastYear(operation, 2024)).isEqualTo(2023);
    assertThat(ofResult.lastYear(operation, 2022)).isEqualTo(2022);
  }

  @Test
  void a_qualification_of_the_first_stay_counts_unless_replaced() {
    Stay first =
        Stay.from("2020-01-06")
            .until("2020-03-31")
            .obtained("2020-03-01", Qualified.Kind.QUALIFICATION);
    Stay back = Stay.from("2020-09-01").until("2020-12-31");

    assertThat(Stay.codes(OLD, first, back)).contains("CR03");
    assertThat(
            Stay.codes(
                EsfSpec.choosing(EsfChoice.EARLIER_QUALIFICATION_REPLACED, OLD), first, back))
        .doesNotContain("CR03");
  }

  @Test
  void partners_complete_each_other_and_the_earliest_day_holds() {
    Stay one = Stay.from("2020-01-06").until("2020-03-31").isced(null);
    Stay two = Stay.from("2019-12-30").until("2020-03-31").toldBy("two").is(null);

    assertThat(Stay.decision(OLD, "2020-12-31", "CO10", one, two)).isEqualTo("2019 COUNTED");
    assertThat(Stay.decision(terms(BigDecimal.ZERO, 0, "one"), "2020-12-31", "CO10", one, two))
        .isEqualTo("2020 COUNTED");
  }

  @Test
  void what_is_missing_is_named() {
    EsfAccount account =
        Stay.account(OLD, "2020-12-31", Stay.from("2020-03-02").isced(null).born(null));

    assertThat(account.findings())
        .filteredOn(finding -> finding.code().equals("D31"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.about()).containsExactly("birth_date", "isced"));
    assertThat(Stay.decision(OLD, "2020-12-31", "CO01", Stay.from("2020-03-02").isced(null)))
        .isEqualTo("2020 NOT_COUNTED INCOMPLETE");
  }

  @Test
  void of_whom_no_money_is_set_apart_nothing_is_asked() {
    EsfAccount account =
        Stay.account(OLD, "2020-12-31", Stay.from("2020-03-02").notEarmarked().isced(null));

    assertThat(account.findings()).isEmpty();
    assertThat(account.refused()).containsOnlyKeys("OP1");
  }

  @Test
  void a_student_called_unemployed_is_told_to_the_partner() {
    assertThat(Stay.account(OLD, "2020-12-31", Stay.from("2020-03-02").student()).findings())
        .extracting(RecordFinding::code)
        .contains("D36");
    assertThat(Stay.codes(OLD, Stay.from("2020-03-02").student().is(UNEMPLOYED))).contains("CO03");
  }
}
