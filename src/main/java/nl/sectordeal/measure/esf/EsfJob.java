package nl.sectordeal.measure.esf;

/**
 * How one job counts for the fund (opdracht van het fonds).
 *
 * @param terms what was agreed with the fund
 * @param codes what the codes of the job mean to the fund
 */
public record EsfJob(EsfTerms terms, SpellTerms codes) {

  /** Whether this is the id of a measure that an indicator of one of the operations is. */
  public boolean hasMeasure(String id) {
    for (Operation operation : terms.operations()) {
      for (Indicator indicator : Indicators.of(terms.period())) {
        if (operation.measure(indicator.code()).equals(id)) {
          return true;
        }
      }
    }
    return false;
  }
}
