package nl.sectordeal.job;

import java.nio.file.Path;
import java.util.Map;
import nl.sectordeal.job.dossier.SampleTerms;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.period.ReportMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which dossier a user wants.
 *
 * @param version null: the newest that was published, and failing that the concept
 * @param to file to write; null: beside the report
 */
public record DossierRequest(
    JobFile job,
    ReportMonth month,
    @Nullable Integer version,
    SampleTerms sample,
    @Nullable Path to) {

  /** As typed. */
  public static DossierRequest of(
      JobFile job,
      String month,
      @Nullable Integer version,
      int sample,
      long seed,
      boolean stratified,
      @Nullable Path to) {
    if (sample < 1 || sample > SampleTerms.LARGEST) {
      throw new UserMistake(
          "mistake.sample", Map.of("sample", sample, "largest", SampleTerms.LARGEST));
    }
    return new DossierRequest(
        job, RunRequest.month(month), version, new SampleTerms(sample, seed, stratified), to);
  }
}
