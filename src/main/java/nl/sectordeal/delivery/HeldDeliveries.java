package nl.sectordeal.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which deliveries wait for a person, and how a person names one (aangehouden leveringen). */
public final class HeldDeliveries {
  private static final int SHORT_HASH = 8;

  private final Map<Long, Judgement> newest = new LinkedHashMap<>();

  /**
   * Of a job, as known.
   *
   * @param judgements in their order, see {@link JudgementStore#list}
   */
  public HeldDeliveries(List<Judgement> judgements) {
    judgements.forEach(one -> newest.put(one.delivery().id(), one));
  }

  /** What a name stands for. */
  public sealed interface Found {
    /** The one held delivery of that name. */
    record Held(Delivery delivery) implements Found {}

    /** Several held deliveries bear the name; a longer name tells them apart. */
    record Several(List<Delivery> deliveries) implements Found {}

    /** Deliveries of that name are known, but none is held: what became of them. */
    record NotHeld(List<Judgement> judgements) implements Found {}

    /** No delivery bears that name. */
    record None() implements Found {}
  }

  /** The judgements that hold a delivery now, in order. */
  public List<Judgement> list() {
    return newest.values().stream().filter(HeldDeliveries::isHeld).toList();
  }

  /** Looks up a delivery by its file name or at least the first eight characters of its SHA-256. */
  public Found find(String name) {
    List<Judgement> named = named(name);
    List<Delivery> held =
        named.stream().filter(HeldDeliveries::isHeld).map(Judgement::delivery).toList();
    if (named.isEmpty()) {
      return new Found.None();
    }
    if (held.isEmpty()) {
      return new Found.NotHeld(named);
    }
    return held.size() == 1 ? new Found.Held(held.get(0)) : new Found.Several(held);
  }

  /** What became last of each delivery of that name. */
  public List<Judgement> named(String name) {
    return newest.values().stream().filter(one -> isNamed(one.delivery(), name)).toList();
  }

  private static boolean isHeld(Judgement judgement) {
    return judgement.status() == Judgement.Status.HELD;
  }

  private static boolean isNamed(Delivery delivery, String name) {
    return delivery.file().equals(name)
        || (name.length() >= SHORT_HASH
            && delivery.sha256().startsWith(name.toLowerCase(Locale.ROOT)));
  }
}
