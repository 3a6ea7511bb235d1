package nl.sectordeal.report.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.DifferenceStatement;
import nl.sectordeal.report.DifferenceStatement.Cause;
import nl.sectordeal.report.DifferenceStatement.FigureChange;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.ShownCount.Mark;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.StandingCounts;
import nl.sectordeal.report.protect.MovedCells;
import nl.sectordeal.report.protect.MovedCells.Level;

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
    AFTER,
    /** A part of the figure, with what it was and its number now. */
    PART
  }

  /**
   * A line.
   *
   * @param measure id
   * @param title of the measure
   * @param text the name of a run, or a cause in words
   */
  public record Line(
      Kind kind,
      String measure,
      String title,
      String period,
      String text,
      Amount counted,
      Amount provisional,
      Amount held) {
    /** Whether it tells of a part, which has no number but what counts. */
    public boolean isPart() {
      return kind == Kind.PART;
    }
  }

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
      List<Cause> causes = loud(figure);
      PartLines parts = new PartLines(figure, small, texts);
      if (!causes.isEmpty() || !parts.isEmpty()) {
        made.add(statement, figure, causes, parts);
      }
    }
    return made.lines;
  }

  /** Causes of a figure of which a reader finds each number, that of rows and what they did. */
  static List<Cause> listExact(FigureChange figure, SmallCells small, Texts texts) {
    DifferenceLines made = new DifferenceLines(small, texts);
    List<Cause> exact = new ArrayList<>();
    made.listApart(figure, loud(figure)).stream()
        .filter(told -> told.count().isVisible())
        .forEach(told -> exact.add(told.cause()));
    return exact;
  }

  private static List<Cause> loud(FigureChange figure) {
    return figure.causes().stream().filter(cause -> !cause.silent() && !cause.isWithin()).toList();
  }

  private void add(
      DifferenceStatement statement, FigureChange figure, List<Cause> causes, PartLines parts) {
    addLevel(Kind.BEFORE, statement.before().name(), figure, figure.before());
    List<Told> apart = listApart(figure, causes);
    apart.forEach(
        told -> addMoves(figure, words.sentence(told.cause(), told.count()), told.amounts()));
    if (apart.isEmpty() && !causes.isEmpty()) {
      addTogether(figure);
    }
    lines.addAll(parts.causes());
    addLevel(Kind.AFTER, statement.after().name(), figure, figure.after());
    lines.addAll(parts.parts());
  }

  /** What each cause did leads from the one level to the other. */
  private boolean isLevelHidden(FigureChange figure) {
    return !level(figure, figure.before()).isVisible()
        || !level(figure, figure.after()).isVisible();
  }

  /**
   * A cause that is told by itself.
   *
   * @param count of what it says a number of, as a reader may see it
   */
  private record Told(Cause cause, ShownCount count, List<Amount> amounts) {}

  /** Each cause; none where they may not be told apart. */
  private List<Told> listApart(FigureChange figure, List<Cause> causes) {
    if (isLevelHidden(figure)) {
      return List.of();
    }
    int[][] moves = causes.stream().map(cause -> numbers(cause.effect())).toArray(int[][]::new);
    Mark[][] marks =
        MovedCells.protect(levels(figure), moves, small.smallest()).orElse(new Mark[0][]);
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < marks.length; i++) {
      List<Amount> amounts = new ArrayList<>();
      for (int number = 0; number < marks[i].length; number++) {
        amounts.add(amount(moves[i][number], marks[i][number]));
      }
      told.add(new Told(causes.get(i), count(causes.get(i), amounts), amounts));
    }
    return told;
  }

  /** One line for all causes: of a number of which a level is hidden not even the difference. */
  private void addTogether(FigureChange figure) {
    int[] difference = numbers(figure.difference());
    List<Level> levels = levels(figure);
    List<Amount> amounts = new ArrayList<>();
    for (int number = 0; number < difference.length; number++) {
      Level level = levels.get(number);
      boolean hidden =
          number == 0 ? isLevelHidden(figure) : isSmall(level.before()) || isSmall(level.after());
      Mark open = isSmall(difference[number]) ? Mark.SMALL : Mark.VISIBLE;
      boolean still = difference[number] == 0;
      amounts.add(amount(difference[number], hidden && !still ? Mark.WITHHELD : open));
    }
    addMoves(figure, texts.get("difference.notApart"), amounts);
  }

  private void addMoves(FigureChange figure, String sentence, List<Amount> amounts) {
    lines.add(
        new Line(
            Kind.CAUSE,
            figure.measure(),
            figure.title(),
            figure.period(),
            sentence,
            amounts.get(0),
            amounts.get(1),
            amounts.get(2)));
  }

  private Amount amount(int move, Mark mark) {
    OptionalInt size = mark == Mark.VISIBLE ? OptionalInt.of(Math.abs(move)) : OptionalInt.empty();
    return new Amount(Integer.signum(move), new ShownCount(mark, size, small.smallest()));
  }

  private boolean isSmall(int count) {
    return count != 0 && Math.abs(count) < small.smallest();
  }

  private static List<Level> levels(FigureChange figure) {
    int[] before = numbers(figure.before());
    int[] after = numbers(figure.after());
    List<Level> levels = new ArrayList<>();
    for (int number = 0; number < before.length; number++) {
      levels.add(new Level(before[number], after[number]));
    }
    return levels;
  }

  /** What stands in a line, in order, and what a reader of a share finds on its own page. */
  private static int[] numbers(StandingCounts counts) {
    return new int[] {counts.counted(), counts.provisional(), counts.held(), counts.notDurable()};
  }

  private void addLevel(Kind kind, String name, FigureChange figure, StandingCounts counts) {
    lines.add(
        new Line(
            kind,
            figure.measure(),
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

  /** What the sentence may count: no more than what it did shows. */
  private ShownCount count(Cause cause, List<Amount> amounts) {
    boolean withheld =
        amounts.stream().anyMatch(amount -> amount.size().mark() == Mark.WITHHELD)
            || isSmall(cause.into());
    boolean seen = amounts.stream().allMatch(amount -> amount.size().isVisible());
    ShownCount alone = small.single(cause.count());
    return withheld || (alone.isVisible() && !seen) ? small.withheld() : alone;
  }
}
