package nl.sectordeal.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.ExplainRequest.Format;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.MeasureDecider;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.outcome.OutcomeSettler;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.Row;
import nl.sectordeal.report.Explanation;
import nl.sectordeal.report.Explanation.Evidence;
import nl.sectordeal.report.Explanation.Line;
import nl.sectordeal.report.PersonExplanation;

/**
 * Opens a figure: decides anew as the run did, and shows the decisions asked for with the rows
 * behind them.
 */
final class Explaining {
  private static final Comparator<Line> ORDER =
      Comparator.comparing((Line line) -> line.decision().period())
          .thenComparing(line -> line.decision().verdict())
          .thenComparing(line -> reason(line.decision()))
          .thenComparing(line -> line.decision().date())
          .thenComparing(line -> line.decision().outcome());

  private final Settings settings;
  private final ReviewTools tools;
  private final Stages stages;

  Explaining(Settings settings, ReviewTools tools) {
    this.settings = settings;
    this.tools = tools;
    this.stages = tools.stages();
  }

  Answer explain(ExplainRequest request) {
    Run run =
        new Run(
            new RunRequest(request.job(), request.month(), null, null),
            settings,
            stages,
            Progress.silent());
    run.link();
    Map<String, String> files = files(run);
    String person = request.person();
    PersonExplanation rows =
        person == null
            ? null
            : new PersonExplaining(run, tools, files, texts(request).language()).explain(person);
    if (rows == null) {
      return Answer.done(decided(decisions(run, request, files), request));
    }
    if (request.measure() == null) {
      return Answer.done(told(rows, request));
    }
    Explanation decisions = decisions(run, request.of(rows.person()), files);
    if (request.format() != Format.TEXT) {
      return Answer.done(decided(decisions, request));
    }
    List<String> both = new ArrayList<>(told(rows, request));
    both.add("");
    both.addAll(decided(decisions, request));
    return Answer.done(both);
  }

  private List<String> told(PersonExplanation rows, ExplainRequest request) {
    return switch (request.format()) {
      case CSV -> List.of(rows.csv());
      case JSON -> List.of(rows.json());
      case TEXT -> PersonWords.lines(rows, texts(request));
    };
  }

  private List<String> decided(Explanation explanation, ExplainRequest request) {
    return switch (request.format()) {
      case CSV -> List.of(explanation.csv());
      case JSON -> List.of(explanation.json());
      case TEXT -> text(explanation, request);
    };
  }

  private Texts texts(ExplainRequest request) {
    return Texts.in(Objects.requireNonNullElse(settings.language(), request.job().language()));
  }

  private Explanation decisions(Run run, ExplainRequest request, Map<String, String> files) {
    List<Line> lines = new ArrayList<>();
    for (int bucket : run.bucketsToDecide()) {
      explain(run, bucket, request, files, lines);
    }
    for (Decision decision : run.deciding().decideCommitments()) {
      if (request.asksFor(decision)) {
        lines.add(new Line(decision, List.of()));
      }
    }
    lines.sort(ORDER);
    String measure = Objects.requireNonNull(request.measure());
    return new Explanation(
        request.job().name(),
        run.horizon().month(),
        title(request),
        Objects.requireNonNullElse(request.job().definitions().get(measure), ""),
        lines);
  }

  private static String title(ExplainRequest request) {
    return request.job().measures().stream()
        .filter(measure -> measure.id().equals(request.measure()))
        .findFirst()
        .orElseThrow()
        .title();
  }

  /** File names by the first eight of their hash. */
  private Map<String, String> files(Run run) {
    Map<String, String> files = new HashMap<>();
    for (Judgement judgement : stages.judgements().list(run.known())) {
      files.putIfAbsent(judgement.delivery().shortHash(), judgement.delivery().file());
    }
    return files;
  }

  private void explain(
      Run run, int bucket, ExplainRequest request, Map<String, String> files, List<Line> lines) {
    OutcomeSettler settler = run.settler();
    MeasureDecider decider = run.deciding().decider();
    for (PersonRows rows : stages.persons().listPersons(request.job().name(), bucket)) {
      for (Decision decision : decider.decide(settler.settle(rows))) {
        if (request.asksFor(decision)) {
          lines.add(new Line(decision, evidence(decision, rows, files)));
        }
      }
    }
  }

  private static List<Evidence> evidence(
      Decision decision, PersonRows rows, Map<String, String> files) {
    List<Evidence> evidence = new ArrayList<>();
    for (Row row : rows.rows()) {
      if (decision.records().contains(row.ref().toString())) {
        evidence.add(
            new Evidence(
                row.ref().source(),
                row.ref().key(),
                files.getOrDefault(row.ref().delivery(), ""),
                row.number(),
                row.ref().delivery()));
      }
    }
    return evidence;
  }

  // For people

  private List<String> text(Explanation explanation, ExplainRequest request) {
    Texts texts = texts(request);
    List<String> lines = new ArrayList<>();
    lines.add(explanation.title() + ", " + explanation.month());
    if (!explanation.definition().isEmpty()) {
      lines.add(explanation.definition());
    }
    lines.add("");
    Map<String, Integer> counts = new TreeMap<>();
    for (Line line : explanation.lines()) {
      counts.merge(heading(line.decision(), texts), 1, Integer::sum);
    }
    counts.forEach((heading, count) -> lines.add("%7d  %s".formatted(count, heading)));
    String last = "";
    for (Line line : explanation.lines()) {
      String heading = heading(line.decision(), texts);
      if (!heading.equals(last)) {
        lines.add("");
        lines.add(heading);
        last = heading;
      }
      add(line, texts, lines);
    }
    return lines;
  }

  private static String heading(Decision decision, Texts texts) {
    Reason reason = decision.reason();
    String verdict = texts.get("besluit." + decision.verdict().name());
    return decision.period()
        + ": "
        + verdict
        + (reason == null ? "" : " – " + texts.get("reden." + reason.name()));
  }

  private static void add(Line line, Texts texts, List<String> lines) {
    Decision decision = line.decision();
    lines.add(
        "  %s  %s  %s  %s"
            .formatted(decision.person(), decision.date(), decision.group(), decision.outcome()));
    for (Evidence evidence : line.evidence()) {
      lines.add(
          "      "
              + texts.get(
                  "explain.row",
                  Map.of(
                      "source",
                      evidence.source(),
                      "key",
                      evidence.key(),
                      "row",
                      evidence.row(),
                      "file",
                      evidence.file(),
                      "delivery",
                      evidence.delivery())));
    }
  }

  private static String reason(Decision decision) {
    Reason reason = decision.reason();
    return reason == null ? "" : reason.name();
  }
}
