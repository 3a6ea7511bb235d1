package nl.sectordeal.job;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.sectordeal.job.ScheduledJobs.Planned;
import nl.sectordeal.notice.Sentence;
import nl.sectordeal.notice.Texts;

/**
 * Stays up and runs each job at its own time (rooster). One run at a time; a run that was missed,
 * because the program was down or another run took long, is caught up once. What fails is told and
 * does not stop the others.
 */
public final class Schedule {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss").withZone(AMSTERDAM);

  /** How long a changed job file may go unseen. */
  private static final int LOOK_SECONDS = 60;

  /** How late a run may begin before its moment is told as one that was missed. */
  private static final int MISSED_SECONDS = 1;

  /** How long to leave another process that has the data. */
  private static final int AGAIN_SECONDS = 10;

  private final Settings settings;
  private final Progress progress;
  private final Consumer<String> tell;
  private final Clock clock;
  private final Texts texts;
  private final ScheduledJobs jobs;
  private final Map<String, Instant> last = new TreeMap<>();
  private final CountDownLatch stop = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);
  private String announced = "";

  /**
   * A schedule for the jobs in {@code jobs/}.
   *
   * @param tell where what happens is told, line by line
   * @param texts in the language to tell it in
   */
  public Schedule(Settings settings, Progress progress, Consumer<String> tell, Texts texts) {
    this.settings = settings;
    this.progress = progress;
    this.tell = tell;
    this.clock = Clock.systemUTC();
    this.texts = texts;
    this.jobs = new ScheduledJobs(tell, texts);
  }

  /** Runs jobs until the process is asked to stop; then lets the run in progress end. */
  public Answer keep() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    try {
      if (jobs.look().isEmpty()) {
        throw new UserMistake("mistake.schedule", Map.of());
      }
      rememberRuns();
      while (stop.getCount() > 0) {
        step();
      }
      tell.accept("schedule: " + texts.get("schedule.stopped"));
      return Answer.done(List.of());
    } finally {
      stopped.countDown();
    }
  }

  /** Asks to stop, and waits for the run in progress. */
  private void stop() {
    stop.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for what is due next, at most until the job files must be looked at again. */
  private void step() {
    Instant now = clock.instant();
    Planned first = null;
    for (Planned job : jobs.look()) {
      last.putIfAbsent(job.name(), now);
      if (first == null || next(job).isBefore(next(first))) {
        first = job;
      }
    }
    Instant look = now.plusSeconds(LOOK_SECONDS);
    if (first == null) {
      waitFor(look);
      return;
    }
    Instant due = next(first);
    announce(first, due, now);
    if (due.isAfter(look)) {
      waitFor(look);
    } else if (waitFor(due)) {
      run(first);
    }
  }

  private void announce(Planned job, Instant due, Instant now) {
    String line =
        "schedule: "
            + (due.equals(Instant.MAX)
                ? texts.get("schedule.never", Map.of("job", job.name()))
                : texts.get(
                    due.plusSeconds(MISSED_SECONDS).isBefore(now)
                        ? "schedule.missed"
                        : "schedule.next",
                    Map.of("job", job.name(), "moment", MOMENT.format(due))));
    if (!line.equals(announced)) {
      tell.accept(line);
      announced = line;
    }
  }

  /**
   * When each job last began, so that a time missed while the program was down is caught up. A run
   * that was broken off was no run.
   */
  private void rememberRuns() {
    try (Program program = Program.open(settings, "schedule", Progress.silent(), clock)) {
      for (RunLedger.Entry entry : program.ledger().list(null)) {
        if (entry.exit() != null) {
          last.putIfAbsent(entry.job(), entry.started());
        }
      }
    }
  }

  private Instant next(Planned job) {
    Instant begun = last.getOrDefault(job.name(), Instant.EPOCH);
    ZonedDateTime next = job.times().next(begun.atZone(AMSTERDAM));
    return next == null ? Instant.MAX : next.toInstant();
  }

  /** Waits until then; false when asked to stop. */
  private boolean waitFor(Instant then) {
    try {
      for (Instant now = clock.instant(); now.isBefore(then); now = clock.instant()) {
        long wait = Math.min(now.until(then, ChronoUnit.MILLIS), LOOK_SECONDS * 1_000L);
        if (stop.await(Math.max(1, wait), TimeUnit.MILLISECONDS)) {
          return false;
        }
      }
      return stop.getCount() > 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop.countDown();
      return false;
    }
  }

  /** A job file is read anew each time, so that a change needs no restart. */
  private void run(Planned job) {
    Instant begun = clock.instant();
    try (Program program = Program.open(settings, "schedule: run " + job.name(), progress, clock)) {
      last.put(job.name(), begun);
      Answer answer = program.run(RunRequest.of(JobCatalogue.find(job.file()), null, null, null));
      answer.lines().forEach(line -> tell(job, line));
    } catch (InUse busy) {
      tell(job, busy.in(texts));
      waitFor(begun.plusSeconds(AGAIN_SECONDS));
    } catch (RuntimeException wrong) {
      last.put(job.name(), begun);
      tell(job, sentence(wrong));
    }
  }

  private String sentence(RuntimeException wrong) {
    if (Program.isUsersMistake(wrong)) {
      return Program.sentence(wrong, texts);
    }
    Sentence surroundings = OurFault.surroundings(wrong);
    return surroundings != null
        ? surroundings.in(texts)
        : texts.get("schedule.fault", Map.of("name", OurFault.nameOf(wrong)));
  }

  private void tell(Planned job, String line) {
    tell.accept(job.name() + ": " + line);
  }
}
