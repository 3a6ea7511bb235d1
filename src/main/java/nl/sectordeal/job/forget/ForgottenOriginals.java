package nl.sectordeal.job.forget;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.Stages;
import nl.sectordeal.job.file.JobFile;

/** Empties the rows of forgotten persons in originals that still hold them (originelen). */
public final class ForgottenOriginals {
  private final Stages stages;

  public ForgottenOriginals(Stages stages) {
    this.stages = stages;
  }

  /**
   * Does so for a job; there is nothing to do most of the time.
   *
   * @return other jobs that were given the same file and need the rows, because nobody forgot the
   *     person there: such a file waits
   */
  public Set<String> blank(JobFile job) {
    Set<String> waiting = new TreeSet<>();
    Map<String, Map<String, Set<Integer>>> standing = stages.forgotten().listStanding(job.name());
    if (!standing.isEmpty()) {
      stages.forgotten().force();
    }
    standing.forEach((sha256, rows) -> waiting.addAll(blank(job, sha256, rows)));
    return waiting;
  }

  private Set<String> blank(JobFile job, String sha256, Map<String, Set<Integer>> rows) {
    Set<Integer> all = new TreeSet<>();
    rows.values().forEach(all::addAll);
    Set<String> waiting = stages.forgotten().listOthersWaiting(job.name(), sha256, all);
    if (waiting.isEmpty()) {
      for (Source source : job.sources()) {
        if (rows.containsKey(source.id())) {
          blank(job, source, sha256, rows.getOrDefault(source.id(), Set.of()));
        }
      }
      stages.forgotten().markBlanked(job.name(), sha256);
    }
    return waiting;
  }

  private void blank(JobFile job, Source source, String sha256, Set<Integer> rows) {
    for (Delivery delivery : stages.deliveries().listDeliveries(job.name(), source.id())) {
      if (delivery.sha256().equals(sha256)) {
        stages.eraser().blank(delivery, source, rows);
        return;
      }
    }
  }
}
