package nl.sectordeal.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.measure.Agreements;
import nl.sectordeal.measure.AuditProofFinder;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.FigureCounter;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.measure.MeasureDecider;
import nl.sectordeal.measure.esf.PersonDecider;
import nl.sectordeal.measure.Recount;
import nl.sectordeal.measure.Tie;
import nl.sectordeal.measure.TieOut;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.OutcomeSettler;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.period.WorkingDays;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.Row;

/**
 * Deciding and counting in one run: parts count for themselves, and what they counted is added up
 * here.
 */
final class Deciding {
  private final JobFile job;
  private final ReportMonth month;
  private final List<Outcome.Commitment> commitments;
  private final Agreements agreements;
  private final WorkingDays workingDays = new WorkingDays();
  private final FigureCounter counter;
  private final Recount recount = new Recount();
  private final Set<String> shares = new HashSet<>();

  Deciding(JobFile job, ReportMonth month, List<Outcome.Commitment> commitments) {
    this.job = job;
    this.month = month;
    this.commitments = commitments;
    this.agreements = new Agreements(commitments);
    this.counter = counter();
    for (Measure measure : job.measures()) {
      if (measure.unit() == Measure.Unit.SHARE) {
        shares.add(measure.id());
      }
    }
  }

  /** A decider; one per thread. */
  PersonDecider decider() {
    return decider(new Peildatum(month.peildatum()));
  }

  /** A decider that asks this peildatum. */
  PersonDecider decider(Peildatum peildatum) {
    return new PersonDecider(
        new MeasureDecider(job.measures(), job.deal(), peildatum, agreements, workingDays),
        job.esf(),
        peildatum);
  }

  /** Finds what stands behind decisions, as this peildatum has it; for one thread. */
  AuditProofFinder proofs(Peildatum peildatum) {
    return new AuditProofFinder(
        job.measures(), job.auditTerms(), job.terms().sameParticipationWithin(), peildatum);
  }

  /** An empty counter. */
  FigureCounter counter() {
    return new FigureCounter(job.measures(), job.deal(), month, agreements);
  }

  synchronized void merge(FigureCounter part, Recount partRecount) {
    counter.merge(part);
    recount.merge(partRecount);
  }

  /** Whether one of these decisions found work that lasts. */
  boolean anyLasts(List<Decision> decisions) {
    for (Decision decision : decisions) {
      if (decision.verdict() == Verdict.COUNTED && shares.contains(decision.measure())) {
        return true;
      }
    }
    return false;
  }

  /** Decides about what employers promised, and counts it. */
  List<Decision> decideCommitments() {
    List<Decision> decisions = decider().decideCommitments(commitments);
    decisions.forEach(counter::add);
    decisions.forEach(recount::add);
    return decisions;
  }

  /** Tells the counter what the figures would be if these persons were one. */
  void doubt(List<PersonRows> persons, OutcomeSettler settler) {
    PersonDecider decider = decider();
    List<Decision> apart = new ArrayList<>();
    List<Row> together = new ArrayList<>();
    for (PersonRows rows : persons) {
      apart.addAll(decider.decide(settler.settle(rows)));
      together.addAll(rows.rows());
    }
    PersonRows one = new PersonRows(persons.get(0).person(), together);
    counter.addDoubt(apart, decider.decide(settler.settle(one)));
  }

  List<Figure> figures() {
    return counter.figures();
  }

  List<Tie> ties(List<Figure> figures) {
    return TieOut.listTies(figures, recount);
  }
}
