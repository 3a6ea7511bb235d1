package nl.sectordeal.report.protect;

import java.util.Arrays;
import nl.sectordeal.report.ShownCount.Mark;
import nl.sectordeal.report.protect.Knowledge.Showing;

/** Which counts a reader sees, and what a hidden one still tells (markering). */
final class Marks {
  private final Knowledge knowledge;
  private final int smallest;
  private final Mark[] marks;

  /** Hides what is small itself and what earlier reports hid; all else is seen. */
  Marks(Knowledge knowledge, int smallest) {
    this.knowledge = knowledge;
    this.smallest = smallest;
    this.marks = new Mark[knowledge.size()];
    Arrays.fill(marks, Mark.VISIBLE);
    for (int place = 0; place < marks.length; place++) {
      if (isInReport(place) && isSmall(place)) {
        marks[place] = Mark.SMALL;
      }
    }
    knowledge.hiddenEarlier().forEach(this::hideAsBefore);
  }

  private void hideAsBefore(int place, Mark before) {
    if (knowledge.showing(place) == Showing.EARLIER || before == Mark.WITHHELD) {
      marks[place] = before;
    } else if (isInReport(place) && marks[place] == Mark.VISIBLE) {
      marks[place] = Mark.WITHHELD;
    }
  }

  /** Takes over what is hidden of a report's own counts, where earlier reports are left aside. */
  void addAll(Knowledge alone, Marks hidden) {
    for (Cell cell : alone.own()) {
      int place = knowledge.place(cell);
      if (hidden.mark(alone.place(cell)) == Mark.WITHHELD && isInReport(place)) {
        marks[place] = Mark.WITHHELD;
      }
    }
  }

  int smallest() {
    return smallest;
  }

  Mark mark(int place) {
    return marks[place];
  }

  /** Hides a count without saying that it is small. */
  void withhold(int place) {
    marks[place] = Mark.WITHHELD;
  }

  /** Whether a reader does not see the count. */
  boolean isHidden(int place) {
    return marks[place] != Mark.VISIBLE || knowledge.showing(place) == Showing.NOTHING;
  }

  /** Whether less can be told of it in this report. */
  boolean canTellLess(int place) {
    return isInReport(place)
        && (marks[place] == Mark.VISIBLE
            || (marks[place] == Mark.SMALL && knowledge.below(place) == 0));
  }

  /**
   * Whether the count must not be worked out. That goes for all that is hidden: a reader does not
   * know which of them are small.
   */
  boolean isSecret(int place) {
    return marks[place] != Mark.VISIBLE;
  }

  /** How far a hidden count can go down, as zero or less, for who sees its mark only. */
  double down(int place) {
    boolean somebody = isKnownSmall(place) || knowledge.isPresent(place);
    return (somebody ? 1 : 0) - (double) knowledge.count(place);
  }

  /** How far it can go up, which has no end where it is not known to be small. */
  double up(int place) {
    int bound = marks[place] == Mark.SMALL ? smallest : Integer.MAX_VALUE;
    if (knowledge.below(place) > 0) {
      bound = Math.min(bound, knowledge.below(place));
    }
    return bound - 1.0 - knowledge.count(place);
  }

  private boolean isKnownSmall(int place) {
    return marks[place] == Mark.SMALL || knowledge.below(place) > 0;
  }

  private boolean isSmall(int place) {
    return knowledge.count(place) > 0 && knowledge.count(place) < smallest;
  }

  private boolean isInReport(int place) {
    Showing showing = knowledge.showing(place);
    return showing == Showing.FIGURE || showing == Showing.IN_TABLE;
  }
}
