package nl.sectordeal.measure.esf;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.measure.esf.Situation.Background;
import org.jspecify.annotations.Nullable;

/** Somebody on the day of first entry, as outputs ask (deelnemer bij instroom). */
final class Entrant {
  private static final int ADULT_THRESHOLD = 25;
  private static final int LONG_TERM_OF_YOUNG = 6;
  private static final int LONG_TERM_OF_ADULTS = 12;
  private static final int LAST_AGE_IN_PRIMARY_SCHOOL = 12;

  private final ParticipationRecord participation;
  private final EsfTerms terms;
  private final @Nullable LabourStatus position;
  private final @Nullable Integer age;

  Entrant(ParticipationRecord participation, EsfTerms terms) {
    this.participation = participation;
    this.terms = terms;
    this.position = Position.of(participation.situation(), terms);
    this.age = ageOn(participation.situation().birthDate(), participation.entry(), terms);
  }

  private static @Nullable Integer ageOn(@Nullable LocalDate born, LocalDate day, EsfTerms terms) {
    if (born == null) {
      return null;
    }
    return terms.has(EsfChoice.AGE_BY_YEAR)
        ? day.getYear() - born.getYear()
        : Period.between(born, day).getYears();
  }

  /** What must be told and is not, by the names of the fields; empty when complete. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    addIfNull(missing, "gender", situation().gender());
    addIfNull(missing, "birth_date", age);
    addIfNull(missing, "status", position);
    addIfNull(missing, "isced", situation().isced());
    return missing;
  }

  private static void addIfNull(List<String> missing, String field, @Nullable Object value) {
    if (value == null) {
      missing.add(field);
    }
  }

  @Nullable LabourStatus position() {
    return position;
  }

  /** Age in years; null when not known. */
  @Nullable Integer age() {
    return age;
  }

  Answer is(LabourStatus asked) {
    return answer(position == asked);
  }

  /** Unemployed or inactive: who can still find work. */
  Answer isWithoutWork() {
    return answer(isWithoutWorkNow());
  }

  private boolean isWithoutWorkNow() {
    return position == LabourStatus.UNEMPLOYED || position == LabourStatus.INACTIVE;
  }

  /** Unemployed without a break for strictly longer than the threshold of the age. */
  Answer isLongTermUnemployed() {
    LocalDate since = situation().unemployedSince();
    return answer(
        position == LabourStatus.UNEMPLOYED
            && since != null
            && participation.entry().isAfter(since.plusMonths(longTermMonths())));
  }

  /** Months without work after which somebody of this age is long-term unemployed. */
  int longTermMonths() {
    boolean young = age != null && age < ADULT_THRESHOLD;
    return young && terms.has(EsfChoice.LONG_TERM_BY_AGE)
        ? LONG_TERM_OF_YOUNG
        : LONG_TERM_OF_ADULTS;
  }

  /** A full-time student is in education, whatever else was told. */
  Answer inEducation() {
    return situation().fullTimeStudent() == Answer.YES ? Answer.YES : situation().inEducation();
  }

  Answer isInactiveOutsideEducation() {
    return answer(position == LabourStatus.INACTIVE && inEducation() == Answer.NO);
  }

  Answer isInactiveAndNotSearching() {
    return answer(position == LabourStatus.INACTIVE && situation().searching() == Answer.NO);
  }

  Answer isOutsideEducation() {
    return answer(inEducation() == Answer.NO);
  }

  /** Both bounds included. */
  Answer isAged(int from, int until) {
    return answer(age != null && age >= from && age <= until);
  }

  /** Both bounds included. */
  Answer hasLevel(int from, int until) {
    Integer isced = situation().isced();
    return answer(isced != null && isced >= from && isced <= until);
  }

  /** ISCED 1 or 2, or a child that is still in primary school. */
  Answer hasLowLevel() {
    return or(hasLevel(1, 2), answer(isChildInPrimarySchool()));
  }

  private boolean isChildInPrimarySchool() {
    return terms.has(EsfChoice.CHILD_IN_SCHOOL_IS_PRIMARY)
        && hasLevel(0, 0) == Answer.YES
        && isAged(0, LAST_AGE_IN_PRIMARY_SCHOOL) == Answer.YES
        && inEducation() == Answer.YES;
  }

  /** Above 54, and unemployed or inactive outside education. */
  Answer isOlderAndApart() {
    boolean apart =
        position == LabourStatus.UNEMPLOYED || isInactiveOutsideEducation() == Answer.YES;
    return apart ? isAged(Indicators.OLDER_FROM, Integer.MAX_VALUE) : Answer.NO;
  }

  /** Migrant, of foreign background or of a minority: one indicator until 2020. */
  Answer isOfOtherOrigin() {
    Background told = background();
    return or(or(told(told.foreignOrigin()), told(told.thirdCountry())), told(told.minority()));
  }

  Answer isOfForeignOrigin() {
    Background told = background();
    return terms.has(EsfChoice.THIRD_COUNTRY_IS_FOREIGN)
        ? or(told(told.foreignOrigin()), told(told.thirdCountry()))
        : told(told.foreignOrigin());
  }

  Answer isOtherwiseDisadvantaged() {
    boolean onlyForLackOfHome =
        terms.has(EsfChoice.HOMELESS_IS_NO_DISADVANTAGE) && background().homeless() == Answer.YES;
    return onlyForLackOfHome ? Answer.NO : told(background().disadvantage());
  }

  /** Any of the three disadvantages until 2020; who has several is one person. */
  Answer isDisadvantaged() {
    return or(or(isOfOtherOrigin(), told(background().disability())), isOtherwiseDisadvantaged());
  }

  /** Disadvantaged, and without work. */
  Answer isDisadvantagedWithoutWork() {
    return isWithoutWorkNow() ? isDisadvantaged() : Answer.NO;
  }

  /** Where somebody lives is looked up and not asked, so that nobody refuses it. */
  Answer isRural() {
    return answer(background().rural() == Answer.YES);
  }

  /** An answer that was never asked for was not refused either, and is passed over. */
  Answer told(Answer answer) {
    return answer == Answer.NOT_TOLD && background().askedOn() == null ? Answer.NO : answer;
  }

  Background background() {
    return situation().background();
  }

  Situation situation() {
    return participation.situation();
  }

  ParticipationRecord participation() {
    return participation;
  }

  EsfTerms terms() {
    return terms;
  }

  private static Answer answer(boolean yes) {
    return yes ? Answer.YES : Answer.NO;
  }

  /** Yes when one of them is; not told when it might be. */
  private static Answer or(Answer one, Answer other) {
    if (one == Answer.YES || other == Answer.YES) {
      return Answer.YES;
    }
    return one == Answer.NOT_TOLD || other == Answer.NOT_TOLD ? Answer.NOT_TOLD : Answer.NO;
  }
}
