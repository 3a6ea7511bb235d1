package nl.sectordeal.job.publish;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As what a report goes out (uitgifte).
 *
 * @param version that it bears; null for a concept
 * @param publication whose run id it bears, or that it has become; null where there is none (yet)
 * @param objections to publishing it, each a sentence
 * @param otherFiles of a rerun, the files that are not equal to those published
 * @param forgotten whether somebody was forgotten since, so that files tell otherwise how rows were
 *     linked
 */
public record Issue(
    Kind kind,
    @Nullable Integer version,
    @Nullable Publication publication,
    List<String> objections,
    List<String> otherFiles,
    boolean forgotten) {

  /** As what. */
  public enum Kind {
    /** Nobody asked for more. */
    CONCEPT,
    /** Something stands against publishing; a concept. */
    REFUSED,
    /** Published by this run. */
    PUBLISHED,
    /** Publishing was asked, and exactly this was published before. */
    ALREADY,
    /** What was published, done again. */
    RERUN
  }

  boolean isRerun() {
    return kind == Kind.ALREADY || kind == Kind.RERUN;
  }
}
