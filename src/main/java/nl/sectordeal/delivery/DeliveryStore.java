package nl.sectordeal.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what was delivered and what people decided about it: the truth that all else is derived
 * from.
 */
public interface DeliveryStore {

  /** All deliveries of a source, whatever became of them, in the order of import. */
  List<Receipt> listReceipts(String job, String source);

  /** The same, without what the intake made of them. */
  default List<Delivery> listDeliveries(String job, String source) {
    return listReceipts(job, source).stream().map(Receipt::delivery).toList();
  }

  /**
   * Adds a delivery; its id is ignored and given anew.
   *
   * @return the delivery with its number
   */
  Delivery add(String job, Receipt receipt);

  /** Replaces what is known of a delivery beside its bytes: sender, period, receipt, refusal. */
  void update(String job, Receipt receipt);

  /** Names of the senders of a source so far, sorted. */
  List<String> listSenders(String job, String source);

  /** What happened to one sender, in the order in which it is judged. */
  List<Event> listEvents(String job, String source, String sender);

  /** Keeps a verdict. The same one twice is kept once. */
  void addVerdict(Verdict verdict);

  /**
   * The instant of the newest delivery or verdict of these sources; empty when there is nothing.
   */
  Optional<Instant> findNewest(String job, Collection<String> sources);
}
