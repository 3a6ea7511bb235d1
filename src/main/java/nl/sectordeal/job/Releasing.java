package nl.sectordeal.job;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.Event;
import nl.sectordeal.delivery.HeldDeliveries;
import nl.sectordeal.delivery.HeldDeliveries.Found;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.Judgement.Status;
import nl.sectordeal.delivery.Known;
import nl.sectordeal.delivery.Verdict;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.period.DutchDay;
import org.jspecify.annotations.Nullable;

/** Writes down what a person decided about a held delivery; the next run acts on it. */
final class Releasing {
  private final Stages stages;
  private final Settings settings;
  private final Clock clock;

  Releasing(Stages stages, Settings settings, Clock clock) {
    this.stages = stages;
    this.settings = settings;
    this.clock = clock;
  }

  Answer release(
      JobFile job, String name, String because, boolean discard, @Nullable Instant received) {
    Texts texts = Texts.in(job.language(settings.language()));
    GivenReason.check(because, texts);
    Instant at = received == null ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : received;
    Set<String> sources =
        job.sources().stream().map(source -> source.id()).collect(Collectors.toSet());
    rejectEarly(heldBy(Instant.MAX, job, sources), name, at, texts);
    HeldDeliveries waiting = heldBy(at, job, sources);
    Delivery delivery = held(job, waiting, name, received, texts);
    if (isDecided(job, delivery, waiting)) {
      throw new UserMistake(
          texts.get("release.twice", Map.of("file", delivery.file(), "job", job.called())));
    }
    Verdict.Kind kind = discard ? Verdict.Kind.DISCARD : Verdict.Kind.RELEASE;
    stages.deliveries().addVerdict(new Verdict(delivery, kind, at, because));
    return Answer.done(
        List.of(
            texts.get(
                discard ? "release.discarded" : "release.done",
                Map.of("file", delivery.file(), "job", job.called()))));
  }

  private HeldDeliveries heldBy(Instant at, JobFile job, Set<String> sources) {
    List<Judgement> judgements = stages.judgements().list(new Known(job.name(), sources, at));
    return new HeldDeliveries(judgements);
  }

  private static void rejectEarly(HeldDeliveries ever, String name, Instant at, Texts texts) {
    List<Delivery> named = ever.named(name).stream().map(Judgement::delivery).toList();
    if (!named.isEmpty() && named.stream().allMatch(one -> at.isBefore(one.received()))) {
      Delivery first = named.get(0);
      String received = DutchDay.clock(first.received());
      throw new UserMistake(
          texts.get("release.early", Map.of("file", first.file(), "received", received)));
    }
  }

  /**
   * Held as far as the last run knows, though a person decided since. What was decided before it
   * came to be held had no effect: an earlier file came in late, and it was judged anew.
   */
  private boolean isDecided(JobFile job, Delivery delivery, HeldDeliveries waiting) {
    Instant since =
        waiting.list().stream()
            .filter(one -> one.delivery().id() == delivery.id())
            .map(Judgement::at)
            .findFirst()
            .orElse(Instant.MIN);
    for (Event event :
        stages.deliveries().listEvents(job.name(), delivery.source(), delivery.sender())) {
      if (event instanceof Event.Act act
          && act.verdict().delivery().id() == delivery.id()
          && !act.verdict().at().isBefore(since)) {
        return true;
      }
    }
    return false;
  }

  private Delivery held(
      JobFile job, HeldDeliveries deliveries, String name, @Nullable Instant then, Texts texts) {
    Found found = deliveries.find(name);
    if (found instanceof Found.Held held) {
      return held.delivery();
    }
    List<String> lines = new ArrayList<>();
    if (found instanceof Found.Several several) {
      lines.add(texts.get("release.several", Map.of("name", name)));
      several.deliveries().forEach(one -> lines.add(line(one)));
    } else {
      lines.add(texts.get(why(found), Map.of("name", name, "job", job.called())));
      lines.addAll(listHeld(job, deliveries, then, texts));
    }
    throw new UserMistake(String.join("\n", lines));
  }

  private static String why(Found found) {
    if (found instanceof Found.NotHeld notHeld) {
      return notHeld.judgements().stream().anyMatch(one -> one.status() == Status.WAITING)
          ? "release.waits"
          : "release.not";
    }
    return "release.none";
  }

  private List<String> listHeld(
      JobFile job, HeldDeliveries deliveries, @Nullable Instant then, Texts texts) {
    List<String> held =
        deliveries.list().stream()
            .map(Judgement::delivery)
            .filter(delivery -> !isDecided(job, delivery, deliveries))
            .map(Releasing::line)
            .toList();
    if (!held.isEmpty()) {
      return Stream.concat(Stream.of(texts.get("release.held")), held.stream()).toList();
    }
    return List.of(
        then == null
            ? texts.get("release.nothing")
            : texts.get("release.nothing.then", Map.of("at", DutchDay.clock(then))));
  }

  private static String line(Delivery delivery) {
    return "  " + delivery.shortHash() + "  " + delivery.source() + "  " + delivery.file();
  }
}
