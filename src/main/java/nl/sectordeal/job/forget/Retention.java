package nl.sectordeal.job.forget;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.job.Answer;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.RunId;
import nl.sectordeal.job.Settings;
import nl.sectordeal.job.Stages;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.file.JobFile.Purpose;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.period.DutchDay;
import nl.sectordeal.person.DoubtfulPair;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.forgotten.Forgetting;
import org.jspecify.annotations.Nullable;

/**
 * Keeps no longer than a purpose asks (bewaartermijnen): lists whose time is over, and destroys
 * exactly the list that a person saw.
 */
public final class Retention {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

  private final Stages stages;
  private final Settings settings;
  private final Forgetter forgetter;
  private final DestructionStore destructions;
  private final Clock clock;

  public Retention(
      Stages stages,
      Settings settings,
      Forgetter forgetter,
      DestructionStore destructions,
      Clock clock) {
    this.stages = stages;
    this.settings = settings;
    this.forgetter = forgetter;
    this.destructions = destructions;
    this.clock = clock;
  }

  /**
   * Whose time is over, each with the last day that they might be kept.
   *
   * @param undecided persons left out, because it is not certain which rows are theirs
   */
  private record Due(LocalDate asOf, SortedMap<String, LocalDate> until, int undecided) {
    /** Names the list: the same persons, the same name. */
    String name(JobFile job) {
      return RunId.shortOf(job.name() + "\n" + String.join("\n", until.keySet()));
    }
  }

  /**
   * Lists what is due for destruction.
   *
   * @param asOf day on which it is; null: today
   */
  public Answer list(JobFile job, @Nullable LocalDate asOf) {
    Texts texts = texts(job);
    Due due = due(job, asOf, texts);
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.get("retention.head", Map.of("title", job.title(), "day", DAY.format(due.asOf()))));
    for (Purpose purpose : job.retention()) {
      lines.add("  " + texts.get("retention." + purpose.after().name(), gaps(purpose)));
    }
    if (due.undecided() > 0) {
      lines.add(texts.get("retention.undecided", Map.of("count", due.undecided())));
    }
    if (due.until().isEmpty()) {
      lines.add(texts.get("retention.none"));
      return Answer.done(lines);
    }
    String name = due.name(job);
    lines.add(texts.get("retention.list", Map.of("list", name, "count", due.until().size())));
    due.until().forEach((person, until) -> lines.add("  " + person + "  " + DAY.format(until)));
    lines.add(
        texts.get(
            "retention.destroy", Map.of("job", job.called(), "list", name, "day", due.asOf())));
    return Answer.done(lines);
  }

  private static Map<String, Object> gaps(Purpose purpose) {
    return Map.of("purpose", purpose.id(), "years", purpose.years(), "basis", purpose.basis());
  }

  /**
   * Destroys what a list names.
   *
   * @param list name of the list, as {@link #list} gave it
   */
  public Answer destroy(
      JobFile job,
      String list,
      @Nullable LocalDate asOf,
      String because,
      @Nullable Instant received) {
    Texts texts = texts(job);
    Due due = due(job, asOf, texts);
    boolean shown = !due.until().isEmpty() && due.name(job).equals(list);
    boolean begun = destructions.has(job.name(), list);
    if (!shown && !begun) {
      throw new UserMistake(
          texts.get(
              "retention.changed",
              Map.of(
                  "list", list,
                  "job", job.called(),
                  "day", due.asOf(),
                  "shown", DAY.format(due.asOf()))));
    }
    int count = shown ? due.until().size() : 0;
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("retention.done", Map.of("list", list, "count", count)));
    if (shown) {
      Instant at =
          Objects.requireNonNullElse(received, clock.instant().truncatedTo(ChronoUnit.SECONDS));
      Runnable keep = () -> destructions.add(job.name(), list, due.asOf(), at, because, count);
      Set<String> unread = forgetter.forget(job, due.until().keySet(), because, at, texts, keep);
      lines.addAll(Forgetter.unread(unread, texts));
    }
    lines.addAll(forgetter.remove(job, texts));
    lines.add(texts.get("forget.next", Map.of("job", job.called())));
    lines.add(texts.get("retention.elsewhere"));
    lines.add(texts.get("retention.rejected"));
    return Answer.done(lines);
  }

  private Texts texts(JobFile job) {
    return Texts.in(job.language(settings.language()));
  }

  private Due due(JobFile job, @Nullable LocalDate asOf, Texts texts) {
    if (job.retention().isEmpty()) {
      throw new UserMistake(texts.get("retention.unsaid", Map.of("job", job.name())));
    }
    LocalDate day = asOf == null ? DutchDay.of(clock.instant()) : asOf;
    Run run = forgetter.linked(job);
    Set<String> undecided = new HashSet<>();
    for (DoubtfulPair pair : run.register().doubtful()) {
      undecided.add(pair.first());
      undecided.add(pair.second());
    }
    Set<String> gone = new HashSet<>();
    for (Forgetting act : stages.forgotten().list(job.name())) {
      gone.add(act.person());
    }
    SortedMap<String, LocalDate> due = new TreeMap<>();
    for (int bucket : run.buckets()) {
      for (PersonRows person : stages.persons().listPersons(job.name(), bucket)) {
        LocalDate until = keptUntil(job, person);
        if (until.isBefore(day) && !gone.contains(person.person())) {
          due.put(person.person(), until);
        }
      }
    }
    run.work().remove();
    int before = due.size();
    due.keySet().removeAll(undecided);
    due.keySet().removeAll(forgetter.shared(run, due.keySet()));
    return new Due(day, due, before - due.size());
  }

  /** The latest end of all purposes: as long as one asks for the data, they stay. */
  private static LocalDate keptUntil(JobFile job, PersonRows person) {
    LocalDate last = LastDay.of(person, job.deal().until());
    LocalDate until = LocalDate.MIN;
    for (Purpose purpose : job.retention()) {
      LocalDate from =
          switch (purpose.after()) {
            case DEAL -> job.deal().until();
            case LAST_DAY -> last;
          };
      LocalDate end = from.plusYears(purpose.years());
      until = end.isAfter(until) ? end : until;
    }
    return until;
  }
}
