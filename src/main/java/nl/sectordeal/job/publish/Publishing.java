package nl.sectordeal.job.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.RunId;
import nl.sectordeal.job.Settings;
import nl.sectordeal.job.publish.Issue.Kind;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.MonthlyReport;
import org.jspecify.annotations.Nullable;

/**
 * Decides as what a report goes out, and makes a published version of it (publiceren). A version is
 * kept in the database when all its files are written; a folder is moved to its place after that.
 */
public final class Publishing {
  private final Run run;
  private final Settings settings;
  private final List<Judgement> judgements;
  private final PublicationStore store;
  private final Publications publications;
  private final Texts texts;

  /**
   * @param judgements that the run knows
   */
  public Publishing(Run run, Settings settings, List<Judgement> judgements, Texts texts) {
    this.run = run;
    this.settings = settings;
    this.judgements = judgements;
    this.store = run.stages().publications();
    this.publications = new Publications(store);
    this.texts = texts;
  }

  /** As what this report goes out; nothing is published yet. */
  public Issue decide(MonthlyReport report) {
    boolean asked = run.request().publish() != null;
    Optional<Publication> same =
        publications.findOfRun(run.job().name(), run.horizon().month(), report.header().runId());
    if (same.isPresent()) {
      return issue(asked ? Kind.ALREADY : Kind.RERUN, same.get().version(), same.get(), List.of());
    }
    if (!asked) {
      return issue(Kind.CONCEPT, null, null, List.of());
    }
    List<String> objections = new Objections(run, report, judgements, texts).list();
    publications
        .findNewest(run.job().name(), run.horizon().month())
        .ifPresent(replaced -> objections.addAll(notWhole(replaced)));
    int version = nextVersion();
    Path place = folder(version).place();
    if (Files.exists(place)) {
      objections.add(texts.get("publish.folder", Map.of("folder", place)));
    }
    return objections.isEmpty()
        ? issue(Kind.PUBLISHED, version, null, List.of())
        : issue(Kind.REFUSED, null, null, objections);
  }

  /** What moved is told from the version before, so that one must be as it was published. */
  private List<String> notWhole(Publication replaced) {
    List<Finding> findings =
        new Wholeness(settings.out())
            .check(replaced).stream()
                .filter(finding -> finding.kind() != Finding.Kind.ADDED)
                .toList();
    Map<String, Object> gaps =
        Map.of(
            "name",
            replaced.name(),
            "folder",
            PublishedFolder.of(settings.out(), replaced).place());
    if (findings.stream().anyMatch(finding -> finding.kind() == Finding.Kind.REMOVED)) {
      return List.of(texts.get("publish.replaced", gaps));
    }
    PublicationWords words = new PublicationWords(texts, Map.of());
    return findings.stream()
        .map(finding -> words.finding(finding) + " " + texts.get("publish.replaced.changed", gaps))
        .toList();
  }

  private static Issue issue(
      Kind kind,
      @Nullable Integer version,
      @Nullable Publication publication,
      List<String> objections) {
    return new Issue(kind, version, publication, objections, List.of(), false);
  }

  private int nextVersion() {
    return publications
        .findNewest(run.job().name(), run.horizon().month())
        .map(newest -> newest.version() + 1)
        .orElse(1);
  }

  /** The folder of a version of the month. */
  public PublishedFolder folder(int version) {
    return PublishedFolder.of(
        settings.out(), run.job().name(), run.horizon().month() + "/v" + version);
  }

  /**
   * Makes a report final whose files are written into the folder in the making.
   *
   * @param report as it was written, with amounts where the job has orders in euros
   */
  public Issue publish(MonthlyReport report, int version, Path draft) {
    PublishedFolder folder = folder(version);
    List<Publication> earlier = publications.list(run.job().name());
    String previous = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1).manifestSha256();
    byte[] manifest = manifest(report, version, previous, draft);
    PublishedFolder.writeManifest(draft, manifest);
    folder.freeze();
    Publication publication = publication(report, version, Sha256.of(manifest), previous);
    CountedCells counted = CountedCells.of(report.figures(), report.euros());
    store.add(
        publication,
        new PublicationStore.Counts(RunId.ofFacts(run, judgements), counted, counted),
        kept -> run.stages().disclosure().keep(kept, report));
    folder.settle();
    return issue(Kind.PUBLISHED, version, publication, List.of());
  }

  private Publication publication(
      MonthlyReport report, int version, String manifest, @Nullable String previous) {
    MonthlyReport.Header header = report.header();
    return new Publication(
        header.job(),
        header.month(),
        version,
        header.runId(),
        header.program(),
        header.asKnownAt(),
        run.stages().clock().instant(),
        manifest,
        previous);
  }

  private byte[] manifest(
      MonthlyReport report, int version, @Nullable String previous, Path folder) {
    Publication replaced =
        publications.find(run.job().name(), run.horizon().month(), version - 1).orElse(null);
    return ManifestJson.write(
        new ManifestMaker(run, report, judgements)
            .make(version, previous, replaced, PublishedFolder.sums(folder)));
  }

  /**
   * Makes the manifest of a rerun once more, and compares what it names with what was published.
   */
  public Issue compare(MonthlyReport report, Issue issue, Publication published, Path draft) {
    byte[] manifest = manifest(report, published.version(), published.previousSha256(), draft);
    PublishedFolder.writeManifest(draft, manifest);
    List<String> others =
        Sha256.of(manifest).equals(published.manifestSha256())
            ? List.of()
            : others(published, draft);
    return new Issue(
        issue.kind(), issue.version(), published, List.of(), others, hasForgottenSince(published));
  }

  private boolean hasForgottenSince(Publication published) {
    // An act is kept to the second.
    Instant since = published.published().truncatedTo(ChronoUnit.SECONDS);
    return run.stages().forgotten().list(run.job().name()).stream()
        .anyMatch(act -> !act.written().isBefore(since));
  }

  private List<String> others(Publication published, Path draft) {
    List<String> names =
        PublishedFolder.findManifest(PublishedFolder.of(settings.out(), published).place())
            .map(it -> Wholeness.compare(published.name(), draft, it))
            .orElse(List.of())
            .stream()
            .map(Finding::subject)
            .toList();
    return names.isEmpty() ? List.of(Manifest.FILE) : names;
  }

  /** Puts folders in their places that a killed run left ready. */
  public static void finishInterrupted(Settings settings, List<Publication> publications) {
    for (Publication publication : publications) {
      PublishedFolder.of(settings.out(), publication)
          .finishInterrupted(publication.manifestSha256());
    }
  }
}
