package nl.sectordeal.record;

/**
 * Names a row whatever its version: what a person's verdict is about (rijnaam).
 *
 * @param source the source in the job file
 * @param sender the sender within the source; empty when the source has only one
 * @param key the partner's own key of the row
 */
public record RecordName(String source, String sender, String key)
    implements Comparable<RecordName> {

  /** By source, key and sender. */
  @Override
  public int compareTo(RecordName other) {
    int by = source.compareTo(other.source);
    if (by == 0) {
      by = key.compareTo(other.key);
    }
    return by == 0 ? sender.compareTo(other.sender) : by;
  }

  /** {@code source:key}, with the sender where the source has many. */
  @Override
  public String toString() {
    return sender.isEmpty() ? source + ":" + key : source + "/" + sender + ":" + key;
  }
}
