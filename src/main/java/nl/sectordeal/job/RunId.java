package nl.sectordeal.job;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.publish.Sha256;
import nl.sectordeal.person.PairVerdict;
import nl.sectordeal.record.forgotten.Forgetting;

/**
 * A hash of everything that a run depends on: program, job file, link model, secret key,
 * deliveries, human acts (about publishing: those of its month), month, as known at and language. A
 * rerun bears the same.
 */
public final class RunId {
  private static final int LETTERS = 12;

  private RunId() {}

  /** The same whatever the language: what it names decides which figures come out. */
  public static String withoutLanguage(Run run, List<Judgement> judgements) {
    return of(run, judgements, "");
  }

  /** The id of a run in this language, as it stands at the foot of its pages. */
  public static String of(Run run, List<Judgement> judgements, String language) {
    StringBuilder text = new StringBuilder();
    line(text, Program.version());
    line(text, run.job().fingerprint());
    line(text, run.stages().linker().modelHash());
    line(text, run.stages().keyFingerprint());
    line(text, run.horizon().month());
    line(text, run.horizon().asKnownAt());
    line(text, language);
    facts(text, run, judgements);
    run.actsOfMonth().forEach(act -> line(text, act));
    line(text, ofResolutions(run));
    return shortOf(text.toString());
  }

  /** A text as a short name, the same for the same text. */
  public static String shortOf(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, LETTERS);
  }

  /** Names all that figures of any month rest on, whenever it became known. */
  public static String ofFacts(Run run, List<Judgement> judgements) {
    StringBuilder text = new StringBuilder();
    line(text, Program.version());
    line(text, run.job().fingerprint());
    facts(text, run, judgements);
    return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Names all that decides who is who and which rows are laid out of whom: the facts, the key that
   * numbers and digests are made with, and who was forgotten, whose rows a run may no longer use.
   */
  static String ofLinking(Run run, List<Judgement> judgements, List<Forgetting> forgotten) {
    StringBuilder text = new StringBuilder();
    line(text, ofFacts(run, judgements));
    line(text, run.stages().keyFingerprint());
    forgotten.forEach(act -> line(text, act));
    return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Names what was resolved, which decides which differences are open. */
  static String ofResolutions(Run run) {
    StringBuilder text = new StringBuilder();
    run.resolutions().forEach(act -> line(text, act));
    return shortOf(text.toString());
  }

  private static void facts(StringBuilder text, Run run, List<Judgement> judgements) {
    if (run.job().linking().model() != null) {
      // The program's own is part of the program.
      line(text, run.stages().linkModelSha256());
    }
    for (Judgement judgement : judgements) {
      line(text, judgement.delivery().source());
      line(text, judgement.delivery().sender());
      line(text, judgement.delivery().file());
      line(text, judgement.delivery().sha256());
      line(text, judgement.at());
      line(text, judgement.status());
    }
    for (PairVerdict verdict : run.verdicts()) {
      line(text, verdict);
    }
  }

  private static void line(StringBuilder text, Object value) {
    text.append(value).append('\n');
  }
}
