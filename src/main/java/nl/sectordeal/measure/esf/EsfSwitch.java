package nl.sectordeal.measure.esf;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question that the regulation leaves open, and that the funder answers (keuze). Each has its
 * {@link EsfChoice choices}; the first is the default.
 */
public enum EsfSwitch {
  AGE("age"),
  LONG_TERM("long_term_unemployed"),
  PARENTAL_LEAVE("parental_leave"),
  REGISTERED_WORKER("registered_worker"),
  NO_SCHOOLING("isced_0"),
  HOMELESS("homeless_as_disadvantage"),
  THIRD_COUNTRY("third_country_as_foreign"),
  INCOMPLETE("incomplete"),
  NON_BINARY("non_binary"),
  HOUSING("housing_tables"),
  WINDOW("four_weeks"),
  LABOUR_EVENTS("labour_events"),
  SIX_MONTHS("six_months"),
  RETURNED("results_before_return"),
  QUALIFIED_BEFORE("qualification_before_return"),
  PRACTICE_STATEMENT("practice_statement"),
  MORE_HOURS("more_hours"),
  RESULT_YEAR("result_year");

  private final String key;

  EsfSwitch(String key) {
    this.key = key;
  }

  /** Key in the job file. */
  public String key() {
    return key;
  }

  /** Whether the period leaves it open: ESF+ settles some questions, and knows others. */
  public boolean isOpenIn(EsfPeriod period) {
    return !(period.isPlus()
            ? Set.of(NO_SCHOOLING, HOMELESS, NON_BINARY, HOUSING, LABOUR_EVENTS)
            : Set.of(THIRD_COUNTRY, INCOMPLETE))
        .contains(this);
  }

  /** Its choices, the default of 2014-2020 first. */
  public List<EsfChoice> choices() {
    return Stream.of(EsfChoice.values()).filter(choice -> choice.of() == this).toList();
  }

  /** What holds when the job file is silent. */
  public EsfChoice standard(EsfPeriod period) {
    return this == PARENTAL_LEAVE && period.isPlus()
        ? EsfChoice.ON_LEAVE_IS_EMPLOYED
        : choices().get(0);
  }
}
