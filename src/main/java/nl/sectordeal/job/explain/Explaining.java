package nl.sectordeal.job.explain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.Answer;
import nl.sectordeal.job.ExplainRequest;
import nl.sectordeal.job.ExplainRequest.Format;
import nl.sectordeal.job.Progress;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.RunId;
import nl.sectordeal.job.RunLedger;
import nl.sectordeal.job.Settings;
import nl.sectordeal.job.Stages;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.Where;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.publish.Publications;
import nl.sectordeal.job.reuse.KeptRun;
import nl.sectordeal.job.review.ReviewTools;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.Explanation;
import nl.sectordeal.report.Explanation.About;
import nl.sectordeal.report.Explanation.Line;
import nl.sectordeal.report.Explanation.Total;
import nl.sectordeal.report.PersonExplanation;
import nl.sectordeal.report.RowExplanation;
import org.jspecify.annotations.Nullable;

/**
 * Opens a figure, a person or a row. Looks in what the last run kept where that still holds, so
 * that only the people who are shown are settled and decided about.
 */
public final class Explaining {
  private final Settings settings;
  private final Stages stages;
  private final Supplier<ReviewTools> tools;
  private final RunLedger ledger;

  /**
   * @param tools to tell why rows are of one person; made only where that is asked
   */
  public Explaining(
      Settings settings, Stages stages, Supplier<ReviewTools> tools, RunLedger ledger) {
    this.settings = settings;
    this.stages = stages;
    this.tools = tools;
    this.ledger = ledger;
  }

  /**
   * Opens what was pointed at, in the format that was asked.
   *
   * @throws UserMistake when there is no such person or row
   */
  public Answer explain(ExplainRequest request) {
    Texts texts = Texts.in(request.job().language(settings.language()));
    ExplainedStand stand =
        ExplainedStand.find(request, new Publications(stages.publications()), texts);
    Run run = new Run(stand.request(request), settings, stages, Progress.silent());
    RunLedger.Entry last = ledger.list(request.job().name()).stream().findFirst().orElse(null);
    Optional<KeptRun> kept = run.takeOverOrLink(last);
    run.bucketsToDecide();
    List<Judgement> judgements = stages.judgements().list(run.known());
    List<String> told = new ArrayList<>();
    if (request.format() == Format.TEXT) {
      told.addAll(stand.lines(run, RunId.of(run, judgements, languageOf(request.job()))));
    }
    told.addAll(tell(run, request, kept, new SourceFiles(judgements), texts));
    return Answer.done(told);
  }

  private String languageOf(JobFile job) {
    return job.language(settings.language()).toLanguageTag();
  }

  private List<String> tell(
      Run run, ExplainRequest request, Optional<KeptRun> kept, SourceFiles files, Texts texts) {
    if (request.row() != null) {
      return row(new RowExplaining(run, files, kept, texts), request.row(), request, texts);
    }
    String person = request.person();
    return person == null
        ? figure(run, request, kept, files, texts)
        : person(run, request, person, kept, files, texts);
  }

  private static List<String> row(
      RowExplaining explaining, String row, ExplainRequest request, Texts texts) {
    RowExplanation explanation = explaining.explain(row);
    return switch (request.format()) {
      case CSV -> List.of(explanation.csv());
      case JSON -> List.of(explanation.json());
      case TEXT -> RowWords.lines(explanation, request.job().titles(), texts);
    };
  }

  // A figure

  private List<String> figure(
      Run run, ExplainRequest request, Optional<KeptRun> kept, SourceFiles files, Texts texts) {
    // The list that was kept does not tell of cells, partners and employers.
    Where where = request.where();
    if (kept.isPresent() && (where == null || where.isListed())) {
      DecisionSearch search = new DecisionSearch(request);
      List<String> told =
          look(search, kept.get()) ? tell(run, request, search, files, kept, texts) : null;
      if (told != null) {
        return told;
      }
    }
    DecisionSearch search = new DecisionSearch(request);
    search.decide(run, new Opening(run, files));
    return Objects.requireNonNull(tell(run, request, search, files, Optional.empty(), texts));
  }

  /** Whether the list that was kept can be read. */
  private static boolean look(DecisionSearch search, KeptRun kept) {
    try {
      search.look(kept);
      return true;
    } catch (IOException damaged) {
      return false;
    }
  }

