package nl.sectordeal.job.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.measure.euro.EuroFigure;
import nl.sectordeal.measure.euro.EuroTerms;
import nl.sectordeal.measure.euro.EuroValuer;
import nl.sectordeal.measure.euro.Work;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.report.AmountList;

/**
 * The work that measures in euros value, of one month (verzameld werk). Amounts wait until all of
 * it is known, since one order is filled by many people. Safe for use by several threads.
 */
final class CollectedWork {
  private final List<EuroTerms> terms;
  private final Map<String, Queue<Work>> works = new HashMap<>();

  /**
   * @param terms empty where no measure is in euros; then nothing is collected
   */
  CollectedWork(List<EuroTerms> terms) {
    this.terms = terms;
    terms.forEach(one -> works.put(one.measure(), new ConcurrentLinkedQueue<>()));
  }

  /** Work that a measure values. */
  record Valued(String measure, Work work) {}

  /** What counts or may count of one person. */
  List<Valued> find(List<Decision> decisions, PersonHistory history) {
    List<Valued> found = new ArrayList<>();
    for (Decision decision : decisions) {
      if (works.containsKey(decision.measure()) && decision.verdict() != Verdict.NOT_COUNTED) {
        history.outcomes().stream()
            .filter(outcome -> outcome.facts().id().equals(decision.outcome()))
            .filter(Placement.class::isInstance)
            .map(outcome -> AmountList.work(decision, (Placement) outcome))
            .forEach(work -> found.add(new Valued(decision.measure(), work)));
      }
    }
    return found;
  }

  void addAll(List<Valued> found) {
    for (Valued one : found) {
      Queue<Work> own = works.get(one.measure());
      if (own != null) {
        own.add(one.work());
      }
    }
  }

  /** The figures in euros of all that was collected. */
  List<EuroFigure> figures(LocalDate peildatum) {
    List<EuroFigure> figures = new ArrayList<>();
    for (EuroTerms one : terms) {
      List<Work> own =
          List.copyOf(works.getOrDefault(one.measure(), new ConcurrentLinkedQueue<>()));
      figures.add(EuroFigure.of(one, new EuroValuer(one, peildatum).value(own), peildatum));
    }
    return figures;
  }
}
