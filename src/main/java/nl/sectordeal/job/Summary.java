package nl.sectordeal.job;

import java.math.BigDecimal;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.delivery.HeldDeliveries;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.publish.FundTies;
import nl.sectordeal.job.publish.Issue;
import nl.sectordeal.job.publish.PublicationWords;
import nl.sectordeal.job.publish.Restatement;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.measure.euro.EuroFigure;
import nl.sectordeal.measure.euro.OrderFigure;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.period.DutchDay;
import nl.sectordeal.report.MonthlyReport;

/** What a run says at its end: what came in, the figures, and what a person must do now. */
final class Summary {
  private final Run run;
  private final MonthlyReport report;
  private final List<Judgement> judgements;
  private final List<Judgement> held;
  private final ToDo todo;
  private final Texts texts;

  Summary(Run run) {
    this.run = run;
    this.report = run.rendered().report();
    this.judgements = run.stages().judgements().list(run.known());
    this.held = new HeldDeliveries(judgements).list();
    this.texts = Texts.in(report.header().language());
    this.todo = new ToDo(run, judgements, texts);
  }

  /** The lines, and the exit code that follows from what they say. */
  Answer answer() {
    List<String> lines = new ArrayList<>();
    lines.add(head());
    lines.add(deliveries());
    lines.add(
        texts.get(
            "cli.persons",
            Map.of(
                "known", report.persons().known(), "doubtful", report.persons().doubtfulPairs())));
    for (Figure figure : report.figures()) {
      if (isCurrent(figure) && !run.job().isOfFund(figure.measure())) {
        lines.add("  " + figure(figure));
      }
    }
    report.orders().forEach(order -> lines.add("  " + order(order)));
    report.euros().stream()
        .filter(euro -> euro.overlapping() > 0)
        .forEach(euro -> lines.add("  " + overlap(euro)));
    lines.add(texts.get("cli.written", Map.of("folder", run.rendered().folder())));
    PublicationWords words = new PublicationWords(texts, titles());
    lines.addAll(words.lines(run.rendered().issue()));
    lines.add(texts.get("cli.todo"));
    List<String> asked = todo.lines();
    for (Restatement restatement : run.rendered().restatements()) {
      asked.add(
          "- " + words.restatement(restatement, run.job().called(), run.job().restateMonths()));
    }
    lines.addAll(asked.isEmpty() ? List.of("- " + texts.get("cli.todo.none")) : asked);
    return new Answer(exit(), lines);
  }

  private Map<String, String> titles() {
    Map<String, String> titles = new HashMap<>();
    report.figures().forEach(figure -> titles.put(figure.measure(), figure.title()));
    return titles;
  }

  private ExitCode exit() {
    if (!ties()) {
      return ExitCode.DOES_NOT_TIE;
    }
    if (run.rendered().issue().kind() == Issue.Kind.REFUSED) {
      return ExitCode.NOT_PUBLISHED;
    }
    return held.isEmpty() && !tooManyDoubts() ? ExitCode.DONE : ExitCode.NEEDS_A_PERSON;
  }

  private boolean ties() {
    return report.ties().stream().allMatch(tie -> tie.holds())
        && report.euros().stream()
            .allMatch(euro -> euro.listTies().stream().allMatch(tie -> tie.holds()))
        && FundTies.list(run.deciding().fundTable(), texts).isEmpty();
  }

  private boolean tooManyDoubts() {
    return report.persons().doubtfulPairs() > run.job().linking().stopAbove();
  }

  private String head() {
    Locale language = report.header().language();
    String month =
        report.header().month().month().getMonth().getDisplayName(TextStyle.FULL, language)
            + " "
            + report.header().month().month().getYear();
    Integer version = report.header().version();
    String as = version == null ? texts.get("cli.concept") : "v" + version;
    return texts.get(
        "cli.head",
        Map.of(
            "as",
            as,
            "title",
            report.header().title(),
            "month",
            month,
            "known",
            DutchDay.clock(report.header().asKnownAt())));
  }

  private String deliveries() {
    Map<String, Object> gaps = new HashMap<>();
    gaps.put("imported", run.intake().imported().size());
    gaps.put("passed", run.intake().passedOver());
    gaps.put("inforce", report.sources().stream().filter(line -> line.file() != null).count());
    gaps.put("held", held.size());
    gaps.put("refused", todo.listRefused().size());
    return texts.get("cli.deliveries", gaps);
  }

  /** Of a measure that starts again every month or year, only the period of the report month. */
  private boolean isCurrent(Figure figure) {
    String month = report.header().month().toString();
    return figure.period().equals("deal") || month.startsWith(figure.period());
  }

  private String figure(Figure figure) {
    EuroFigure euro = report.findEuro(figure.measure());
    return euro == null ? count(figure) : amount(figure, euro);
  }

  private String amount(Figure figure, EuroFigure euro) {
    String period = figure.period().equals("deal") ? texts.get("cli.deal") : figure.period();
    return texts.get(
            "cli.euro",
            Map.of(
                "title", figure.title(),
                "period", period,
                "counted", texts.euros(euro.counted().counted()),
                "promised", texts.euros(euro.promised()),
                "count", euro.counted().placements()))
        + beside("cli.euro.above", euro.counted().above())
        + beside("cli.euro.provisional", euro.provisional().counted())
        + beside("cli.euro.held", euro.held().counted());
  }

  private String beside(String key, BigDecimal amount) {
    return amount.signum() == 0 ? "" : texts.get(key, Map.of("amount", texts.euros(amount)));
  }

  private String overlap(EuroFigure euro) {
    return texts.get(
        euro.overlapping() == 1 ? "cli.euro.overlap.one" : "cli.euro.overlap.more",
        Map.of("count", euro.overlapping(), "measure", euro.measure()));
  }

  private String count(Figure figure) {
    Map<String, Object> gaps = new HashMap<>();
    gaps.put("title", figure.title());
    gaps.put("period", figure.period().equals("deal") ? texts.get("cli.deal") : figure.period());
    gaps.put("counted", figure.counted());
    Integer promised = figure.promised();
    String key = "cli.figure";
    if (figure.unit() == Unit.SHARE) {
      int base = figure.counted() + figure.notDurable();
      key = base == 0 ? "cli.figure.young" : "cli.figure.share";
      gaps.put("base", base);
    } else if (promised != null) {
      key = "cli.figure.of";
      gaps.put("promised", promised);
    }
    return texts.get(key, gaps)
        + beside("cli.provisional", figure.provisional())
        + beside("cli.heldback", figure.held());
  }

  private String order(OrderFigure figure) {
    return texts.get(
            "cli.order",
            Map.of(
                "order", figure.order().id(),
                "employer", figure.order().name(),
                "done", texts.euros(figure.done().counted()),
                "owed", texts.euros(figure.order().owed())))
        + beside("cli.euro.above", figure.done().above());
  }

  private String beside(String key, int count) {
    return count == 0 ? "" : texts.get(key, Map.of("count", count));
  }
}
