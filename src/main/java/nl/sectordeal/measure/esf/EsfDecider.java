package nl.sectordeal.measure.esf;

import java.util.List;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.period.Peildatum;

/**
 * Decides for each indicator and participation record whether it counts, and why not (besluiten).
 *
 * <p>What it decides for one person depends on nothing but that person's stays and what the
 * constructor was given. For one thread, as the peildatum is.
 */
public final class EsfDecider {
  private final EsfTerms terms;
  private final Peildatum peildatum;

  public EsfDecider(EsfTerms terms, Peildatum peildatum) {
    this.terms = terms;
    this.peildatum = peildatum;
  }

  /**
   * The decisions on one person, in the order of the operations and then of the indicators.
   *
   * @param spells all stays of the person, in any order
   */
  public List<Decision> decide(List<Spell> spells) {
    throw new UnsupportedOperationException(terms + " " + peildatum + spells);
  }
}
