package nl.sectordeal.job.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.sectordeal.job.publish.PublicationAct.Kind;
import nl.sectordeal.period.ReportMonth;

/** What was published, looked up (publicaties). */
public final class Publications {
  private final PublicationStore store;

  public Publications(PublicationStore store) {
    this.store = store;
  }

  /** What a job published, in the order of publication. */
  public List<Publication> list(String job) {
    return store.list(job);
  }

  /** The version of a month. */
  public Optional<Publication> find(String job, ReportMonth month, int version) {
    return last(list(job), it -> it.month().equals(month) && it.version() == version);
  }

  /** The newest version of a month. */
  public Optional<Publication> findNewest(String job, ReportMonth month) {
    return last(list(job), it -> it.month().equals(month));
  }

  /** The version of a month that a run with this id was published as. */
  public Optional<Publication> findOfRun(String job, ReportMonth month, String runId) {
    return last(list(job), it -> it.month().equals(month) && it.runId().equals(runId));
  }

  /** What the job published just before this, of whatever month: the link of the chain. */
  public Optional<Publication> findBefore(Publication publication) {
    List<Publication> all = list(publication.job());
    int place = all.indexOf(publication);
    return place <= 0 ? Optional.empty() : Optional.of(all.get(place - 1));
  }

  /** When it was accepted that a version stays while it would count this; empty when it was not. */
  public Optional<Instant> findAcceptance(Publication publication, CountedCells latest) {
    String about = Restating.about(publication, latest);
    return store.listActs(publication.job(), Instant.MAX).stream()
        .filter(act -> act.kind() == Kind.ACCEPT && act.about().equals(about))
        .map(PublicationAct::at)
        .findFirst();
  }

  private static Optional<Publication> last(
      List<Publication> publications, Predicate<Publication> wanted) {
    Publication found = null;
    for (Publication publication : publications) {
      if (wanted.test(publication)) {
        found = publication;
      }
    }
    return Optional.ofNullable(found);
  }
}
