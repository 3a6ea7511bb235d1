package nl.sectordeal.report.protect;

/**
 * Name of one count that a reader sees, or can work out (cel). The same name is the same number of
 * people in every report of a job, as long as nothing is corrected.
 *
 * @param measure id; empty for what is of no measure
 * @param period label; empty for what is of none
 * @param label which one of its part: a group, a month, a KvK number; empty for the figure
 * @param until last month that is counted in; empty where that says nothing
 */
public record Cell(String measure, String period, Part part, String label, String until) {
  /** What kind of count it is. */
  public enum Part {
    /** The figure, up to a month. */
    COUNTED,
    /** One month of a figure. */
    MONTH,
    /** One group of a figure. */
    GROUP,
    /** One employer of a figure, or those that are not named. */
    EMPLOYER,
    /** One cell of a table by two attributes, or the sum of a row or column. */
    CROSSING,
    /** One partner's of a figure. */
    PARTNER,
    /** What of a figure can be proven, is missing still, or came too late. */
    EVIDENCE,
    /** Those of which a share says that it did not last. */
    NOT_DURABLE,
    /** Those that a share can judge. */
    JUDGED,
    /** One step of the funnel. */
    STEP,
    /** Differences that wait for an answer. */
    OPEN,
    /** What a cause did to a figure or a number beside it, up or down. */
    MOVED,
    /** What is left of a total, or a part of two; shown nowhere. */
    REST
  }

  Cell with(Part other, String otherLabel) {
    return new Cell(measure, period, other, otherLabel, until);
  }

  /**
   * The same whatever month is the last: a number that did not change since is the same number of
   * people. Months and sums so far say by their month what they are.
   */
  Cell lasting() {
    return part == Part.COUNTED || part == Part.MONTH
        ? this
        : new Cell(measure, period, part, label, "");
  }

  /** The same of another measure. */
  Cell of(String otherMeasure) {
    return new Cell(otherMeasure, period, part, label, until);
  }

  /** What is left of this total when {@code parts} are taken off. */
  Cell rest(String parts) {
    return with(Part.REST, (part + " " + label).strip() + " - " + parts);
  }
}
