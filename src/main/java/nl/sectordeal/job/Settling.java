package nl.sectordeal.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.sectordeal.job.reuse.KeptResult;
import nl.sectordeal.job.reuse.PersonResult;
import nl.sectordeal.job.reuse.Reuse;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.OutcomeSettler;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.period.DateRange;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.person.Linked;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.person.StoredPerson;
import nl.sectordeal.person.StoredPerson.Digest;

/**
 * Settles the outcomes of all persons whose earlier result does not hold any more, and hands them
 * on to whoever decides about them. As many as there is room for stay in memory until then; the
 * others are settled once more.
 */
final class Settling {
  /** About what an outcome takes in memory. */
  private static final long BYTES_OF_AN_OUTCOME = 700;

  /** The part of the memory that settled outcomes may take: one in so many. */
  private static final long PART_OF_MEMORY = 8;

  private final Run run;
  private final Reuse reuse;
  private final Map<Integer, Anew> anewByBucket = new ConcurrentHashMap<>();
  private final AtomicLong room =
      new AtomicLong(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY / BYTES_OF_AN_OUTCOME);

  Settling(Run run, Reuse reuse) {
    this.run = run;
    this.reuse = reuse;
  }

  /**
   * One person settled anew.
   *
   * @param digest of the rows; NONE when they must be settled anew next time too
   * @param holds the days on which, as the peildatum, the same would be settled
   */
  record Settled(PersonHistory history, Digest digest, DateRange holds) {
    int placements() {
      int placements = 0;
      for (Outcome outcome : history.outcomes()) {
        placements += outcome instanceof Placement ? 1 : 0;
      }
      return placements;
    }

    List<Difference> differences() {
      List<Difference> differences = new ArrayList<>(0);
      for (Outcome outcome : history.outcomes()) {
        if (outcome instanceof Placement placement) {
          differences.addAll(placement.differences());
        }
      }
      return differences;
    }
  }

  /**
   * Which persons of a bucket are settled anew.
   *
   * @param places of the persons in the bucket
   * @param settled the same; empty when there was no room
   */
  private record Anew(BitSet places, List<Settled> settled) {}

  /**
   * Settles a bucket: adds to the lists and totals what is found anew, and to the totals the rest.
   */
  void settle(int bucket) {
    Map<String, PersonResult> earlier = new HashMap<>();
    for (KeptResult kept : reuse.listEarlier(bucket)) {
      earlier.put(kept.result().person(), kept.result());
    }
    OneByOne persons = new OneByOne();
    BitSet places = new BitSet();
    List<Settled> settled = new ArrayList<>();
    try (OutcomeFiles files = run.work().outcomeFiles(bucket)) {
      int place = 0;
      for (StoredPerson person : list(bucket)) {
        Digest digest = person.digest();
        PersonResult result = earlier.get(person.person());
        if (result != null && reuse.holds(result, digest)) {
          earlier.remove(person.person());
          run.totals().add(result.placements(), result.differences());
        } else {
          places.set(place);
          Settled one = persons.settle(person.person(), digest, list(person, files));
          files.add(one.history());
          settled.add(one);
        }
        place++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    earlier.values().forEach(reuse::drop);
    settled.forEach(one -> run.totals().add(one.placements(), one.differences()));
    anewByBucket.put(bucket, new Anew(places, takeRoom(settled) ? settled : List.of()));
  }

  private List<StoredPerson> list(int bucket) {
    return run.stages().persons().listStored(run.job().name(), bucket);
  }

  private List<Linked> list(StoredPerson person, OutcomeFiles files) throws IOException {
    List<Linked> linked = person.linked();
    for (Linked one : linked) {
      files.add(one);
      if (isHeld(one)) {
        run.totals().addHeld(one);
      }
    }
    return linked;
  }

  /** A row that waits is told of row by row, and never by an earlier result. */
  private static boolean isHeld(Linked one) {
    return one.method() == Linked.Method.HELD && one.row().live();
  }

  private boolean takeRoom(List<Settled> settled) {
    long outcomes = settled.stream().mapToLong(one -> one.history().outcomes().size()).sum();
    boolean fits = room.addAndGet(-outcomes) >= 0;
    if (!fits) {
      room.addAndGet(outcomes);
    }
    return fits;
  }

  /** The persons of a bucket that were settled anew; once. */
  List<Settled> takeSettled(int bucket) {
    Anew anew = Objects.requireNonNull(anewByBucket.remove(bucket));
    return anew.settled().isEmpty() ? settleAgain(bucket, anew.places()) : anew.settled();
  }

  private List<Settled> settleAgain(int bucket, BitSet places) {
    OneByOne persons = new OneByOne();
    List<Settled> settled = new ArrayList<>();
    List<StoredPerson> stored = places.isEmpty() ? List.of() : list(bucket);
    for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
      StoredPerson person = stored.get(place);
      settled.add(persons.settle(person.person(), person.digest(), person.linked()));
    }
    return settled;
  }

  /** Settles persons one after the other, for one thread. */
  private final class OneByOne {
    private final Peildatum peildatum = new Peildatum(run.peildatum());
    private final OutcomeSettler settler = run.settler(peildatum);

    Settled settle(String person, Digest digest, List<Linked> linked) {
      peildatum.forget();
      PersonHistory history = settler.settle(PersonRows.of(person, linked));
      boolean held = linked.stream().anyMatch(Settling::isHeld);
      return new Settled(history, held ? Digest.NONE : digest, peildatum.sameAnswers());
    }
  }
}
