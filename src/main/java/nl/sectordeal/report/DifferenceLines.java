package nl.sectordeal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.DifferenceStatement.Cause;
import nl.sectordeal.report.DifferenceStatement.FigureChange;
import nl.sectordeal.report.ShownCount.Mark;

/**
 * A difference statement as partners may see it (verschilregels): per figure what it was, what each
 * cause did to it, and what it is, with small numbers hidden.
 */
public final class DifferenceLines {
  private final SmallCells small;
  private final Texts texts;
  private final CauseWords words;
  private final List<Line> lines = new ArrayList<>();

  private DifferenceLines(SmallCells small, Texts texts) {
    this.small = small;
    this.texts = texts;
    this.words = new CauseWords(texts);
  }

  /** What a line tells. */
  public enum Kind {
    BEFORE,
    CAUSE,
    AFTER
  }

  /**
   * A line.
   *
   * @param title of the measure
   * @param text the name of a run, or a cause in words
   */
  public record Line(
      Kind kind,
      String title,
      String period,
      String text,
      Amount counted,
      Amount provisional,
      Amount held) {}

  /**
   * A number, or how far it went up or down.
   *
   * @param sign -1, 0 or 1 of what moved; 0 of a number
   */
  public record Amount(int sign, ShownCount size) {
    /** Such as {@code 12}, {@code +12}, {@code -<5} or {@code x}. */
    public String text(Locale language) {
      String shown = size.text(language);
      return sign == 0 ? shown : (sign > 0 ? "+" : "\u2212") + shown;
    }

    /** Whether there is nothing to tell. */
    public boolean isNone() {
      return sign == 0 && size.isVisible() && size.visible().orElse(0) == 0;
    }
  }

  /** The lines of all figures that moved. */
  public static List<Line> of(DifferenceStatement statement, SmallCells small, Texts texts) {
    DifferenceLines made = new DifferenceLines(small, texts);
    for (FigureChange figure : statement.figures()) {
      List<Cause> causes = figure.causes().stream().filter(cause -> !cause.silent()).toList();
      if (!causes.isEmpty()) {
        made.add(statement, figure, causes);
      }
    }
    return made.lines;
  }

  private void add(DifferenceStatement statement, FigureChange figure, List<Cause> causes) {
    addLevel(Kind.BEFORE, statement.before().name(), figure, figure.before());
    List<Amount> counted = moves(causes, StandingCounts::counted);
    if (small.isFigureHidden(figure.measure(), figure.period())) {
      // What moved leads from the one count to the other.
      counted.replaceAll(amount -> new Amount(amount.sign(), small.withheld()));
    }
    List<Amount> provisional = moves(causes, StandingCounts::provisional);
    List<Amount> held = moves(causes, StandingCounts::held);
    for (int i = 0; i < causes.size(); i++) {
      List<Amount> amounts = List.of(counted.get(i), provisional.get(i), held.get(i));
      String sentence = words.sentence(causes.get(i), count(causes.get(i), amounts));
      lines.add(
          new Line(
              Kind.CAUSE,
              figure.title(),
              figure.period(),
              sentence,
              counted.get(i),
              provisional.get(i),
              held.get(i)));
    }
    addLevel(Kind.AFTER, statement.after().name(), figure, figure.after());
  }

  private void addLevel(Kind kind, String name, FigureChange figure, StandingCounts counts) {
    lines.add(
        new Line(
            kind,
            figure.title(),
            figure.period(),
            texts.get("difference.level." + kind.name(), Map.of("name", name)),
            new Amount(0, level(figure, counts)),
            new Amount(0, small.single(counts.provisional())),
            new Amount(0, small.single(counts.held()))));
  }

  private ShownCount level(FigureChange figure, StandingCounts counts) {
    if (small.isFigureHidden(figure.measure(), figure.period())) {
      return small.withheld();
    }
    // Counted and not durable add up to a number that is shown elsewhere.
    return counts.notDurable() == 0
        ? small.single(counts.counted())
        : small.list(new int[] {counts.counted(), counts.notDurable()}).cells().get(0);
  }

  private List<Amount> moves(List<Cause> causes, ToIntFunction<StandingCounts> of) {
    int[] moves = causes.stream().mapToInt(cause -> of.applyAsInt(cause.effect())).toArray();
    List<ShownCount> sizes = SignedCells.sizes(moves, small.smallest());
    List<Amount> amounts = new ArrayList<>();
    for (int i = 0; i < moves.length; i++) {
      amounts.add(new Amount(Integer.signum(moves[i]), sizes.get(i)));
    }
    return amounts;
  }

  /** What the sentence may count: no more than what it did shows. */
  private ShownCount count(Cause cause, List<Amount> amounts) {
    ShownCount alone = small.single(cause.count());
    boolean seen = amounts.stream().allMatch(amount -> amount.size().isVisible());
    return alone.isVisible() && !seen
        ? new ShownCount(Mark.WITHHELD, OptionalInt.empty(), small.smallest())
        : alone;
  }
}
