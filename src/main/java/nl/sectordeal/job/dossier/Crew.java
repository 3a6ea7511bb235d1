package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.sectordeal.measure.FigureCounter;
import nl.sectordeal.measure.Recount;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.report.machine.CsvFile;

/**
 * As many hands as there are processors; what they write is put in the order in which the persons
 * came (ploeg). Holds no more than some batches of persons.
 */
final class Crew implements AutoCloseable {
  private final int size = Runtime.getRuntime().availableProcessors();
  private final ExecutorService threads = Executors.newFixedThreadPool(size);
  private final BlockingQueue<Hand> free = new ArrayBlockingQueue<>(size);
  private final List<Hand> hands = new ArrayList<>();
  private final Queue<Future<Hand.Pieces>> waiting = new ArrayDeque<>();
  private final Path work;
  private final CsvFile<Outcome> outcomes;
  private final CsvFile<Participant> participants;

  /** Takes over the two lists, which it completes. */
  Crew(Deciders deciders, Path work, CsvFile<Outcome> outcomes, CsvFile<Participant> participants)
      throws IOException {
    this.work = work;
    this.outcomes = outcomes;
    this.participants = participants;
    for (int i = 0; i < size; i++) {
      int hand = i;
      hands.add(new Hand(deciders, list -> place(list, hand)));
    }
    free.addAll(hands);
  }

  private Path place(Part list, int hand) {
    return work.resolve(list.file() + "-" + hand);
  }

  /** What each hand wrote of one of the sorted lists. */
  List<Path> parts(Part list) {
    return IntStream.range(0, size).mapToObj(hand -> place(list, hand)).toList();
  }

  /** Someone who is free, for what takes no time. */
  Hand first() {
    return hands.get(0);
  }

  /** Has these persons settled, and waits when much waits already. */
  void settle(List<PersonRows> persons) throws IOException {
    waiting.add(threads.submit(() -> settleNow(persons)));
    if (waiting.size() > 2 * size) {
      writeNext();
    }
  }

  private Hand.Pieces settleNow(List<PersonRows> persons) throws IOException, InterruptedException {
    Hand hand = free.take();
    try {
      return hand.settle(persons);
    } finally {
      free.add(hand);
    }
  }

  private void writeNext() throws IOException {
    try {
      Hand.Pieces pieces = waiting.remove().get();
      outcomes.add(pieces.outcomes().toByteArray());
      participants.add(pieces.participants().toByteArray());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException wrong) {
        throw wrong;
      }
      throw new IllegalStateException("Persons could not be decided about", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  /**
   * Waits until all is written, and adds up what was counted.
   *
   * @return number of decisions
   */
  long finish(FigureCounter counter, Recount recount) throws IOException {
    while (!waiting.isEmpty()) {
      writeNext();
    }
    long decided = 0;
    for (Hand hand : hands) {
      counter.merge(hand.counter());
      recount.merge(hand.recount());
      decided += hand.decided();
      hand.close();
    }
    return decided;
  }

  @Override
  public void close() throws IOException {
    threads.shutdownNow();
    try (outcomes;
        participants) {
      for (Hand hand : hands) {
        hand.close();
      }
    }
  }
}
