package nl.sectordeal.job.dossier;

import java.util.List;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.measure.Agreements;
import nl.sectordeal.measure.AuditProofFinder;
import nl.sectordeal.measure.FigureCounter;
import nl.sectordeal.measure.MeasureDecider;
import nl.sectordeal.measure.esf.PersonDecider;
import nl.sectordeal.outcome.Outcome.Commitment;
import nl.sectordeal.outcome.OutcomeSettler;
import nl.sectordeal.outcome.Resolutions;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.period.WorkingDays;

/** Makes those who settle, decide and count, as a run makes them (beslissers). */
final class Deciders {
  private final Terms terms;
  private final Agreements agreements;
  private final WorkingDays workingDays = new WorkingDays();

  /** With what employers promised. */
  Deciders(Terms terms, List<Commitment> commitments) {
    this.terms = terms;
    this.agreements = new Agreements(commitments);
  }

  /** One per thread. */
  OutcomeSettler settler() {
    return new OutcomeSettler(
        terms.job().terms(),
        peildatum(),
        terms.asKnownAt(),
        Resolutions.after(terms.resolutions()));
  }

  /** One per thread. */
  PersonDecider decider() {
    JobFile job = terms.job();
    Peildatum peildatum = peildatum();
    return new PersonDecider(
        new MeasureDecider(job.measures(), job.deal(), peildatum, agreements, workingDays),
        job.esf(),
        peildatum);
  }

  /** Finds what stands behind decisions; one per thread. */
  AuditProofFinder proofs() {
    JobFile job = terms.job();
    return new AuditProofFinder(
        job.measures(), job.auditTerms(), job.terms().sameParticipationWithin(), peildatum());
  }

  /** An empty one. */
  FigureCounter counter() {
    return new FigureCounter(terms.job().measures(), terms.job().deal(), terms.month(), agreements);
  }

  private Peildatum peildatum() {
    return new Peildatum(terms.month().peildatum());
  }
}
