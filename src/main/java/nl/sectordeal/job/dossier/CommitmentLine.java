package nl.sectordeal.job.dossier;

import java.util.List;
import nl.sectordeal.outcome.Outcome.Commitment;
import nl.sectordeal.report.machine.CsvForm;

/** One line of {@code toezeggingen.csv}: what an employer promised (toezegging). */
final class CommitmentLine {
  static final CsvForm<Commitment> FORM =
      new CsvForm<>(
          List.of("outcome", "type", "state", "employer", "number", "from", "until", "records"),
          1,
          0,
          CommitmentLine::columns);

  private CommitmentLine() {}

  private static String[] columns(Commitment it) {
    return new String[] {
      it.facts().id(),
      it.facts().type(),
      it.facts().state().name(),
      it.employer(),
      Integer.toString(it.number()),
      it.start().toString(),
      Fields.day(it.until()),
      String.join(";", it.facts().records())
    };
  }
}
