package nl.sectordeal.job.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.person.PairVerdict;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowRef;
import nl.sectordeal.report.DifferenceStatement.Place;
import nl.sectordeal.report.WrittenRun;
import org.jspecify.annotations.Nullable;

/** Which files came between two runs, and what people decided in that time (binnengekomen). */
final class Arrivals {
  private final Map<Integer, Judgement> byRank = new HashMap<>();

  /** Names of files by who sent them and their bytes; a row's key is left open. */
  private final Map<RowRef, String> files = new HashMap<>();

  private final Map<String, Delivery> newest = new HashMap<>();
  private final Set<String> released = new HashSet<>();
  private final Set<RecordName> decided = new HashSet<>();
  private final Instant from;
  private final Instant until;

  /** Between what was known to one run and to the other, whichever knew more. */
  Arrivals(
      WrittenRun before, WrittenRun after, List<Judgement> judgements, List<PairVerdict> verdicts) {
    boolean forward = !after.asKnownAt().isBefore(before.asKnownAt());
    from = forward ? before.asKnownAt() : after.asKnownAt();
    until = forward ? after.asKnownAt() : before.asKnownAt();
    judgements.forEach(it -> add(it, after.asKnownAt()));
    Judgement.letInFirst(judgements).stream()
        .map(Judgement::delivery)
        .forEach(it -> files.putIfAbsent(brought(it), it.file()));
    for (PairVerdict verdict : verdicts) {
      if (isBetween(verdict.effective())) {
        decided.add(verdict.one());
        decided.add(verdict.other());
      }
    }
  }

  private void add(Judgement judgement, Instant known) {
    Delivery delivery = judgement.delivery();
    byRank.put(judgement.order(), judgement);
    String sender = delivery.source() + '\n' + delivery.sender();
    if (judgement.letIn() && !judgement.at().isAfter(known)) {
      newest.put(sender, delivery);
    }
    if (isHuman(judgement) && isBetween(judgement.at())) {
      released.add(sender);
    }
  }

  private static RowRef brought(Delivery delivery) {
    return new RowRef(delivery.source(), delivery.sender(), "", delivery.shortHash());
  }

  private boolean isBetween(Instant instant) {
    return instant.isAfter(from) && !instant.isAfter(until);
  }

  /** A delivery is let in when it comes, unless it had to wait for a person. */
  private static boolean isHuman(Judgement judgement) {
    return judgement.letIn() && !judgement.at().equals(judgement.delivery().received());
  }

  /** Whether a person let in what this row says, or what made it go. */
  boolean isReleased(RecordName name, @Nullable Row now) {
    if (now == null || !now.live()) {
      return released.contains(name.source() + '\n' + name.sender());
    }
    Judgement judgement = byRank.get(now.order());
    return judgement != null && isHuman(judgement) && isBetween(judgement.at());
  }

  /** Whether a person decided about one of these rows and another. */
  boolean isDecided(List<RowStand> rows) {
    return rows.stream().anyMatch(row -> decided.contains(row.name()));
  }

  /** Where a version of a row stands. */
  @Nullable Place place(@Nullable Row row) {
    if (row == null) {
      return null;
    }
    return new Place(file(row), row.number(), row.ref().delivery());
  }

  /** Of several with the same bytes the one that the version rests on, or else the first let in. */
  private String file(Row row) {
    RowRef ref = row.ref();
    RowRef file = new RowRef(ref.source(), ref.sender(), "", ref.delivery());
    Judgement judgement = byRank.get(row.order());
    return judgement != null && judgement.letIn() && brought(judgement.delivery()).equals(file)
        ? judgement.delivery().file()
        : files.getOrDefault(file, "");
  }

  /** The newest file of a row's sender, which the row is not in. */
  @Nullable Place placeOfAbsence(RecordName name) {
    Delivery delivery = newest.get(name.source() + '\n' + name.sender());
    return delivery == null ? null : new Place(delivery.file(), 0, delivery.shortHash());
  }

  /** Those of these deliveries that a run knew of; what was imported later it did not know. */
  static List<Judgement> knownTo(WrittenRun run, List<Judgement> judgements) {
    Set<String> known = new HashSet<>();
    run.deliveries().forEach(it -> known.add(it.source() + '\n' + it.file() + '\n' + it.sha256()));
    List<Judgement> found = new ArrayList<>();
    for (Judgement judgement : judgements) {
      Delivery it = judgement.delivery();
      if (known.contains(it.source() + '\n' + it.file() + '\n' + it.sha256())) {
        found.add(judgement);
      }
    }
    return found;
  }
}
