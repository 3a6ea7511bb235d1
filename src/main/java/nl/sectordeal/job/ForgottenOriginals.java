package nl.sectordeal.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.file.JobFile;

/** Empties the rows of forgotten persons in originals that still hold them (originelen). */
final class ForgottenOriginals {
  private final Stages stages;

  ForgottenOriginals(Stages stages) {
    this.stages = stages;
  }

  /** Does so for a job; there is nothing to do most of the time. */
  void blank(JobFile job) {
    Map<String, Set<Integer>> standing = stages.forgotten().listStanding(job.name());
    standing.forEach((sha256, rows) -> blank(job, sha256, rows));
  }

  private void blank(JobFile job, String sha256, Set<Integer> rows) {
    List<Source> sources = new ArrayList<>();
    String name = "";
    for (Source source : job.sources()) {
      for (Delivery delivery : stages.deliveries().listDeliveries(job.name(), source.id())) {
        if (delivery.sha256().equals(sha256) && !sources.contains(source)) {
          sources.add(source);
          name = delivery.file();
        }
      }
    }
    if (!sources.isEmpty()) {
      stages.eraser().blank(sha256, name, sources, rows);
      stages.forgotten().markBlanked(job.name(), sha256, rows);
    }
  }
}
