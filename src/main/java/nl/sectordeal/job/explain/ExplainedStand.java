package nl.sectordeal.job.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sectordeal.job.ExplainRequest;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.RunRequest;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.publish.Publication;
import nl.sectordeal.job.publish.Publications;
import nl.sectordeal.job.review.ReviewWords;
import nl.sectordeal.notice.Texts;
import org.jspecify.annotations.Nullable;

/**
 * As of when something is explained: as a version was published, or as is known now (stand van de
 * uitleg).
 *
 * @param version null: as is known now
 */
record ExplainedStand(@Nullable Publication version, Publications publications, Texts texts) {

  /**
   * The stand that is asked for.
   *
   * @throws UserMistake when there is no such version
   */
  static ExplainedStand find(ExplainRequest request, Publications publications, Texts texts) {
    Integer version = request.version();
    if (version == null) {
      return new ExplainedStand(null, publications, texts);
    }
    if (request.month() == null) {
      throw new UserMistake(texts.get("uitleg.van.maand", Map.of("version", version)));
    }
    String job = request.job().name();
    return publications
        .find(job, request.month(), version)
        .map(found -> new ExplainedStand(found, publications, texts))
        .orElseThrow(
            () ->
                new UserMistake(
                    texts.get(
                        "uitleg.van.geen",
                        Map.of(
                            "name",
                            request.month() + "/v" + version,
                            "job",
                            request.job().called()))));
  }

  /** What a run is asked that knows what was known then. */
  RunRequest request(ExplainRequest asked) {
    return new RunRequest(
        asked.job(), asked.month(), version == null ? null : version.asKnownAt(), null);
  }

  /**
   * The sentences that every answer for people begins with.
   *
   * @param run as it was asked for
   * @param runId that it bears in the language of the job
   */
  List<String> lines(Run run, String runId) {
    String job = run.job().name();
    Map<String, Object> gaps = new HashMap<>();
    gaps.put("title", run.job().title());
    gaps.put("month", run.horizon().month());
    List<String> lines = new ArrayList<>();
    if (version != null) {
      gaps.put("name", version.name());
      String key = version.runId().equals(runId) ? "uitleg.van.versie" : "uitleg.van.anders";
      lines.add(texts.get(key, gaps));
    } else {
      lines.add(texts.get("uitleg.van.nu", gaps));
      Optional<Publication> newest = publications.findNewest(job, run.horizon().month());
      newest.ifPresent(found -> lines.add(texts.get("uitleg.van.ook", published(found))));
    }
    lines.add(
        texts.get(
            "uitleg.stand",
            Map.of(
                "peildatum",
                FactWords.day(run.peildatum().toString()),
                "known",
                ReviewWords.moment(run.horizon().asKnownAt()))));
    lines.add("");
    return lines;
  }

  private static Map<String, Object> published(Publication found) {
    return Map.of(
        "name",
        found.name(),
        "known",
        ReviewWords.moment(found.asKnownAt()),
        "version",
        found.version());
  }
}
