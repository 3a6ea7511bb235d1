package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.sectordeal.job.Answer;
import nl.sectordeal.job.ExitCode;
import nl.sectordeal.job.RulePage;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.Version;
import nl.sectordeal.job.dossier.Findings.Finding;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.ReportFolder;

/** Says of a dossier what holds and what does not, from nothing but the dossier. */
public final class DossierChecking {
  private final Texts texts;

  /**
   * @param language of the answer
   */
  public DossierChecking(Locale language) {
    this.texts = Texts.in(language);
  }

  /**
   * Checks one.
   *
   * @throws UserMistake when the file is not there or is no dossier
   */
  public Answer check(Path zip) {
    if (!Files.isRegularFile(zip)) {
      throw new UserMistake(texts.get("verify.nofile", Map.of("file", zip)));
    }
    Path folder = folder();
    try {
      Verification.Ours ours = new Verification.Ours(Version.NUMBER, RulePage.list());
      return answer(zip, Verification.verify(zip, ours, folder));
    } catch (Verification.NoDossier none) {
      throw new UserMistake(texts.get(none.key(), Map.of("file", zip)), none);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      ReportFolder.deleteAll(folder);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("sectordeal-verify");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer answer(Path zip, Verification.Result result) {
    List<String> lines = new ArrayList<>();
    lines.add(head(zip, result));
    if (!result.fingerprint().isEmpty()) {
      lines.add(texts.get("verify.fingerprint", Map.of("sha256", result.fingerprint())));
    }
    if (!result.holding().isEmpty()) {
      lines.add("");
      lines.add(texts.get("verify.holding"));
      result.holding().forEach(finding -> lines.add("  " + sentence(finding)));
    }
    lines.add("");
    if (result.wrong().isEmpty()) {
      lines.add(texts.get("verify.good"));
      return Answer.done(lines);
    }
    lines.add(texts.get("verify.bad", Map.of("count", result.wrong().size())));
    result.wrong().forEach(finding -> lines.add("  " + place(finding) + sentence(finding)));
    lines.add("");
    lines.add(texts.get("verify.action"));
    return new Answer(ExitCode.DOES_NOT_TIE, lines);
  }

  private String head(Path zip, Verification.Result result) {
    Heading heading = result.heading();
    if (heading == null) {
      return texts.get("verify.headless", Map.of("file", zip.getFileName()));
    }
    Integer version = heading.version();
    return texts.get(
        "verify.head",
        Map.of(
            "file",
            zip.getFileName(),
            "title",
            Objects.requireNonNullElse(result.title(), heading.job()),
            "month",
            heading.month(),
            "version",
            version == null
                ? texts.get("dossier.concept")
                : texts.get("dossier.version", Map.of("version", version)),
            "program",
            heading.program()));
  }

  private String place(Finding finding) {
    if (finding.file().isEmpty()) {
      return "";
    }
    return finding.line() == 0
        ? finding.file() + ": "
        : texts.get("verify.place", Map.of("file", finding.file(), "line", finding.line()));
  }

  private String sentence(Finding finding) {
    return texts.get(finding.key(), finding.gaps());
  }
}
