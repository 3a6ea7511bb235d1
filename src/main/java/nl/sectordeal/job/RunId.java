package nl.sectordeal.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.person.PairVerdict;

/**
 * A hash of everything that a run depends on: program, job file, link model, secret key,
 * deliveries, human acts, month, as known at and language. A rerun bears the same.
 */
final class RunId {
  private static final int LETTERS = 12;

  private RunId() {}

  static String of(Run run, List<Judgement> judgements, String language) {
    StringBuilder text = new StringBuilder();
    line(text, Program.version());
    line(text, run.job().sha256());
    line(text, run.stages().linker().modelHash());
    line(text, run.stages().keyFingerprint());
    line(text, run.horizon().month());
    line(text, run.horizon().asKnownAt());
    line(text, language);
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
    return sha256(text.toString()).substring(0, LETTERS);
  }

  private static void line(StringBuilder text, Object value) {
    text.append(value).append('\n');
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
