package nl.sectordeal.job.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.Answer;
import nl.sectordeal.job.Horizon;
import nl.sectordeal.job.RunRequest;
import nl.sectordeal.job.Settings;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.person.PairVerdict;
import nl.sectordeal.person.PairVerdict.Says;
import nl.sectordeal.record.table.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * Takes the workbook of doubtful pairs back, all of it or nothing: every verdict is kept with who
 * gave it, when and why, and the next run acts on it.
 */
public final class ReviewImport {
  private static final int SHOWN = 20;

  private final ReviewTools tools;
  private final Settings settings;
  private final Clock clock;

  public ReviewImport(ReviewTools tools, Settings settings, Clock clock) {
    this.tools = tools;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Reads the workbook; one that was taken before changes nothing.
   *
   * @param received when this was decided; null: now
   * @param who decided
   * @throws UserMistake when anything in it cannot be taken; nothing is kept then
   */
  public Answer read(JobFile job, Path file, @Nullable Instant received, String who) {
    Texts texts = Texts.in(job.language(settings.language()));
    if (!Files.isRegularFile(file)) {
      throw new UserMistake(texts.get("review.noFile", Map.of("file", file)));
    }
    if (who.isBlank()) {
      throw new UserMistake(texts.get("review.who"));
    }
    String sha256 = ReviewFile.sha256(file);
    if (tools.stages().verdicts().hasFile(job.name(), sha256)) {
      return Answer.done(List.of(texts.get("review.again", Map.of("file", file))));
    }
    Instant at =
        received == null
            ? clock.instant().truncatedTo(ChronoUnit.MICROS)
            : received.truncatedTo(ChronoUnit.MICROS);
    ReviewReading reading = reading(job, texts, at, who.strip());
    List<PairVerdict> verdicts = reading.read(rows(file, texts));
    if (!reading.complaints().isEmpty()) {
      throw new UserMistake(refusal(reading.complaints(), file, texts));
    }
    tools.stages().verdicts().addAll(job.name(), verdicts, sha256);
    return Answer.done(summary(job, verdicts, reading, texts));
  }

  private ReviewReading reading(JobFile job, Texts texts, Instant at, String who) {
    RunRequest request = new RunRequest(job, null, null, null);
    Horizon horizon = Horizon.find(request, settings, tools.stages());
    List<Judgement> judgements = tools.stages().judgements().list(horizon.known(job));
    return new ReviewReading(
        tools,
        new ReviewSubjects(tools, job, judgements),
        tools.stages().verdicts().list(job.name(), ReviewReading.EVER),
        texts,
        at,
        who);
  }

  private static List<FilledIn> rows(Path file, Texts texts) {
    try {
      return new ReviewFile(file).read();
    } catch (UnreadableFile e) {
      throw new UserMistake(
          texts.get("review.notOurs", Map.of("file", file, "why", texts.wrong(e.notice()))), e);
    }
  }

  private static String refusal(List<String> complaints, Path file, Texts texts) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("review.refused", Map.of("file", file)));
    complaints.stream().limit(SHOWN).forEach(line -> lines.add("- " + line));
    if (complaints.size() > SHOWN) {
      lines.add(texts.get("review.more", Map.of("count", complaints.size() - SHOWN)));
    }
    return String.join("\n", lines);
  }

  private static List<String> summary(
      JobFile job, List<PairVerdict> verdicts, ReviewReading reading, Texts texts) {
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.get(
            "review.imported",
            Map.of(
                "same", count(verdicts, Says.SAME),
                "different", count(verdicts, Says.DIFFERENT),
                "revoked", count(verdicts, Says.REVOKED),
                "later", reading.later())));
    if (reading.already() > 0) {
      lines.add(texts.get("review.already", Map.of("count", reading.already())));
    }
    lines.add(
        texts.get(
            verdicts.isEmpty() ? "review.nothing" : "review.rerun", Map.of("job", job.called())));
    return lines;
  }

  private static long count(List<PairVerdict> verdicts, Says says) {
    return verdicts.stream().filter(verdict -> verdict.says() == says).count();
  }
}
