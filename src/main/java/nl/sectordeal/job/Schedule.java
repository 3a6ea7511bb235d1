package nl.sectordeal.job;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.file.JobFileMistake;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/**
 * Stays up and runs each job at its own time (rooster). One run at a time; a run that was missed,
 * because the program was down or another run took long, is caught up once. What fails is told and
 * does not stop the others.
 */
public final class Schedule {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final Settings settings;
  private final Progress progress;
  private final Clock clock;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);

  public Schedule(Settings settings, Progress progress) {
    this(settings, progress, Clock.systemUTC());
  }

  Schedule(Settings settings, Progress progress, Clock clock) {
    this.settings = settings;
    this.progress = progress;
    this.clock = clock;
  }

  /** A job with its times. */
  private record Planned(String name, CronExpression times) {}

  /** Runs jobs until the process is asked to stop; then lets the run in progress end. */
  public Answer keep() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    try {
      List<Planned> planned = planned();
      if (planned.isEmpty()) {
        throw new UserMistake(
            "No job in jobs/ has a schedule; add one under job, and start again.");
      }
      Map<String, Instant> last = lastRuns();
      planned.forEach(job -> last.putIfAbsent(job.name(), clock.instant()));
      say("schedule", planned.size() + " jobs planned");
      while (stop.getCount() > 0) {
        Planned due = nextDue(planned, last);
        if (waitFor(next(due, last))) {
          last.put(due.name(), clock.instant());
          run(due.name());
        }
      }
      return Answer.done(List.of("Stopped."));
    } finally {
      stopped.countDown();
    }
  }

  /** Asks to stop, and waits for the run in progress. */
  void stop() {
    stop.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<Planned> planned() {
    List<Planned> planned = new ArrayList<>();
    for (String name : JobCatalogue.names()) {
      JobFile job = JobCatalogue.find(name);
      String schedule = job.schedule();
      if (schedule != null) {
        planned.add(new Planned(name, cron(name, schedule)));
      }
    }
    return planned;
  }

  private static CronExpression cron(String job, String schedule) {
    try {
      return CronExpression.parse(schedule);
    } catch (IllegalArgumentException wrong) {
      throw new JobFileMistake(
          "In the job file of "
              + job
              + ", job.schedule is no cron line of six fields (second, minute, hour, day, month, day of week).");
    }
  }

  /** When each job last began, so that a time missed while the program was down is caught up. */
  private Map<String, Instant> lastRuns() {
    Map<String, Instant> last = new TreeMap<>();
    try (Program program = Program.open(settings, "schedule", Progress.silent(), clock)) {
      program.ledger().list(null).forEach(entry -> last.putIfAbsent(entry.job(), entry.started()));
    }
    return last;
  }

  private static Planned nextDue(List<Planned> planned, Map<String, Instant> last) {
    Planned first = planned.get(0);
    for (Planned job : planned) {
      if (next(job, last).isBefore(next(first, last))) {
        first = job;
      }
    }
    return first;
  }

  private static Instant next(Planned job, Map<String, Instant> last) {
    Instant begun = last.getOrDefault(job.name(), Instant.EPOCH);
    ZonedDateTime next = job.times().next(begun.atZone(AMSTERDAM));
    return next == null ? Instant.MAX : next.toInstant();
  }

  /** Waits until then; false when asked to stop. */
  private boolean waitFor(Instant then) {
    try {
      while (clock.instant().isBefore(then)) {
        long wait = Math.min(clock.instant().until(then, ChronoUnit.MILLIS), 60_000);
        if (stop.await(Math.max(1, wait), TimeUnit.MILLISECONDS)) {
          return false;
        }
      }
      return stop.getCount() > 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** A job file is read anew each time, so that a change needs no restart. */
  private void run(String job) {
    try (Program program = Program.open(settings, "schedule: run " + job, progress, clock)) {
      Answer answer = program.run(RunRequest.of(JobCatalogue.find(job), null, null, null));
      answer.lines().forEach(line -> say(job, line));
    } catch (RuntimeException wrong) {
      say(
          job,
          Program.isUsersMistake(wrong)
              ? String.valueOf(wrong.getMessage())
              : "went wrong on our side ("
                  + wrong.getClass().getSimpleName()
                  + "); it is tried again at its next time");
    }
  }

  private void say(String what, @Nullable String line) {
    progress.begin(what, 0);
    progress.end(line == null ? "" : line);
  }
}
