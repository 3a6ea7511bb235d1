package nl.sectordeal.sample;

import java.time.LocalDate;

/** A row with all that it will ever say (rij in wording). */
final class Draft {
  private final String who;
  private final Feed feed;
  private final String sender;
  private final LocalDate known;
  private final Object[] cells;
  private final LocalDate end;
  private final int endColumn;
  private final int resultColumn;
  private final String running;

  /**
   * A row of a feed.
   *
   * @param who BSN of the person whom it is about, whatever it says; empty when it is about nobody
   * @param sender KvK number of the employer that sends it; empty where a source has one sender
   * @param known day from which the partner has it
   * @param cells in the order of the feed's columns; the first is the key
   * @param end day of the end, null when there is none; nobody knows it before
   * @param endColumn column of the end, -1 when there is none
   * @param resultColumn column of the result, -1 when there is none
   * @param running what stands in that column up to the end
   */
  Draft(
      String who,
      Feed feed,
      String sender,
      LocalDate known,
      Object[] cells,
      LocalDate end,
      int endColumn,
      int resultColumn,
      String running) {
    this.who = who;
    this.feed = feed;
    this.sender = sender;
    this.known = known;
    this.cells = cells;
    this.end = end;
    this.endColumn = endColumn;
    this.resultColumn = resultColumn;
    this.running = running;
  }

  String who() {
    return who;
  }

  Feed feed() {
    return feed;
  }

  String sender() {
    return sender;
  }

  Object[] cells() {
    return cells;
  }

  String key() {
    return (String) cells[0];
  }

  /** The row as the partner sends it at the end of this day; null when it is not known yet. */
  Object[] asOf(LocalDate day) {
    if (known.isAfter(day)) {
      return null;
    }
    Object[] copy = cells.clone();
    if (end != null && end.isAfter(day)) {
      copy[endColumn] = null;
      if (resultColumn >= 0) {
        copy[resultColumn] = running;
      }
    }
    return copy;
  }

  Draft knownFrom(LocalDate day) {
    return new Draft(who, feed, sender, day, cells, end, endColumn, resultColumn, running);
  }

  Draft set(String heading, Object value) {
    Object[] copy = cells.clone();
    int column = feed.column(heading);
    copy[column] = value;
    LocalDate newEnd = column == endColumn ? (value instanceof LocalDate day ? day : null) : end;
    return new Draft(who, feed, sender, known, copy, newEnd, endColumn, resultColumn, running);
  }
}
