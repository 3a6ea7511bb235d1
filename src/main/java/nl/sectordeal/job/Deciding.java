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
import nl.sectordeal.measure.Recount;
import nl.sectordeal.measure.Tie;
import nl.sectordeal.measure.TieOut;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.measure.esf.EsfCounter;
import nl.sectordeal.measure.esf.EsfJob;
import nl.sectordeal.measure.esf.EsfTable;
import nl.sectordeal.measure.esf.PersonDecider;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.OutcomeSettler;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.period.WorkingDays;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.Row;
import org.jspecify.annotations.Nullable;

/**
 * Deciding and counting in one run: parts count for themselves, and what they counted is added up
 * here.
 */
public final class Deciding {
  private final JobFile job;
  private final ReportMonth month;
  private final List<Outcome.Commitment> commitments;
  private final Agreements agreements;
  private final WorkingDays workingDays = new WorkingDays();
  private final FigureCounter counter;
  private final Recount recount = new Recount();
  private final @Nullable EsfCounter fund;
  private final Set<String> sharesThatLast = new HashSet<>();

  /**
   * @param month whose figures are counted
   * @param commitments of employers, as settled
   */
  public Deciding(JobFile job, ReportMonth month, List<Outcome.Commitment> commitments) {
    this.job = job;
    this.month = month;
    this.commitments = commitments;
    this.agreements = new Agreements(commitments);
    this.counter = counter();
    this.fund = fundCounter();
    for (Measure measure : job.measures()) {
      if (measure.share() != null && measure.share().test() instanceof Measure.Durable) {
        sharesThatLast.add(measure.id());
      }
    }
  }

  /** A decider; one per thread. */
  public PersonDecider decider() {
    return decider(new Peildatum(month.peildatum()));
  }

  /** A decider that asks this peildatum. */
  public PersonDecider decider(Peildatum peildatum) {
    return new PersonDecider(
        new MeasureDecider(job.measures(), job.deal(), peildatum, agreements, workingDays),
        job.esf(),
        peildatum);
  }

  /** Finds what stands behind decisions, as this peildatum has it; for one thread. */
  public AuditProofFinder proofs(Peildatum peildatum) {
    return new AuditProofFinder(
        job.measures(), job.auditTerms(), job.terms().sameParticipationWithin(), peildatum);
  }

  /** An empty counter. */
  public FigureCounter counter() {
    return new FigureCounter(job.measures(), job.deal(), month, agreements);
  }

  /** An empty counter of the fund's tables; null when the job does not count for the fund. */
  @Nullable EsfCounter fundCounter() {
    EsfJob esf = job.esf();
    return esf == null ? null : new EsfCounter(esf.terms());
  }

  /**
   * Adds up what a part counted; several threads do so.
   *
   * @param partFund null when the part did not count for the fund
   */
  public synchronized void merge(
      FigureCounter part, Recount partRecount, @Nullable EsfCounter partFund) {
    counter.merge(part);
    recount.merge(partRecount);
    if (fund != null && partFund != null) {
      fund.merge(partFund);
    }
  }

  /** Whether one of these decisions found work that lasts. */
  boolean anyLasts(List<Decision> decisions) {
    for (Decision decision : decisions) {
      if (decision.verdict() == Verdict.COUNTED && sharesThatLast.contains(decision.measure())) {
        return true;
      }
    }
    return false;
  }

  /** Decides about what employers promised, and counts it. */
  public List<Decision> decideCommitments() {
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

  /** The figures of all that was added up so far. */
  public List<Figure> figures() {
    return counter.figures();
  }

  /** The tables of the fund; null when the job does not count for the fund. */
  public @Nullable EsfTable fundTable() {
    return fund == null ? null : fund.table();
  }

  /**
   * Figures held against the second count of the same decisions, and shares against their parts.
   */
  public List<Tie> ties(List<Figure> figures) {
    List<Tie> ties = new ArrayList<>(TieOut.listTies(figures, recount));
    ties.addAll(TieOut.listShareTies(figures, job.measures()));
    return ties;
  }
}
