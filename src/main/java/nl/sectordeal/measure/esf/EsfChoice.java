package nl.sectordeal.measure.esf;

/**
 * An answer to a question that the regulation leaves open (gekozen uitleg). What each means to a
 * reader stands among the texts, under {@code esf.keuze.} and its name.
 */
public enum EsfChoice {
  /** Age is reckoned from the full birth date. */
  AGE_BY_DATE(EsfSwitch.AGE, "date"),
  /** Age is the year of entry less the year of birth. */
  AGE_BY_YEAR(EsfSwitch.AGE, "year"),

  /** Long-term is more than six months below 25, and more than twelve from 25 on. */
  LONG_TERM_BY_AGE(EsfSwitch.LONG_TERM, "by_age"),
  /** Long-term is more than twelve months for all, as registers may have it. */
  LONG_TERM_TWELVE_MONTHS(EsfSwitch.LONG_TERM, "12_months"),

  /** Who is on full-time parental leave is inactive, unless registered as a job seeker. */
  ON_LEAVE_IS_INACTIVE(EsfSwitch.PARENTAL_LEAVE, "inactive"),
  /** Who is on full-time parental leave is employed, unless registered as a job seeker. */
  ON_LEAVE_IS_EMPLOYED(EsfSwitch.PARENTAL_LEAVE, "employed"),

  /** Who works and is registered as a job seeker is unemployed. */
  REGISTERED_IS_UNEMPLOYED(EsfSwitch.REGISTERED_WORKER, "unemployed"),
  /** Who works and is registered as a job seeker is employed. */
  REGISTERED_MAY_WORK(EsfSwitch.REGISTERED_WORKER, "employed"),

  /** A child in primary school counts as ISCED 1 or 2; an adult without schooling has no level. */
  CHILD_IN_SCHOOL_IS_PRIMARY(EsfSwitch.NO_SCHOOLING, "child_is_primary"),
  /** Nobody with ISCED 0 has a level. */
  NO_LEVEL_AT_ALL(EsfSwitch.NO_SCHOOLING, "no_level"),

  /** A declared disadvantage counts, also when it is that somebody has no home. */
  HOMELESS_IS_DISADVANTAGE(EsfSwitch.HOMELESS, "yes"),
  /**
   * The declared disadvantage of somebody without a home is taken to be that, and does not count.
   */
  HOMELESS_IS_NO_DISADVANTAGE(EsfSwitch.HOMELESS, "no"),

  /** Citizenship and origin are counted each as told. */
  THIRD_COUNTRY_AS_TOLD(EsfSwitch.THIRD_COUNTRY, "as_told"),
  /** Who is from a third country is of foreign background too. */
  THIRD_COUNTRY_IS_FOREIGN(EsfSwitch.THIRD_COUNTRY, "yes"),

  /** ESF+: an incomplete record is in no figure, and is listed. */
  INCOMPLETE_LEFT_OUT(EsfSwitch.INCOMPLETE, "left_out"),
  /** ESF+: an incomplete record counts for whatever is known of it. */
  INCOMPLETE_COUNTS(EsfSwitch.INCOMPLETE, "counts"),

  /**
   * 2014-2020: non-binary persons are in the grand total only, since the tables know two genders.
   */
  NON_BINARY_IN_GRAND_TOTAL(EsfSwitch.NON_BINARY, "grand_total"),
  /** 2014-2020: non-binary persons are in totals, without a column of their own. */
  NON_BINARY_IN_TOTALS(EsfSwitch.NON_BINARY, "totals"),

  /** 2014-2020: homelessness and rural areas are kept and not tabled, being due in 2017 only. */
  HOUSING_NOT_TABLED(EsfSwitch.HOUSING, "not_tabled"),
  /** 2014-2020: homelessness and rural areas are tabled like the others. */
  HOUSING_TABLED(EsfSwitch.HOUSING, "tabled"),

  /** The twenty-eighth day after the exit is the last that counts. */
  DAY_28_COUNTS(EsfSwitch.WINDOW, "with_day_28"),
  /** The twenty-seventh day after the exit is the last that counts. */
  DAY_28_IS_LATE(EsfSwitch.WINDOW, "without_day_28"),

  /** Of several positions within four weeks only the last counts. */
  LAST_EVENT(EsfSwitch.LABOUR_EVENTS, "last"),
  /** 2014-2020: each position within four weeks counts, so that one may find work and search. */
  ANY_EVENT(EsfSwitch.LABOUR_EVENTS, "any"),
  /** 2014-2020: each position counts, and work goes before searching. */
  ANY_EVENT_WORK_FIRST(EsfSwitch.LABOUR_EVENTS, "any_work_first"),

  /** Six months are calendar months, cut off at the end of a shorter month. */
  CALENDAR_MONTHS(EsfSwitch.SIX_MONTHS, "calendar_months"),
  /** Six months are 182 days. */
  DAYS_182(EsfSwitch.SIX_MONTHS, "182_days"),

  /** Results after an earlier exit are replaced by those after the last. */
  EARLIER_RESULTS_REPLACED(EsfSwitch.RETURNED, "replaced"),
  /** Results after an earlier exit stay: against the Commission's answer, for comparison only. */
  EARLIER_RESULTS_KEPT(EsfSwitch.RETURNED, "kept"),

  /** A qualification of an earlier stay was gained through the operation, and counts. */
  EARLIER_QUALIFICATION_COUNTS(EsfSwitch.QUALIFIED_BEFORE, "counts"),
  /** Only a qualification of the last stay counts. */
  EARLIER_QUALIFICATION_REPLACED(EsfSwitch.QUALIFIED_BEFORE, "replaced"),

  /** A statement of practice is no qualification. */
  STATEMENT_IS_NONE(EsfSwitch.PRACTICE_STATEMENT, "no_qualification"),
  /** A statement of practice is a qualification. */
  STATEMENT_IS_QUALIFICATION(EsfSwitch.PRACTICE_STATEMENT, "qualification"),

  /** Who wanted more hours is better off with any more. */
  ANY_MORE_HOURS(EsfSwitch.MORE_HOURS, "any"),
  /** Who wanted more hours is better off with a full week only. */
  FULL_WEEK_ONLY(EsfSwitch.MORE_HOURS, "full_week"),

  /** A result is of the year of the exit. */
  YEAR_OF_EXIT(EsfSwitch.RESULT_YEAR, "exit"),
  /** A result is of the year in which it happened. */
  YEAR_OF_RESULT(EsfSwitch.RESULT_YEAR, "result");

  private final EsfSwitch of;
  private final String code;

  EsfChoice(EsfSwitch of, String code) {
    this.of = of;
    this.code = code;
  }

  /** The question that it answers. */
  public EsfSwitch of() {
    return of;
  }

  /** Value in the job file. */
  public String code() {
    return code;
  }
}
