package nl.sectordeal.measure.esf;

import java.util.List;
import nl.sectordeal.measure.esf.Situation.Background;
import nl.sectordeal.measure.rule.AdultWithoutSchoolingIsDisadvantaged;
import nl.sectordeal.measure.rule.AgeIsPlausible;
import nl.sectordeal.measure.rule.BackgroundWasAsked;
import nl.sectordeal.measure.rule.EmployedIsFifteen;
import nl.sectordeal.measure.rule.FullTimeStudentIsInactive;
import nl.sectordeal.measure.rule.LaterWorkIsOfLaterDay;
import nl.sectordeal.measure.rule.ParticipationIsIdentified;
import nl.sectordeal.measure.rule.PayAloneIsNoImprovement;
import nl.sectordeal.measure.rule.RecordIsComplete;
import nl.sectordeal.measure.rule.RegisteredIsUnemployed;
import nl.sectordeal.measure.rule.StayLiesWithinOperation;
import org.jspecify.annotations.Nullable;

/** Checks what partners told of one participant (controle van opgaven). */
record ToldChecks(Entrant entrant, RecordChecks checks) {
  void check() {
    List<String> missing = entrant.missing();
    checks.when(
        RecordIsComplete.isBroken(missing.size()),
        RecordIsComplete.CODE,
        missing.toArray(String[]::new));
    checks.when(
        ParticipationIsIdentified.isBroken(
            !entrant.participation().operation().isEmpty(),
            !entrant.participation().person().isEmpty(),
            !entrant.participation().records().isEmpty()),
        ParticipationIsIdentified.CODE);
    checkBackground(entrant.background());
    checkDates();
    checkPosition(entrant.situation());
    checkAge(entrant.age());
    checkWork(entrant.participation());
  }

  /** ESF+ leaves it to programmes whether participants are asked at all. */
  private void checkBackground(Background told) {
    boolean allTold =
        told.foreignOrigin() != Answer.NOT_TOLD
            && told.minority() != Answer.NOT_TOLD
            && told.disability() != Answer.NOT_TOLD
            && told.disadvantage() != Answer.NOT_TOLD;
    checks.when(
        !entrant.terms().period().isPlus()
            && BackgroundWasAsked.isBroken(allTold, told.askedOn() != null),
        BackgroundWasAsked.CODE);
  }

  private void checkDates() {
    ParticipationRecord participation = entrant.participation();
    Operation operation = entrant.terms().operation(participation.operation());
    checks.when(
        StayLiesWithinOperation.isBroken(
            participation.entry(), participation.exit(), operation.from(), operation.until()),
        StayLiesWithinOperation.CODE);
  }

  private void checkPosition(Situation told) {
    LabourStatus status = told.status();
    boolean unemployed = status == LabourStatus.UNEMPLOYED;
    boolean student = told.fullTimeStudent() == Answer.YES;
    checks.when(
        FullTimeStudentIsInactive.isBroken(student, unemployed), FullTimeStudentIsInactive.CODE);
    checks.when(
        status != null
            && RegisteredIsUnemployed.isBroken(
                told.registered() == Answer.YES, student, unemployed),
        RegisteredIsUnemployed.CODE);
  }

  private void checkAge(@Nullable Integer age) {
    if (age == null) {
      return;
    }
    boolean employed = entrant.position() == LabourStatus.EMPLOYED;
    checks.when(EmployedIsFifteen.isBroken(employed, age), EmployedIsFifteen.CODE);
    checks.when(AgeIsPlausible.isBroken(age), AgeIsPlausible.CODE);
    Integer isced = entrant.situation().isced();
    checks.when(
        isced != null
            && !entrant.terms().period().isPlus()
            && AdultWithoutSchoolingIsDisadvantaged.isBroken(
                isced, age, entrant.background().disadvantage() == Answer.YES),
        AdultWithoutSchoolingIsDisadvantaged.CODE);
  }

  private void checkWork(ParticipationRecord participation) {
    Work before = participation.workAtEntry();
    Work later = participation.workLater();
    if (later == null || participation.exit() == null) {
      return;
    }
    EsfTerms terms = entrant.terms();
    checks.when(
        LaterWorkIsOfLaterDay.isBroken(
            later.on(),
            HalfYear.dayAfter(participation.exit(), terms).minusDays(terms.slackDays())),
        LaterWorkIsOfLaterDay.CODE);
    boolean better = before != null && Improvement.isBetter(before, later, terms);
    checks.when(
        PayAloneIsNoImprovement.isBroken(later.paidMore(), better), PayAloneIsNoImprovement.CODE);
  }
}
