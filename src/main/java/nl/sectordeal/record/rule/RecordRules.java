package nl.sectordeal.record.rule;

import java.util.List;

/** The rules of this stage, by code: what the rules page lists. */
public final class RecordRules {
  public static final List<Class<?>> ALL =
      List.of(
          KeyIsThere.class,
          KeyIsShort.class,
          FormulaHasResult.class,
          FormulaIsWorkedOut.class,
          DateHasKnownForm.class,
          YearHasFourDigits.class,
          DayExists.class,
          DayStandsBeforeMonth.class,
          DateIsNoBareNumber.class,
          YearIsPlausible.class,
          StartIsThere.class,
          StartIsNotAfterEnd.class,
          BirthDateIsNoPlaceholder.class,
          BirthDateIsNotAfterStart.class,
          AnswerIsNotBeforeContact.class,
          NationalIdIsThere.class,
          NationalIdIsPossible.class,
          NationalIdHasItsZero.class,
          NationalIdIsNoTestNumber.class,
          NationalIdIsForbidden.class,
          NationalIdStaysInItsColumn.class,
          PostcodeIsPossible.class,
          HoursArePossible.class,
          KvkNumberIsPossible.class,
          NumberIsWrittenOut.class,
          KvkNumberHasItsZero.class,
          EmployerIsThere.class,
          PromiseIsWholeNumber.class,
          GemeentecodeIsPossible.class,
          VestigingsnummerIsPossible.class,
          BelgianPostcodeIsPossible.class,
          EnterpriseNumberIsPossible.class,
          EnterpriseNumberHasItsZero.class,
          SupportHoursArePossible.class,
          CodeIsMapped.class,
          KindIsThere.class,
          RowSaysSomething.class,
          CodeIsInForce.class);

  private RecordRules() {}
}
