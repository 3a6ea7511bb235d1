package nl.sectordeal.delivery;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the deliveries of one sender stand: the sum of the judgements so far and of nothing else
 * (stand van een afzender).
 */
final class SenderState {
  private final Set<String> accepted = new HashSet<>();
  private final Map<Long, Delivery> held = new LinkedHashMap<>();
  private final Map<Long, Delivery> waiting = new LinkedHashMap<>();
  private final Map<YearMonth, Long> first = new HashMap<>();
  private @Nullable String last;
  private @Nullable YearMonth period;

  /** Takes in one more judgement. */
  void apply(Judgement judgement) {
    Delivery delivery = judgement.delivery();
    if (judgement.status() != Judgement.Status.REFUSED) {
      first.putIfAbsent(delivery.period(), delivery.id());
    }
    switch (judgement.status()) {
      case ACCEPTED, EMPTY, RETURNED, RELEASED -> {
        settle(delivery);
        last = delivery.sha256();
        accepted.add(delivery.sha256());
        moveUp(delivery.period());
      }
      case NO_OP -> {
        settle(delivery);
        moveUp(delivery.period());
      }
      case HELD -> {
        settle(delivery);
        held.put(delivery.id(), delivery);
      }
      case WAITING -> waiting.put(delivery.id(), delivery);
      case REFUSED, REPLACED, DISCARDED -> settle(delivery);
    }
  }

  private void settle(Delivery delivery) {
    held.remove(delivery.id());
    waiting.remove(delivery.id());
  }

  private void moveUp(YearMonth month) {
    if (period == null || month.isAfter(period)) {
      period = month;
    }
  }

  /** Whether these are the bytes of the last accepted delivery. */
  boolean isLast(String sha256) {
    return sha256.equals(last);
  }

  /** Whether these are the bytes of any accepted delivery. */
  boolean wasAccepted(String sha256) {
    return accepted.contains(sha256);
  }

  /** Whether nothing else came for its month before it; what was refused did not come. */
  boolean isFirstOfItsMonth(Delivery delivery) {
    Long known = first.get(delivery.period());
    return known == null || known == delivery.id();
  }

  /** The period up to which was delivered; null before the first accepted delivery. */
  @Nullable YearMonth period() {
    return period;
  }

  boolean isHeld(Delivery delivery) {
    return held.containsKey(delivery.id());
  }

  /**
   * Held deliveries of this period or an earlier one, in the order in which they came to be held.
   */
  List<Delivery> heldUpTo(YearMonth month) {
    return held.values().stream().filter(one -> !one.period().isAfter(month)).toList();
  }

  /** Held deliveries of an earlier period. */
  List<Delivery> heldBefore(YearMonth month) {
    return held.values().stream().filter(one -> one.period().isBefore(month)).toList();
  }

  /** Deliveries that wait behind a held one, in the order in which they came. */
  List<Delivery> waiting() {
    return new ArrayList<>(waiting.values());
  }
}
