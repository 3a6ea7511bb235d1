package nl.sectordeal.job.publish;

import java.time.Instant;
import nl.sectordeal.period.ReportMonth;
import org.jspecify.annotations.Nullable;

/**
 * One published version of a month (publicatie).
 *
 * @param version 1 for the first of its month
 * @param runId of the run that was published; a rerun as known then bears the same
 * @param program version of the program
 * @param published instant of publication, which stands in no report
 * @param manifestSha256 of the bytes of {@code manifest.json}
 * @param previousSha256 the same of what this job published before this, whatever its month; null
 *     for the first
 */
public record Publication(
    String job,
    ReportMonth month,
    int version,
    String runId,
    String program,
    Instant asKnownAt,
    Instant published,
    String manifestSha256,
    @Nullable String previousSha256) {

  /** How people name it: {@code 2021-03/v1}, which is also its folder below that of the job. */
  public String name() {
    return month + "/" + folderName();
  }

  /** Name of its folder below that of its month. */
  public String folderName() {
    return "v" + version;
  }
}
