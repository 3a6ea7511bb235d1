package nl.sectordeal.measure.esf;

import nl.sectordeal.measure.rule.GendersAddUp;
import nl.sectordeal.measure.rule.LevelsWithinTotal;

/**
 * A check that a table does not hold to (bevinding over een tabel).
 *
 * @param code of the rule
 * @param slice which part of the table
 * @param about the indicators that it is about
 */
public record TableFinding(String code, Slice slice, String about) {

  /**
   * Whether it follows from an answer of the job file to what the regulation leaves open: persons
   * in a total that has no column for them, or whose level of education nobody knows.
   */
  public boolean isChosen(EsfTerms terms) {
    return switch (code) {
      case GendersAddUp.CODE -> terms.has(EsfChoice.NON_BINARY_IN_TOTALS);
      case LevelsWithinTotal.CODE -> terms.has(EsfChoice.INCOMPLETE_COUNTS);
      default -> false;
    };
  }
}
