package nl.sectordeal.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.sectordeal.delivery.Intake;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.Known;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.FigureCounter;
import nl.sectordeal.measure.MeasureDecider;
import nl.sectordeal.measure.Recount;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.outcome.CommitmentSettler;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.OutcomeSettler;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.person.LinkTerms;
import nl.sectordeal.person.Linked;
import nl.sectordeal.person.PersonRegister;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.report.MachineFiles;
import org.jspecify.annotations.Nullable;

/**
 * One run of a job, from the first step to the last (run). What a step finds out for the next ones
 * lives here, and dies with the process: a restarted run finds it out again, except for what was
 * read, which stays read.
 */
final class Run {

  private final RunRequest request;
  private final Settings settings;
  private final Stages stages;
  private final Progress progress;
  private final WorkFolder work;
  private final Texts texts;
  private final OutcomeTotals totals = new OutcomeTotals();

  private @Nullable Intake intake;
  private List<Sender> senders = List.of();
  private @Nullable Horizon horizon;
  private @Nullable PersonRegister register;
  private @Nullable Deciding deciding;
  private @Nullable Rendered rendered;

  /** One sender of one source. */
  record Sender(Source source, String name) {}

  Run(RunRequest request, Settings settings, Stages stages, Progress progress) {
    this.request = request;
    this.settings = settings;
    this.stages = stages;
    this.progress = progress;
    this.work = new WorkFolder(settings.data().resolve("work").resolve(request.job().name()));
    this.texts =
        Texts.in(Objects.requireNonNullElse(settings.language(), request.job().language()));
  }

  // 1 levering

  void receive() {
    JobFile job = job();
    Path inbox = settings.inbox() == null ? Path.of(job.inbox()) : settings.inbox();
    progress.begin("1 levering", 0);
    Intake taken = stages.receiver().receive(job.name(), job.sources(), inbox, request.received());
    intake = taken;
    progress.end(said("receive", taken.imported().size(), taken.passedOver()));
    senders = sendersToRead();
    progress.begin("2 rij", senders.size());
  }

  private List<Sender> sendersToRead() {
    List<Sender> found = new ArrayList<>();
    for (Source source : job().sources()) {
      for (String name :
          stages.reader().sendersToRead(job().name(), source, fingerprint(source.id()))) {
        found.add(new Sender(source, name));
      }
    }
    return found;
  }

  // 2 rij

  List<Sender> senders() {
    return senders;
  }

  void read(Sender sender) {
    Source source = sender.source();
    stages.reader().read(job().name(), source, sender.name(), fingerprint(source.id()));
    progress.advance(1);
  }

  /** Whatever the reading of a source depends on beside its files. */
  private String fingerprint(String source) {
    return String.join(
        " ", Program.version(), stages.keyFingerprint(), job().sections().get(source));
  }

  // 3 persoon

  void link() {
    progress.end(said("read", senders.size(), 0));
    horizon = Horizon.find(request, settings, stages);
    progress.begin("3 persoon", 0);
    List<Judgement> judgements = stages.judgements().list(known());
    PersonRegister linked =
        stages
            .linker()
            .link(
                job().name(),
                (withClaims, consumer) ->
                    stages.records().scan(judgements, this::partner, withClaims, consumer),
                terms(),
                List.of(),
                stages.persons());
    register = linked;
    progress.end(said("link", linked.known(), linked.doubtful().size()));
    work.clear();
    totals.clear();
    progress.begin("4 uitkomst", linked.buckets());
  }

  private LinkTerms terms() {
    JobFile.Linking linking = job().linking();
    return new LinkTerms(
        linking.link(), linking.review(), linking.onePerPerson(), linking.largestPerson());
  }

  private PartnerKind partner(String source) {
    return Objects.requireNonNull(job().mappings().get(source)).partner();
  }

  Known known() {
    return horizon().known(job());
  }

  // 4 uitkomst

  List<Integer> buckets() {
    return IntStream.range(0, register().buckets()).boxed().toList();
  }

  void settle(int bucket) {
    OutcomeSettler settler = settler();
    List<Linked> linked = stages.persons().listLinked(job().name(), bucket);
    try (OutcomeFiles files = work.outcomeFiles(bucket)) {
      for (Linked one : linked) {
        files.add(one);
        if (one.method() == Linked.Method.HELD && one.row().live()) {
          totals.addHeld(one);
        }
      }
      for (PersonRows rows : PersonRows.group(linked)) {
        PersonHistory history = settler.settle(rows);
        files.add(history);
        totals.add(history);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.advance(1);
  }

  OutcomeSettler settler() {
    return new OutcomeSettler(job().terms(), peildatum(), horizon().asKnownAt());
  }

  // 5 doel

  /** The same buckets, once deciding can begin. */
  synchronized List<Integer> bucketsToDecide() {
    if (deciding == null) {
      prepareDeciding();
    }
    return buckets();
  }

  private void prepareDeciding() {
    progress.end(said("settle", totals.placements(), totals.differences().size()));
    List<Outcome.Commitment> commitments =
        new CommitmentSettler().settleCommitments(stages.persons().listWithoutPerson(job().name()));
    deciding = new Deciding(job(), horizon().month(), commitments);
    progress.begin("5 doel", register().buckets());
  }

  void decide(int bucket) {
    OutcomeSettler settler = settler();
    Deciding now = deciding();
    MeasureDecider decider = now.decider();
    FigureCounter counter = now.counter();
    Recount recount = new Recount();
    try (MachineFiles.Decisions file = work.decisionFile(bucket)) {
      for (PersonRows rows : stages.persons().listPersons(job().name(), bucket)) {
        PersonHistory history = settler.settle(rows);
        List<Decision> decisions = decider.decide(history);
        for (Decision decision : decisions) {
          counter.add(decision);
          recount.add(decision);
          file.add(decision);
        }
        totals.addToFunnel(history, peildatum(), now.anyLasts(decisions));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    now.merge(counter, recount);
    progress.advance(1);
  }

  // 6 rapportage

  void render() {
    finishDeciding();
    progress.end(said("decide", 0, 0));
    progress.begin("6 rapportage", 0);
    rendered = new Rendering(this, settings, stages).render();
    progress.end(texts.get("progress.render", Map.of("folder", rendered.folder())));
  }

  /**
   * Decisions that belong to no bucket: about commitments, and about pairs that may be one person.
   */
  private void finishDeciding() {
    Deciding now = deciding();
    try (MachineFiles.Decisions file = work.decisionFile(register().buckets())) {
      for (Decision decision : now.decideCommitments()) {
        file.add(decision);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    OutcomeSettler settler = settler();
    for (List<String> group : register().doubtfulGroups()) {
      now.doubt(stages.persons().listPersons(job().name(), group), settler);
    }
  }

  private String said(String step, long first, long second) {
    return texts.get("progress." + step, Map.of("first", first, "second", second));
  }

  // What later steps and the answer ask

  RunRequest request() {
    return request;
  }

  JobFile job() {
    return request.job();
  }

  LocalDate peildatum() {
    return horizon().month().peildatum();
  }

  Horizon horizon() {
    return Objects.requireNonNull(horizon);
  }

  PersonRegister register() {
    return Objects.requireNonNull(register);
  }

  Deciding deciding() {
    return Objects.requireNonNull(deciding);
  }

  Intake intake() {
    return Objects.requireNonNull(intake);
  }

  Rendered rendered() {
    return Objects.requireNonNull(rendered);
  }

  OutcomeTotals totals() {
    return totals;
  }

  WorkFolder work() {
    return work;
  }

  Stages stages() {
    return stages;
  }
}
