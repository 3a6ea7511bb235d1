package nl.sectordeal.job.dossier;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.outcome.Resolution;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.record.PartnerKind;

/**
 * What figures depend on beside the rows (voorwaarden).
 *
 * @param job the job file
 * @param pairs numbers of two persons who may be one
 * @param resolutions what people decided about differences, in order
 */
record Terms(
    JobFile job,
    ReportMonth month,
    Instant asKnownAt,
    List<List<String>> pairs,
    List<Resolution> resolutions) {

  Map<String, PartnerKind> partners() {
    Map<String, PartnerKind> partners = new HashMap<>();
    job.mappings().forEach((source, mapping) -> partners.put(source, mapping.partner()));
    return partners;
  }
}
