package nl.sectordeal.job.publish;

import java.util.List;
import java.util.function.Consumer;

/** Keeps what was published: truth, which nothing else can make again. */
public interface PublicationStore {

  /** What a job published, in the order of publication. */
  List<Publication> list(String job);

  /**
   * Keeps a publication; from then on it is final.
   *
   * @param alongside what is kept with it, in the same transaction: both, or neither
   */
  void add(Publication publication, Consumer<Publication> alongside);
}
