package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.StraightPath;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.shown.ShownFigures;

/**
 * How many promises are on their straight path, in words; and of which that cannot be said: orders
 * in euros ask a sum and no path to it, and a count that is hidden would be told by where it stands
 * (stand van de beloften).
 */
final class PromiseSummary {
  /** Letters of names that fit the summary; more are counted only. */
  private static final int LONGEST_NAMES = 120;

  private final MonthlyReport report;
  private final Wording words;
  private final List<String> behind = new ArrayList<>();
  private int ahead;
  private int hidden;
  private int inEuros;

  PromiseSummary(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.words = words;
    ShownFigures shown = new ShownFigures(report, small);
    for (Figure figure : report.figures()) {
      if (report.findEuro(figure.measure()) != null) {
        inEuros++;
      } else if (figure.path() != null && Period.isCurrent(figure.period(), report.header())) {
        add(figure, figure.path(), shown);
      }
    }
  }

  private void add(Figure figure, StraightPath path, ShownFigures shown) {
    if (!shown.counted(figure).isVisible()) {
      hidden++;
    } else if (figure.counted() >= path.at(report.header().peildatum())) {
      ahead++;
    } else {
      behind.add(figure.title());
    }
  }

  /** What the summary says of promises; of a report without any, which months it is about. */
  String text() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        switch (ahead + behind.size()) {
          case 0 -> months();
          case 1 -> only();
          default -> progress();
        });
    if (hidden > 0) {
      boolean first = ahead + behind.size() == 0;
      sentences.add(words.counted(first ? "summary.hidden.first" : "summary.hidden", hidden));
    }
    if (inEuros > 0) {
      sentences.add(words.counted("summary.euros", inEuros));
    }
    return String.join(" ", sentences);
  }

  private String months() {
    boolean perMonth = report.figures().stream().anyMatch(one -> one.period().contains("-"));
    return words.text(
        perMonth ? "summary.months" : "summary.until",
        Map.of("month", words.month(report.header().month().month())));
  }

  /** Of one promise there is nothing to count. */
  private String only() {
    String which = hidden + inEuros == 0 ? "summary.only" : "summary.only.scheduled";
    return words.text(
        which + (behind.isEmpty() ? ".ahead" : ".behind"),
        Map.of("names", String.join(", ", behind)));
  }

  private String progress() {
    String promises = hidden + inEuros == 0 ? "promises" : "promises.scheduled";
    return words.text(
        behind.isEmpty() ? "summary.ahead" : "summary.behind",
        Map.of(
            "promises",
            words.text(promises, Map.of("count", ahead + behind.size())),
            "ahead",
            ahead,
            "behind",
            behind()));
  }

  /** By title, or how many where their titles take too much room. */
  private String behind() {
    String titles = String.join(", ", behind);
    return titles.length() <= LONGEST_NAMES ? titles : words.counted("summary.some", behind.size());
  }
}
