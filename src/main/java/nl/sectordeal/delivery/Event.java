package nl.sectordeal.delivery;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a sender's deliveries: one came, or a person decided (gebeurtenis).
 *
 * <p>The natural order is the one in which they are judged, whatever the order of import: instant,
 * deliveries before human acts, period, file name.
 */
public sealed interface Event extends Comparable<Event> {

  /** A delivery came. {@code refusal} is the code of the rule that refuses it unread, or null. */
  record Arrival(Delivery delivery, @Nullable String refusal) implements Event {
    @Override
    public Instant at() {
      return delivery.received();
    }

    @Override
    public String fingerprint() {
      return String.join(
          "|",
          "arrival",
          delivery.received().toString(),
          delivery.period().toString(),
          delivery.file(),
          delivery.sha256(),
          refusal == null ? "" : refusal);
    }
  }

  /** A person decided about a delivery. */
  record Act(Verdict verdict) implements Event {
    @Override
    public Delivery delivery() {
      return verdict.delivery();
    }

    @Override
    public Instant at() {
      return verdict.at();
    }

    @Override
    public String fingerprint() {
      return String.join(
          "|",
          "act",
          verdict.at().toString(),
          verdict.kind().name(),
          delivery().file(),
          delivery().sha256(),
          verdict.because());
    }
  }

  Comparator<Event> ORDER =
      Comparator.comparing(Event::at)
          .thenComparing(Event::isHuman)
          .thenComparing((Event event) -> event.delivery().period())
          .thenComparing(event -> event.delivery().file())
          .thenComparing(event -> event.delivery().sha256())
          .thenComparing(Event::fingerprint);

  /** The delivery that came or was decided about. */
  Delivery delivery();

  /** When it takes effect. */
  Instant at();

  /** Equal texts, equal events, whatever their numbers in the database. */
  String fingerprint();

  /** Whether a person did it. */
  default boolean isHuman() {
    return this instanceof Act;
  }

  @Override
  default int compareTo(Event other) {
    return ORDER.compare(this, other);
  }
}
