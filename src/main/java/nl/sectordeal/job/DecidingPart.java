package nl.sectordeal.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sectordeal.job.Settling.Settled;
import nl.sectordeal.job.reuse.FunnelSteps;
import nl.sectordeal.job.reuse.PersonResult;
import nl.sectordeal.job.reuse.ResultWriter;
import nl.sectordeal.job.reuse.Reuse;
import nl.sectordeal.measure.AuditProof;
import nl.sectordeal.measure.AuditProofFinder;
import nl.sectordeal.measure.Count;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.FigureCounter;
import nl.sectordeal.measure.esf.PersonDecider;
import nl.sectordeal.measure.Recount;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.report.MachineFiles;

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
  private final Map<Count, Integer> counts = new HashMap<>();
  private final Recount recount = new Recount();

  DecidingPart(Run run) {
    this.run = run;
    this.deciding = run.deciding();
    this.peildatum = new Peildatum(run.peildatum());
    this.decider = deciding.decider(peildatum);
    this.proofs = deciding.proofs(peildatum);
    this.counter = deciding.counter();
  }

  void decide(int bucket) {
    Reuse reuse = run.reuse();
    try (MachineFiles.Decisions list = run.work().decisionFile(bucket);
        MachineFiles.Proofs proofList = run.work().proofFile(bucket);
        ResultWriter results = reuse.write(bucket)) {
      for (PersonResult result : reuse.listEarlier(bucket)) {
        if (!reuse.isDropped(result)) {
          add(result, results);
        }
      }
      for (Settled settled : run.settling().takeSettled(bucket)) {
        add(decide(settled, list, proofList), results);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    counts.forEach(counter::add);
    deciding.merge(counter, recount);
  }

  private PersonResult decide(
      Settled settled, MachineFiles.Decisions list, MachineFiles.Proofs proofList)
      throws IOException {
    PersonHistory history = settled.history();
    peildatum.forget();
    List<Decision> decisions = decider.decide(history);
    List<Count> found = new ArrayList<>(decisions.size());
    for (Decision decision : decisions) {
      list.add(decision);
      AuditProof proof = proofs.find(decision, decisions, history);
      if (proof != null) {
        proofList.add(proof);
      }
      found.add(Count.of(decision, proof));
    }
    FunnelSteps steps = FunnelSteps.of(history, peildatum, deciding.anyLasts(decisions));
    return new PersonResult(
        history.person(),
        settled.digest(),
        settled.holds().intersection(peildatum.sameAnswers()),
        employers(history),
        settled.placements(),
        steps,
        found,
        settled.differences());
  }

  private static List<String> employers(PersonHistory history) {
    return history.outcomes().stream()
        .filter(Placement.class::isInstance)
        .map(outcome -> ((Placement) outcome).employer())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private void add(PersonResult result, ResultWriter results) throws IOException {
    for (Count count : result.counts()) {
      counts.merge(count, 1, Integer::sum);
      recount.add(result.person(), count);
    }
    run.totals().add(result.steps());
    results.add(result);
  }
}
