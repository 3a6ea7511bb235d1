package nl.sectordeal.measure.esf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.sectordeal.measure.esf.Situation.Background;
import nl.sectordeal.outcome.Circumstances.Intake;
import org.jspecify.annotations.Nullable;

/** The answers on joining, as the fund asks them (antwoorden bij instroom). */
final class IntakeAnswers {
  /** Codes of positions on the labour market, as the job file writes them. */
  static final Map<String, LabourStatus> EMPLOYMENT =
      Map.of(
          "WERKLOOS", LabourStatus.UNEMPLOYED,
          "INACTIEF", LabourStatus.INACTIVE,
          "WERKEND", LabourStatus.EMPLOYED);

  private static final Map<String, Gender> GENDERS =
      Map.of("V", Gender.WOMAN, "M", Gender.MAN, "X", Gender.NON_BINARY);
  private static final String YES = "JA";
  private static final String NO = "NEE";

  private final LocalDate on;
  private final Map<String, String> answers;

  /**
   * Some answers.
   *
   * @param on the day that they describe
   */
  IntakeAnswers(LocalDate on, Map<String, String> answers) {
    this.on = on;
    this.answers = answers;
  }

  Situation situation() {
    String gender = answers.get(Intake.GENDER);
    String status = answers.get("employment");
    String isced = answers.get("isced");
    return new Situation(
        gender == null ? null : GENDERS.get(gender),
        birthDate(),
        status == null ? null : EMPLOYMENT.get(status),
        answer("registered"),
        answer("full_time_student"),
        answer("parental_leave"),
        day("unemployed_since"),
        answer("in_education"),
        answer("searching"),
        isced == null ? null : Integer.valueOf(isced),
        background());
  }

  private Background background() {
    return new Background(
        answer("foreign_background"),
        answer("third_country"),
        answer("minority"),
        answer("disability"),
        answer("other_disadvantage"),
        answer("homeless"),
        answer("rural"),
        day("asked_on"));
  }

  /**
   * A day that gives the age as told and the year of birth; the day itself is not kept. Whose
   * birthday had not come is given the last day of the year, others the first.
   */
  private @Nullable LocalDate birthDate() {
    String age = answers.get(Intake.AGE);
    String year = answers.get(Intake.BIRTH_YEAR);
    if (age == null || year == null) {
      return null;
    }
    int born = Integer.parseInt(year);
    boolean beforeBirthday = on.getYear() - born > Integer.parseInt(age);
    return beforeBirthday ? LocalDate.of(born, 12, 31) : LocalDate.of(born, 1, 1);
  }

  /** Whether money is set apart for this person, as far as told. */
  Answer earmarked() {
    return answer("earmarked");
  }

  /** Hours of support; zero when not told. */
  BigDecimal hours() {
    String hours = answers.get(Intake.SUPPORT_HOURS);
    return hours == null ? BigDecimal.ZERO : new BigDecimal(hours);
  }

  Answer wantsMoreHours() {
    return answer("wants_more_hours");
  }

  boolean promoted() {
    return answer("promoted") == Answer.YES;
  }

  private Answer answer(String question) {
    String answer = answers.get(question);
    return YES.equals(answer) ? Answer.YES : NO.equals(answer) ? Answer.NO : Answer.NOT_TOLD;
  }

  private @Nullable LocalDate day(String question) {
    String day = answers.get(question);
    return day == null ? null : LocalDate.parse(day);
  }
}
