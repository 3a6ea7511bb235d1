package nl.sectordeal.measure.esf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a job counts for the fund (afspraken met het fonds).
 *
 * @param shadow whether the fund did not ask for it: a calculation beside its own
 * @param operations what is paid for, in the order of the report
 * @param choices one per {@link EsfSwitch}
 * @param minSupportHours hours below which nobody is a participant
 * @param slackDays days around the day six months after the exit on which work may be found as well
 * @param fullWeek hours of a full week
 * @param entryFrom source whose first day goes before that of others; null: the earliest of all
 * @param estimates numbers that nobody counted; ESF+ only
 * @param entities organisations supported
 */
public record EsfTerms(
    EsfPeriod period,
    boolean shadow,
    List<Operation> operations,
    Set<EsfChoice> choices,
    BigDecimal minSupportHours,
    int slackDays,
    BigDecimal fullWeek,
    @Nullable String entryFrom,
    List<Estimate> estimates,
    List<EntityCount> entities) {

  static final int DAYS_OF_FOUR_WEEKS = 28;

  private static final BigDecimal FULL_WEEK = new BigDecimal(36);

  private static final Set<String> DUE_IN_2017 = Set.of("CO18", "CO19");

  public EsfTerms {
    operations = List.copyOf(operations);
    choices = Set.copyOf(choices);
    estimates = List.copyOf(estimates);
    entities = List.copyOf(entities);
  }

  /** What holds when a job file says nothing but this. */
  public static EsfTerms standard(EsfPeriod period, List<Operation> operations) {
    Set<EsfChoice> choices = EnumSet.noneOf(EsfChoice.class);
    for (EsfSwitch question : EsfSwitch.values()) {
      choices.add(question.standard(period));
    }
    return new EsfTerms(
        period,
        false,
        operations,
        choices,
        BigDecimal.ZERO,
        0,
        FULL_WEEK,
        null,
        List.of(),
        List.of());
  }

  /** Whether this holds; a question that is not open in the period has its standard answer. */
  public boolean has(EsfChoice choice) {
    return choice.of().isOpenIn(period)
        ? choices.contains(choice)
        : choice == choice.of().standard(period);
  }

  /** The indicators that stand in tables; all are decided about. */
  public List<Indicator> tabled() {
    return Indicators.of(period).stream()
        .filter(
            indicator -> has(EsfChoice.HOUSING_TABLED) || !DUE_IN_2017.contains(indicator.code()))
        .toList();
  }

  /** So many days after an exit a result still counts: four weeks, with the last day or without. */
  public int daysAfterExit() {
    return has(EsfChoice.DAY_28_COUNTS) ? DAYS_OF_FOUR_WEEKS : DAYS_OF_FOUR_WEEKS - 1;
  }

  /**
   * The last year of the tables of an operation: that of its end, or of what comes half a year
   * after where a result is of the year in which it came.
   *
   * @param asOf year of the peildatum, after which nothing is told
   */
  public int lastYear(Operation operation, int asOf) {
    LocalDate last =
        has(EsfChoice.YEAR_OF_RESULT) ? operation.until().plusMonths(6) : operation.until();
    return Math.min(asOf, last.getYear());
  }

  /**
   * The operation with this id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Operation operation(String id) {
    for (Operation operation : operations) {
      if (operation.id().equals(id)) {
        return operation;
      }
    }
    throw new IllegalArgumentException("No operation " + id);
  }
}
