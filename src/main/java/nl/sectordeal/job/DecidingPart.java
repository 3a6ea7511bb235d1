package nl.sectordeal.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.sectordeal.job.Settling.Settled;
import nl.sectordeal.job.reuse.FunnelSteps;
import nl.sectordeal.job.reuse.KeptResult;
import nl.sectordeal.job.reuse.PersonResult;
import nl.sectordeal.job.reuse.ResultWriter;
import nl.sectordeal.job.reuse.Reuse;
import nl.sectordeal.job.reuse.TallySheet.Line;
import nl.sectordeal.measure.AuditProof;
import nl.sectordeal.measure.AuditProofFinder;
import nl.sectordeal.measure.Count;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.FigureCounter;
import nl.sectordeal.measure.Recount;
import nl.sectordeal.measure.esf.EsfCounter;
import nl.sectordeal.measure.esf.PersonDecider;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.report.MachineFiles;
import org.jspecify.annotations.Nullable;

/**
 * Decides about the persons of one bucket that were settled anew, and counts them together with
 * those whose earlier result holds. For one thread.
 */
final class DecidingPart {
  private final Run run;
  private final Deciding deciding;
  private final Peildatum peildatum;
  private final PersonDecider decider;
  private final AuditProofFinder proofs;
  private final FigureCounter counter;
  private final Recount recount = new Recount();
  private final @Nullable EsfCounter fund;

  DecidingPart(Run run) {
    this.run = run;
    this.deciding = run.deciding();
    this.peildatum = new Peildatum(run.peildatum());
    this.decider = deciding.decider(peildatum);
    this.proofs = deciding.proofs(peildatum);
    this.counter = deciding.counter();
    this.fund = deciding.fundCounter();
  }

  void decide(int bucket) {
    Reuse reuse = run.reuse();
    try (MachineFiles.Lines<Decision> list = run.work().decisionFile(bucket);
        MachineFiles.Lines<AuditProof> proofList = run.work().proofFile(bucket);
        MachineFiles.Participations fundList = run.work().participationFile(bucket);
        ResultWriter results = reuse.write(bucket)) {
      for (KeptResult kept : reuse.listEarlier(bucket)) {
        if (!reuse.isDropped(kept.result())) {
          add(kept.result(), results.add(kept));
        }
      }
      for (Settled settled : run.settling().takeSettled(bucket)) {
        decide(settled, new Lists(list, proofList, fundList), results);
      }
      results.sheet().lines().forEach(line -> counter.add(line.count(), line.times()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    deciding.merge(counter, recount, fund);
  }

  /** The lists of one bucket. */
  private record Lists(
      MachineFiles.Lines<Decision> decisions,
      MachineFiles.Lines<AuditProof> proofs,
      MachineFiles.Participations fund) {}

  private void decide(Settled settled, Lists lists, ResultWriter results) throws IOException {
    PersonHistory history = settled.history();
    peildatum.forget();
    PersonDecider.Decided decided = decider.account(history);
    lists.fund().add(decided.fund());
    List<Decision> decisions = decided.decisions();
    List<Count> found = new ArrayList<>(decisions.size());
    int ofDeal = decisions.size() - decided.fund().decisions().size();
    for (Decision decision : decisions) {
      lists.decisions().add(decision);
      AuditProof proof = proofs.find(decision, decisions, history);
      if (proof != null) {
        lists.proofs().add(proof);
      }
      Count count = Count.of(decision, proof);
      found.add(found.size() < ofDeal ? count : count.withGroup(decision.group()));
    }
    FunnelSteps steps = FunnelSteps.of(history, peildatum, deciding.anyLasts(decisions));
    PersonResult result =
        new PersonResult(
            history.person(),
            settled.digest(),
            settled.holds().intersection(peildatum.sameAnswers()),
            employers(history),
            settled.placements(),
            steps,
            settled.differences());
    add(result, results.add(result, found));
  }

  private static List<String> employers(PersonHistory history) {
    return history.outcomes().stream()
        .filter(Placement.class::isInstance)
        .map(outcome -> ((Placement) outcome).employer())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private void add(PersonResult result, List<Line> lines) {
    List<Count> counts = new ArrayList<>(lines.size());
    for (Line line : lines) {
      recount.add(result.person(), line.count());
      counts.add(line.count());
    }
    if (fund != null) {
      fund.add(counts);
    }
    run.totals().add(result.steps());
  }
}
