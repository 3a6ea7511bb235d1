package nl.sectordeal.report.shown;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.outcome.Doelgroep;
import nl.sectordeal.report.DifferenceStatement.Cause;
import nl.sectordeal.report.DifferenceStatement.FigureChange;
import nl.sectordeal.report.DifferenceStatement.Moved;
import nl.sectordeal.report.DifferenceStatement.PartChange;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.ShownCount.Mark;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.protect.Cell.Part;
import nl.sectordeal.report.shown.DifferenceLines.Amount;
import nl.sectordeal.report.shown.DifferenceLines.Kind;
import nl.sectordeal.report.shown.DifferenceLines.Line;

/**
 * The parts of a figure that count another number, as a reader may see them (regels van delen).
 *
 * <p>A part is told where both versions show its number in their own tables, and nowhere else; so
 * these lines follow from what the reader has. Why decisions went from part to part is told where
 * such a part is, without a number: how many went to and fro stands in no table.
 */
final class PartLines {
  /** What the tables name; partners stand in them as terms of a sum. */
  private static final Set<Part> NAMED = EnumSet.of(Part.GROUP, Part.MONTH, Part.EMPLOYER);

  private static final ShownCount NONE = new ShownCount(Mark.VISIBLE, OptionalInt.of(0), 1);

  private final FigureChange figure;
  private final SmallCells small;
  private final Texts texts;
  private final List<PartChange> seen;

  PartLines(FigureChange figure, SmallCells small, Texts texts) {
    this.figure = figure;
    this.small = small;
    this.texts = texts;
    this.seen =
        figure.parts().stream()
            .filter(part -> NAMED.contains(part.part()))
            .filter(part -> small.isSeenInBoth(figure.measure(), figure.period(), part))
            .toList();
  }

  boolean isEmpty() {
    return seen.isEmpty();
  }

  /** Why decisions went from one part to another that the reader sees. */
  List<Line> causes() {
    List<Line> lines = new ArrayList<>();
    CauseWords words = new CauseWords(texts);
    for (Cause cause : figure.causes()) {
      if (cause.isWithin() && isOfSeen(cause)) {
        String sentence =
            small.protects() ? words.sentence(cause, small.withheld()) : words.sentence(cause);
        lines.add(line(Kind.CAUSE, sentence, NONE));
      }
    }
    return lines;
  }

  private boolean isOfSeen(Cause cause) {
    return cause.moved().stream()
        .anyMatch(
            moved ->
                (isSeen(Part.GROUP) && !was(moved, 0).equals(is(moved, 0)))
                    || (isSeen(Part.MONTH) && !was(moved, 1).equals(is(moved, 1))));
  }

  private boolean isSeen(Part part) {
    return seen.stream().anyMatch(one -> one.part() == part);
  }

  private static String was(Moved moved, int at) {
    return moved.before() == null ? "" : moved.before().place().get(at);
  }

  private static String is(Moved moved, int at) {
    return moved.newest().place().get(at);
  }

  /** Each part with what it was, and its number now. */
  List<Line> parts() {
    List<Line> lines = new ArrayList<>();
    for (PartChange part : seen) {
      String text =
          texts.get(
              "difference.part." + part.part(),
              Map.of("name", name(part), "before", part.before()));
      ShownCount now = new ShownCount(Mark.VISIBLE, OptionalInt.of(part.after()), small.smallest());
      lines.add(line(Kind.PART, text, now));
    }
    return lines;
  }

  private String name(PartChange part) {
    return switch (part.part()) {
      case GROUP ->
          part.label().equals(Doelgroep.NONE)
              ? texts.get("W.group.none")
              : GroupName.of(part.label(), texts);
      case MONTH ->
          DateTimeFormatter.ofPattern("MMMM yyyy", texts.language())
              .format(YearMonth.parse(part.label()));
      default -> part.label();
    };
  }

  private Line line(Kind kind, String text, ShownCount counted) {
    Amount none = new Amount(0, NONE);
    return new Line(
        kind,
        figure.measure(),
        figure.title(),
        figure.period(),
        text,
        new Amount(0, counted),
        none,
        none);
  }
}
