package nl.sectordeal.job.dossier;

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
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.Answer;
import nl.sectordeal.job.DossierRequest;
import nl.sectordeal.job.Folders;
import nl.sectordeal.job.Progress;
import nl.sectordeal.job.RulePage;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.RunRequest;
import nl.sectordeal.job.Settings;
import nl.sectordeal.job.Stages;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.publish.Publications;
import nl.sectordeal.job.render.DeliveryLines;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.person.Linked;
import nl.sectordeal.person.StoredPerson;
import nl.sectordeal.record.Row;
import nl.sectordeal.report.ReportFolder;

/**
 * Hands an auditor the dossier of a month: links anew as known then, and packs the rows and all
 * that follows from them, provided that it is what was reported.
 */
public final class DossierMaking {
  private final Stages stages;
  private final Settings settings;
  private final Texts texts;
  private final DossierRequest request;

  public DossierMaking(Stages stages, Settings settings, DossierRequest request) {
    this.stages = stages;
    this.settings = settings;
    this.request = request;
    this.texts = Texts.in(language());
  }

  private Locale language() {
    return request.job().language(settings.language());
  }

  /**
   * Writes it, and says where it lies.
   *
   * @throws UserMistake when the month was not reported, or its rows do not lead to what was
   */
  public Answer make() {
    ReportedMonth reported =
        ReportedMonth.find(request, new Publications(stages.publications()), settings.out(), texts);
    Path report = reported.folder();
    Heading heading = heading(report);
    if (!heading.jobFileSha256().equals(request.job().sha256())) {
      throw mistake("dossier.otherJobFile", Map.of("folder", report, "file", request.job().file()));
    }
    Path target = target(report);
    Path folder = Folders.make(settings.data()).resolve("work").resolve("dossier");
    ReportFolder.deleteAll(folder);
    try {
      Folders.make(Objects.requireNonNull(target.toAbsolutePath().getParent()));
      DossierMaker.Made made =
          DossierMaker.make(
              contents(heading, reported),
              request.sample(),
              language(),
              Folders.make(folder.resolve("files")),
              Folders.make(folder.resolve("parts")),
              target);
      return answer(heading, made, target);
    } catch (DossierMaker.OtherResult other) {
      throw mistake(
          "dossier.otherResult",
          Map.of(
              "file",
              report.resolve(other.file()),
              "month",
              heading.month(),
              "job",
              request.job().called()));
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

  private Heading heading(Path report) {
    try {
      return Heading.of(Files.readAllBytes(report.resolve(ReportedMonth.RUN)));
    } catch (IOException e) {
      throw mistake("dossier.unreadable", Map.of("file", report.resolve(ReportedMonth.RUN)));
    }
  }

  private Path target(Path report) {
    Path to = request.to();
    String name = "dossier-" + request.month() + "-" + report.getFileName() + ".zip";
    return to == null ? report.resolveSibling(name) : to;
  }

  // What is in it

  private Contents contents(Heading heading, ReportedMonth reported) throws IOException {
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
        reported.folder(),
        reported.previousManifest(),
        to -> giveRows(run, to),
        run.register().doubtful(),
        run.resolutions(),
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
    if (run.register().counts().held() == 0) {
      return held;
    }
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
