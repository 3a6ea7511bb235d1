package nl.sectordeal.job.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Sets what is in a dossier against what was made once more (vergelijken). */
final class Comparison {
  private final Parts there;
  private final Parts due;
  private final Path work;
  private final Findings findings;

  Comparison(Parts there, Path due, Findings findings) {
    this.there = there;
    this.due = Parts.in(due);
    this.work = due;
    this.findings = findings;
  }

  /** The lists that follow from the rows. */
  void lists(Derived derived) {
    boolean same = true;
    for (Part part : List.of(Part.OUTCOMES, Part.PLACEMENTS, Part.COMMITMENTS, Part.PARTICIPANTS)) {
      same &= compare(part);
    }
    if (same) {
      findings.holds("verify.outcomes", Map.of("rows", derived.rows()));
    }
    if (compare(Part.DECISIONS)) {
      findings.holds("verify.decisions", Map.of("decisions", derived.decisions()));
    }
    if (compare(Part.EVIDENCE)) {
      findings.holds("verify.evidence", Map.of());
    }
    if (!derived.euros().isEmpty() && compare(Part.AMOUNTS)) {
      findings.holds("verify.amounts", Map.of("measures", derived.euros().size()));
    }
  }

  /** The figures. */
  void run(String text, Derived derived) {
    boolean same = compare(Part.RUN, text);
    long broken = derived.ties().stream().filter(tie -> !tie.holds()).count();
    if (broken > 0) {
      findings.wrong(Part.RUN.file(), 0, "verify.ties", Map.of("count", broken));
    } else if (same) {
      findings.holds(
          "verify.figures",
          Map.of("figures", derived.figures().size(), "ties", derived.ties().size()));
    }
  }

  /** The sample: the draw and the check list. */
  void sample(About about) {
    boolean same = compareAll(List.of(Part.SAMPLE, Part.ABOUT));
    if (compareBook() && same) {
      findings.holds(
          "verify.sample",
          Map.of(
              "drawn", about.drawn(), "frame", about.frame().size(), "seed", about.terms().seed()));
    }
  }

  /**
   * Rules and explanation.
   *
   * @param sameProgram whether the program that made them says them in the same words
   */
  void texts(boolean sameProgram) {
    if (!sameProgram) {
      findings.holds("verify.program", Map.of());
    } else if (compareAll(List.of(Part.RULES, Part.README))) {
      findings.holds("verify.texts", Map.of());
    }
  }

  /** Each of them, also after one that is not the same. */
  private boolean compareAll(List<Part> parts) {
    return parts.stream().filter(part -> !compare(part)).count() == 0;
  }

  private boolean compare(Part part) {
    if (!there.has(part)) {
      return false;
    }
    try (InputStream is = there.open(part);
        InputStream should = due.open(part)) {
      return LineComparison.compare(part, is, should, findings);
    } catch (IOException e) {
      findings.unreadable(part, e);
      return false;
    }
  }

  private boolean compare(Part part, String text) {
    try (InputStream is = there.open(part)) {
      byte[] should = text.getBytes(StandardCharsets.UTF_8);
      return LineComparison.compare(part, is, new ByteArrayInputStream(should), findings);
    } catch (IOException e) {
      findings.unreadable(part, e);
      return false;
    }
  }

  /** By what is in it: another machine may press it together otherwise. */
  private boolean compareBook() {
    if (!there.has(Part.CHECKLIST)) {
      return false;
    }
    try (InputStream is = there.open(Part.CHECKLIST);
        InputStream should = due.open(Part.CHECKLIST)) {
      if (InnerBook.of(is, work).equals(InnerBook.of(should, work))) {
        return true;
      }
      findings.wrong(Part.CHECKLIST, "verify.book");
    } catch (IOException | IllegalArgumentException e) {
      findings.wrong(Part.CHECKLIST, "verify.damaged");
    }
    return false;
  }
}
