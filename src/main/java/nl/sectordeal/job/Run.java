package nl.sectordeal.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sectordeal.delivery.Intake;
import nl.sectordeal.delivery.Known;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.forget.ForgottenOriginals;
import nl.sectordeal.job.publish.LeavingOut;
import nl.sectordeal.job.publish.PublicationAct;
import nl.sectordeal.job.render.Rendered;
import nl.sectordeal.job.render.Rendering;
import nl.sectordeal.job.reuse.KeptRun;
import nl.sectordeal.job.reuse.Reuse;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.outcome.CommitmentSettler;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.OutcomeSettler;
import nl.sectordeal.outcome.Resolution;
import nl.sectordeal.outcome.Resolutions;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.person.LinkTerms;
import nl.sectordeal.person.PairVerdict;
import nl.sectordeal.person.PersonRegister;
import nl.sectordeal.person.VersionSource;
import org.jspecify.annotations.Nullable;

/**
 * One run of a job, from the first step to the last (run). What a step finds out for the next ones
 * lives here, and dies with the process: a restarted run finds it out again, except for what was
 * read, which stays read.
 */
public final class Run {
  private final RunRequest request;
  private final Settings settings;
  private final Stages stages;
  private final Progress progress;
  private final WorkFolder work;
  private final Texts texts;
  private final SendersToRead reading;
  private final KeptFindings findings;
  private final OutcomeTotals totals = new OutcomeTotals();

  private @Nullable Intake intake;
  private List<SendersToRead.Sender> senders = List.of();
  private @Nullable Horizon horizon;
  private @Nullable PersonRegister register;
  private @Nullable Resolutions resolved;
  private @Nullable Reuse reuse;
  private @Nullable Settling settling;
  private @Nullable Deciding deciding;
  private @Nullable Rendered rendered;

  /**
   * @param progress hears of each step as it begins and ends
   */
  public Run(RunRequest request, Settings settings, Stages stages, Progress progress) {
    this.request = request;
    this.settings = settings;
    this.stages = stages;
    this.progress = progress;
    this.work = new WorkFolder(settings.data().resolve("work").resolve(request.job().name()));
    this.texts = Texts.in(request.job().language(settings.language()));
    this.reading = new SendersToRead(request.job(), stages);
    this.findings = new KeptFindings(this, settings);
  }

  // 1 levering

  void receive() {
    JobFile job = job();
    Folders.requireReadable(inbox());
    begin("receive", 0);
    Intake taken =
        stages.receiver().receive(job.name(), job.sources(), inbox(), request.received());
    intake = taken;
    progress.end(said("receive", taken.imported().size(), taken.passedOver()));
    senders = reading.list();
    begin("read", senders.size());
  }

  // 2 rij

  /** Reads what is known and not read as the job file says now, without looking in the inbox. */
  public void readAgain() {
    senders = reading.list();
    senders.forEach(this::read);
  }

  List<SendersToRead.Sender> senders() {
    return senders;
  }

  void read(SendersToRead.Sender sender) {
    reading.read(sender);
    progress.advance(1);
  }

  // 3 persoon

  /**
   * Finds who is who among the rows in force, unless the job was linked last by the very same; from
   * then on the run knows its month and its persons.
   */
  public void link() {
    progress.end(said("read", senders.size(), 0));
    new ForgottenOriginals(stages).blank(job());
    LeavingOut.keep(request, settings, stages, texts);
    horizon = Horizon.find(request, settings, stages);
    begin("link", 0);
    PersonRegister linked = findings.findLinked().orElseGet(this::linkAnew);
    register = linked;
    progress.end(said("link", linked.known(), linked.countedAsTwo().size()));
    work.clear();
    totals.clear();
    begin("settle", linked.buckets());
  }

  private PersonRegister linkAnew() {
    PersonRegister linked =
        stages.linker().link(job().name(), versions(), terms(), verdicts(), stages.persons());
    findings.keepLinked();
    return linked;
  }

  /**
   * Takes over how the last run linked and what it found, where this one would find the same;
   * otherwise links anew. For who only looks: there are no steps before this.
   *
   * @param last what became of the job's last run; null when there was none
   */
  public Optional<KeptRun> takeOverOrLink(RunLedger.@Nullable Entry last) {
    horizon = Horizon.find(request, settings, stages);
    Optional<KeptRun> kept = findings.find(last);
    Optional<PersonRegister> linked = kept.flatMap(one -> findings.findLinked());
    linked.ifPresentOrElse(found -> register = found, this::link);
    return linked.isEmpty() ? Optional.empty() : kept;
  }

  /** All versions of rows that this run may know. */
  public VersionSource versions() {
    return stages.versions(job(), stages.judgements().list(known()));
  }

  /** How persons are linked. */
  public LinkTerms terms() {
    JobFile.Linking linking = job().linking();
    return new LinkTerms(
        linking.link(), linking.review(), linking.onePerPerson(), linking.largestPerson());
  }

