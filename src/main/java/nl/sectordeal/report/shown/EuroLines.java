package nl.sectordeal.report.shown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.measure.euro.EuroFigure;
import nl.sectordeal.measure.euro.OrderFigure;
import nl.sectordeal.measure.euro.Sum;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.DifferenceStatement;
import nl.sectordeal.report.DifferenceStatement.Cause;
import nl.sectordeal.report.DifferenceStatement.FigureChange;
import nl.sectordeal.report.EuroChange;
import nl.sectordeal.report.EuroChange.EuroCause;
import nl.sectordeal.report.EuroChange.MovedAmount;
import nl.sectordeal.report.EuroChange.Stand;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.WrittenAmount;
import org.jspecify.annotations.Nullable;

/**
 * Figures in euros that moved, as readers may see them (verschilregels in euro): what stood there,
 * what stands there now, by how much it moved, and why; then the orders of which what counts moved.
 *
 * <p>An amount is told only where both versions show it themselves, so that this page adds nothing
 * to them. Causes are told apart only where each rests on enough placements.
 */
public final class EuroLines {
  private static final List<Verdict> NUMBERS =
      List.of(Verdict.COUNTED, Verdict.PROVISIONAL, Verdict.HELD);

  private final MonthlyReport report;
  private final DifferenceStatement statement;
  private final SmallCells small;
  private final ShownOrders shown;
  private final Texts texts;
  private final CauseWords words;
  private final List<Line> lines = new ArrayList<>();

  private EuroLines(
      MonthlyReport report, DifferenceStatement statement, SmallCells small, Texts texts) {
    this.report = report;
    this.statement = statement;
    this.small = small;
    this.shown = new ShownOrders(small);
    this.texts = texts;
    this.words = new CauseWords(texts);
  }

  /** What a line tells. */
  public enum Kind {
    FIGURE,
    CAUSE,
    ORDER
  }

  /**
   * A line.
   *
   * @param measure id
   * @param title of the measure
   * @param verdict what the euros are: counted, provisional or held
   * @param order its name; empty of a figure and a cause
   * @param text which euros, a cause in words, or the order with whose it is
   * @param before euros; null when hidden, and of a cause
   * @param after likewise
   * @param difference by how many euros it moved; null when hidden
   */
  public record Line(
      Kind kind,
      String measure,
      String title,
      Verdict verdict,
      String order,
      String text,
      @Nullable BigDecimal before,
      @Nullable BigDecimal after,
      @Nullable BigDecimal difference) {}

  /** The lines of all figures in euros that moved; none where the report replaces nothing. */
  public static List<Line> of(MonthlyReport report, SmallCells small, Texts texts) {
    DifferenceStatement statement = report.difference();
    if (statement == null) {
      return List.of();
    }
    EuroLines made = new EuroLines(report, statement, small, texts);
    statement.euros().stream().filter(EuroLines::wasInEuros).forEach(made::add);
    return List.copyOf(made.lines);
  }

  /** A version that counted only showed no amount. */
  private static boolean wasInEuros(EuroChange change) {
    return !change.before().orders().isEmpty();
  }

  private void add(EuroChange change) {
    boolean apart = mayBeToldApart(change);
    for (Verdict verdict : NUMBERS) {
      boolean moved = isMoved(change, verdict);
      if (moved || verdict == Verdict.COUNTED) {
        boolean seen = isSeen(change, verdict);
        addFigure(change, verdict, seen);
        if (moved && seen) {
          addCauses(change, verdict, apart);
        }
      }
    }
    addOrders(change);
  }

  private static boolean isMoved(EuroChange change, Verdict verdict) {
    return change.causes().stream().anyMatch(cause -> isMoved(cause, verdict));
  }

  private static boolean isMoved(EuroCause cause, Verdict verdict) {
    return cause.effect().of(verdict).signum() != 0;
  }

  /** Whether both versions show the number. */
  private boolean isSeen(EuroChange change, Verdict verdict) {
    return shown.single(change.before().of(verdict)) != null
        && shown.single(change.after().of(verdict)) != null;
  }

