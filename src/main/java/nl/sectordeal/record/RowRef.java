package nl.sectordeal.record;

import java.util.Comparator;

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

  private static final Comparator<RowRef> ORDER =
      Comparator.comparing(RowRef::source)
          .thenComparing(RowRef::key)
          .thenComparing(RowRef::sender)
          .thenComparing(RowRef::delivery);

  @Override
  public int compareTo(RowRef other) {
    return ORDER.compare(this, other);
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
