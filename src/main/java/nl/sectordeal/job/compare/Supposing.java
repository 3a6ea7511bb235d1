package nl.sectordeal.job.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.measure.Agreements;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.MeasureDecider;
import nl.sectordeal.measure.esf.PersonDecider;
import nl.sectordeal.outcome.CommitmentSettler;
import nl.sectordeal.outcome.OutcomeSettler;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.period.WorkingDays;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.Row;

/**
 * Decides what would have been decided of a few persons if some of the changes had come about and
 * others had not (veronderstelling).
 */
final class Supposing {
  private final JobFile job;
  private final Sides sides;
  private final WorkingDays workingDays = new WorkingDays();
  private final Agreements agreementsBefore;
  private final Agreements agreementsAfter;

  Supposing(JobFile job, Sides sides) {
    this.job = job;
    this.sides = sides;
    this.agreementsBefore = agreements(sides.rowsBefore().withoutPerson());
    this.agreementsAfter = agreements(sides.rowsAfter().withoutPerson());
  }

  private static Agreements agreements(List<Row> rows) {
    return new Agreements(new CommitmentSettler().settleCommitments(rows));
  }

  /** The decisions about these persons if these changes had come about, and no others. */
  List<Decision> decide(Cluster cluster, Predicate<Change> applied) {
    LocalDate day = sides.before().month().peildatum();
    Agreements agreements = agreementsBefore;
    for (Change change : cluster.changes()) {
      if (change instanceof Change.OfDay && applied.test(change)) {
        day = sides.after().month().peildatum();
      } else if (change instanceof Change.OfAgreements && applied.test(change)) {
        agreements = agreementsAfter;
      }
    }
    Peildatum peildatum = new Peildatum(day);
    OutcomeSettler settler = new OutcomeSettler(job.terms(), peildatum, sides.after().asKnownAt());
    PersonDecider decider =
        new PersonDecider(
            new MeasureDecider(job.measures(), job.deal(), peildatum, agreements, workingDays),
            job.esf(),
            peildatum);
    List<Decision> decisions = new ArrayList<>();
    for (PersonRows person : cluster.persons(applied)) {
      decisions.addAll(decider.decide(settler.settle(person)));
    }
    decisions.addAll(
        decider.decideCommitments(
            new CommitmentSettler().settleCommitments(cluster.withoutPerson(applied))));
    return decisions;
  }
}
