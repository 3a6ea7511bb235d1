package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.FigureCounter;
import nl.sectordeal.measure.Recount;
import nl.sectordeal.measure.Tie;
import nl.sectordeal.measure.TieOut;
import nl.sectordeal.measure.euro.EuroFigure;
import nl.sectordeal.measure.euro.EuroTerms;
import nl.sectordeal.outcome.CommitmentSettler;
import nl.sectordeal.outcome.Outcome.Commitment;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.Row;
import nl.sectordeal.report.AmountList;
import nl.sectordeal.report.KeptList;
import nl.sectordeal.report.machine.CsvFile;
import nl.sectordeal.report.machine.CsvForm;
import nl.sectordeal.report.machine.DecisionCsv;
import nl.sectordeal.report.machine.EvidenceCsv;
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
  private final DoubtCount doubts;
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
      List<FactRow> first = reader.next();
      List<FactRow> aboutNobody =
          first != null && first.get(0).person().isEmpty() ? first : List.of();
      List<Commitment> commitments = settleCommitments(aboutNobody);
      Deciders deciders = new Deciders(terms, commitments);
      try (Crew crew =
          new Crew(
              deciders,
              work,
              create(OutcomeLine.FORM, Part.OUTCOMES),
              create(Participant.FORM, Part.PARTICIPANTS))) {
        crew.first().take(deciders.decider().decideCommitments(commitments));
        settle(aboutNobody.isEmpty() ? first : reader.next(), reader, crew);
        return together(deciders, crew);
      }
    }
  }

  private List<Commitment> settleCommitments(List<FactRow> aboutNobody) throws IOException {
    rows += aboutNobody.size();
    List<Commitment> commitments = new CommitmentSettler().settleCommitments(listRows(aboutNobody));
    ShortList.write(commitments, CommitmentLine.FORM, target.resolve(Part.COMMITMENTS.file()));
    return commitments;
  }

  private <T> CsvFile<T> create(CsvForm<T> form, Part part) throws IOException {
    return CsvFile.create(form, target.resolve(part.file()));
  }

  private static List<Row> listRows(List<FactRow> facts) {
    return facts.stream().map(FactRow::row).toList();
  }

  private void settle(@Nullable List<FactRow> first, FactReader reader, Crew crew)
      throws IOException {
    List<PersonRows> persons = new ArrayList<>(PERSONS_AT_A_TIME);
    for (List<FactRow> next = first; next != null; next = reader.next()) {
      persons.add(see(next));
      if (persons.size() == PERSONS_AT_A_TIME) {
        crew.settle(persons);
        persons = new ArrayList<>(PERSONS_AT_A_TIME);
      }
    }
    crew.settle(persons);
  }

  private PersonRows see(List<FactRow> facts) {
    rows += facts.size();
    PersonRows person = new PersonRows(facts.get(0).person(), listRows(facts));
    doubts.see(person, facts.stream().anyMatch(FactRow::makesKnown));
    return person;
  }

  private Derived together(Deciders deciders, Crew crew) throws IOException {
    FigureCounter counter = deciders.counter();
    Recount recount = new Recount();
    long decided = crew.finish(counter, recount);
    doubts.tell(counter, deciders.settler(), deciders.decider());
    Path decisions = merge(DecisionCsv.FORM, crew, Part.DECISIONS);
    Files.delete(merge(EvidenceCsv.FORM, crew, Part.EVIDENCE));
    Path placements = merge(PlacementCsv.FORM, crew, Part.PLACEMENTS);
    List<Figure> figures = counter.figures();
    List<EuroFigure> euros = amounts(decisions, placements);
    Files.delete(decisions);
    Files.delete(placements);
    List<Tie> ties = new ArrayList<>(TieOut.listTies(figures, recount));
    ties.addAll(TieOut.listShareTies(figures, terms.job().measures()));
    return new Derived(figures, euros, ties, doubts.persons(), rows, decided);
  }

  /** Reckons amounts as a run does: from the lists of decisions and placements. */
  private List<EuroFigure> amounts(Path decided, Path placed) throws IOException {
    List<EuroTerms> euros = terms.job().euros();
    if (euros.isEmpty()) {
      return List.of();
    }
    try (KeptList decisions = KeptList.open(decided);
        KeptList placements = KeptList.open(placed)) {
      return AmountList.write(euros, terms.month().peildatum(), decisions, placements, target);
    }
  }

  /**
   * Merges the parts of a list.
   *
   * @return the same list, to look lines up in
   */
  private Path merge(CsvForm<?> form, Crew crew, Part part) throws IOException {
    List<Path> parts = crew.parts(part);
    Path kept = work.resolve("kept-" + part.file());
    SortedRuns.merge(
        form,
        parts,
        new SortedRuns.Earlier(null, Set.of()),
        target.resolve(part.file()),
        new SortedRuns.Keep(kept, true));
    for (Path done : parts) {
      Files.delete(done);
    }
    return kept;
  }
}
