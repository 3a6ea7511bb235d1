package nl.sectordeal.person;

import java.util.List;
import nl.sectordeal.person.score.Evidence;
import nl.sectordeal.record.RecordName;

/**
 * Two persons who may be one (twijfelgeval).
 *
 * @param first smaller of the two numbers
 * @param second larger of the two numbers
 * @param firstRow row of the first that comes nearest the second
 * @param secondRow row of the second that comes nearest the first
 * @param reason why they were not linked
 * @param score probability that the two rows are of one person
 * @param lines what that rests on
 */
public record DoubtfulPair(
    String first,
    String second,
    RecordName firstRow,
    RecordName secondRow,
    Reason reason,
    double score,
    List<Evidence.Line> lines) {

  /** Takes over the lines. */
  public DoubtfulPair {
    lines = List.copyOf(lines);
  }

  /** Why a pair is left to a person. */
  public enum Reason {
    /** The score is high, and not high enough. */
    SCORE,
    /** A row without id fits several persons. */
    FITS_SEVERAL,
    /** A sender who lists each person once lists both, or two who fit one row. */
    ONE_PER_SOURCE,
    /** With all who fit it would be one person of too many descriptions. */
    CLUSTER_TOO_LARGE,
    /** A row bears the national id of somebody else. */
    ID_OF_ANOTHER;

    /**
     * Whether both count as persons until somebody decides. A row with the national id of somebody
     * else waits: it belongs to no known person, and makes no figure lower or higher.
     */
    public boolean countsAsTwo() {
      return this != ID_OF_ANOTHER;
    }
  }

  /** Rows of the same pair, whichever of the two persons has the smaller number. */
  static DoubtfulPair of(
      String one,
      String other,
      RecordName rowOfOne,
      RecordName rowOfOther,
      Reason reason,
      Evidence evidence) {
    boolean ordered = one.compareTo(other) < 0;
    return new DoubtfulPair(
        ordered ? one : other,
        ordered ? other : one,
        ordered ? rowOfOne : rowOfOther,
        ordered ? rowOfOther : rowOfOne,
        reason,
        evidence.probability(),
        evidence.lines());
  }
}
