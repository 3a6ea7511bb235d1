package nl.sectordeal.job.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.job.Deciding;
import nl.sectordeal.job.Run;
import nl.sectordeal.measure.Count;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.FigureCounter;
import nl.sectordeal.measure.Recount;
import nl.sectordeal.measure.esf.PersonDecider;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.OutcomeSettler;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.period.DateRange;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.person.StoredPerson;

/**
 * Counts other months with the facts that a run knows (hertelling): goes through the persons once,
 * and settles and decides about each as often as the peildata of the months give another answer,
 * which for most persons is once.
 */
final class Recounting {
  private final Run run;
  private final SortedMap<ReportMonth, Deciding> months = new TreeMap<>();

  Recounting(Run run, Collection<ReportMonth> months) {
    this.run = run;
    List<Outcome.Commitment> commitments = run.commitments();
    months.forEach(month -> this.months.put(month, new Deciding(run.job(), month, commitments)));
  }

  /** All cells of each month. */
  Map<ReportMonth, CountedCells> count() {
    run.buckets().parallelStream().forEach(bucket -> new Part().count(bucket));
    Map<ReportMonth, CountedCells> counted = new HashMap<>();
    months.forEach(
        (month, deciding) -> {
          deciding.decideCommitments();
          counted.put(month, CountedCells.of(deciding.figures()));
        });
    return counted;
  }

  /** What was counted of a person, and the peildata for which it holds. */
  private record Answer(DateRange holds, List<Count> counts) {}

  /** Settles and decides for one month, for one thread. */
  private final class OneMonth {
    private final Peildatum peildatum;
    private final OutcomeSettler settler;
    private final PersonDecider decider;
    private final Deciding deciding;
    private final FigureCounter counter;

    OneMonth(ReportMonth month, Deciding deciding) {
      this.peildatum = new Peildatum(month.peildatum());
      this.settler = run.settler(peildatum);
      this.decider = deciding.decider(peildatum);
      this.deciding = deciding;
      this.counter = deciding.counter();
    }

    Answer answer(PersonRows rows) {
      peildatum.forget();
      PersonHistory history = settler.settle(rows);
      List<Decision> decisions = decider.decide(history);
      return new Answer(peildatum.sameAnswers(), decisions.stream().map(Count::of).toList());
    }
  }

  /** Counts buckets, for one thread. */
  private final class Part {
    private final SortedMap<ReportMonth, OneMonth> each = new TreeMap<>();

    Part() {
      months.forEach((month, deciding) -> each.put(month, new OneMonth(month, deciding)));
    }

    void count(int bucket) {
      for (StoredPerson person : run.stages().persons().listStored(run.job().name(), bucket)) {
        count(PersonRows.of(person.person(), person.linked()));
      }
      each.values().forEach(one -> one.deciding.merge(one.counter, new Recount(), null));
    }

    private void count(PersonRows rows) {
      List<Answer> answers = new ArrayList<>();
      each.forEach(
          (month, one) -> {
            Answer found = null;
            for (Answer answer : answers) {
              if (answer.holds().contains(month.peildatum())) {
                found = answer;
              }
            }
            if (found == null) {
              found = one.answer(rows);
              answers.add(found);
            }
            found.counts().forEach(count -> one.counter.add(count, 1));
          });
    }
  }
}
