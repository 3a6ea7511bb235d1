package nl.sectordeal.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sectordeal.delivery.Known;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.period.DutchDay;
import nl.sectordeal.period.ReportMonth;

/** What a run is about and what it may know (maand en stand van kennis). */
public record Horizon(ReportMonth month, Instant asKnownAt) {

  /**
   * As asked; by default all that is known, and the last full month before the newest delivery.
   *
   * @throws UserMistake when nothing was delivered by then
   */
  public static Horizon find(RunRequest request, Settings settings, Stages stages) {
    JobFile job = request.job();
    List<String> sources = job.sources().stream().map(Source::id).toList();
    Instant newest =
        stages
            .deliveries()
            .findNewest(job.name(), sources)
            .orElseThrow(() -> nothing(job, settings.inboxOf(job)));
    Instant last =
        Stream.of(
                Optional.of(newest),
                stages.verdicts().findNewest(job.name()),
                stages.resolutions().findNewest(job.name()),
                stages.publications().findNewestAct(job.name()))
            .flatMap(Optional::stream)
            .max(Instant::compareTo)
            .orElse(newest);
    Instant asKnownAt = Objects.requireNonNullElse(request.asKnownAt(), last);
    ReportMonth month = request.month();
    return new Horizon(
        month == null ? lastFullMonth(newestDelivery(job, asKnownAt, stages)) : month, asKnownAt);
  }

  private static UserMistake nothing(JobFile job, Path inbox) {
    return new UserMistake(
        Files.exists(inbox) ? "mistake.nothing" : "mistake.nothing.folder",
        Map.of("job", job.name(), "inbox", inbox));
  }

  private static ReportMonth lastFullMonth(Instant delivery) {
    return new ReportMonth(YearMonth.from(DutchDay.of(delivery)).minusMonths(1));
  }

  private static Instant newestDelivery(JobFile job, Instant asKnownAt, Stages stages) {
    return stages.judgements().list(known(job, asKnownAt)).stream()
        .map(judgement -> judgement.delivery().received())
        .max(Instant::compareTo)
        .orElseThrow(() -> new UserMistake("mistake.nothing.yet", Map.of("moment", asKnownAt)));
  }

  /** What a run of this job may use. */
  public Known known(JobFile job) {
    return known(job, asKnownAt);
  }

  /** What may be used of this job as known at an instant. */
  public static Known known(JobFile job, Instant asKnownAt) {
    return new Known(
        job.name(),
        job.sources().stream().map(Source::id).collect(Collectors.toUnmodifiableSet()),
        asKnownAt);
  }
}
