package nl.sectordeal.job.explain;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.job.Run;
import nl.sectordeal.measure.AuditProofFinder;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.esf.PersonDecider;
import nl.sectordeal.outcome.CommitmentSettler;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Commitment;
import nl.sectordeal.outcome.OutcomeSettler;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.Row;
import nl.sectordeal.report.Explanation.Evidence;
import nl.sectordeal.report.Explanation.Line;
import nl.sectordeal.report.Explanation.Role;
import org.jspecify.annotations.Nullable;

/**
 * Opens the decisions about a person down to the rows: settles and decides as the run did, of this
 * person alone (openslaan). For one thread.
 */
final class Opening {
  private final Run run;
  private final SourceFiles files;
  private final OutcomeSettler settler;
  private final PersonDecider decider;
  private final AuditProofFinder proofs;

  Opening(Run run, SourceFiles files) {
    this.run = run;
    this.files = files;
    Peildatum peildatum = new Peildatum(run.peildatum());
    this.settler = run.settler(peildatum);
    this.decider = run.deciding().decider(peildatum);
    this.proofs = run.deciding().proofs(peildatum);
  }

  /** All decisions about a person, in their order. */
  List<Decision> decide(PersonRows rows) {
    return decider.decide(settler.settle(rows));
  }

  /** All decisions about a person, each with what it rests on. */
  List<Line> open(PersonRows rows) {
    PersonHistory history = settler.settle(rows);
    List<Decision> decisions = decider.decide(history);
    List<Line> lines = new ArrayList<>();
    for (Decision decision : decisions) {
      lines.add(
          new Line(
              decision,
              outcome(decision, history.outcomes()),
              proofs.find(decision, decisions, history),
              evidence(decision, outcome(decision, history.outcomes()), rows.rows())));
    }
    return lines;
  }

  /** All decisions about what employers promised. */
  List<Line> openCommitments(List<Row> rows) {
    List<Commitment> commitments = new CommitmentSettler().settleCommitments(rows);
    List<Line> lines = new ArrayList<>();
    for (Decision decision : decider.decideCommitments(commitments)) {
      Outcome outcome = outcome(decision, commitments);
      lines.add(new Line(decision, outcome, null, evidence(decision, outcome, rows)));
    }
    return lines;
  }

  private static Outcome outcome(Decision decision, List<? extends Outcome> outcomes) {
    for (Outcome outcome : outcomes) {
      if (outcome.facts().id().equals(decision.outcome())) {
        return outcome;
      }
    }
    throw new IllegalStateException("A decision about no outcome: " + decision.outcome());
  }

  private List<Evidence> evidence(Decision decision, Outcome outcome, List<Row> rows) {
    List<Evidence> evidence = new ArrayList<>();
    for (Row row : rows) {
      Role role = role(row.ref().toString(), decision, outcome);
      if (role != null) {
        evidence.add(evidence(row, role));
      }
    }
    return evidence;
  }

  /** What a decision takes from a row; null when nothing. */
  private static @Nullable Role role(String ref, Decision decision, Outcome outcome) {
    if (decision.records().contains(ref)) {
      return Role.OUTCOME;
    }
    return ref.equals(outcome.facts().group().record()) ? Role.GROUP : null;
  }

  private Evidence evidence(Row row, Role role) {
    return new Evidence(
        row.ref().source(),
        row.ref().sender(),
        row.ref().key(),
        run.job().source(row.ref().source()).partner(),
        row.number(),
        files.of(row.ref()),
        row.live(),
        row.held(),
        role,
        row.claims().stream().map(ClaimFacts::of).toList());
  }
}
