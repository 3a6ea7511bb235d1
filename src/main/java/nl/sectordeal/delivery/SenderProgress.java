package nl.sectordeal.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the events of one sender were judged (voortgang van een afzender).
 *
 * @param sender number of the sender in the database
 * @param fingerprint of the program, mapping and source it was judged with; null before the first
 *     time
 * @param dirty whether a reading was broken off, so that rows of no judgement may lie about
 * @param steps the events that were judged, in order
 */
public record SenderProgress(
    int sender, @Nullable String fingerprint, boolean dirty, List<Step> steps) {

  private static final int SENDER_SHIFT = 16;

  /**
   * One event that was judged.
   *
   * @param event fingerprint of the event
   * @param last number of the last judgement after it
   */
  public record Step(String event, long last) {}

  /** How many of the first events were judged already, in the same way. */
  public int agreeing(List<Event> events, String with) {
    if (!with.equals(fingerprint)) {
      return 0;
    }
    int most = Math.min(events.size(), steps.size());
    int agreeing = 0;
    while (agreeing < most
        && events.get(agreeing).fingerprint().equals(steps.get(agreeing).event())) {
      agreeing++;
    }
    return agreeing;
  }

  /** Whether nothing is left to do. */
  public boolean isDone(List<Event> events, String with) {
    return !dirty && steps.size() == events.size() && agreeing(events, with) == events.size();
  }

  /** Number of the last judgement after this many steps. */
  public long lastAfter(int count) {
    return count == 0 ? firstOf(sender) : steps.get(count - 1).last();
  }

  /** Below the numbers of all judgements of the sender, and above those of the one before. */
  public static long firstOf(int sender) {
    return (long) sender << SENDER_SHIFT;
  }

  /** Number of the sender whose judgement has this number. */
  public static int senderOf(long judgement) {
    return (int) (judgement >> SENDER_SHIFT);
  }
}