  /** What people decided about who is who, as far as this run may know. */
  public List<PairVerdict> verdicts() {
    return stages.verdicts().list(job().name(), horizon().asKnownAt());
  }

  /** What people decided about differences, as far as this run may know. */
  public List<Resolution> resolutions() {
    return stages.resolutions().list(job().name(), horizon().asKnownAt());
  }

  /** What people decided about publishing, as far as this run may know. */
  public List<PublicationAct> acts() {
    return stages.publications().listActs(job().name(), horizon().asKnownAt());
  }

  /** Those about its own month. No file of it depends on others, which may be dated back. */
  public List<PublicationAct> actsOfMonth() {
    return acts().stream().filter(act -> act.month().equals(horizon().month())).toList();
  }

  /** What this run may know: its job, and judgements up to its instant. */
  public Known known() {
    return horizon().known(job());
  }

  // 4 uitkomst

  /** The ranges of person numbers, each of which can be settled by itself. */
  public List<Integer> buckets() {
    return IntStream.range(0, register().buckets()).boxed().toList();
  }

  /** The same buckets, once settling can begin. */
  synchronized List<Integer> bucketsToSettle() {
    if (settling == null) {
      reuse = findings.open();
      settling = new Settling(this, reuse());
    }
    return buckets();
  }

  /** What employers promised, settled. */
  public List<Outcome.Commitment> commitments() {
    return new CommitmentSettler()
        .settleCommitments(stages.persons().listWithoutPerson(job().name()));
  }

  void settle(int bucket) {
    settling().settle(bucket);
    progress.advance(1);
  }

  /** A settler as of the last day of the month; one per thread. */
  public OutcomeSettler settler() {
    return settler(new Peildatum(peildatum()));
  }

  /** A settler that asks this peildatum; one per thread. */
  public OutcomeSettler settler(Peildatum peildatum) {
    return new OutcomeSettler(job().terms(), peildatum, horizon().asKnownAt(), resolved());
  }

  /** Settlers are made by the hundred. */
  private synchronized Resolutions resolved() {
    if (resolved == null) {
      resolved = Resolutions.after(resolutions());
    }
    return resolved;
  }

  // 5 doel

  /** The same buckets, once deciding can begin. */
  public synchronized List<Integer> bucketsToDecide() {
    if (deciding == null) {
      prepareDeciding();
    }
    return buckets();
  }

  private void prepareDeciding() {
    progress.end(said("settle", totals.placements(), totals.differenceCount()));
    deciding = new Deciding(job(), horizon().month(), commitments());
    begin("decide", register().buckets());
  }

  void decide(int bucket) {
    new DecidingPart(this).decide(bucket);
    progress.advance(1);
  }

  // 6 rapportage

  void render() {
    new UndividedDecisions(this).decide();
    progress.end(said("decide", 0, 0));
    begin("render", 0);
    rendered = new Rendering(this, settings, stages).render();
    progress.end(texts.get("progress.render", Map.of("folder", rendered.folder())));
  }

  /** Does everything but the reports, and gives the figures; for a trial. */
  List<Figure> figures() {
    receive();
    senders().parallelStream().forEach(this::read);
    link();
    bucketsToSettle().parallelStream().forEach(this::settle);
    bucketsToDecide().parallelStream().forEach(this::decide);
    new UndividedDecisions(this).decide();
    return deciding().figures();
  }

  private void begin(String step, long total) {
    progress.begin(texts.get("stage." + step), total);
  }

  private String said(String step, long first, long second) {
    return texts.get("progress." + step, Map.of("first", first, "second", second));
  }

  // What later steps and the answer ask

  /** The folder that the files arrive in. */
  Path inbox() {
    return settings.inboxOf(request.job());
  }

  /** What the user asked. */
  public RunRequest request() {
    return request;
  }

  /** The job file that is run. */
  public JobFile job() {
    return request.job();
  }

  /** Last day of the month that is reported; known once persons are linked. */
  public LocalDate peildatum() {
    return horizon().month().peildatum();
  }

  /** Month and instant; known once persons are linked. */
  public Horizon horizon() {
    return Objects.requireNonNull(horizon);
  }

  /** Who is who; known once persons are linked. */
  public PersonRegister register() {
    return Objects.requireNonNull(register);
  }

  /** What the last run found of persons; open once settling has begun. */
  public Reuse reuse() {
    return Objects.requireNonNull(reuse);
  }

  Settling settling() {
    return Objects.requireNonNull(settling);
  }

  /** What was counted; there once deciding has begun. */
  public Deciding deciding() {
    return Objects.requireNonNull(deciding);
  }

  /** What the inbox gave; there once the run has received. */
  public Intake intake() {
    return Objects.requireNonNull(intake);
  }

  Rendered rendered() {
    return Objects.requireNonNull(rendered);
  }

  /** What was settled, added up. */
  public OutcomeTotals totals() {
    return totals;
  }

  /** Lists in the making. */
  public WorkFolder work() {
    return work;
  }

  /** The doers of the stages. */
  public Stages stages() {
    return stages;
  }
}