  private void addFigure(EuroChange change, Verdict verdict, boolean seen) {
    lines.add(
        new Line(
            Kind.FIGURE,
            change.measure(),
            change.title(),
            verdict,
            "",
            texts.get("difference.euro.figure", Map.of("what", words.word(verdict.name()))),
            seen ? change.before().of(verdict).counted() : null,
            seen ? change.after().of(verdict).counted() : null,
            seen ? change.difference().of(verdict) : null));
  }

  private void addCauses(EuroChange change, Verdict verdict, boolean apart) {
    if (!apart) {
      BigDecimal difference = change.difference().of(verdict);
      addCause(change, verdict, texts.get("difference.euro.together"), difference);
      return;
    }
    for (EuroCause cause : change.causes()) {
      if (isMoved(cause, verdict)) {
        addCause(change, verdict, words.sentence(cause), cause.effect().of(verdict));
      }
    }
  }

  private void addCause(EuroChange change, Verdict verdict, String text, BigDecimal effect) {
    lines.add(
        new Line(
            Kind.CAUSE, change.measure(), change.title(), verdict, "", text, null, null, effect));
  }

  /**
   * Whether no cause tells of a few placements: each number that moved is seen, each cause rests on
   * enough placements, and the sentence of each counts no more than the lines about counts show.
   */
  private boolean mayBeToldApart(EuroChange change) {
    List<Cause> exact = new ArrayList<>();
    for (FigureChange figure : statement.figures()) {
      if (figure.measure().equals(change.measure())) {
        exact.addAll(DifferenceLines.listExact(figure, small, texts));
      }
    }
    return NUMBERS.stream().allMatch(it -> !isMoved(change, it) || isSeen(change, it))
        && change.causes().stream()
            .filter(cause -> !cause.effect().isNone())
            .allMatch(
                cause ->
                    restsOnEnough(cause)
                        && (cause.decision() == null || exact.contains(cause.decision())));
  }

  /**
   * Also of placements that went the same way, say from provisional to counted: what these did is
   * what two numbers differ in.
   */
  private boolean restsOnEnough(EuroCause cause) {
    Map<String, Integer> ways = new HashMap<>();
    cause.moved().forEach(moved -> ways.merge(way(moved), 1, Integer::sum));
    return ways.values().stream().allMatch(placements -> placements >= small.smallest());
  }

  private static String way(MovedAmount moved) {
    return verdict(moved.before()) + " " + verdict(moved.after());
  }

  private static String verdict(@Nullable WrittenAmount amount) {
    return amount == null || amount.counted().signum() == 0 ? "" : amount.verdict().name();
  }

  /** Those that moved and that both versions show. */
  private void addOrders(EuroChange change) {
    Map<String, BigDecimal> before = shown(change.before());
    shown(change.after())
        .forEach(
            (order, is) -> {
              BigDecimal was = before.get(order);
              if (was != null && was.compareTo(is) != 0) {
                addOrder(change, order, was, is);
              }
            });
  }

  private void addOrder(EuroChange change, String order, BigDecimal was, BigDecimal is) {
    lines.add(
        new Line(
            Kind.ORDER,
            change.measure(),
            change.title(),
            Verdict.COUNTED,
            order,
            name(change, order),
            was,
            is,
            is.subtract(was)));
  }

  /** What a version shows of its orders, by name. */
  private Map<String, BigDecimal> shown(Stand version) {
    Map<String, Sum> sums = new LinkedHashMap<>();
    version.orders().forEach(order -> sums.put(order.order(), order.counted()));
    Map<String, BigDecimal> amounts = new LinkedHashMap<>();
    for (ShownOrders.Part part : shown.parts(sums)) {
      if (part.amount() != null) {
        amounts.put(part.name(), part.amount());
      }
    }
    return amounts;
  }

  private String name(EuroChange change, String order) {
    EuroFigure figure = Objects.requireNonNull(report.findEuro(change.measure()));
    String employer =
        figure.orders().stream()
            .map(OrderFigure::order)
            .filter(one -> one.id().equals(order))
            .findFirst()
            .orElseThrow()
            .name();
    return texts.get("difference.euro.order", Map.of("order", order, "name", employer));
  }
}
