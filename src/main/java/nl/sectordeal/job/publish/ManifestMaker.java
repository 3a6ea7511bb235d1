package nl.sectordeal.job.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.Event;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.publish.Manifest.Act;
import nl.sectordeal.job.publish.Manifest.Delivered;
import nl.sectordeal.job.publish.Manifest.FileSum;
import nl.sectordeal.job.publish.Manifest.LeftOut;
import nl.sectordeal.job.publish.Manifest.Replaced;
import nl.sectordeal.outcome.Resolution;
import nl.sectordeal.person.PairVerdict;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.report.MonthlyReport;
import org.jspecify.annotations.Nullable;

/** Gathers what the manifest of a published version names. */
final class ManifestMaker {
  private static final Comparator<Act> ORDER =
      Comparator.comparing(Act::at).thenComparing(Act::kind).thenComparing(Act::about);

  private final Run run;
  private final MonthlyReport report;
  private final List<Judgement> judgements;

  ManifestMaker(Run run, MonthlyReport report, List<Judgement> judgements) {
    this.run = run;
    this.report = report;
    this.judgements = judgements;
  }

  /**
   * The manifest.
   *
   * @param previous SHA-256 of the manifest that was published before, of whatever month
   * @param replaced the version of the same month before this one
   */
  Manifest make(
      int version, @Nullable String previous, @Nullable Publication replaced, List<FileSum> files) {
    MonthlyReport.Header header = report.header();
    return new Manifest(
        header.job(),
        header.month().month(),
        version,
        header.asKnownAt(),
        header.program(),
        header.jobFileSha256(),
        run.stages().linkModelSha256(),
        run.stages().keyFingerprint(),
        header.language().toLanguageTag(),
        header.runId(),
        previous,
        replaced == null
            ? null
            : new Replaced(replaced.version(), replaced.asKnownAt(), replaced.manifestSha256()),
        report.deliveries().stream().map(Delivered::of).toList(),
        acts(),
        leftOut(),
        files);
  }

  private List<Act> acts() {
    List<Act> acts = new ArrayList<>();
    for (Source source : run.job().sources()) {
      for (String sender : run.stages().deliveries().listSenders(run.job().name(), source.id())) {
        run.stages().deliveries().listEvents(run.job().name(), source.id(), sender).stream()
            .filter(event -> event.isHuman() && run.known().includes(event.at()))
            .forEach(event -> acts.add(act((Event.Act) event)));
      }
    }
    run.verdicts().forEach(verdict -> acts.add(act(verdict)));
    run.resolutions().forEach(resolution -> acts.add(act(resolution)));
    run.actsOfMonth().forEach(act -> acts.add(act(act)));
    acts.sort(ORDER);
    return acts;
  }

  private static Act act(Event.Act event) {
    Delivery delivery = event.delivery();
    return new Act(
        word(event.verdict().kind()),
        delivery.source() + ":" + delivery.file() + "@" + delivery.shortHash(),
        event.at(),
        event.verdict().because());
  }

  /** Why two rows are one person, or two, is about persons: that stays in the database. */
  private static Act act(PairVerdict verdict) {
    return new Act(
        word(verdict.says()),
        name(verdict.one()) + " = " + name(verdict.other()),
        verdict.effective(),
        null);
  }

  /** So is why a difference needs no answer. */
  private static Act act(Resolution resolution) {
    Resolution.Subject subject = resolution.subject();
    return new Act(
        word(resolution.says()),
        word(subject.field()) + ": " + rows(subject),
        resolution.effective(),
        null);
  }

  private static String rows(Resolution.Subject subject) {
    return subject.sides().stream()
        .map(side -> side.row().toString())
        .collect(Collectors.joining(" / "));
  }

  private static String name(RecordName row) {
    return row.source() + ":" + row.key();
  }

  private static Act act(PublicationAct act) {
    return new Act(word(act.kind()), act.month() + ": " + act.about(), act.at(), act.because());
  }

  private static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private List<LeftOut> leftOut() {
    List<LeftOut> leftOut = new ArrayList<>();
    for (MissingSource missing :
        MissingSource.list(run.job(), judgements, report.header().month().month())) {
      String source = missing.source().id();
      String because =
          LeavingOut.findReason(run.acts(), report.header().month(), source).orElse(null);
      missing.senders().forEach(sender -> leftOut.add(new LeftOut(source, sender, because)));
    }
    return leftOut;
  }
}
