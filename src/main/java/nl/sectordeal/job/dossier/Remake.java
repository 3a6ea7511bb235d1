package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.report.MonthlyReport.DeliveryLine;
import nl.sectordeal.report.ReportRenderer;

/**
 * Makes every part of a dossier that follows from others: once when it is made, and once more when
 * it is checked (namaken).
 */
final class Remake {
  private final Heading heading;
  private final Terms terms;
  private final Parts given;
  private final Path target;
  private final Path work;

  /**
   * @param given the parts that others follow from
   * @param target folder to write to
   * @param work folder for what is in the making
   */
  Remake(Heading heading, Terms terms, Parts given, Path target, Path work) {
    this.heading = heading;
    this.terms = terms;
    this.given = given;
    this.target = target;
    this.work = work;
  }

  Heading heading() {
    return heading;
  }

  /** The lists that follow from the rows. */
  Derived lists() throws IOException {
    try (InputStream rows = given.open(Part.ROWS)) {
      return new Derivation(terms, target, work).derive(rows);
    }
  }

  /** The rules of this program. */
  void rules(List<Rule> rules) throws IOException {
    ShortList.write(rules, RuleLine.form(), target.resolve(Part.RULES.file()));
  }

  /**
   * The sample, after the lists, and the texts that tell of it.
   *
   * @return what is known of the dossier but the hashes of its files
   */
  About sample(SampleTerms sample, Locale language, Derived derived, List<DeliveryLine> deliveries)
      throws IOException {
    Frame frame;
    try (InputStream decisions = Parts.in(target).open(Part.DECISIONS)) {
      frame = Frame.read(decisions);
    }
    List<SampleLine> lines =
        new Sampling(sample, deliveries)
            .sample(
                frame,
                part -> (part == Part.DECISIONS ? Parts.in(target) : given).open(part),
                terms.partners());
    ShortList.write(lines, SampleLine.FORM, target.resolve(Part.SAMPLE.file()));
    int drawn = (int) lines.stream().mapToInt(SampleLine::number).distinct().count();
    About about = new About(heading, language, sample, frame, drawn, derived, Map.of());
    write(about, lines, language);
    return about;
  }

  private void write(About about, List<SampleLine> lines, Locale language) throws IOException {
    Title title = new Title(heading, terms.job().title(), language);
    try {
      ReportRenderer.renderReview(
          new CheckList(title, terms.job().measures()).book(lines, about),
          language,
          target.resolve(Part.CHECKLIST.file()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    write(Part.README, Readme.text(about, terms.job()));
  }

  void write(Part part, String text) throws IOException {
    Files.writeString(target.resolve(part.file()), text, StandardCharsets.UTF_8);
  }
}
