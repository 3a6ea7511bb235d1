package nl.sectordeal.job.publish;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import nl.sectordeal.report.MonthlyReport.DeliveryLine;
import org.jspecify.annotations.Nullable;

/**
 * What a published version rests on and which files it holds (manifest). A rerun as known then
 * makes the same one.
 *
 * @param linkModelSha256 of the text of the link model
 * @param keyFingerprint tells secret keys apart and says nothing of the key
 * @param language of the reports, such as {@code nl}
 * @param previousSha256 of the manifest that this job published before this one, whatever its
 *     month; null for the first
 * @param replaces the version of the same month that this one takes the place of; null for the
 *     first
 * @param deliveries every delivery as known, in the order in which they were judged
 * @param acts what people decided, in order
 * @param leftOut senders whose file of the month was expected and is not there
 * @param files every file of the folder but the manifest, by path
 */
public record Manifest(
    String job,
    YearMonth month,
    int version,
    Instant asKnownAt,
    String program,
    String jobFileSha256,
    String linkModelSha256,
    String keyFingerprint,
    String language,
    String runId,
    @Nullable String previousSha256,
    @Nullable Replaced replaces,
    List<Delivered> deliveries,
    List<Act> acts,
    List<LeftOut> leftOut,
    List<FileSum> files) {

  /** The name of its file. */
  public static final String FILE = "manifest.json";

  /** An earlier version of the same month (herziening). */
  public record Replaced(int version, Instant asKnownAt, String manifestSha256) {}

  /**
   * A delivery.
   *
   * @param sender empty when the source has one
   * @param status as in {@code run.json}
   */
  public record Delivered(
      String source,
      String sender,
      String file,
      String sha256,
      YearMonth period,
      Instant received,
      String status) {

    /** As the report has it. */
    public static Delivered of(DeliveryLine line) {
      return new Delivered(
          line.source(),
          line.sender(),
          line.file(),
          line.sha256(),
          YearMonth.parse(line.period()),
          line.received(),
          line.status());
    }
  }

  /**
   * What a person decided.
   *
   * @param kind {@code release}, {@code discard}, {@code same}, {@code different}, {@code revoked},
   *     {@code resolved}, {@code reopened}, {@code without} or {@code accept}
   * @param about a delivery as {@code source:file@hash}, two rows as {@code source:key =
   *     source:key}, a difference as {@code field: source:key / source:key}, a source, or a
   *     published version
   * @param because the reason; null where it may be about a person, as with two rows
   */
  public record Act(String kind, String about, Instant at, @Nullable String because) {}

  /**
   * A sender without whose file the month was published.
   *
   * @param sender empty when the source has one
   * @param because the reason that a person gave; null where other senders of the source delivered
   */
  public record LeftOut(String source, String sender, @Nullable String because) {}

  /**
   * A file of the folder.
   *
   * @param path below the folder, with {@code /}
   */
  public record FileSum(String path, long bytes, String sha256) {}

  public Manifest {
    deliveries = List.copyOf(deliveries);
    acts = List.copyOf(acts);
    leftOut = List.copyOf(leftOut);
    files = List.copyOf(files);
  }
}
