package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.file.JobFileMistake;
import nl.sectordeal.job.file.JobFileReader;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.outcome.Resolution;
import nl.sectordeal.report.MonthlyReport.DeliveryLine;
import org.jspecify.annotations.Nullable;

/**
 * Checks a dossier against nothing but itself: makes everything that follows from its rows once
 * more, and compares (nagaan). A file that cannot be read is told, and the rest is checked as far
 * as that goes.
 */
public final class Verification {
  private final Archive archive;
  private final Ours ours;
  private final Path target;
  private final Path work;
  private final Findings findings = new Findings();
  private final Map<String, Hash.Sum> sums = new LinkedHashMap<>();

  private @Nullable Heading heading;
  private @Nullable JobFile job;

  private Verification(Archive archive, Ours ours, Path target, Path work) {
    this.archive = archive;
    this.ours = ours;
    this.target = target;
    this.work = work;
  }

  /**
   * What the program that checks says itself: where it is of another version than the one that made
   * the dossier, its words may differ.
   */
  public record Ours(String program, List<Rule> rules) {}

  /**
   * What came of it.
   *
   * @param heading what the dossier is of; null when that cannot be read
   * @param title of the job; null likewise
   * @param fingerprint SHA-256 of the list of hashes; empty without one
   */
  public record Result(
      @Nullable Heading heading,
      @Nullable String title,
      String fingerprint,
      List<Findings.Finding> wrong,
      List<Findings.Finding> holding) {}

  /** The file is no dossier at all. */
  public static final class NoDossier extends IOException {
    private static final long serialVersionUID = 1L;
    private final String key;

    NoDossier(String key, @Nullable Throwable cause) {
      super(key, cause);
      this.key = key;
    }

    /** Key of the sentence that says so. */
    public String key() {
      return key;
    }
  }

  /**
   * Checks a dossier.
   *
   * @param folder empty, for what is made once more
   * @throws NoDossier when it is none
   */
  public static Result verify(Path zip, Ours ours, Path folder) throws IOException {
    try (Archive archive = open(zip)) {
      if (!archive.has(Part.RUN) && !archive.has(Part.ROWS) && !archive.has(Part.SUMS)) {
        throw new NoDossier("verify.other", null);
      }
      Path target = Files.createDirectories(folder.resolve("due"));
      Path work = Files.createDirectories(folder.resolve("work"));
      return new Verification(archive, ours, target, work).verify();
    }
  }

  private static Archive open(Path zip) throws IOException {
    try {
      return new Archive(zip);
    } catch (IOException | IllegalArgumentException e) {
      throw new NoDossier(beginsAsZip(zip) ? "verify.broken" : "verify.nozip", e);
    }
  }

