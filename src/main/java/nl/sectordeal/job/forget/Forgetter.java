package nl.sectordeal.job.forget;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.Answer;
import nl.sectordeal.job.GivenReason;
import nl.sectordeal.job.Horizon;
import nl.sectordeal.job.Progress;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.RunRequest;
import nl.sectordeal.job.Settings;
import nl.sectordeal.job.Stages;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.publish.Publication;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.person.DoubtfulPair;
import nl.sectordeal.person.PersonFinder;
import nl.sectordeal.person.PersonNumbers;
import nl.sectordeal.record.forgotten.Forgetting;
import nl.sectordeal.record.forgotten.PersonEraser;
import nl.sectordeal.record.forgotten.PersonEraser.Searched;
import nl.sectordeal.record.forgotten.PersonsRows;
import nl.sectordeal.report.ReportFolder;
import org.jspecify.annotations.Nullable;

/**
 * Forgets persons: writes down what stays of them, and removes the rest from database, originals
 * and files (vergeter).
 *
 * <p>From the moment that it is written down nothing can bring the person back; what a killed
 * process left to remove, the same command or the next run removes.
 */
public final class Forgetter {
  private final Stages stages;
  private final Settings settings;
  private final Traces traces;
  private final Clock clock;

  public Forgetter(Stages stages, Settings settings, Traces traces, Clock clock) {
    this.stages = stages;
    this.settings = settings;
    this.traces = traces;
    this.clock = clock;
  }

  /**
   * Forgets one person.
   *
   * @param asked the person's number
   * @param received when this was decided; null: now
   */
  public Answer forget(JobFile job, String asked, String because, @Nullable Instant received) {
    Texts texts = Texts.in(job.language(settings.language()));
    if (!PersonNumbers.isOne(asked)) {
      throw new UserMistake("forget.nobody", Map.of("person", asked));
    }
    String person = PersonNumbers.normal(asked);
    List<String> lines = new ArrayList<>();
    if (stages.forgotten().find(job.name(), person).isPresent()) {
      lines.add(texts.get("forget.before", Map.of("person", person)));
    } else {
      Set<String> unread = forget(job, Set.of(person), because, received, texts, () -> {});
      lines.add(texts.get("forget.done", Map.of("person", person, "job", job.name())));
      lines.addAll(unread(unread, texts));
    }
    lines.addAll(remove(job, texts));
    lines.add(texts.get("forget.next", Map.of("job", job.called())));
    lines.add(texts.get("forget.elsewhere"));
    return Answer.done(lines);
  }

  /** What there is to say of files that were not searched. */
  static List<String> unread(Set<String> files, Texts texts) {
    return files.isEmpty()
        ? List.of()
        : List.of(texts.get("forget.unread", Map.of("files", String.join(", ", files))));
  }

  /**
   * Writes down that persons are forgotten.
   *
   * @param begin done once nothing can be refused any more, before anything is written
   * @return names of files that cannot be read, and so were not searched
   */
  Set<String> forget(
      JobFile job,
      Set<String> persons,
      String because,
      @Nullable Instant received,
      Texts texts,
      Runnable begin) {
    GivenReason.check(because, texts);
    Run run = linked(job);
    Instant written = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Instant at = received == null ? written : received.truncatedTo(ChronoUnit.MICROS);
    List<PersonsRows> found = find(run, persons, texts);
    if (found.stream().anyMatch(one -> stages.eraser().isNamedIn(because, one))) {
      throw new UserMistake(texts.get("forget.named"));
    }
    Forgetting act =
        new Forgetting(0, "", at, written, because, stages.forgotten().lastDelivery(), Set.of());
    PersonEraser.Found plans = stages.eraser().find(found, deliveries(run), act);
    begin.run();
    plans.plans().forEach(plan -> stages.forgotten().add(job.name(), plan));
    return plans.unread();
  }

  /** All that is known, read and linked. */
  Run linked(JobFile job) {
    Run run = run(job);
    run.readAgain();
    run.link();
    return run;
  }

  private Run run(JobFile job) {
    return new Run(RunRequest.of(job, null, null, null), settings, stages, Progress.silent());
  }

  private List<PersonsRows> find(Run run, Set<String> persons, Texts texts) {
    for (DoubtfulPair pair : run.register().doubtful()) {
      for (String person : List.of(pair.first(), pair.second())) {
        if (persons.contains(person)) {
          throw refused("forget.undecided", run, person, texts);
        }
      }
    }
    PersonFinder.Found found = found(run, persons, earlier(run));
    for (String person : persons) {
      if (!found.persons().containsKey(person)) {
        throw new UserMistake(texts.get("forget.nobody", Map.of("person", person)));
      }
      if (found.shared().contains(person)) {
        throw refused("forget.shared", run, person, texts);
      }
    }
    return List.copyOf(found.persons().values());
  }

  private PersonFinder.Found found(
      Run run, Set<String> persons, List<PersonFinder.Earlier> earlier) {
    return new PersonFinder(stages.linker(), run.job().name(), run.terms(), run.verdicts())
        .find(run.versions(), persons, earlier);
  }

  /** What each published version knew: its figures stay what they are, reruns too. */
  private List<PersonFinder.Earlier> earlier(Run run) {
    JobFile job = run.job();
    TreeSet<Instant> instants = new TreeSet<>(Comparator.reverseOrder());
    for (Publication published : stages.publications().list(job.name())) {
      if (published.asKnownAt().isBefore(run.horizon().asKnownAt())) {
        instants.add(published.asKnownAt());
      }
    }
    return instants.stream().map(instant -> earlier(job, instant)).toList();
  }

  private PersonFinder.Earlier earlier(JobFile job, Instant instant) {
    List<Judgement> judged = stages.judgements().list(Horizon.known(job, instant));
    return new PersonFinder.Earlier(
        stages.versions(job, judged), stages.verdicts().list(job.name(), instant));
  }

  /** Of these persons those of whom somebody else's row bears the national id. */
  Set<String> shared(Run run, Set<String> persons) {
    return persons.isEmpty() ? Set.of() : found(run, persons, List.of()).shared();
  }

  /** Half of a person would stay, or another one would go. */
  private static UserMistake refused(String why, Run run, String person, Texts texts) {
    return new UserMistake(texts.get(why, Map.of("person", person, "job", run.job().called())));
  }

  private List<Searched> deliveries(Run run) {
    Set<Long> letIn = new HashSet<>();
    for (Judgement judgement : stages.judgements().list(run.known())) {
      if (judgement.letIn()) {
        letIn.add(judgement.delivery().id());
      }
    }
    List<Searched> searched = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Source source : run.job().sources()) {
      for (Delivery it : stages.deliveries().listDeliveries(run.job().name(), source.id())) {
        if (seen.add(List.of(source.id(), it.sha256()))) {
          searched.add(new Searched(source, it, letIn.contains(it.id())));
        }
      }
    }
    return searched;
  }

  /**
   * Removes what is left of forgotten persons, whatever a killed process had done of it.
   *
   * @return what is still to be done elsewhere
   */
  List<String> remove(JobFile job, Texts texts) {
    Run run = run(job);
    run.readAgain();
    Set<String> waiting = new ForgottenOriginals(stages).blank(job);
    traces.remove(job.name());
    Path data = settings.data();
    for (String derived : List.of("cache", "work")) {
      ReportFolder.deleteAll(data.resolve(derived).resolve(job.name()));
    }
    new Concepts(settings.out().resolve(job.name())).removeReturnFiles();
    return waiting.stream().map(other -> texts.get("forget.other", Map.of("job", other))).toList();
  }
}
