package nl.sectordeal.job.publish;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.RunId;
import nl.sectordeal.job.publish.CountedCells.Moved;
import nl.sectordeal.job.publish.PublicationAct.Kind;
import nl.sectordeal.job.publish.PublicationStore.Counts;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.report.MonthlyReport;

/**
 * Notices that a published month would count other numbers by now. It counts only when the facts
 * are others than when it last looked, and then all months at once.
 */
public final class Restating {
  private final Run run;
  private final PublicationStore store;
  private final MonthlyReport report;

  /**
   * @param report of the run as it was written, whose month need not be counted again
   */
  public Restating(Run run, MonthlyReport report) {
    this.run = run;
    this.store = run.stages().publications();
    this.report = report;
  }

  /** Those that nobody accepted, the oldest month first. */
  public List<Restatement> list(List<Judgement> judgements) {
    Collection<Publication> newest = newest();
    update(newest, RunId.ofFacts(run, judgements));
    List<Restatement> found = new ArrayList<>();
    for (Publication publication : newest) {
      Counts counts = store.getCounts(publication);
      List<Moved> moved = counts.published().movedTo(counts.latest());
      if (!moved.isEmpty() && !isAccepted(publication, counts.latest())) {
        found.add(new Restatement(publication, moved, isOffered(publication, newest)));
      }
    }
    return found;
  }

  /** The newest version of each month, known no later than this run, by month. */
  private Collection<Publication> newest() {
    Map<ReportMonth, Publication> byMonth = new TreeMap<>();
    for (Publication publication : store.list(run.job().name())) {
      if (!publication.asKnownAt().isAfter(run.horizon().asKnownAt())) {
        byMonth.put(publication.month(), publication);
      }
    }
    return byMonth.values();
  }

  private void update(Collection<Publication> newest, String facts) {
    List<Publication> stale =
        newest.stream().filter(it -> !store.getCounts(it).facts().equals(facts)).toList();
    if (stale.isEmpty()) {
      return;
    }
    List<ReportMonth> others =
        stale.stream()
            .map(Publication::month)
            .filter(month -> !month.equals(run.horizon().month()))
            .toList();
    Map<ReportMonth, CountedCells> counted = new HashMap<>();
    if (!others.isEmpty()) {
      counted.putAll(new Recounting(run, others).count());
    }
    counted.put(run.horizon().month(), CountedCells.of(report.figures(), report.euros()));
    for (Publication it : stale) {
      CountedCells now = Objects.requireNonNull(counted.get(it.month()));
      CountedCells published = store.getCounts(it).published();
      store.updateLatest(it, facts, now.against(published, run.job()::isShadow));
    }
  }

  private boolean isAccepted(Publication publication, CountedCells latest) {
    return run.acts().stream()
        .anyMatch(
            act -> act.kind() == Kind.ACCEPT && act.about().equals(about(publication, latest)));
  }

  /** What a person accepts: that this version stays, while it would count this. */
  static String about(Publication publication, CountedCells latest) {
    String now = Sha256.of(latest.text().getBytes(StandardCharsets.UTF_8));
    return publication.name() + " " + now.substring(0, 12);
  }

  private boolean isOffered(Publication publication, Collection<Publication> newest) {
    ReportMonth last = run.horizon().month();
    for (Publication other : newest) {
      last = other.month().compareTo(last) > 0 ? other.month() : last;
    }
    long age = ChronoUnit.MONTHS.between(publication.month().month(), last.month());
    return age <= run.job().restateMonths();
  }
}
