package nl.sectordeal.measure.esf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.MeasureDecider;
import nl.sectordeal.outcome.Outcome.Commitment;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.period.Peildatum;
import org.jspecify.annotations.Nullable;

/**
 * Decides about one person for the measures of the deal, and for the fund where the job counts for
 * it (beslisser). For one thread, as the peildatum is.
 */
public final class PersonDecider {
  private static final EsfAccount NOTHING =
      new EsfAccount(List.of(), List.of(), List.of(), List.of(), Map.of());

  private final MeasureDecider measures;
  private final @Nullable SpellFinder spells;
  private final @Nullable EsfDecider fund;

  /**
   * @param esf null when the job does not count for the fund
   * @param peildatum the one that the other decider asks
   */
  public PersonDecider(MeasureDecider measures, @Nullable EsfJob esf, Peildatum peildatum) {
    this.measures = measures;
    this.spells = esf == null ? null : new SpellFinder(esf.terms(), esf.codes());
    this.fund = esf == null ? null : new EsfDecider(esf.terms(), peildatum);
  }

  /**
   * All that is decided about one person.
   *
   * @param decisions by measure in the order of the job file, then those for the fund
   * @param fund what is accounted for to the fund; of who is in none of its operations, nothing
   */
  public record Decided(List<Decision> decisions, EsfAccount fund) {}

  /** All decisions: by measure in the order of the job file, then those for the fund. */
  public List<Decision> decide(PersonHistory history) {
    return account(history).decisions();
  }

  /** The same, with what is accounted for to the fund. */
  public Decided account(PersonHistory history) {
    List<Decision> decisions = measures.decide(history);
    if (spells == null || fund == null) {
      return new Decided(decisions, NOTHING);
    }
    List<Spell> found = spells.find(history);
    if (found.isEmpty()) {
      return new Decided(decisions, NOTHING);
    }
    EsfAccount account = fund.account(found);
    List<Decision> all = new ArrayList<>(decisions);
    all.addAll(account.decisions());
    return new Decided(all, account);
  }

  /** One decision per commitment, for the measures that count commitments. */
  public List<Decision> decideCommitments(List<Commitment> commitments) {
    return measures.decideCommitments(commitments);
  }
}
