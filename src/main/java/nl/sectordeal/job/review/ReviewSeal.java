package nl.sectordeal.job.review;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import nl.sectordeal.person.PairVerdict;
import nl.sectordeal.record.identity.Hmac;
import nl.sectordeal.record.mapping.WrittenPerson;

/**
 * A short keyed digest of what a person sees when deciding, so that a decision about rows that have
 * changed since, or were never shown, is recognised (zegel).
 */
public final class ReviewSeal {
  private static final int LETTERS = 24;

  private final byte[] key;
  private final String job;

  /**
   * @param key that nobody outside knows
   * @param job name of the job that its seals hold for
   */
  public ReviewSeal(byte[] key, String job) {
    this.key = key.clone();
    this.job = job;
  }

  /** Of two rows as they are now. */
  String of(ReviewSubject one, ReviewSubject other) {
    StringBuilder text = new StringBuilder();
    line(text, "pair");
    add(text, one);
    add(text, other);
    return digest(text);
  }

  /** Of a verdict that is in force. */
  String of(PairVerdict verdict) {
    StringBuilder text = new StringBuilder();
    line(text, "verdict");
    line(text, RowNames.text(verdict.one()));
    line(text, RowNames.text(verdict.other()));
    line(text, verdict.says().name());
    line(text, verdict.effective().toString());
    return digest(text);
  }

  private static void add(StringBuilder text, ReviewSubject subject) {
    line(text, RowNames.text(subject.name()));
    line(text, subject.live() ? "live" : "ended");
    for (WrittenPerson.Part part : WrittenPerson.Part.values()) {
      line(text, subject.person().of(part));
    }
  }

  private static void line(StringBuilder text, String value) {
    text.append(value).append('\n');
  }

  private String digest(StringBuilder text) {
    byte[] told = (job + '\n' + text).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Hmac.under(key).doFinal(told)).substring(0, LETTERS);
  }
}
