package nl.sectordeal.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sectordeal.period.DateRange;
import nl.sectordeal.period.End;
import nl.sectordeal.record.Claim.IntakeClaim;
import org.jspecify.annotations.Nullable;

/**
 * What partners tell of who somebody is, beside what happened (omstandigheden). Only what still
 * stands and waits for nobody.
 *
 * @param positions on the labour market, by first day, then record
 * @param intakes by day, then record
 */
public record Circumstances(List<Position> positions, List<Intake> intakes) {
  /** Nothing is told. */
  public static final Circumstances NONE = new Circumstances(List.of(), List.of());

  /**
   * Where somebody stands on the labour market, over a time (arbeidsmarktpositie).
   *
   * @param code from the job file
   * @param from null: since ever
   * @param until null: open
   * @param record {@code source:key@delivery}
   */
  public record Position(
      String code, @Nullable LocalDate from, @Nullable LocalDate until, String record) {
    /** Whether it holds on a day. */
    public boolean isOn(LocalDate day) {
      return new DateRange(from, until).contains(day);
    }
  }

  /**
   * Who somebody was on joining something (instroom).
   *
   * @param on the day that the answers describe
   * @param answers by the name of the question
   * @param record {@code source:key@delivery}
   * @param from first day of what somebody joined, as the same row tells it; {@code on} when it
   *     tells of none
   * @param until last day of it
   */
  public record Intake(
      LocalDate on, Map<String, String> answers, String record, LocalDate from, End until) {
    /** Of a row that tells of nothing that somebody joined. */
    public Intake(LocalDate on, Map<String, String> answers, String record) {
      this(on, answers, record, on, End.notTold());
    }

    /** The answer that is the age in full years on the day. */
    public static final String AGE = IntakeClaim.AGE;

    /** The answer that is the year of birth. */
    public static final String BIRTH_YEAR = IntakeClaim.BIRTH_YEAR;

    /** The answer that is the gender: M, V or X. */
    public static final String GENDER = IntakeClaim.GENDER;

    /** The answer that is the number of hours of support. */
    public static final String SUPPORT_HOURS = IntakeClaim.SUPPORT_HOURS;
  }
}
