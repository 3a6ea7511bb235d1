package nl.sectordeal.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.delivery.Expectation;
import nl.sectordeal.delivery.HeldDeliveries;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.Judgement.Counts;
import nl.sectordeal.delivery.Judgement.Status;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.person.PersonRegister;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.DeliveryLine;
import nl.sectordeal.report.MonthlyReport.Header;
import nl.sectordeal.report.MonthlyReport.MeasureText;
import nl.sectordeal.report.MonthlyReport.NoticeCount;
import nl.sectordeal.report.MonthlyReport.Persons;
import nl.sectordeal.report.MonthlyReport.Punctuality;
import nl.sectordeal.report.MonthlyReport.SourceLine;
import org.jspecify.annotations.Nullable;

/** Gathers what the report shows from what the stages found. */
final class Gathering {
  private final Run run;
  private final List<Judgement> judgements;
  private final Texts texts;

  Gathering(Run run, List<Judgement> judgements, Texts texts) {
    this.run = run;
    this.judgements = judgements;
    this.texts = texts;
  }

  MonthlyReport gather() {
    List<Figure> figures = run.deciding().figures();
    PersonRegister register = run.register();
    return new MonthlyReport(
        header(),
        measureTexts(),
        figures,
        run.deciding().ties(figures),
        new Persons(
            register.known(),
            register.knownIfDoubtfulAreOne(),
            register.known(),
            register.doubtful().size()),
        run.totals().funnel(),
        sourceLines(),
        deliveryLines(),
        run.totals().differences(),
        noticeCounts());
  }

  /** The same report with these measures only; all when none is named. */
  static MonthlyReport only(MonthlyReport report, List<String> measures) {
    if (measures.isEmpty()) {
      return report;
    }
    return new MonthlyReport(
        report.header(),
        report.measures().stream().filter(text -> measures.contains(text.id())).toList(),
        report.figures().stream().filter(figure -> measures.contains(figure.measure())).toList(),
        report.ties(),
        report.persons(),
        report.funnel(),
        report.sources(),
        report.deliveries(),
        report.openItems(),
        report.notices());
  }

  private Header header() {
    JobFile job = run.job();
    return new Header(
        job.name(),
        job.title(),
        job.deal().from(),
        job.deal().until(),
        run.horizon().month(),
        run.horizon().asKnownAt(),
        null,
        Program.version(),
        job.sha256(),
        RunId.of(run, judgements, texts.language().getLanguage()),
        texts.language());
  }

  private List<MeasureText> measureTexts() {
    List<MeasureText> measures = new ArrayList<>();
    for (Measure measure : run.job().measures()) {
      String definition = run.job().definitions().get(measure.id());
      measures.add(
          new MeasureText(measure.id(), measure.title(), definition == null ? "" : definition));
    }
    return measures;
  }

  // What was delivered

  /** One line per delivery: what became of it last, and what its rows did when they were read. */
  private List<DeliveryLine> deliveryLines() {
    Map<Long, Judgement> newest = new LinkedHashMap<>();
    Map<Long, Counts> counts = new HashMap<>();
    for (Judgement judgement : judgements) {
      long delivery = judgement.delivery().id();
      newest.put(delivery, judgement);
      if (!judgement.counts().equals(Counts.NONE)) {
        counts.put(delivery, judgement.counts());
      }
    }
    List<DeliveryLine> lines = new ArrayList<>();
    newest.forEach(
        (delivery, judgement) ->
            lines.add(deliveryLine(judgement, counts.getOrDefault(delivery, Counts.NONE))));
    return lines;
  }

  private static DeliveryLine deliveryLine(Judgement judgement, Counts counts) {
    return new DeliveryLine(
        judgement.delivery().source(),
        judgement.delivery().sender(),
        judgement.delivery().file(),
        judgement.delivery().sha256(),
        judgement.delivery().period().toString(),
        judgement.delivery().received(),
        judgement.status().name().toLowerCase(Locale.ROOT),
        counts.rows(),
        counts.fresh(),
        counts.changed(),
        counts.unchanged(),
        counts.rejected(),
        counts.withdrawn(),
        counts.vanished());
  }

