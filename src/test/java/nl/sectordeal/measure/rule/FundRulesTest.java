package nl.sectordeal.measure.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** On which side of each bound a rule on the fund's records and tables is broken. */
class FundRulesTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

  @Test
  void a_stay_lies_within_its_operation_from_its_first_day_to_its_last() {
    assertThat(StayLiesWithinOperation.isBroken(FIRST, LAST, FIRST, LAST)).isFalse();
    assertThat(StayLiesWithinOperation.isBroken(FIRST, null, FIRST, LAST)).isFalse();
    assertThat(StayLiesWithinOperation.isBroken(FIRST.minusDays(1), LAST, FIRST, LAST)).isTrue();
    assertThat(StayLiesWithinOperation.isBroken(LAST.plusDays(1), null, FIRST, LAST)).isTrue();
    assertThat(StayLiesWithinOperation.isBroken(FIRST, LAST.plusDays(1), FIRST, LAST)).isTrue();
    assertThat(StayLiesWithinOperation.isBroken(LAST, FIRST, FIRST, LAST)).isTrue();
  }

  @Test
  void a_result_is_in_time_from_the_exit_to_the_last_day() {
    assertThat(ResultFollowsExit.isBroken(FIRST, FIRST, 28)).isFalse();
    assertThat(ResultFollowsExit.isBroken(FIRST, FIRST.plusDays(28), 28)).isFalse();
    assertThat(ResultFollowsExit.isBroken(FIRST, FIRST.plusDays(29), 28)).isTrue();
    assertThat(ResultFollowsExit.isBroken(FIRST, FIRST.minusDays(1), 28)).isTrue();
    assertThat(ResultFollowsExit.isBroken(null, FIRST, 28)).isTrue();
  }

  @Test
  void long_is_strictly_longer() {
    LocalDate since = LocalDate.of(2019, 7, 1);

    assertThat(LongTermIsLongEnough.isBroken(true, since, FIRST, 6)).isTrue();
    assertThat(LongTermIsLongEnough.isBroken(true, since, FIRST.plusDays(1), 6)).isFalse();
    assertThat(LongTermIsLongEnough.isBroken(false, since, LAST, 6)).isTrue();
    assertThat(LongTermIsLongEnough.isBroken(true, null, LAST, 6)).isTrue();
  }

  @Test
  void a_position_is_one_of_three() {
    assertThat(PositionIsOneOfThree.isBroken(Set.of("GT", "CO01", "CO02"))).isFalse();
    assertThat(PositionIsOneOfThree.isBroken(Set.of("EECO04"))).isFalse();
    assertThat(PositionIsOneOfThree.isBroken(Set.of("GT"))).isTrue();
    assertThat(PositionIsOneOfThree.isBroken(Set.of("CO01", "CO05"))).isTrue();
  }

  @Test
  void parts_count_with_their_wholes() {
    assertThat(OutputsNest.isBroken(Set.of("CO03", "CO04", "CO07", "CO08"))).isFalse();
    assertThat(OutputsNest.isBroken(Set.of("CO04"))).isTrue();
    assertThat(OutputsNest.isBroken(Set.of("CO01", "CO08"))).isTrue();
    assertThat(OutputsNest.isBroken(Set.of("CO03", "CO07", "CO08"))).isTrue();
    assertThat(OutputsNest.isBroken(Set.of("CO06", "CO07"))).isTrue();
  }

  @Test
  void results_of_groups_are_of_the_group_and_of_the_result() {
    assertThat(ResultsOfGroupsNest.isBroken(Set.of("CO16", "CR03", "CR05"))).isFalse();
    assertThat(ResultsOfGroupsNest.isBroken(Set.of("CO16", "CR05"))).isTrue();
    assertThat(ResultsOfGroupsNest.isBroken(Set.of("CR03", "CR05"))).isTrue();
    assertThat(ResultsOfGroupsNest.isBroken(Set.of("CO07", "CR06", "CR08"))).isFalse();
    assertThat(ResultsOfGroupsNest.isBroken(Set.of("CO07", "CR08"))).isTrue();
    assertThat(ResultsOfGroupsNest.isBroken(Set.of("CO15", "CR09"))).isTrue();
    assertThat(ResultsOfGroupsNest.isBroken(Set.of("CR06", "CR09"))).isTrue();
  }

  @Test
  void a_result_suits_who_somebody_was() {
    assertThat(SearcherWasInactive.isBroken(Set.of("CR01"), true, false)).isFalse();
    assertThat(SearcherWasInactive.isBroken(Set.of("CR01"), false, false)).isTrue();
    assertThat(SearcherWasInactive.isBroken(Set.of("EECR01"), true, true)).isTrue();
    assertThat(LearnerWasOutsideEducation.isBroken(Set.of("CR02"), false)).isFalse();
    assertThat(LearnerWasOutsideEducation.isBroken(Set.of("EECR02"), true)).isTrue();
    assertThat(WorkIsNewOrBetter.isBroken(Set.of("CR04", "CR06"), false)).isFalse();
    assertThat(WorkIsNewOrBetter.isBroken(Set.of("CR06"), true)).isTrue();
    assertThat(WorkIsNewOrBetter.isBroken(Set.of("EECR06"), true)).isFalse();
    assertThat(WorkIsNewOrBetter.isBroken(Set.of("CR07"), false)).isTrue();
  }

  @Test
  void some_results_exclude_each_other() {
    assertThat(SearchExcludesWork.isBroken(Set.of("CR01"))).isFalse();
    assertThat(SearchExcludesWork.isBroken(Set.of("CR01", "CR04"))).isTrue();
    assertThat(SearchExcludesWork.isBroken(Set.of("EECR01", "EECR04"))).isTrue();
    assertThat(FoundExcludesBetter.isBroken(Set.of("CR06", "CR07"))).isTrue();
    assertThat(FoundExcludesBetter.isBroken(Set.of("EECR05"))).isFalse();
  }

  @Test
  void ages_have_bounds() {
    assertThat(EmployedIsFifteen.isBroken(true, 15)).isFalse();
    assertThat(EmployedIsFifteen.isBroken(true, 14)).isTrue();
    assertThat(EmployedIsFifteen.isBroken(false, 14)).isFalse();
    assertThat(AgeIsPlausible.isBroken(10)).isFalse();
    assertThat(AgeIsPlausible.isBroken(9)).isTrue();
    assertThat(AgeIsPlausible.isBroken(75)).isFalse();
    assertThat(AgeIsPlausible.isBroken(76)).isTrue();
    assertThat(AdultWithoutSchoolingIsDisadvantaged.isBroken(0, 18, false)).isTrue();
    assertThat(AdultWithoutSchoolingIsDisadvantaged.isBroken(0, 17, false)).isFalse();
    assertThat(AdultWithoutSchoolingIsDisadvantaged.isBroken(0, 18, true)).isFalse();
    assertThat(AdultWithoutSchoolingIsDisadvantaged.isBroken(1, 18, false)).isFalse();
  }

  @Test
  void what_is_told_of_a_participant_may_be_asked_back() {
    assertThat(ParticipationIsIdentified.isBroken(true, true, true)).isFalse();
    assertThat(ParticipationIsIdentified.isBroken(true, false, true)).isTrue();
    assertThat(RecordIsComplete.isBroken(0)).isFalse();
    assertThat(RecordIsComplete.isBroken(1)).isTrue();
    assertThat(BackgroundWasAsked.isBroken(true, false)).isFalse();
    assertThat(BackgroundWasAsked.isBroken(false, true)).isFalse();
    assertThat(BackgroundWasAsked.isBroken(false, false)).isTrue();
    assertThat(FullTimeStudentIsInactive.isBroken(true, true)).isTrue();
    assertThat(FullTimeStudentIsInactive.isBroken(true, false)).isFalse();
    assertThat(RegisteredIsUnemployed.isBroken(true, false, false)).isTrue();
    assertThat(RegisteredIsUnemployed.isBroken(true, true, false)).isFalse();
    assertThat(LaterWorkIsOfLaterDay.isBroken(FIRST, FIRST)).isFalse();
    assertThat(LaterWorkIsOfLaterDay.isBroken(FIRST.minusDays(1), FIRST)).isTrue();
    assertThat(PayAloneIsNoImprovement.isBroken(true, false)).isTrue();
    assertThat(PayAloneIsNoImprovement.isBroken(true, true)).isFalse();
    assertThat(OneRecordPerOperation.isBroken(1)).isFalse();
    assertThat(OneRecordPerOperation.isBroken(2)).isTrue();
    assertThat(ReturnKeepsFirstEntry.isBroken(FIRST, FIRST, LAST, LAST)).isFalse();
    assertThat(ReturnKeepsFirstEntry.isBroken(FIRST, FIRST, LAST, null)).isTrue();
    assertThat(ReturnKeepsFirstEntry.isBroken(LAST, FIRST, null, null)).isTrue();
  }

  @Test
  void parts_of_a_table_are_no_more_than_their_wholes() {
    assertThat(GrandTotalHoldsTotal.isBroken(5, 5)).isFalse();
    assertThat(GrandTotalHoldsTotal.isBroken(4, 5)).isTrue();
    assertThat(LongTermWithinUnemployed.isBroken(6, 5)).isTrue();
    assertThat(OutsideEducationWithinInactive.isBroken(6, 5)).isTrue();
    assertThat(AgesWithinTotal.isBroken(6, 5)).isTrue();
    assertThat(OlderApartWithinBoth.isBroken(3, 3, 4)).isFalse();
    assertThat(OlderApartWithinBoth.isBroken(4, 3, 4)).isTrue();
    assertThat(BackgroundWithinTotal.isBroken(6, 5)).isTrue();
    assertThat(ResultWithinItsBase.isBroken(6, 5)).isTrue();
    assertThat(SearchAndWorkWithinBase.isBroken(2, 3, 5)).isFalse();
    assertThat(SearchAndWorkWithinBase.isBroken(3, 3, 5)).isTrue();
    assertThat(ResultsOfDisadvantagedWithinParts.isBroken(3, 4, 2)).isTrue();
    assertThat(LaterResultWithinItsBase.isBroken(6, 5)).isTrue();
    assertThat(ResultWithinLeavers.isBroken(6, 5)).isTrue();
    assertThat(ResultsKeepBehindEntrants.isBroken(6, 5)).isTrue();
  }

  @Test
  void sums_of_a_table_are_equal() {
    assertThat(TotalIsSumOfPositions.isBroken(6, 1, 2, 3)).isFalse();
    assertThat(TotalIsSumOfPositions.isBroken(7, 1, 2, 3)).isTrue();
    assertThat(GendersAddUp.isBroken(1, 2, 0, 3)).isFalse();
    assertThat(GendersAddUp.isBroken(1, 2, 0, 4)).isTrue();
    assertThat(LevelsWithinTotal.isBroken(4, 5, false)).isFalse();
    assertThat(LevelsWithinTotal.isBroken(4, 5, true)).isTrue();
    assertThat(LevelsWithinTotal.isBroken(6, 5, false)).isTrue();
    assertThat(SumsOfIndicatorsAddUp.isBroken(5, 6)).isTrue();
    assertThat(PartsAddUpToAll.isBroken(5, 6)).isTrue();
  }
}
