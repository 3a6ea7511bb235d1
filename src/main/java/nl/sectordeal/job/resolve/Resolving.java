package nl.sectordeal.job.resolve;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.sectordeal.job.Answer;
import nl.sectordeal.job.AskedRow;
import nl.sectordeal.job.GivenReason;
import nl.sectordeal.job.Progress;
import nl.sectordeal.job.ResolveRequest;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.RunLedger;
import nl.sectordeal.job.RunRequest;
import nl.sectordeal.job.Settings;
import nl.sectordeal.job.Stages;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.review.ReviewWords;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.outcome.Difference.Field;
import nl.sectordeal.outcome.Resolution;
import nl.sectordeal.outcome.Resolution.Says;

/**
 * Lists the differences between partners, and keeps what a person decides about one; the next run
 * acts on it.
 */
public final class Resolving {
  private static final int SHOWN = 100;
  private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

  private final Settings settings;
  private final Stages stages;
  private final RunLedger ledger;
  private final Clock clock;

  public Resolving(Settings settings, Stages stages, RunLedger ledger, Clock clock) {
    this.settings = settings;
    this.stages = stages;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Decides about the difference that is pointed at, or lists them all where none is.
   *
   * @throws UserMistake when there is no such difference, or more than one, or no reason
   */
  public Answer resolve(ResolveRequest request) {
    JobFile job = request.job();
    Texts texts = Texts.in(job.language(settings.language()));
    String row = request.row();
    if (row == null) {
      if (request.isDecision()) {
        throw new UserMistake(texts.get("resolve.row", Map.of("job", job.called())));
      }
      return Answer.done(list(disagreements(request).list(null), job, texts));
    }
    GivenReason.check(request.because(), texts);
    AskedRow asked = AskedRow.of(row, job);
    if (request.received() != null && request.received().isAfter(clock.instant())) {
      throw new UserMistake(texts.get("resolve.future"));
    }
    Field field = request.field() == null ? null : field(request.field());
    List<Disagreement> found =
        disagreements(request).list(asked).stream()
            .filter(one -> field == null || one.difference().field() == field)
            .toList();
    return decide(request, found, new DifferenceWords(texts), texts);
  }

  private static Field field(String typed) {
    List<String> known = Arrays.stream(Field.values()).map(DifferenceWords::word).toList();
    return Arrays.stream(Field.values())
        .filter(field -> DifferenceWords.word(field).equalsIgnoreCase(typed))
        .findFirst()
        .orElseThrow(() -> UserMistake.unknown("mistake.field", typed, known));
  }

  /** As known when it was decided: later deliveries may have ended what was decided about. */
  private Disagreements disagreements(ResolveRequest request) {
    JobFile job = request.job();
    Run run =
        new Run(
            new RunRequest(job, null, request.received(), null),
            settings,
            stages,
            Progress.silent());
    run.takeOverOrLink(ledger.list(job.name()).stream().findFirst().orElse(null));
    return new Disagreements(run);
  }

  // A decision

  private Answer decide(
      ResolveRequest request, List<Disagreement> found, DifferenceWords words, Texts texts) {
    boolean reopen = request.reopen();
    List<Disagreement> fitting =
        found.stream().filter(one -> (one.by() != null) == reopen).toList();
    if (fitting.size() != 1) {
      throw new UserMistake(refusal(request, found, fitting, words, texts));
    }
    Disagreement one = fitting.get(0);
    Instant at =
        Objects.requireNonNullElseGet(request.received(), clock::instant)
            .truncatedTo(ChronoUnit.MICROS);
    rejectEarly(request.job(), one, at, texts);
    stages
        .resolutions()
        .add(
            request.job().name(),
            new Resolution(
                one.subject(),
                reopen ? Says.REOPENED : Says.RESOLVED,
                at,
                request.because().strip()));
    return Answer.done(
        List.of(
            words.sentence(one),
            texts.get(
                reopen ? "resolve.reopened" : "resolve.done",
                Map.of("job", request.job().called()))));
  }

  /** The latest decision counts, so that one before another would be kept and change nothing. */
  private void rejectEarly(JobFile job, Disagreement one, Instant at, Texts texts) {
    for (Resolution known : stages.resolutions().list(job.name(), EVER)) {
      if (known.subject().equals(one.subject()) && !known.effective().isBefore(at)) {
        String when = ReviewWords.moment(known.effective());
        throw new UserMistake(texts.get("resolve.early", Map.of("when", when)));
      }
    }
  }

  private static String refusal(
      ResolveRequest request,
      List<Disagreement> found,
      List<Disagreement> fitting,
      DifferenceWords words,
      Texts texts) {
    String row = String.valueOf(request.row());
    List<String> lines = new ArrayList<>();
    if (!fitting.isEmpty()) {
      lines.add(texts.get("resolve.several", Map.of("row", row)));
      fitting.forEach(one -> lines.addAll(words.lines(one)));
    } else if (found.isEmpty()) {
      lines.add(texts.get("resolve.none", Map.of("row", row, "job", request.job().called())));
    } else {
      lines.add(texts.get(request.reopen() ? "resolve.open" : "resolve.twice", Map.of("row", row)));
      found.forEach(one -> lines.addAll(words.lines(one)));
    }
    return String.join("\n", lines);
  }

  // The list

  private static List<String> list(List<Disagreement> all, JobFile job, Texts texts) {
    List<String> lines = new ArrayList<>();
    add("open", all, one -> one.by() == null, lines, texts);
    add("resolved", all, one -> one.by() != null, lines, texts);
    lines.add(texts.get("resolve.how", Map.of("job", job.called())));
    return lines;
  }

  private static void add(
      String part,
      List<Disagreement> all,
      Predicate<Disagreement> which,
      List<String> lines,
      Texts texts) {
    DifferenceWords words = new DifferenceWords(texts);
    List<Disagreement> these = all.stream().filter(which).toList();
    if (!these.isEmpty() || part.equals("open")) {
      lines.add(texts.get("resolve.list." + part, Map.of("count", these.size())));
    }
    these.stream().limit(SHOWN).forEach(one -> lines.addAll(words.lines(one)));
    if (these.size() > SHOWN) {
      lines.add(texts.get("resolve.more", Map.of("count", these.size() - SHOWN)));
    }
    if (!these.isEmpty()) {
      lines.add("");
    }
  }
}
