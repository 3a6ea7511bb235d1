package nl.sectordeal.job.publish;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.sectordeal.job.Answer;
import nl.sectordeal.job.GivenReason;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.publish.PublicationAct.Kind;
import nl.sectordeal.job.publish.PublicationStore.Counts;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.period.ReportMonth;
import org.jspecify.annotations.Nullable;

/** Writes down that a person accepts a correction: the published month stays as it is. */
public final class Accepting {
  private final PublicationStore store;
  private final Clock clock;
  private final Texts texts;

  public Accepting(PublicationStore store, Clock clock, Texts texts) {
    this.store = store;
    this.clock = clock;
    this.texts = texts;
  }

  /**
   * Writes it down.
   *
   * @param received when this was decided; null: now
   * @throws UserMistake when the month was not published, counts the same still, or was accepted
   *     before
   */
  public Answer accept(JobFile job, ReportMonth month, String because, @Nullable Instant received) {
    GivenReason.check(because, texts);
    Publications publications = new Publications(store);
    Publication publication =
        publications
            .findNewest(job.name(), month)
            .orElseThrow(
                () -> new UserMistake(texts.get("accept.unpublished", Map.of("month", month))));
    Counts counts = store.getCounts(publication);
    String about = Restating.about(publication, counts.latest());
    boolean accepted = publications.findAcceptance(publication, counts.latest()).isPresent();
    Map<String, Object> gaps = Map.of("name", publication.name(), "job", job.called());
    if (accepted || counts.published().movedTo(counts.latest()).isEmpty()) {
      throw new UserMistake(texts.get("accept.nothing", gaps));
    }
    Instant at = received == null ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : received;
    if (!at.isAfter(publication.asKnownAt())) {
      // What is known to the version itself would make a rerun of it another run.
      throw new UserMistake(texts.get("accept.early", gaps));
    }
    store.addAct(job.name(), new PublicationAct(month, Kind.ACCEPT, about, at, because));
    return Answer.done(List.of(texts.get("accept.done", gaps)));
  }
}