  private List<SourceLine> sourceLines() {
    List<SourceLine> lines = new ArrayList<>();
    for (Source source : run.job().sources()) {
      Map<String, List<Judgement>> bySender = new TreeMap<>();
      for (Judgement judgement : judgements) {
        if (judgement.delivery().source().equals(source.id())) {
          bySender
              .computeIfAbsent(judgement.delivery().sender(), sender -> new ArrayList<>())
              .add(judgement);
        }
      }
      if (bySender.isEmpty()) {
        bySender.put("", List.of());
      }
      bySender.forEach((sender, ofSender) -> lines.add(sourceLine(source, sender, ofSender)));
    }
    lines.sort(Comparator.comparing(SourceLine::source).thenComparing(SourceLine::sender));
    return lines;
  }

  private SourceLine sourceLine(Source source, String sender, List<Judgement> ofSender) {
    Judgement last = lastLetIn(ofSender);
    Counts counts = last == null ? Counts.NONE : last.counts();
    return new SourceLine(
        source.id(),
        sender,
        source.partner(),
        last == null ? null : last.delivery().file(),
        last == null ? null : last.delivery().period().toString(),
        last == null ? null : last.delivery().received(),
        punctuality(source, ofSender),
        counts.rows(),
        counts.rejected(),
        counts.held(),
        counts.vanished(),
        waiting(ofSender),
        messages(ofSender));
  }

  static @Nullable Judgement lastLetIn(List<Judgement> ofSender) {
    Judgement last = null;
    for (Judgement judgement : ofSender) {
      if (judgement.letIn()) {
        last = judgement;
      }
    }
    return last;
  }

  private Punctuality punctuality(Source source, List<Judgement> ofSender) {
    Expectation expectation = new Expectation(source.dueDay());
    return switch (expectation.of(
        run.horizon().month().month(), ofSender, run.horizon().asKnownAt())) {
      case IN_TIME -> Punctuality.IN_TIME;
      case LATE -> Punctuality.LATE;
      case MISSING -> Punctuality.MISSING;
      case NOT_YET_DUE, NOT_EXPECTED -> Punctuality.NOT_YET_DUE;
    };
  }

  private static @Nullable String waiting(List<Judgement> ofSender) {
    String file = null;
    for (Judgement held : new HeldDeliveries(ofSender).list()) {
      file = held.delivery().file();
    }
    return file;
  }

  /** What there is to say of the files of the report month, and of later ones. */
  private List<String> messages(List<Judgement> ofSender) {
    List<String> messages = new ArrayList<>();
    for (Judgement judgement : ofSender) {
      boolean thisMonth = !judgement.delivery().period().isBefore(run.horizon().month().month());
      for (Notice notice : judgement.notices()) {
        if (thisMonth && !judgement.letIn()) {
          messages.add(judgement.delivery().file() + ": " + texts.wrong(notice));
        }
      }
    }
    return messages;
  }

  // What was said about rows

  /** Counts over the deliveries in force, file notices included. */
  private List<NoticeCount> noticeCounts() {
    Map<String, NoticeCount> counts = new TreeMap<>();
    for (Judgement judgement : inForceOrWaiting()) {
      judgement.notices().forEach(notice -> count(counts, notice));
      run.stages().notices().listCounts(judgement.id()).forEach(notice -> count(counts, notice));
    }
    run.totals().heldRows().forEach(row -> count(counts, Returns.heldRow(row)));
    return List.copyOf(counts.values());
  }

  private void count(Map<String, NoticeCount> counts, Notice notice) {
    counts.merge(
        notice.code(),
        new NoticeCount(
            notice.code(), notice.severity(), texts.get(notice.code() + ".text"), notice.count()),
        (one, other) ->
            new NoticeCount(
                one.code(),
                one.severity().compareTo(other.severity()) < 0 ? one.severity() : other.severity(),
                one.text(),
                one.count() + other.count()));
  }

  private List<Judgement> inForceOrWaiting() {
    Map<String, Judgement> newest = new TreeMap<>();
    List<Judgement> all = new ArrayList<>();
    for (Judgement judgement : judgements) {
      if (judgement.letIn()) {
        newest.put(judgement.delivery().source() + "/" + judgement.delivery().sender(), judgement);
      }
    }
    all.addAll(newest.values());
    for (Judgement judgement : judgements) {
      if (judgement.status() == Status.REFUSED) {
        all.add(judgement);
      }
    }
    all.addAll(new HeldDeliveries(judgements).list());
    return all;
  }
}
