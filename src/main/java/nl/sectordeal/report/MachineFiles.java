package nl.sectordeal.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.sectordeal.measure.AuditProof;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.esf.EsfAccount;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.report.machine.CsvForm;
import nl.sectordeal.report.machine.DecisionCsv;
import nl.sectordeal.report.machine.EvidenceCsv;
import nl.sectordeal.report.machine.LinkCsv;
import nl.sectordeal.report.machine.ParticipationCsv;
import nl.sectordeal.report.machine.PlacementCsv;
import nl.sectordeal.report.machine.SortedRun;
import nl.sectordeal.report.machine.SortedRuns;
import nl.sectordeal.report.machine.StayCsv;
import org.jspecify.annotations.Nullable;

/**
 * The long lists that machines read (lijsten): each is written in parts, side by side, and merged
 * into one sorted file.
 */
public final class MachineFiles {
  private MachineFiles() {}

  /** A part of {@code koppelingen.csv}. */
  public static Links links(Path part) throws IOException {
    return new Links(SortedRun.create(LinkCsv.FORM, part));
  }

  /** A part of {@code plaatsingen.csv}. */
  public static Placements placements(Path part) throws IOException {
    return new Placements(SortedRun.create(PlacementCsv.FORM, part));
  }

  /** A part of {@code decisions.csv}. */
  public static Decisions decisions(Path part) throws IOException {
    return new Decisions(SortedRun.create(DecisionCsv.FORM, part));
  }

  /** A part of {@code bewijs.csv}. */
  public static Proofs proofs(Path part) throws IOException {
    return new Proofs(SortedRun.create(EvidenceCsv.FORM, part));
  }

  public static void mergeProofs(List<Path> parts, KeptLists kept, Path folder) throws IOException {
    merge(EvidenceCsv.FORM, parts, kept, folder.resolve("bewijs.csv"));
  }

  /**
   * Parts of {@code esf/deelnames.csv} and {@code esf/deelnemerslijst.csv}.
   *
   * @param stays of the second
   */
  public static Participations participations(Path part, Path stays) throws IOException {
    return new Participations(
        SortedRun.create(ParticipationCsv.FORM, part), SortedRun.create(StayCsv.FORM, stays));
  }

  public static void mergeParticipations(List<Path> parts, KeptLists kept, Path folder)
      throws IOException {
    Path esf = Files.createDirectories(folder.resolve("esf"));
    merge(ParticipationCsv.FORM, parts, kept, esf.resolve("deelnames.csv"));
  }

  public static void mergeStays(List<Path> parts, KeptLists kept, Path folder) throws IOException {
    Path esf = Files.createDirectories(folder.resolve("esf"));
    merge(StayCsv.FORM, parts, kept, esf.resolve("deelnemerslijst.csv"));
  }

  public static void mergeLinks(List<Path> parts, KeptLists kept, Path folder) throws IOException {
    merge(LinkCsv.FORM, parts, kept, folder.resolve("koppelingen.csv"));
  }

  public static void mergePlacements(List<Path> parts, KeptLists kept, Path folder)
      throws IOException {
    merge(PlacementCsv.FORM, parts, kept, folder.resolve("plaatsingen.csv"));
  }

  public static void mergeDecisions(List<Path> parts, KeptLists kept, Path folder)
      throws IOException {
    merge(DecisionCsv.FORM, parts, kept, folder.resolve("decisions.csv"));
  }

  private static void merge(CsvForm<?> form, List<Path> parts, KeptLists kept, Path file)
      throws IOException {
    Path earlier = kept.earlier();
    String name = file.getFileName().toString();
    SortedRuns.Earlier taken =
        new SortedRuns.Earlier(earlier == null ? null : earlier.resolve(name), kept.dropped());
    SortedRuns.merge(
        form, parts, taken, file, new SortedRuns.Keep(kept.next().resolve(name), kept.linked()));
  }

  /** Which row belongs to which person; for one thread. */
  public static final class Links implements AutoCloseable {
    private final SortedRun<LinkCsv.Link> run;

    private Links(SortedRun<LinkCsv.Link> run) {
      this.run = run;
    }

    /** Adds a row; {@code score} is null where nothing was scored. */
    public void add(
        String source, String rowKey, String person, String method, @Nullable Double score)
        throws IOException {
      BigDecimal exact =
          score == null ? null : BigDecimal.valueOf(score).setScale(4, RoundingMode.HALF_UP);
      run.add(new LinkCsv.Link(source, rowKey, person, method, exact));
    }

    @Override
    public void close() throws IOException {
      run.close();
    }
  }

  /** Placements with both sides' values; for one thread. */
  public static final class Placements implements AutoCloseable {
    private final SortedRun<Placement> run;

    private Placements(SortedRun<Placement> run) {
      this.run = run;
    }

    /** Adds a placement, unless nothing of it stands any more. */
    public void add(Placement placement) throws IOException {
      if (PlacementCsv.isListed(placement)) {
        run.add(placement);
      }
    }

    @Override
    public void close() throws IOException {
      run.close();
    }
  }

  /** Decisions; for one thread. */
  public static final class Decisions implements AutoCloseable {
    private final SortedRun<Decision> run;

    private Decisions(SortedRun<Decision> run) {
      this.run = run;
    }

    public void add(Decision decision) throws IOException {
      run.add(decision);
    }

    @Override
    public void close() throws IOException {
      run.close();
    }
  }

  /** Persons in operations of the fund; for one thread. */
  public static final class Participations implements AutoCloseable {
    private final SortedRun<ParticipationLine> run;
    private final SortedRun<StayLine> stays;

    private Participations(SortedRun<ParticipationLine> run, SortedRun<StayLine> stays) {
      this.run = run;
      this.stays = stays;
    }

    /** Adds the lines of one person. */
    public void add(EsfAccount account) throws IOException {
      for (ParticipationLine line : ParticipationLine.of(account)) {
        run.add(line);
      }
      for (StayLine line : StayLine.of(account)) {
        stays.add(line);
      }
    }

    @Override
    public void close() throws IOException {
      run.close();
      stays.close();
    }
  }

  /** What stands behind decisions; for one thread. */
  public static final class Proofs implements AutoCloseable {
    private final SortedRun<AuditProof> run;

    private Proofs(SortedRun<AuditProof> run) {
      this.run = run;
    }

    public void add(AuditProof proof) throws IOException {
      run.add(proof);
    }

    @Override
    public void close() throws IOException {
      run.close();
    }
  }
}
