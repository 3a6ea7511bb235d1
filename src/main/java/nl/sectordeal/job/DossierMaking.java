package nl.sectordeal.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.dossier.Contents;
import nl.sectordeal.job.dossier.DossierMaker;
import nl.sectordeal.job.dossier.FactRow;
import nl.sectordeal.job.dossier.Heading;
import nl.sectordeal.job.publish.Manifest;
import nl.sectordeal.job.publish.ManifestJson;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.person.Linked;
import nl.sectordeal.person.StoredPerson;
import nl.sectordeal.record.Row;
import nl.sectordeal.report.ReportFolder;
import org.jspecify.annotations.Nullable;

/**
 * Hands an auditor the dossier of a month: links anew as known then, and packs the rows and all
 * that follows from them, provided that it is what was reported.
 */
final class DossierMaking {
  private static final String CONCEPT = "concept";
  private static final String RUN = "run.json";

  private final Stages stages;
  private final Settings settings;
  private final Texts texts;
  private final DossierRequest request;

  DossierMaking(Stages stages, Settings settings, DossierRequest request) {
    this.stages = stages;
    this.settings = settings;
    this.request = request;
    this.texts = Texts.in(language());
  }

  private Locale language() {
    return Objects.requireNonNullElse(settings.language(), request.job().language());
  }

  Answer make() {
    Path report = findReport();
    Heading heading = heading(report);
    if (!heading.jobFileSha256().equals(request.job().sha256())) {
      throw mistake("dossier.otherJobFile", Map.of("folder", report, "file", request.jobFile()));
    }
    Path target = target(report);
    Path folder = Folders.make(settings.data()).resolve("work").resolve("dossier");
    ReportFolder.deleteAll(folder);
    try {
      Folders.make(target.toAbsolutePath().getParent());
      DossierMaker.Made made =
          DossierMaker.make(
              contents(heading, report),
              request.sample(),
              language(),
              Folders.make(folder.resolve("files")),
              Folders.make(folder.resolve("parts")),
              target);
      return answer(heading, made, target);
    } catch (DossierMaker.OtherResult other) {
      throw mistake(
          "dossier.otherResult",
          Map.of("file", report.resolve(other.file()), "month", heading.month(), "job", jobName()));
    } catch (IOException e) {
      throw new UserMistake(texts.get("dossier.unwritten", Map.of("file", target)), e);
    } finally {
      ReportFolder.deleteAll(folder);
    }
  }

  private String jobName() {
    return request.job().name();
  }

  private UserMistake mistake(String key, Map<String, ?> gaps) {
    return new UserMistake(texts.get(key, gaps));
  }

  // Where the report is

  private Path findReport() {
    Path month = settings.out().resolve(jobName()).resolve(request.month().toString());
    Integer version = request.version();
    Path report =
        version == null
            ? findNewest(month).orElse(month.resolve(CONCEPT))
            : month.resolve("v" + version);
    if (!Files.isRegularFile(report.resolve(RUN))) {
      throw mistake(
          version == null ? "dossier.notRun" : "dossier.notPublished",
          Map.of("folder", report, "month", request.month(), "job", jobName()));
    }
    return report;
  }

  private static Optional<Path> findNewest(Path month) {
    if (!Files.isDirectory(month)) {
      return Optional.empty();
    }
    try (Stream<Path> folders = Files.list(month)) {
      return folders
          .filter(folder -> folder.getFileName().toString().matches("v[1-9]\\d*"))
          .max(Comparator.comparingInt(DossierMaking::versionOf));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static int versionOf(Path folder) {
    return Integer.parseInt(folder.getFileName().toString().substring(1));
  }

  private Heading heading(Path report) {
    try {
      return Heading.of(Files.readAllBytes(report.resolve(RUN)));
    } catch (IOException e) {
      throw mistake("dossier.unreadable", Map.of("file", report.resolve(RUN)));
    }
  }

  private Path target(Path report) {
    Path to = request.to();
    String name = "dossier-" + request.month() + "-" + report.getFileName() + ".zip";
    return to == null ? report.resolveSibling(name) : to;
  }

  /** The manifest that this one is linked to; it may be of another month. */
  private @Nullable Path findPrevious(Path report) {
    Path manifest = report.resolve(Manifest.FILE);
    if (!Files.exists(manifest)) {
      return null;
    }
    try (Stream<Path> all = Files.walk(settings.out().resolve(jobName()), 3)) {
      String previous =
          ManifestJson.read(Files.readAllBytes(manifest)).map(Manifest::previousSha256).orElse("");
      for (Path file : all.filter(path -> path.endsWith(Manifest.FILE)).sorted().toList()) {
        if (ReviewFile.sha256(file).equals(previous)) {
          return file;
        }
      }
      return null;
    } catch (IOException e) {
      return null;
    }
  }

  // What is in it

  private Contents contents(Heading heading, Path report) throws IOException {
    Run run =
        new Run(
            new RunRequest(request.job(), heading.month(), heading.asKnownAt(), null),
            settings,
            stages,
            Progress.silent());
    run.link();
    run.work().remove();
    List<Judgement> judgements = stages.judgements().list(run.known());
    NoticeLines notices = new NoticeLines(run, judgements);
    return new Contents(
        heading,
        request.job(),
        request.jobFile(),
        report,
        findPrevious(report),
        to -> giveRows(run, to),
        run.register().doubtful(),
        new DeliveryLines(run, judgements, texts).listDeliveries(),
        notices.counts(heldRows(run)),
        notices.examples(),
        RulePage.list());
  }

  private void giveRows(Run run, Contents.To to) throws IOException {
    for (Row row : stages.persons().listWithoutPerson(jobName())) {
      to.add(FactRow.ofNobody(row));
    }
    for (int bucket : run.buckets()) {
      for (StoredPerson person : stages.persons().listStored(jobName(), bucket)) {
        for (Linked linked : person.linked()) {
          to.add(FactRow.of(linked));
        }
      }
    }
  }

  private List<Linked> heldRows(Run run) {
    List<Linked> held = new ArrayList<>();
    for (int bucket : run.buckets()) {
      for (StoredPerson person : stages.persons().listStored(jobName(), bucket)) {
        for (Linked linked : person.linked()) {
          if (linked.method() == Linked.Method.HELD && linked.row().live()) {
            held.add(linked);
          }
        }
      }
    }
    held.sort(Comparator.comparing(linked -> linked.row().ref()));
    return held;
  }

  private Answer answer(Heading heading, DossierMaker.Made made, Path target) {
    Map<String, Object> gaps = new LinkedHashMap<>();
    Integer version = heading.version();
    gaps.put("title", request.job().title());
    gaps.put("month", heading.month());
    gaps.put(
        "version",
        version == null
            ? texts.get("dossier.concept")
            : texts.get("dossier.version", Map.of("version", version)));
    gaps.put("rows", made.rows());
    gaps.put("decisions", made.decisions());
    gaps.put("frame", made.frame());
    gaps.put("drawn", made.drawn());
    gaps.put("seed", request.sample().seed());
    gaps.put(
        "method",
        texts.get(request.sample().stratified() ? "dossier.stratified" : "dossier.simple"));
    gaps.put("file", target);
    gaps.put("fingerprint", made.fingerprint());
    List<String> lines = new ArrayList<>();
    for (String line : List.of("head", "facts", "sample", "fingerprint", "written", "next")) {
      lines.add(texts.get("dossier.said." + line, gaps));
    }
    return Answer.done(lines);
  }
}