  private static boolean beginsAsZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] begin = in.readNBytes(2);
      return begin.length == 2 && begin[0] == 'P' && begin[1] == 'K';
    }
  }

  private Result verify() throws IOException {
    sums.putAll(new HashCheck(archive, findings).check());
    readHeading();
    readJob();
    new ManifestCheck(archive, heading, sums, findings).check();
    if (heading != null && job != null) {
      remake(heading, job);
    }
    return new Result(
        heading,
        job == null ? null : job.title(),
        sums.containsKey(Part.SUMS.file()) ? sums.get(Part.SUMS.file()).sha256() : "",
        findings.wrong(),
        findings.holding());
  }

  private void readHeading() {
    heading = reading(Part.RUN, () -> Heading.of(archive.read(Part.RUN))).orElse(null);
  }

  private void readJob() {
    Path file = work.resolve(Part.JOB.file());
    Set<String> named = new TreeSet<>();
    try {
      Files.write(file, archive.read(Part.JOB));
      for (String attachment : archive.attachments()) {
        Attachments.write(archive.read(attachment), attachment, work);
      }
      job =
          new JobFileReader()
              .read(
                  file,
                  name -> {
                    named.add(Attachments.nameOf(name));
                    return work.resolve(Attachments.nameOf(name));
                  });
      checkAttachments(job);
    } catch (JobFileMistake mistake) {
      named.removeIf(archive::has);
      named.forEach(name -> findings.wrong(name, 0, "verify.missing", Map.of()));
      if (named.isEmpty()) {
        findings.wrong(Part.JOB, "verify.job");
      }
    } catch (IOException e) {
      findings.unreadable(Part.JOB, e);
    }
  }

  /** What the job file does not name, nothing follows from. */
  private void checkAttachments(JobFile read) {
    Set<String> named = new TreeSet<>();
    read.beside().forEach(beside -> named.add(Attachments.nameOf(beside.name())));
    for (String attachment : archive.attachments()) {
      if (!named.contains(attachment)) {
        findings.wrong(attachment, 0, "verify.stranger", Map.of());
      }
    }
    if (!read.euros().isEmpty() && !archive.has(Part.AMOUNTS)) {
      findings.wrong(Part.AMOUNTS, "verify.missing");
    }
  }

  private void remake(Heading of, JobFile with) throws IOException {
    Optional<List<List<String>>> pairs =
        reading(Part.DOUBTS, () -> DoubtLine.read(archive.open(Part.DOUBTS)));
    Optional<List<DeliveryLine>> deliveries =
        reading(Part.DELIVERIES, () -> DeliveryForm.read(archive.open(Part.DELIVERIES)));
    Optional<List<Resolution>> resolutions =
        reading(Part.RESOLUTIONS, () -> ResolutionLine.read(archive.open(Part.RESOLUTIONS)));
    Terms terms =
        new Terms(
            with,
            of.month(),
            of.asKnownAt(),
            pairs.orElse(List.of()),
            resolutions.orElse(List.of()));
    Remake remake = new Remake(of, terms, archive, target, work);
    Optional<Derived> derived = reading(Part.ROWS, remake::lists);
    if (derived.isEmpty() || pairs.isEmpty() || resolutions.isEmpty() || deliveries.isEmpty()) {
      findings.wrong("", 0, "verify.stopped", Map.of());
      return;
    }
    Comparison comparison = new Comparison(archive, target, findings);
    comparison.lists(derived.get());
    new CoherenceCheck(archive, deliveries.get(), findings).check();
    run(comparison, terms, derived.get(), deliveries.get());
    texts(comparison, remake, derived.get(), deliveries.get());
  }

  private void run(
      Comparison comparison, Terms terms, Derived derived, List<DeliveryLine> deliveries)
      throws IOException {
    var notices = reading(Part.NOTICES, () -> NoticeLine.readCounts(archive.open(Part.NOTICES)));
    if (notices.isPresent()) {
      String due =
          RunExpectation.text(
              Heading.tree(archive.read(Part.RUN)),
              terms.job(),
              terms.month(),
              derived,
              deliveries,
              notices.get());
      comparison.run(due, derived);
    }
  }

  private void texts(
      Comparison comparison, Remake remake, Derived derived, List<DeliveryLine> deliveries)
      throws IOException {
    Optional<About.Told> told = reading(Part.ABOUT, () -> About.Told.of(archive.read(Part.ABOUT)));
    if (told.isPresent()) {
      compareHeadings(told.get().heading(), remake.heading());
      Locale language = told.get().language();
      Optional<About> about =
          reading(
              Part.SAMPLE, () -> remake.sample(told.get().terms(), language, derived, deliveries));
      if (about.isPresent()) {
        remake.write(Part.ABOUT, about.get().with(told.get().due(sums)).text());
        comparison.sample(about.get());
        remake.rules(ours.rules());
        comparison.texts(ours.program().equals(about.get().heading().program()));
      }
    }
  }

  private void compareHeadings(Heading about, Heading run) {
    if (!about.equals(run.withoutJobFile())) {
      findings.wrong(Part.RUN.file(), 0, "verify.heading", Map.of("file", Part.ABOUT.file()));
    }
  }

  /** Reads something of a part; what cannot be read is told once. */
  private interface Reading<T> {
    T read() throws IOException;
  }

  private <T> Optional<T> reading(Part part, Reading<T> read) {
    if (!archive.has(part)) {
      return Optional.empty();
    }
    try {
      return Optional.of(read.read());
    } catch (IOException e) {
      findings.unreadable(part, e);
    } catch (RuntimeException e) {
      // Whatever stands there, no value of a dossier is our fault.
      findings.wrong(part, "verify.unreadable");
    }
    return Optional.empty();
  }

  static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
