package nl.sectordeal.job.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.HeldDeliveries;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.Run;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Tie;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.MonthlyReport;
import org.jspecify.annotations.Nullable;

/** What stands against publishing a month, each in a sentence that says what to do (bezwaren). */
public final class Objections {
  private final Run run;
  private final MonthlyReport report;
  private final List<Judgement> judgements;
  private final Texts texts;
  private final List<String> sentences = new ArrayList<>();

  Objections(Run run, MonthlyReport report, List<Judgement> judgements, Texts texts) {
    this.run = run;
    this.report = report;
    this.judgements = judgements;
    this.texts = texts;
  }

  /** All of them; a month with none can be published. */
  List<String> list() {
    sentences.addAll(ofTies(report.ties(), texts));
    sentences.addAll(FundTies.list(run.deciding().fundTable(), texts));
    unread();
    missing();
    held();
    doubts();
    return sentences;
  }

  /** A sentence on each tie that does not hold, with both numbers. */
  public static List<String> ofTies(List<Tie> ties, Texts texts) {
    return ties.stream()
        .filter(tie -> !tie.holds())
        .map(
            tie ->
                texts.get(
                    "cli.todo.tie",
                    Map.of("name", tie.name(), "left", tie.left(), "right", tie.right())))
        .toList();
  }

  /** What is in them nobody knows: it may be the file that changes the figures. */
  private void unread() {
    run.intake()
        .failed()
        .forEach(
            it ->
                add(
                    it.endsWith("/") ? "publish.unread.folder" : "publish.unread",
                    Map.of("file", it)));
  }

  private void missing() {
    for (MissingSource missing :
        MissingSource.list(run.job(), judgements, report.header().month().month())) {
      String source = missing.source().id();
      if (missing.whole()
          && LeavingOut.findReason(run.acts(), report.header().month(), source).isEmpty()) {
        add(
            "publish.missing",
            Map.of(
                "partner", missing.source().partner(),
                "source", source,
                "month", report.header().month()));
      }
    }
  }

  /**
   * All held deliveries let in together, and where that changes nothing each alone: what one of
   * them changes may be what another undoes.
   */
  private void held() {
    List<Delivery> held =
        new HeldDeliveries(judgements).list().stream().map(Judgement::delivery).toList();
    if (held.isEmpty()) {
      return;
    }
    if (held.size() == 1 || !object(held)) {
      held.forEach(one -> object(List.of(one)));
    }
  }

  private boolean object(List<Delivery> held) {
    List<Figure> now = asked(report.figures());
    List<Figure> then = asked(run.stages().heldTrial().figures(run.job(), run.horizon(), held));
    if (shown(then).equals(shown(now))) {
      return false;
    }
    String change = change(now, then);
    for (Delivery one : held) {
      add(
          "publish.held",
          Map.of(
              "file", one.file(),
              "source", one.source(),
              "change", change,
              "job", run.job().called(),
              "hash", one.shortHash()));
    }
    return true;
  }

  /** All but those of a shadow calculation, which keep nothing from being published. */
  private List<Figure> asked(List<Figure> figures) {
    return figures.stream().filter(figure -> !run.job().isShadow(figure.measure())).toList();
  }

  private static List<Object> shown(List<Figure> figures) {
    return figures.stream().<Object>map(Objections::shown).toList();
  }

  /** What a reader sees of a figure: all but why the rest did not count. */
  private static List<@Nullable Object> shown(Figure it) {
    return Arrays.asList(
        it.counted(),
        it.provisional(),
        it.held(),
        it.notDurable(),
        it.low(),
        it.high(),
        it.byGroup(),
        it.byMonth(),
        it.byOwner(),
        it.forecast(),
        it.employers());
  }

  /** The first figure that counts another number; else the titles of those of which a part does. */
  private String change(List<Figure> before, List<Figure> then) {
    Set<String> titles = new LinkedHashSet<>();
    for (int i = 0; i < then.size(); i++) {
      Figure now = before.get(i);
      Figure other = then.get(i);
      if (now.counted() != other.counted()) {
        Map<String, Object> gaps = new HashMap<>();
        gaps.put("title", now.title());
        gaps.put("period", now.period().equals("deal") ? texts.get("cli.deal") : now.period());
        gaps.put("left", now.counted());
        gaps.put("right", other.counted());
        return texts.get("publish.change", gaps);
      }
      if (!shown(now).equals(shown(other))) {
        titles.add(now.title());
      }
    }
    return texts.get("publish.change.part", Map.of("titles", String.join(", ", titles)));
  }

  private void doubts() {
    long pairs = report.persons().doubtfulPairs();
    int limit = run.job().linking().stopAbove();
    if (pairs > limit) {
      add("publish.doubtful", Map.of("count", pairs, "limit", limit, "job", run.job().called()));
    }
  }

  private void add(String key, Map<String, ?> gaps) {
    sentences.add(texts.get(key, gaps));
  }
}
