package nl.sectordeal.report.machine;

import java.util.List;
import nl.sectordeal.measure.AuditProof;
import nl.sectordeal.measure.Decision;

/**
 * {@code bewijs.csv}: what stands behind every decision that is COUNTED or PROVISIONAL, sorted by
 * measure, period, person and outcome (bewijs).
 *
 * <p>{@code proof} is the strongest there is; {@code missing} and {@code until} are empty when it
 * is complete; {@code backed_by} is the outcome that the proof is of, where that is another of the
 * same person.
 */
public final class EvidenceCsv {
  public static final CsvForm<AuditProof> FORM =
      new CsvForm<>(
          List.of(
              "measure",
              "period",
              "person",
              "outcome",
              "decision",
              "proof",
              "missing",
              "until",
              "backed_by"),
          4,
          2,
          EvidenceCsv::columns);

  private EvidenceCsv() {}

  private static String[] columns(AuditProof proof) {
    Decision decision = proof.decision();
    return new String[] {
      decision.measure(),
      decision.period(),
      decision.person(),
      decision.outcome(),
      decision.verdict().name(),
      proof.proof().name(),
      proof.missing() == null ? "" : proof.missing().name(),
      Plain.date(proof.until()),
      proof.outcome().equals(decision.outcome()) ? "" : proof.outcome()
    };
  }
}
