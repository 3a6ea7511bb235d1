package nl.sectordeal.job.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps what was published and what people decided about it: truth, which nothing else can make.
 */
public interface PublicationStore {

  /**
   * What a published month counts.
   *
   * @param facts name of the facts that {@code latest} was counted with
   * @param published as published
   * @param latest with these facts
   */
  record Counts(String facts, CountedCells published, CountedCells latest) {}

  /** What a job published, in the order of publication. */
  List<Publication> list(String job);

  /**
   * Keeps a publication; from then on it is final.
   *
   * @param alongside what is kept with it, in the same transaction: both, or neither
   */
  void add(Publication publication, Counts counts, Consumer<Publication> alongside);

  /** What a published month counts, as last looked at. */
  Counts getCounts(Publication publication);

  /** Keeps what a published month counts with other facts. */
  void updateLatest(Publication publication, String facts, CountedCells latest);

  /** What people decided, known at an instant, that instant included: in the order of instants. */
  List<PublicationAct> listActs(String job, Instant asKnownAt);

  /** Keeps what a person decided. */
  void addAct(String job, PublicationAct act);

  /** Instant of the newest act; empty when there is none. */
  Optional<Instant> findNewestAct(String job);
}