  /** Null when the rows do not give the decisions that were found. */
  private static @Nullable List<String> tell(
      Run run,
      ExplainRequest request,
      DecisionSearch search,
      SourceFiles files,
      Optional<KeptRun> kept,
      Texts texts) {
    Explanation explanation = explanation(run, request, search.totals(), texts);
    Openings openings = new Openings(run, files, explanation.about().measure());
    Worths worths = Worths.of(run, kept, files);
    return switch (request.format()) {
      case TEXT -> {
        List<Line> lines = all(openings.open(search.found(), worths::with));
        yield lines == null ? null : ExplainWords.lines(explanation, lines, texts);
      }
      case CSV -> {
        List<String> lines = all(openings.open(search.found(), explanation::csv));
        yield lines == null ? null : csv(lines);
      }
      case JSON -> {
        List<String> lines =
            all(openings.open(search.found(), line -> Explanation.json(worths.with(line))));
        yield lines == null ? null : explanation.json(lines);
      }
    };
  }

  private static List<String> csv(List<String> lines) {
    List<String> file = new ArrayList<>(lines.size() + 1);
    file.add(Explanation.csvHeader());
    file.addAll(lines);
    return file;
  }

  private static <T> @Nullable List<T> all(List<@Nullable T> opened) {
    return opened.stream().anyMatch(Objects::isNull)
        ? null
        : opened.stream().map(Objects::requireNonNull).toList();
  }

  private static Explanation explanation(
      Run run, ExplainRequest request, List<Total> totals, Texts texts) {
    String measure = Objects.requireNonNull(request.measure());
    String title =
        request.job().measures().stream()
            .filter(one -> one.id().equals(measure))
            .findFirst()
            .orElseThrow()
            .title();
    About about =
        new About(
            request.job().name(),
            run.horizon().month(),
            run.horizon().asKnownAt(),
            measure,
            title,
            Objects.requireNonNullElse(request.job().definitions().get(measure), ""));
    return new Explanation(about, totals, new RuleTexts(texts).of(totals));
  }

  // A person

  private List<String> person(
      Run run,
      ExplainRequest request,
      String asked,
      Optional<KeptRun> kept,
      SourceFiles files,
      Texts texts) {
    PersonExplanation rows =
        new PersonExplaining(run, tools.get(), files, texts.language()).explain(asked);
    if (request.measure() == null && request.format() == Format.CSV) {
      return List.of(rows.csv());
    }
    boolean text = request.format() == Format.TEXT;
    Worths worths = Worths.of(run, kept, files);
    List<Line> lines =
        Openings.ofPerson(run, files, rows.person()).stream()
            .filter(line -> request.asksFor(line.decision()))
            .map(worths::with)
            .toList();
    if (request.measure() == null && !text) {
      return List.of(rows.json(run.horizon().month(), run.horizon().asKnownAt(), lines));
    }
    List<String> told = text ? PersonWords.lines(rows, texts) : new ArrayList<>();
    if (request.measure() == null) {
      told.addAll(ExplainWords.ofPerson(lines, request.job().titles(), texts));
      return told;
    }
    Explanation explanation = explanation(run, request, totals(lines), texts);
    switch (request.format()) {
      case CSV -> told.addAll(csv(lines.stream().map(explanation::csv).toList()));
      case JSON -> told.addAll(explanation.json(lines.stream().map(Explanation::json).toList()));
      case TEXT -> {
        told.add("");
        told.addAll(ExplainWords.lines(explanation, lines, texts));
      }
    }
    return told;
  }

  private static List<Total> totals(List<Line> lines) {
    List<Total> totals = new ArrayList<>();
    for (Line line : lines) {
      Decision decision = line.decision();
      String reason = decision.reason() == null ? "" : decision.reason().name();
      Total one = new Total(decision.period(), decision.verdict().name(), reason, 1);
      long same = lines.stream().filter(other -> isSame(other, one)).count();
      Total total = new Total(one.period(), one.decision(), one.reason(), same);
      if (!totals.contains(total)) {
        totals.add(total);
      }
    }
    return Collections.unmodifiableList(totals);
  }

  private static boolean isSame(Line line, Total total) {
    return line.decision().period().equals(total.period()) && line.rule().equals(total.rule());
  }
}
