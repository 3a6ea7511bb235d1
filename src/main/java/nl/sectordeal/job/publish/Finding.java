package nl.sectordeal.job.publish;

/**
 * Something that is not as it was published (bevinding).
 *
 * @param name of the version, such as {@code 2021-03/v1}
 * @param subject the file that it is about, or the other version; empty when it is about the whole
 */
public record Finding(String name, Kind kind, String subject) {

  /** What is not as it was. */
  public enum Kind {
    /** The folder is not there. */
    REMOVED,
    /** The manifest is not the one that was published, or is gone. */
    MANIFEST,
    /** A file holds something else. */
    CHANGED,
    /** A file is not there. */
    MISSING,
    /** A file was not there. */
    ADDED,
    /** The manifest does not name the one that was published before it. */
    CHAIN,
    /** A folder is there that is not known to be published. */
    UNKNOWN
  }
}
