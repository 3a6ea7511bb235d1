package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.publish.Sha256;
import nl.sectordeal.report.machine.CsvFile;
import org.jspecify.annotations.Nullable;

/** Makes a dossier (dossier maken). */
public final class DossierMaker {
  private final Contents contents;
  private final Path folder;
  private final Path work;

  private DossierMaker(Contents contents, Path folder, Path work) {
    this.contents = contents;
    this.folder = folder;
    this.work = work;
  }

  /**
   * What was made.
   *
   * @param fingerprint SHA-256 of its list of hashes
   */
  public record Made(long rows, long decisions, long frame, int drawn, String fingerprint) {}

  /** What follows from the rows now is not what the run left. */
  public static final class OtherResult extends IOException {
    private static final long serialVersionUID = 1L;
    private final String file;

    OtherResult(String file) {
      super(file + " is not what the run left");
      this.file = file;
    }

    /** The file that is not the same. */
    public String file() {
      return file;
    }
  }

  /**
   * Writes the zip.
   *
   * @param folder empty, for the files
   * @param work empty, for what is in the making
   * @throws OtherResult when the rows do not lead to what the run left
   */
  public static Made make(
      Contents contents, SampleTerms sample, Locale language, Path folder, Path work, Path target)
      throws IOException {
    return new DossierMaker(contents, folder, work).make(sample, language, target);
  }

  private Made make(SampleTerms sample, Locale language, Path target) throws IOException {
    give();
    Terms terms =
        new Terms(
            contents.job(),
            contents.heading().month(),
            contents.heading().asKnownAt(),
            DoubtLine.countedAsTwo(contents.pairs()),
            contents.resolutions());
    Parts parts = Parts.in(folder);
    Remake remake = new Remake(contents.heading(), terms, parts, folder, work);
    Derived derived = remake.lists();
    compare(derived);
    remake.rules(contents.rules());
    About about = remake.sample(sample, language, derived, contents.deliveries());
    Map<String, Hash.Sum> sums = Packing.sums(parts, Part.summed(Part.ABOUT, parts.attachments()));
    remake.write(Part.ABOUT, about.with(sums).text());
    sums.putAll(Packing.sums(parts, List.of(Part.ABOUT.file())));
    String list = Packing.list(sums);
    remake.write(Part.SUMS, list);
    Packing.pack(folder, target);
    return new Made(
        derived.rows(),
        derived.decisions(),
        about.frame().size(),
        about.drawn(),
        Sha256.of(list.getBytes(StandardCharsets.UTF_8)));
  }

  /** Writes the parts that others follow from. */
  private void give() throws IOException {
    try (CsvFile<RowLine> rows = CsvFile.create(RowLine.FORM, place(Part.ROWS))) {
      contents
          .rows()
          .forEach(
              fact -> {
                for (RowLine line : RowLine.of(fact)) {
                  rows.add(line);
                }
              });
    }
    ShortList.write(contents.pairs(), DoubtLine.FORM, place(Part.DOUBTS));
    ShortList.write(
        ResolutionLine.of(contents.resolutions()), ResolutionLine.FORM, place(Part.RESOLUTIONS));
    ShortList.write(contents.deliveries(), DeliveryForm.FORM, place(Part.DELIVERIES));
    ShortList.write(contents.notices(), NoticeLine.COUNTS, place(Part.NOTICES));
    ShortList.write(contents.examples(), NoticeLine.EXAMPLES, place(Part.EXAMPLES));
    Files.copy(contents.job().file(), place(Part.JOB));
    for (JobFile.Beside beside : contents.job().beside()) {
      Attachments.write(
          Files.readAllBytes(beside.file()), Attachments.nameOf(beside.name()), folder);
    }
    copy(Part.RUN, contents.report().resolve(Part.RUN.file()));
    copy(Part.MANIFEST, contents.report().resolve(Part.MANIFEST.file()));
    copy(Part.PREVIOUS, contents.previousManifest());
  }

  private void copy(Part part, @Nullable Path from) throws IOException {
    if (from != null && Files.exists(from)) {
      Files.write(place(part), Files.readAllBytes(from));
    }
  }

  private Path place(Part part) {
    return folder.resolve(part.file());
  }

  /** Nothing is handed over that does not lead to what was reported. */
  private void compare(Derived derived) throws IOException {
    for (Part part : Part.OF_REPORT) {
      Path reported = contents.report().resolve(part.file());
      boolean due = Files.exists(place(part));
      if (due && (!Files.exists(reported) || Files.mismatch(place(part), reported) >= 0)) {
        throw new OtherResult(part.file());
      }
    }
    byte[] run = Files.readAllBytes(place(Part.RUN));
    String due =
        RunExpectation.text(
            Heading.tree(run),
            contents.job(),
            contents.heading().month(),
            derived,
            contents.deliveries(),
            NoticeLine.counts(contents.notices()));
    if (!due.equals(new String(run, StandardCharsets.UTF_8))) {
      throw new OtherResult(Part.RUN.file());
    }
  }
}
