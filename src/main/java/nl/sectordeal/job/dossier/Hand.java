package nl.sectordeal.job.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nl.sectordeal.measure.AuditProof;
import nl.sectordeal.measure.AuditProofFinder;
import nl.sectordeal.measure.Count;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.FigureCounter;
import nl.sectordeal.measure.Recount;
import nl.sectordeal.measure.esf.PersonDecider;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.OutcomeSettler;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.report.MachineFiles;
import nl.sectordeal.report.machine.CsvFile;
import org.jspecify.annotations.Nullable;

/**
 * Settles and decides about persons, and writes what follows (hand). For one thread at a time; what
 * several have done is put together at the end.
 */
final class Hand implements AutoCloseable {
  private final OutcomeSettler settler;
  private final PersonDecider decider;
  private final AuditProofFinder proofs;
  private final FigureCounter counter;
  private final Recount recount = new Recount();
  private final MachineFiles.Lines<Decision> decisionList;
  private final MachineFiles.Placements placementList;
  private final MachineFiles.Lines<AuditProof> proofList;
  private long decided;
  private boolean closed;

  /**
   * Starts the parts of the three lists that this hand writes.
   *
   * @param place of its part of a list
   */
  Hand(Deciders deciders, Function<Part, Path> place) throws IOException {
    this.settler = deciders.settler();
    this.decider = deciders.decider();
    this.proofs = deciders.proofs();
    this.counter = deciders.counter();
    this.decisionList = MachineFiles.decisions(place.apply(Part.DECISIONS));
    this.placementList = MachineFiles.placements(place.apply(Part.PLACEMENTS));
    this.proofList = MachineFiles.proofs(place.apply(Part.EVIDENCE));
  }

  /** Pieces of the lists that stand in the order of persons. */
  record Pieces(ByteArrayOutputStream outcomes, ByteArrayOutputStream participants) {}

  /** Does these persons, one after the other. */
  Pieces settle(List<PersonRows> persons) throws IOException {
    ByteArrayOutputStream outcomes = new ByteArrayOutputStream();
    ByteArrayOutputStream participants = new ByteArrayOutputStream();
    try (CsvFile<Outcome> outcomeList = CsvFile.piece(OutcomeLine.FORM, outcomes);
        CsvFile<Participant> participantList = CsvFile.piece(Participant.FORM, participants)) {
      for (PersonRows person : persons) {
        PersonHistory history = settler.settle(person);
        List<Decision> decisions = decider.decide(history);
        for (Decision decision : decisions) {
          take(decision, proofs.find(decision, decisions, history));
        }
        for (Outcome outcome : history.outcomes()) {
          outcomeList.add(outcome);
          if (outcome instanceof Placement placement) {
            placementList.add(placement);
          }
        }
        for (Participant line : Participant.list(history.outcomes(), decisions)) {
          participantList.add(line);
        }
      }
    }
    return new Pieces(outcomes, participants);
  }

  /** Lists and counts decisions about nobody. */
  void take(List<Decision> decisions) throws IOException {
    for (Decision decision : decisions) {
      take(decision, null);
    }
  }

  private void take(Decision decision, @Nullable AuditProof proof) throws IOException {
    Count count = Count.of(decision, proof);
    decisionList.add(decision);
    if (proof != null) {
      proofList.add(proof);
    }
    counter.add(count, 1);
    recount.add(decision.person(), count);
    decided++;
  }

  FigureCounter counter() {
    return counter;
  }

  Recount recount() {
    return recount;
  }

  long decided() {
    return decided;
  }

  /** Completes its parts; once. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      try (decisionList;
          proofList) {
        placementList.close();
      }
    }
  }
}
