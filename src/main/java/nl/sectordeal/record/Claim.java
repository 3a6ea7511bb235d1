package nl.sectordeal.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.period.End;
import org.jspecify.annotations.Nullable;

/** What one row says of one thing that happened; not yet what happened (bewering). */
public sealed interface Claim {

  /** In place of an attribute's code: a value that the job file does not map. */
  String UNMAPPED = "";

  /** Fields whose value the job file does not map: they give no fact. */
  Set<Field> heldFields();

  /** Whether the whole claim waits for a person: it joins, but gives no fact and no side. */
  default boolean isHeld() {
    return heldFields().contains(Field.WITHDRAWAL);
  }

  /**
   * Someone took part in something (deelname).
   *
   * @param type code from the job file, such as WERKFIT
   * @param provider who gives it; null joins with anything that names no provider either
   * @param result code from the job file; AFGEROND means finished, LOPEND still going on
   * @param attributes what else the job file names, such as the branch, code by name; {@link
   *     #UNMAPPED} for a value that the job file does not map
   */
  record ParticipationClaim(
      String type,
      @Nullable String provider,
      LocalDate start,
      End end,
      @Nullable String result,
      @Nullable String group,
      Map<String, String> attributes,
      Set<Field> heldFields)
      implements Claim {}

  /**
   * Someone works or worked somewhere (plaatsing).
   *
   * @param type code from the job file; null when the source does not tell kinds apart
   * @param employer KvK number, eight digits
   * @param plannedEnd the end that was agreed, used for the length while the real one is open
   * @param hours hours a week
   * @param contract code from the job file; BBL is the one the engine knows
   * @param neverStarted the row says that the person never came
   * @param attributes what else the job file names, such as the function, code by name; {@link
   *     #UNMAPPED} for a value that the job file does not map
   */
  record PlacementClaim(
      @Nullable String type,
      @Nullable String employer,
      @Nullable String employerName,
      LocalDate start,
      End end,
      @Nullable LocalDate plannedEnd,
      @Nullable BigDecimal hours,
      @Nullable String contract,
      Proof proof,
      boolean neverStarted,
      @Nullable String group,
      Map<String, String> attributes,
      Set<Field> heldFields)
      implements Claim {

    /** Code of a contract that combines work and school (beroepsbegeleidende leerweg). */
    public static final String BBL = "BBL";

    @Override
    public boolean isHeld() {
      return heldFields.contains(Field.PROOF)
          || heldFields.contains(Field.NEVER_STARTED)
          || heldFields.contains(Field.WITHDRAWAL);
    }
  }

  /** Someone obtained something that shows what they can do (kwalificatie). */
  record QualificationClaim(
      String type, LocalDate date, @Nullable String group, Set<Field> heldFields)
      implements Claim {}

  /**
   * Someone got in touch, had a talk or was passed on (contact).
   *
   * @param type code from the job file
   * @param answered the day of the answer, null while there is none
   * @param attributes what else the job file names, such as channel or region, code by name
   */
  record ContactClaim(
      String type,
      LocalDate date,
      @Nullable LocalDate answered,
      @Nullable String group,
      Map<String, String> attributes,
      Set<Field> heldFields)
      implements Claim {}

  /**
   * What someone is, over a time: group and position on the labour market (status).
   *
   * @param from null: since ever
   * @param until null: open
   */
  record StatusClaim(
      @Nullable String group,
      @Nullable String position,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      Set<Field> heldFields)
      implements Claim {
    @Override
    public boolean isHeld() {
      return !heldFields.isEmpty();
    }
  }

  /**
   * Who someone was on joining something, in answers to questions of a funder (instroom).
   *
   * <p>Of the birth date only the age on that day and the year of birth are kept, since no more is
   * asked.
   *
   * @param on the day that the answers describe
   * @param answers by the name of the question, sorted: codes, days as in ISO 8601, numbers
   */
  record IntakeClaim(LocalDate on, Map<String, String> answers, Set<Field> heldFields)
      implements Claim {
    /** The answer that is the age in full years on the day. */
    public static final String AGE = "age";

    /** The answer that is the year of birth. */
    public static final String BIRTH_YEAR = "birth_year";

    /** The answer that is the gender: M, V or X. */
    public static final String GENDER = "gender";

    /** Answers that are nobody's business but the funder's and the auditor's. */
    public static final Set<String> SENSITIVE =
        Set.of(
            "foreign_background",
            "third_country",
            "minority",
            "disability",
            "other_disadvantage",
            "homeless");

    /** The answer that is the number of hours of support. */
    public static final String SUPPORT_HOURS = "support_hours";
  }

  /**
   * What an employer promised (toezegging).
   *
   * @param type code from the job file, such as WERKAKKOORD
   * @param employer KvK number, eight digits
   * @param number places promised
   * @param until null: open
   */
  record CommitmentClaim(
      String type,
      String employer,
      @Nullable String employerName,
      int number,
      LocalDate from,
      @Nullable LocalDate until,
      Set<Field> heldFields)
      implements Claim {}
}
