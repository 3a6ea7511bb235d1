package nl.sectordeal.job.dossier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.sectordeal.job.DossierRequest;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.publish.Finding;
import nl.sectordeal.job.publish.Manifest;
import nl.sectordeal.job.publish.Publication;
import nl.sectordeal.job.publish.Publications;
import nl.sectordeal.job.publish.PublishedFolder;
import nl.sectordeal.job.publish.Wholeness;
import nl.sectordeal.notice.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The report of a month that somebody asks for (gerapporteerde maand): a published version as long
 * as it is whole, or the concept where nothing was published.
 *
 * @param folder that it stands in
 * @param previousManifest the manifest that was published before it, of whatever month; null when
 *     there is none
 */
record ReportedMonth(Path folder, @Nullable Path previousManifest) {
  static final String RUN = "run.json";

  /**
   * Finds it.
   *
   * @throws UserMistake when it is not there, or is not as it was published
   */
  static ReportedMonth find(
      DossierRequest request, Publications publications, Path out, Texts texts) {
    String job = request.job().name();
    Integer version = request.version();
    Optional<Publication> publication =
        version == null
            ? publications.findNewest(job, request.month())
            : publications.find(job, request.month(), version);
    Path month = out.resolve(job).resolve(request.month().toString());
    Map<String, Object> gaps =
        Map.of("folder", month, "month", request.month(), "job", request.job().called());
    if (publication.isPresent()) {
      return published(publication.get(), publications, out, texts);
    }
    if (version != null) {
      throw new UserMistake(texts.get("dossier.notPublished", gaps));
    }
    if (!Files.isRegularFile(month.resolve("concept").resolve(RUN))) {
      throw new UserMistake(texts.get("dossier.notRun", gaps));
    }
    return new ReportedMonth(month.resolve("concept"), null);
  }

  private static ReportedMonth published(
      Publication publication, Publications publications, Path out, Texts texts) {
    List<Finding> wrong = new Wholeness(out).check(publication);
    Path folder = PublishedFolder.of(out, publication).place();
    if (!wrong.isEmpty()) {
      String what =
          wrong.stream()
              .map(finding -> finding.subject().isEmpty() ? "…" : finding.subject())
              .distinct()
              .collect(Collectors.joining(", "));
      throw new UserMistake(texts.get("dossier.notWhole", Map.of("folder", folder, "files", what)));
    }
    Path previous =
        publications
            .findBefore(publication)
            .map(before -> PublishedFolder.of(out, before).place().resolve(Manifest.FILE))
            .orElse(null);
    return new ReportedMonth(folder, previous);
  }
}
