package nl.sectordeal.job.compare;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.Horizon;
import nl.sectordeal.job.Stages;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.person.RowsAsKnown;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Row;
import nl.sectordeal.report.DifferenceStatement;
import nl.sectordeal.report.DifferenceStatement.Edition;
import nl.sectordeal.report.DifferenceStatement.FigureChange;
import nl.sectordeal.report.DifferenceStatement.PromiseChange;
import nl.sectordeal.report.WrittenRun;

/** Tells what moved between two runs of a job, and why. */
final class RunComparer {
  private final JobFile job;
  private final Stages stages;

  RunComparer(JobFile job, Stages stages) {
    this.job = job;
    this.stages = stages;
  }

  /**
   * Compares two runs. Depends on nothing but what they wrote and what is known by the later of
   * them.
   *
   * @throws IOException when the lists of a run cannot be read
   * @throws NotAsWritten when the lists of a run do not add up to its figures
   */
  public DifferenceStatement compare(WrittenRun before, WrittenRun after) throws IOException {
    RecordNames names = new RecordNames(List.of(before, after));
    Moves moves = Moves.between(before, after, names);
    check(moves.before(), before);
    check(moves.after(), after);
    Involved involved = Involved.in(before, after, moves.moves(), names);
    Sides sides =
        new Sides(before, after, rowsKnownTo(before, involved), rowsKnownTo(after, involved));
    StatementMaker maker = explain(moves, involved, sides, names);
    Map<String, String> titles = job.titles();
    List<FigureChange> figures = maker.figures(titles, ChangedParts.between(before, after));
    List<PromiseChange> promises = ChangedPromises.between(before, after, titles);
    return new DifferenceStatement(
        job.name(),
        job.title(),
        edition(before),
        edition(after),
        figures,
        new EuroComparer(before, after, figures).changes(job.euros(), titles),
        promises,
        StatementMaker.unmoved(titles, figures, promises));
  }

  private static void check(Figures figures, WrittenRun run) throws NotAsWritten {
    if (!figures.agreeWith(run)) {
      throw new NotAsWritten(run.folder());
    }
  }

  private RowsAsKnown rowsKnownTo(WrittenRun run, Involved involved) {
    List<Judgement> judgements = Arrivals.knownTo(run, judgements(run.asKnownAt()));
    return RowsAsKnown.of(stages.versions(job, judgements), involved::mayHave);
  }

  private StatementMaker explain(Moves moves, Involved involved, Sides sides, RecordNames names) {
    Arrivals arrivals = arrivals(sides);
    Supposing supposing = new Supposing(job, sides);
    CauseFinder finder = new CauseFinder(sides, new Naming(job, sides, arrivals), names);
    StatementMaker maker = new StatementMaker(moves, new ChangedRows(job, arrivals));
    Map<String, Cluster> clusters = clusters(involved, sides);
    Map<String, Suppositions> suppositions = new HashMap<>();
    for (Move move : moves.moves()) {
      String root = move.persons().isEmpty() ? "" : involved.rootOf(move.persons().get(0));
      Suppositions of =
          suppositions.computeIfAbsent(
              root, any -> new Suppositions(supposing, clusters.getOrDefault(root, nobody(sides))));
      maker.add(move, finder.find(move, of));
    }
    return maker;
  }

  private static Cluster nobody(Sides sides) {
    return new Cluster(List.of(), List.of(), sides.dayChanged());
  }

  private Arrivals arrivals(Sides sides) {
    Instant old = sides.before().asKnownAt();
    Instant now = sides.after().asKnownAt();
    Instant last = now.isAfter(old) ? now : old;
    return new Arrivals(
        sides.before(), sides.after(), judgements(last), stages.verdicts().list(job.name(), last));
  }

  private List<Judgement> judgements(Instant asKnownAt) {
    return stages.judgements().list(Horizon.known(job, asKnownAt));
  }

  /** The groups by the person that stands for each; what is about nobody under an empty name. */
  private static Map<String, Cluster> clusters(Involved involved, Sides sides) {
    Map<String, List<RowStand>> rows = new HashMap<>();
    for (RowStand row : sides.rows(involved)) {
      String person = row.personAfter().isEmpty() ? row.personBefore() : row.personAfter();
      if (!person.isEmpty()) {
        rows.computeIfAbsent(involved.rootOf(person), any -> new ArrayList<>()).add(row);
      }
    }
    List<RowStand> ofNobody = sides.rowsOfNobody();
    List<RowStand> agreements = ofNobody.stream().filter(row -> row.event() != null).toList();
    Map<String, Cluster> clusters = new HashMap<>();
    clusters.put("", new Cluster(ofNobody, List.of(), sides.dayChanged()));
    rows.forEach(
        (root, group) ->
            clusters.put(root, new Cluster(group, ofThem(group, agreements), sides.dayChanged())));
    return clusters;
  }

  /** The agreements of employers that these rows name. */
  private static List<RowStand> ofThem(List<RowStand> rows, List<RowStand> agreements) {
    if (agreements.isEmpty()) {
      return List.of();
    }
    Set<String> employers = employers(rows);
    return agreements.stream()
        .filter(row -> employers(List.of(row)).stream().anyMatch(employers::contains))
        .toList();
  }

  private static Set<String> employers(List<RowStand> rows) {
    Set<String> employers = new TreeSet<>();
    for (RowStand stand : rows) {
      for (List<Row> side : List.of(stand.before(), stand.after())) {
        side.forEach(row -> row.claims().forEach(claim -> addEmployer(claim, employers)));
      }
    }
    return employers;
  }

  private static void addEmployer(Claim claim, Set<String> employers) {
    if (claim instanceof Claim.PlacementClaim it && it.employer() != null) {
      employers.add(it.employer());
    } else if (claim instanceof Claim.CommitmentClaim it) {
      employers.add(it.employer());
    }
  }

  private static Edition edition(WrittenRun run) {
    Integer version = run.version();
    String name = version == null ? run.folder().getFileName().toString() : "v" + version;
    return new Edition(
        run.month() + "/" + name,
        run.month(),
        run.asKnownAt(),
        run.program(),
        run.jobFileSha256(),
        run.runId());
  }
}
