package nl.sectordeal.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.sectordeal.job.compare.Comparing;
import nl.sectordeal.job.dossier.DossierChecking;
import nl.sectordeal.job.dossier.DossierMaking;
import nl.sectordeal.job.draft.NewJob;
import nl.sectordeal.job.explain.Explaining;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.file.JobFileMistake;
import nl.sectordeal.job.forget.Forgetter;
import nl.sectordeal.job.forget.JdbcDestructionStore;
import nl.sectordeal.job.forget.JdbcTraces;
import nl.sectordeal.job.forget.Retention;
import nl.sectordeal.job.publish.Accepting;
import nl.sectordeal.job.publish.JdbcPublicationStore;
import nl.sectordeal.job.publish.LeavingOut;
import nl.sectordeal.job.publish.Publishing;
import nl.sectordeal.job.render.Rendered;
import nl.sectordeal.job.resolve.Resolving;
import nl.sectordeal.job.reuse.KeptRun;
import nl.sectordeal.job.review.ReviewExport;
import nl.sectordeal.job.review.ReviewImport;
import nl.sectordeal.job.review.ReviewTools;
import nl.sectordeal.job.train.ModelTraining;
import nl.sectordeal.notice.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The program as a command or a schedule uses it: opened on one data folder, for one process at a
 * time.
 *
 * <p>Every method answers with lines for people and an exit code. What the user can put right is
 * thrown as an exception that {@link #isUsersMistake} knows; anything else that is thrown is our
 * fault.
 */
public final class Program implements AutoCloseable {
  private final Settings settings;
  private final Progress progress;
  private final Clock clock;
  private final DataFolder data;
  private final Database database;

  /** Whether rows were removed of which no byte may stay. */
  private boolean compact;

  private Program(Settings settings, Progress progress, Clock clock, DataFolder data) {
    this.settings = settings;
    this.progress = progress;
    this.clock = clock;
    this.data = data;
    this.database = data.database();
  }

  /**
   * Opens the data folder and its database.
   *
   * @param what the command, to tell another process that wants the same folder
   */
  public static Program open(Settings settings, String what, Progress progress) {
    return open(settings, what, progress, Clock.systemUTC());
  }

  /**
   * Opens it for a command that has nothing to do before the first run.
   *
   * @throws UserMistake when there is no such folder
   */
  public static Program openUsed(Settings settings, String what, Progress progress) {
    requireUsed(settings);
    return open(settings, what, progress);
  }

  /** A database on a server may be used from a folder that is new. */
  private static boolean isUsed(Settings settings) {
    return settings.database() != null || Files.isDirectory(settings.data());
  }

  private static void requireUsed(Settings settings) {
    if (!isUsed(settings)) {
      throw new UserMistake("mistake.data.none", Map.of("data", settings.data()));
    }
  }

  /**
   * Opens it for a command that only looks at what the job's last run left, which takes a second
   * where the rest takes some.
   *
   * @throws UserMistake when there is no such folder
   */
  public static Program openToLook(Settings settings, String what, JobFile job) {
    requireUsed(settings);
    // After a run by another version the database may have to be migrated first.
    boolean used =
        KeptRun.isOf(KeptFindings.folder(settings, job), version())
            && (settings.database() != null || SchemaChange.in(settings.data()).isKnown());
    Clock clock = Clock.systemUTC();
    return new Program(
        settings,
        Progress.silent(),
        clock,
        DataFolder.open(settings, what, clock, used ? Database::openToLook : Database::open));
  }

  /** As {@link #open(Settings, String, Progress)}, with another clock. */
  static Program open(Settings settings, String what, Progress progress, Clock clock) {
    return new Program(
        settings, progress, clock, DataFolder.open(settings, what, clock, Database::open));
  }

  /** Runs a whole job. */
  public Answer run(RunRequest request) {
    Folders.requireTemporary();
    Folders.make(settings.out());
    Stages stages = stages(request.job());
    LeavingOut.check(request, texts(request.job()));
    Publishing.finishInterrupted(settings, stages.publications().list(request.job().name()));
    RunLedger ledger = ledger();
    long number = ledger.begin(request.job().name(), version(), clock.instant());
    try {
      Run run = new Run(request, settings, stages, progress);
      Launcher.in(database.context()).launch(run);
      Answer answer = new Summary(run).answer();
      Rendered rendered = run.rendered();
      ledger.end(
          number,
          run.horizon(),
          rendered.report().header().runId(),
          clock.instant(),
          answer.exit(),
          rendered.folder().toString());
      return answer;
    } catch (RuntimeException e) {
      ledger.fail(number, clock.instant(), isOurs(e) ? ExitCode.OUR_FAULT : ExitCode.WRONG_USE);
      throw e;
    }
  }

  private static boolean isOurs(RuntimeException wrong) {
    return !isUsersMistake(wrong) && OurFault.surroundings(wrong) == null;
  }

  RunLedger ledger() {
    return new JdbcRunLedger(database.source());
  }

  private Stages stages(JobFile job) {
    return Wiring.stages(database.source(), settings, job, clock);
  }

  /** Says what a run would do with the inbox or these files, and stores nothing. */
  public Answer check(JobFile job, List<Path> files) {
    Folders.requireTemporary();
    return new Checking(settings, database.source(), progress, clock).check(job, files);
  }

  /** Shows what is behind a figure, or a person. */
  public Answer explain(ExplainRequest request) {
    return new Explaining(settings, stages(request.job()), () -> review(request.job()), ledger())
        .explain(request);
  }

  /** Shows what moved between two runs, and why. */
  public Answer compare(CompareRequest request) {
    return new Comparing(settings, stages(request.job())).compare(request);
  }

  /**
   * Lets a held delivery in, or discards it.
   *
   * @param delivery file name, or first eight characters of its SHA-256
   * @param received when this was decided; null: now
   */
  public Answer release(
      JobFile job, String delivery, String because, boolean discard, @Nullable Instant received) {
    return new Releasing(stages(job), settings, clock)
        .release(job, delivery, because, discard, received);
  }

  /** Lists the differences between partners, or keeps that one of them needs no answer. */
  public Answer resolve(ResolveRequest request) {
    return new Resolving(settings, stages(request.job()), ledger(), clock).resolve(request);
  }

  /**
   * Forgets a person, and empties the room in the database that the removed rows took.
   *
   * @param person the person's number
   * @param received when this was decided; null: now
   */
  public Answer forget(JobFile job, String person, String because, @Nullable Instant received) {
    Answer answer = forgetter(job).forget(job, person, because, received);
    compact = true;
    return answer;
  }

  /**
   * Lists whose time is over.
   *
   * @param asOf day on which it is; null: today
   */
  public Answer retention(JobFile job, @Nullable LocalDate asOf) {
    return keeping(job).list(job, asOf);
  }

  /**
   * Destroys a list that {@link #retention} gave, by its name.
   *
   * @param received when this was decided; null: now
   */
  public Answer destroy(
      JobFile job,
      String list,
      @Nullable LocalDate asOf,
      String because,
      @Nullable Instant received) {
    Answer answer = keeping(job).destroy(job, list, asOf, because, received);
    compact = true;
    return answer;
  }

  private Retention keeping(JobFile job) {
    return new Retention(
        stages(job), settings, forgetter(job), new JdbcDestructionStore(database.source()), clock);
  }

  private Forgetter forgetter(JobFile job) {
    return new Forgetter(stages(job), settings, new JdbcTraces(database.source()), clock);
  }

  /**
   * Writes the workbook in which a person decides about doubtful pairs.
   *
   * @param request job, and month of the figures that a decision would change
   */
  public Answer exportReview(RunRequest request, Path file) {
    return new ReviewExport(review(request.job()), settings).export(request, file);
  }

  /**
   * Takes that workbook back; the next run acts on what it says.
   *
   * @param received when this was decided; null: now
   * @param who decided
   */
  public Answer importReview(JobFile job, Path file, @Nullable Instant received, String who) {
    return new ReviewImport(review(job), settings, clock).read(job, file, received, who);
  }

  /**
   * Learns a link model from the rows of a job as known now, and writes it; links and stores
   * nothing.
   *
   * @param file to write; null: beside the job file
   * @param force whether a file that is there may be replaced
   */
  public Answer train(JobFile job, @Nullable Path file, boolean force) {
    return new ModelTraining(review(job), settings).train(job, file, force);
  }

  /**
   * Writes the dossier of a month, for an auditor.
   *
   * @throws UserMistake when the rows do not lead to what was reported
   */
  public Answer dossier(DossierRequest request) {
    return new DossierMaking(stages(request.job()), settings, request).make();
  }

  /** Checks a dossier from nothing but the dossier. */
  public static Answer verify(Path dossier, @Nullable Locale language) {
    return new DossierChecking(orDutch(language)).check(dossier);
  }

  private ReviewTools review(JobFile job) {
    return Wiring.review(database.source(), settings, job, clock);
  }

  /** Lists what ran, and whether what was published is whole; of one job, or of all when null. */
  public static Answer runs(Settings settings, Progress progress, @Nullable JobFile job) {
    Texts texts = Texts.in(orDutch(settings.language()));
    if (!isUsed(settings)) {
      return Answer.done(List.of(texts.get("runs.none")));
    }
    try (Program program = open(settings, "runs", progress)) {
      return program.runs(job, texts);
    }
  }

  private Answer runs(@Nullable JobFile job, Texts texts) {
    return new RunList(ledger(), new JdbcPublicationStore(database.source()), settings, texts)
        .answer(job == null ? null : job.name());
  }

  /**
   * Keeps that a person accepts that a published month stays as it is, though it would count other
   * numbers by now.
   *
   * @param month as typed
   * @param received when this was decided; null: now
   */
  public Answer accept(JobFile job, String month, String because, @Nullable Instant received) {
    return new Accepting(stages(job).publications(), clock, texts(job))
        .accept(job, RunRequest.month(month), because, received);
  }

  private Texts texts(JobFile job) {
    return Texts.in(job.language(settings.language()));
  }

  /** Shows the rules in force, or one of them. */
  public static Answer rules(@Nullable String code, @Nullable Locale language) {
    return RulePage.answer(code, orDutch(language));
  }

  /** Writes a workbook for a partner to fill in. */
  public static Answer blank(JobFile job, String source, Path file, @Nullable Locale language) {
    return BlankForms.write(job, source, file, job.language(language));
  }

  /**
   * Writes the first job file of a programme from files that partners sent.
   *
   * @param job name of the new job, or the path of its file
   * @param files files of partners, or folders with them
   */
  public static Answer draft(String job, List<Path> files, @Nullable Locale language) {
    return Answer.done(new NewJob(JobFile.FOLDER, orDutch(language)).write(job, files));
  }

  /** The language of who did not choose one, where there is no job file that does. */
  private static Locale orDutch(@Nullable Locale language) {
    return Objects.requireNonNullElse(language, Texts.DUTCH);
  }

  /** The sentence for the user of such a mistake. */
  public static String sentence(Throwable mistake, Texts texts) {
    return mistake instanceof JobFileMistake wrong
        ? wrong.in(texts)
        : ((UserMistake) mistake).in(texts);
  }

  /** Which program this is; part of what a run depends on. */
  public static String version() {
    return Version.NUMBER;
  }

  /** Whether an exception is a sentence for the user, rather than a fault of ours. */
  public static boolean isUsersMistake(Throwable wrong) {
    return wrong instanceof UserMistake || wrong instanceof JobFileMistake;
  }

  @Override
  public void close() {
    try (data) {
      if (compact) {
        new JdbcTraces(database.source()).compact();
      }
    }
  }
}
