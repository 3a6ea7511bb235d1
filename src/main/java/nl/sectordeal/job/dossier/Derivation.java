package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.FigureCounter;
import nl.sectordeal.measure.Recount;
import nl.sectordeal.measure.TieOut;
import nl.sectordeal.outcome.CommitmentSettler;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Commitment;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.Row;
import nl.sectordeal.report.machine.CsvFile;
import nl.sectordeal.report.machine.DecisionCsv;
import nl.sectordeal.report.machine.PlacementCsv;
import nl.sectordeal.report.machine.SortedRuns;
import org.jspecify.annotations.Nullable;

/**
 * Works out everything that follows from the rows: who makes a dossier and who checks one do it
 * this same way (afleiding). Streams: no more than some persons are in memory.
 */
final class Derivation {
  private static final int PERSONS_AT_A_TIME = 500;

  private final Terms terms;
  private final Path target;
  private final Path work;
  private final int workers = Runtime.getRuntime().availableProcessors();
  private final DoubtCount doubts;
  private final List<Hand> hands = new ArrayList<>();
  private long rows;

  /**
   * @param target folder that the lists are written to
   * @param work folder for what is in the making
   */
  Derivation(Terms terms, Path target, Path work) {
    this.terms = terms;
    this.target = target;
    this.work = work;
    this.doubts = new DoubtCount(terms.pairs());
  }

  /** Derives; {@code rijen} is read once. */
  Derived derive(InputStream rijen) throws IOException {
    try (FactReader reader = new FactReader(rijen, terms.partners())) {
      List<FactRow> next = reader.next();
      boolean aboutNobody = next != null && next.get(0).person().isEmpty();
      List<Commitment> commitments = settleCommitments(aboutNobody ? next : List.of());
      Deciders deciders = new Deciders(terms, commitments);
      BlockingQueue<Hand> free = new ArrayBlockingQueue<>(workers);
      for (int i = 0; i < workers; i++) {
        Hand hand = new Hand(deciders, part(DecisionCsv.class, i), part(PlacementCsv.class, i));
        hands.add(hand);
        free.add(hand);
      }
      hands.get(0).take(deciders.decider().decideCommitments(commitments));
      settle(aboutNobody ? reader.next() : next, reader, free);
      return together(deciders);
    } finally {
      closeHands();
    }
  }

  private Path part(Class<?> list, int number) {
    return work.resolve(list.getSimpleName() + "-" + number);
  }

  private List<Commitment> settleCommitments(List<FactRow> aboutNobody) throws IOException {
    rows += aboutNobody.size();
    List<Commitment> commitments = new CommitmentSettler().settleCommitments(listRows(aboutNobody));
    try (CsvFile<Commitment> list = create(CommitmentLine.FORM, Part.COMMITMENTS)) {
      for (Commitment commitment : commitments) {
        list.add(commitment);
      }
    }
    return commitments;
  }

  private <T> CsvFile<T> create(nl.sectordeal.report.machine.CsvForm<T> form, Part part)
      throws IOException {
    return CsvFile.create(form, target.resolve(part.file()));
  }

  private static List<Row> listRows(List<FactRow> facts) {
    return facts.stream().map(FactRow::row).toList();
  }

  /** Some persons at a time to whoever is free; what they write is put in order here. */
  private void settle(@Nullable List<FactRow> first, FactReader reader, BlockingQueue<Hand> free)
      throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(workers);
    Queue<Future<Hand.Pieces>> waiting = new ArrayDeque<>();
    try (CsvFile<Outcome> outcomes = create(OutcomeLine.FORM, Part.OUTCOMES);
        CsvFile<Participant> participants = create(Participant.FORM, Part.PARTICIPANTS)) {
      List<FactRow> next = first;
      while (next != null || !waiting.isEmpty()) {
        if (next != null && waiting.size() < 2 * workers) {
          List<PersonRows> persons = new ArrayList<>(PERSONS_AT_A_TIME);
          while (next != null && persons.size() < PERSONS_AT_A_TIME) {
            persons.add(see(next));
            next = reader.next();
          }
          waiting.add(threads.submit(() -> settle(persons, free)));
        } else {
          Hand.Pieces pieces = get(waiting.remove());
          outcomes.add(pieces.outcomes());
          participants.add(pieces.participants());
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private PersonRows see(List<FactRow> facts) {
    rows += facts.size();
    PersonRows person = new PersonRows(facts.get(0).person(), listRows(facts));
    doubts.see(person, facts.stream().anyMatch(FactRow::makesKnown));
    return person;
  }

  private static Hand.Pieces settle(List<PersonRows> persons, BlockingQueue<Hand> free)
      throws IOException, InterruptedException {
    Hand hand = free.take();
    try {
      return hand.settle(persons);
    } finally {
      free.add(hand);
    }
  }

  private static Hand.Pieces get(Future<Hand.Pieces> pieces) throws IOException {
    try {
      return pieces.get();
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

  private Derived together(Deciders deciders) throws IOException {
    FigureCounter counter = deciders.counter();
    Recount recount = new Recount();
    long decided = 0;
    for (Hand hand : hands) {
      counter.merge(hand.counter());
      recount.merge(hand.recount());
      decided += hand.decided();
    }
    doubts.tell(counter, deciders.settler(), deciders.decider());
    closeHands();
    merge(DecisionCsv.FORM, DecisionCsv.class, Part.DECISIONS);
    merge(PlacementCsv.FORM, PlacementCsv.class, Part.PLACEMENTS);
    List<Figure> figures = counter.figures();
    return new Derived(figures, TieOut.listTies(figures, recount), doubts.persons(), rows, decided);
  }

  private void closeHands() throws IOException {
    for (Hand hand : hands) {
      hand.close();
    }
    hands.clear();
  }

  private void merge(nl.sectordeal.report.machine.CsvForm<?> form, Class<?> list, Part part)
      throws IOException {
    List<Path> parts = new ArrayList<>();
    for (int i = 0; i < workers; i++) {
      parts.add(part(list, i));
    }
    Path kept = work.resolve(list.getSimpleName() + "-kept");
    SortedRuns.merge(
        form,
        parts,
        new SortedRuns.Earlier(null, person -> false),
        target.resolve(part.file()),
        kept);
    Files.delete(kept);
    for (Path done : parts) {
      Files.delete(Objects.requireNonNull(done));
    }
  }
}
