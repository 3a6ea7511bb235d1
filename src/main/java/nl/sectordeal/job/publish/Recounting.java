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
import nl.sectordeal.job.publish.CollectedWork.Valued;
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
  private final SortedMap<ReportMonth, Month> months = new TreeMap<>();

  Recounting(Run run, Collection<ReportMonth> months) {
    this.run = run;
    List<Outcome.Commitment> commitments = run.commitments();
    for (ReportMonth month : months) {
      this.months.put(
          month,
          new Month(
              new Deciding(run.job(), month, commitments), new CollectedWork(run.job().euros())));
    }
  }

  /** What is added up of one month. */
  private record Month(Deciding deciding, CollectedWork work) {}

  /** All cells of each month. */
  Map<ReportMonth, CountedCells> count() {
    run.buckets().parallelStream().forEach(bucket -> new Part().count(bucket));
    Map<ReportMonth, CountedCells> counted = new HashMap<>();
    months.forEach(
        (month, sums) -> {
          sums.deciding().decideCommitments();
          counted.put(
              month,
              CountedCells.of(sums.deciding().figures(), sums.work().figures(month.peildatum())));
        });
    return counted;
  }

  /** What was counted of a person, and the peildata for which it holds. */
  private record Answer(DateRange holds, List<Count> counts, List<Valued> work) {}

  /** Settles and decides for one month, for one thread. */
  private final class OneMonth {
    private final Peildatum peildatum;
    private final OutcomeSettler settler;
    private final PersonDecider decider;
    private final Month sums;
    private final FigureCounter counter;

    OneMonth(ReportMonth month, Month sums) {
      this.peildatum = new Peildatum(month.peildatum());
      this.settler = run.settler(peildatum);
      this.decider = sums.deciding().decider(peildatum);
      this.sums = sums;
      this.counter = sums.deciding().counter();
    }

    Answer answer(PersonRows rows) {
      peildatum.forget();
      PersonHistory history = settler.settle(rows);
      List<Decision> decisions = decider.decide(history);
      return new Answer(
          peildatum.sameAnswers(),
          decisions.stream().map(Count::of).toList(),
          sums.work().find(decisions, history));
    }

    void add(Answer answer) {
      answer.counts().forEach(count -> counter.add(count, 1));
      sums.work().addAll(answer.work());
    }

    void merge() {
      sums.deciding().merge(counter, new Recount(), null);
    }
  }

  /** Counts buckets, for one thread. */
  private final class Part {
    private final SortedMap<ReportMonth, OneMonth> each = new TreeMap<>();

    Part() {
      months.forEach((month, sums) -> each.put(month, new OneMonth(month, sums)));
    }

    void count(int bucket) {
      for (StoredPerson person : run.stages().persons().listStored(run.job().name(), bucket)) {
        count(PersonRows.of(person.person(), person.linked()));
      }
      each.values().forEach(OneMonth::merge);
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
            one.add(found);
          });
    }
  }
}
