package nl.sectordeal.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.sectordeal.outcome.Outcome.Commitment;
import nl.sectordeal.record.Claim.CommitmentClaim;
import nl.sectordeal.record.Row;

/** Settles what employers promised: every claim is a commitment of its own (toezeggingen). */
public final class CommitmentSettler {
  private static final Comparator<Commitment> ORDER =
      Comparator.comparing(Commitment::start).thenComparing(commitment -> commitment.facts().id());

  /**
   * The commitments in the rows, whatever else those say, sorted by start and id. Rows no longer
   * live give withdrawn commitments, held rows held ones.
   */
  public List<Commitment> settleCommitments(List<Row> rows) {
    List<Commitment> commitments = new ArrayList<>();
    for (Told<CommitmentClaim> told : Told.select(rows, CommitmentClaim.class, true)) {
      commitments.add(settled(told));
    }
    for (Told<CommitmentClaim> told : Told.select(rows, CommitmentClaim.class, false)) {
      commitments.add(settled(told));
    }
    commitments.sort(ORDER);
    return List.copyOf(commitments);
  }

  private static Commitment settled(Told<CommitmentClaim> told) {
    CommitmentClaim claim = told.claim();
    return new Commitment(
        Joined.alone(told).facts(OutcomeKind.COMMITMENT, "", claim.type(), Doelgroep.none()),
        claim.employer(),
        claim.employerName(),
        claim.number(),
        claim.from(),
        claim.until());
  }
}
