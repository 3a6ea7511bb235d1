package nl.sectordeal.job.explain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.sectordeal.job.ExplainRequest;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.Where;
import nl.sectordeal.job.reuse.KeptRun;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.report.Explanation.Total;
import nl.sectordeal.report.KeptList;

/**
 * Finds the decisions behind a figure: in the list that the last run kept, or by deciding about
 * everybody anew (zoeken naar besluiten).
 */
final class DecisionSearch {
  private static final Comparator<Found> ORDER =
      Comparator.comparing(Found::period)
          .thenComparing(Found::person)
          .thenComparing(Found::outcome);
  private static final String LIST = "decisions.csv";

  private final ExplainRequest request;
  private final Map<Heading, Integer> counts = new TreeMap<>();
  private final Map<String, String> known = new HashMap<>();
  private final List<Found> found = new ArrayList<>();

  DecisionSearch(ExplainRequest request) {
    this.request = request;
  }

  /** A decision, without what it rests on. */
  record Found(String period, String person, String outcome) {}

  /** What decisions have in common that are told together. */
  private record Heading(String period, String decision, String reason)
      implements Comparable<Heading> {
    @Override
    public int compareTo(Heading other) {
      int by = period.compareTo(other.period);
      by = by == 0 ? Verdict.valueOf(decision).compareTo(Verdict.valueOf(other.decision)) : by;
      return by == 0 ? Integer.compare(place(), other.place()) : by;
    }

    /** Reasons in the order in which they are tested. */
    private int place() {
      return reason.isEmpty() ? -1 : Reason.valueOf(reason).ordinal();
    }
  }

  /**
   * Looks in the list that a run kept.
   *
   * @throws IOException when the list is not as it was kept
   */
  void look(KeptRun kept) throws IOException {
    String measure = Objects.requireNonNull(request.measure());
    String period = request.period();
    try (KeptList list = kept.open(LIST)) {
      if (period != null) {
        list.scan(this::addLine, measure, period);
      }
      if (counts.isEmpty()) { // all, or a month or year that is no period of the measure
        list.scan(this::addLine, measure);
      }
    }
  }

  private void addLine(String[] line) {
    Where where = request.where();
    if (request.asksForTime(line[1], line[6]) && (where == null || where.asksFor(line[7]))) {
      add(line[1], line[2], line[3], line[4], line[5]);
    }
  }

  /** Decides about everybody. */
  void decide(Run run, Opening opening) {
    for (int bucket : run.buckets()) {
      for (PersonRows rows : run.stages().persons().listPersons(run.job().name(), bucket)) {
        // As in the list that a run keeps, since the first of each kind are shown.
        opening.decide(rows).stream()
            .sorted(Comparator.comparing(Decision::outcome))
            .forEach(this::add);
      }
    }
    opening
        .openCommitments(run.stages().persons().listWithoutPerson(run.job().name()))
        .forEach(line -> add(line.decision()));
    found.sort(ORDER);
  }

  private void add(Decision decision) {
    if (request.asksFor(decision)) {
      add(
          decision.period(),
          decision.person(),
          decision.outcome(),
          decision.verdict().name(),
          decision.reason() == null ? "" : decision.reason().name());
    }
  }

  private void add(String period, String person, String outcome, String decision, String reason) {
    if (request.asksFor(decision, reason)) {
      String label = known.computeIfAbsent(period, same -> same);
      int before = counts.merge(new Heading(label, decision, reason), 1, Integer::sum) - 1;
      if (request.shows(before)) {
        found.add(new Found(label, person, outcome));
      }
    }
  }

  /** How many there are, of each period, decision and reason. */
  List<Total> totals() {
    List<Total> totals = new ArrayList<>();
    counts.forEach(
        (heading, count) ->
            totals.add(new Total(heading.period(), heading.decision(), heading.reason(), count)));
    return totals;
  }

  /** Those to be opened, by period, person and outcome. */
  List<Found> found() {
    return found;
  }
}
