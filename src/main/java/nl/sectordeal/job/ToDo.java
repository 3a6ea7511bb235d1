package nl.sectordeal.job;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.HeldDeliveries;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.publish.FundTies;
import nl.sectordeal.job.publish.Objections;
import nl.sectordeal.job.render.Returns;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.esf.EsfTable;
import nl.sectordeal.measure.esf.Indicators;
import nl.sectordeal.measure.esf.Slice;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.Punctuality;
import nl.sectordeal.report.MonthlyReport.SourceLine;

/** What a person must do after a run, the most urgent first (wat nu te doen). */
final class ToDo {
  private static final int FILES = 12;

  private final Run run;
  private final MonthlyReport report;
  private final List<Judgement> judgements;
  private final Texts texts;
  private final RowExamples examples;
  private final List<Judgement> refused;
  private final List<String> lines = new ArrayList<>();

  ToDo(Run run, List<Judgement> judgements, Texts texts) {
    this.run = run;
    this.report = run.rendered().report();
    this.judgements = judgements;
    this.texts = texts;
    this.examples = new RowExamples(run.stages().notices(), texts);
    this.refused = new OpenRefusals(run, judgements).list();
  }

  List<String> lines() {
    run.job().doubts().forEach(doubt -> lines.add("- " + doubt.in(texts)));
    run.intake().shared().forEach(this::shared);
    Objections.ofTies(report.ties(), texts).forEach(it -> lines.add("- " + it));
    FundTies.list(run.deciding().fundTable(), texts).forEach(it -> lines.add("- " + it));
    new HeldDeliveries(judgements).list().forEach(this::held);
    doubts();
    refused();
    if (!Files.exists(run.inbox())) {
      add("cli.todo.inbox", Map.of("folder", run.inbox()));
    }
    run.intake()
        .failed()
        .forEach(
            it ->
                add(
                    it.endsWith("/") ? "cli.todo.failed.folder" : "cli.todo.failed",
                    Map.of("file", it)));
    run.intake().unmatched().forEach(file -> add("cli.todo.unmatched", Map.of("file", file)));
    report.sources().stream()
        .filter(line -> line.punctuality() == Punctuality.MISSING)
        .forEach(this::missing);
    rows();
    fund();
    return lines;
  }

  /** Before what the senders are told of such a file: it is the job file that is to be mended. */
  private void shared(List<String> sources, List<String> files) {
    add(
        files.size() == 1 ? "cli.todo.shared" : "cli.todo.shared.more",
        Map.of(
            "file", files.get(0),
            "more", files.size() - 1,
            "sources", String.join(", ", sources)));
  }

  /**
   * Participations that wait or lack something: in no figure of the fund until it is put right. For
   * a shadow calculation nobody is asked anything.
   */
  private void fund() {
    EsfTable table = run.deciding().fundTable();
    if (table == null || table.terms().shadow()) {
      return;
    }
    String everybody = Indicators.widest(table.terms().period());
    int held = table.count(everybody, Reason.ROW_HELD, Slice.ALL);
    if (held > 0) {
      add("cli.todo.fund.held", Map.of("count", held));
    }
    int incomplete = table.incomplete(Slice.ALL);
    if (incomplete > 0) {
      add("cli.todo.fund.incomplete", Map.of("count", incomplete));
    }
  }

  private void held(Judgement judgement) {
    Delivery it = judgement.delivery();
    add(
        "cli.todo.held",
        Map.of(
            "file", it.file(),
            "source", it.source(),
            "why", examples.ofFile(judgement),
            "job", run.job().called(),
            "hash", it.shortHash()));
    lines.addAll(examples.ofRows(judgement));
  }

  private void doubts() {
    long pairs = report.persons().doubtfulPairs();
    int limit = run.job().linking().stopAbove();
    if (pairs > limit) {
      add("cli.todo.doubtful", Map.of("count", pairs, "limit", limit));
    }
    if (pairs > 0) {
      add("cli.todo.review", Map.of("count", pairs, "job", run.job().called()));
    }
    long waiting = run.register().doubtful().size() - pairs;
    if (waiting > 0) {
      add("cli.todo.waiting", Map.of("count", waiting, "job", run.job().called()));
    }
  }

  private void refused() {
    for (Judgement judgement : refused) {
      Delivery it = judgement.delivery();
      add(
          "cli.todo.refused",
          Map.of("file", it.file(), "source", it.source(), "why", examples.ofFile(judgement)));
    }
  }

  /**
   * Files that this run refused, and those that their sender has not answered with a better one.
   */
  List<Judgement> listRefused() {
    return refused;
  }

  private void missing(SourceLine line) {
    String sender = line.sender().isEmpty() ? "" : " " + line.sender();
    add(
        "cli.todo.missing",
        Map.of(
            "partner", line.partner(),
            "source", line.source() + sender,
            "month", report.header().month()));
  }

  /** Rows that do not count and values that are not used, of the files in force. */
  private void rows() {
    Map<String, Judgement> inForce = new TreeMap<>();
    for (Judgement judgement : judgements) {
      if (judgement.letIn()) {
        inForce.put(sender(judgement), judgement);
      }
    }
    List<Judgement> wrong =
        inForce.values().stream()
            .filter(it -> it.counts().rejected() + it.counts().held() > 0 || examples.any(it))
            .toList();
    wrong.stream().limit(FILES).forEach(this::rows);
    if (wrong.size() > FILES) {
      add("cli.todo.files", Map.of("count", wrong.size() - FILES));
    }
  }

  private void rows(Judgement judgement) {
    Delivery it = judgement.delivery();
    add(
        "cli.todo.rows",
        Map.of(
            "file", it.file(),
            "source", it.source(),
            "rejected", judgement.counts().rejected(),
            "held", judgement.counts().held(),
            "rows", judgement.counts().rows(),
            "return", Returns.name(it.source(), it.sender())));
    lines.addAll(examples.ofRows(judgement));
  }

  private static String sender(Judgement judgement) {
    return judgement.delivery().source() + "/" + judgement.delivery().sender();
  }

  private void add(String key, Map<String, ?> gaps) {
    lines.add("- " + texts.get(key, gaps));
  }
}
