package nl.sectordeal.measure.rule;

import java.util.List;

/** The rules by which figures are checked, in the order of their codes. */
public final class MeasureRules {
  public static final List<Class<?>> ALL =
      List.of(
          ParticipationIsIdentified.class,
          RecordIsComplete.class,
          BackgroundWasAsked.class,
          StayLiesWithinOperation.class,
          PositionIsOneOfThree.class,
          LongTermIsLongEnough.class,
          FullTimeStudentIsInactive.class,
          RegisteredIsUnemployed.class,
          EmployedIsFifteen.class,
          OutputsNest.class,
          AdultWithoutSchoolingIsDisadvantaged.class,
          OneRecordPerOperation.class,
          ReturnKeepsFirstEntry.class,
          ResultFollowsExit.class,
          SearcherWasInactive.class,
          LearnerWasOutsideEducation.class,
          WorkIsNewOrBetter.class,
          SearchExcludesWork.class,
          FoundExcludesBetter.class,
          ResultsOfGroupsNest.class,
          LaterWorkIsOfLaterDay.class,
          AgeIsPlausible.class,
          PayAloneIsNoImprovement.class,
          TotalIsSumOfPositions.class,
          GrandTotalHoldsTotal.class,
          LongTermWithinUnemployed.class,
          OutsideEducationWithinInactive.class,
          AgesWithinTotal.class,
          OlderApartWithinBoth.class,
          LevelsWithinTotal.class,
          BackgroundWithinTotal.class,
          GendersAddUp.class,
          ResultWithinItsBase.class,
          SearchAndWorkWithinBase.class,
          ResultsOfDisadvantagedWithinParts.class,
          LaterResultWithinItsBase.class,
          ResultWithinLeavers.class,
          SumsOfIndicatorsAddUp.class,
          PartsAddUpToAll.class,
          ResultsKeepBehindEntrants.class,
          AnswersAreOfAStay.class);

  private MeasureRules() {}
}
