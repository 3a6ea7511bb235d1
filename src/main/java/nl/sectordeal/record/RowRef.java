package nl.sectordeal.record;

/**
 * Points to one row of one delivery, without anything personal (rijverwijzing).
 *
 * @param source the source in the job file
 * @param sender the sender within the source; empty when the source has only one
 * @param key the partner's own key of the row
 * @param delivery first eight characters of the SHA-256 of the delivery that first brought this
 *     version
 */
public record RowRef(String source, String sender, String key, String delivery)
    implements Comparable<RowRef> {

  /** By source, key, sender and delivery; written out, since millions are compared. */
  @Override
  public int compareTo(RowRef other) {
    int by = source.compareTo(other.source);
    if (by == 0) {
      by = key.compareTo(other.key);
    }
    if (by == 0) {
      by = sender.compareTo(other.sender);
    }
    return by == 0 ? delivery.compareTo(other.delivery) : by;
  }

  /** The row without its version: {@code source:key}, with the sender where the source has many. */
  public String withoutVersion() {
    return sender.isEmpty() ? source + ":" + key : source + "/" + sender + ":" + key;
  }

  @Override
  public String toString() {
    return source + ":" + key + "@" + delivery;
  }
}
