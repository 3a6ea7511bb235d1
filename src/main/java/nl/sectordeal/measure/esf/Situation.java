package nl.sectordeal.measure.esf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody was on the day of entry (situatie bij instroom). Null: not told.
 *
 * @param status position as told; {@link Position} says what it comes to
 * @param registered whether registered as a job seeker
 * @param fullTimeStudent whether studying full-time
 * @param parentalLeave whether on full-time parental leave
 * @param unemployedSince first day without work
 * @param inEducation whether in education or training, whatever the position
 * @param searching whether looking for work
 * @param isced highest level completed, 0 to 8
 */
public record Situation(
    @Nullable Gender gender,
    @Nullable LocalDate birthDate,
    @Nullable LabourStatus status,
    Answer registered,
    Answer fullTimeStudent,
    Answer parentalLeave,
    @Nullable LocalDate unemployedSince,
    Answer inEducation,
    Answer searching,
    @Nullable Integer isced,
    Background background) {

  /**
   * The same, with what was not told taken from another row.
   *
   * @param sameDays whether the other row is of the same days; otherwise it tells only what never
   *     changes
   */
  Situation completedBy(Situation other, boolean sameDays) {
    return new Situation(
        gender == null ? other.gender : gender,
        birthDate == null ? other.birthDate : birthDate,
        status == null && sameDays ? other.status : status,
        sameDays ? registered.or(other.registered) : registered,
        sameDays ? fullTimeStudent.or(other.fullTimeStudent) : fullTimeStudent,
        sameDays ? parentalLeave.or(other.parentalLeave) : parentalLeave,
        unemployedSince == null && sameDays ? other.unemployedSince : unemployedSince,
        sameDays ? inEducation.or(other.inEducation) : inEducation,
        sameDays ? searching.or(other.searching) : searching,
        isced == null && sameDays ? other.isced : isced,
        sameDays ? background.completedBy(other.background) : background);
  }

  /**
   * What may be asked and need not be told (achtergrond).
   *
   * @param disadvantage a disadvantage other than origin, disability, age, position or education
   * @param askedOn day on which it was asked, as written down; null when nobody can show that it
   *     was
   */
  public record Background(
      Answer foreignOrigin,
      Answer thirdCountry,
      Answer minority,
      Answer disability,
      Answer disadvantage,
      Answer homeless,
      Answer rural,
      @Nullable LocalDate askedOn) {
    private Background completedBy(Background other) {
      return new Background(
          foreignOrigin.or(other.foreignOrigin),
          thirdCountry.or(other.thirdCountry),
          minority.or(other.minority),
          disability.or(other.disability),
          disadvantage.or(other.disadvantage),
          homeless.or(other.homeless),
          rural.or(other.rural),
          askedOn == null ? other.askedOn : askedOn);
    }
  }
}
