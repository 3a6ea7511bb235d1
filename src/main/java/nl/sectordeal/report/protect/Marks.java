package nl.sectordeal.report.protect;

import java.util.Arrays;
import nl.sectordeal.report.ShownCount.Mark;
import nl.sectordeal.report.protect.Knowledge.Showing;

/** Which counts a reader sees, and what a hidden one still tells (markering). */
final class Marks {
  /** More than any count that a reader would take for possible. */
  static final double ANY = 1e6;

  private final Knowledge knowledge;
  private final int smallest;
  private final Mark[] marks;

  /** Hides what is small itself; all else is seen. */
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
    return marks[place] != Mark.VISIBLE || isNowhere(place);
  }

  /** Whether it can still be hidden, other than as a last resort: zeros are shown. */
  boolean canHide(int place) {
    return knowledge.count(place) > 0 && canHideZero(place);
  }

  /** Whether it can still be hidden at all. */
  boolean canHideZero(int place) {
    return marks[place] == Mark.VISIBLE && isInReport(place);
  }

  /**
   * Whether the count must not be worked out. That goes for all that is hidden: a reader does not
   * know which of them are small.
   */
  boolean isSecret(int place) {
    return switch (knowledge.showing(place)) {
      case FIGURE, IN_TABLE -> marks[place] != Mark.VISIBLE;
      case NOWHERE -> isSmall(place);
      case ALREADY, NOTHING -> false;
    };
  }

  /** How far a hidden count can go down, as zero or less, for who sees its mark only. */
  double down(int place) {
    return (marks[place] == Mark.SMALL ? 1 : 0) - (double) knowledge.count(place);
  }

  /** How far it can go up. */
  double up(int place) {
    return marks[place] == Mark.SMALL ? smallest - 1.0 - knowledge.count(place) : ANY;
  }

  private boolean isSmall(int place) {
    return knowledge.count(place) > 0 && knowledge.count(place) < smallest;
  }

  private boolean isInReport(int place) {
    Showing showing = knowledge.showing(place);
    return showing == Showing.FIGURE || showing == Showing.IN_TABLE;
  }

  private boolean isNowhere(int place) {
    Showing showing = knowledge.showing(place);
    return showing == Showing.NOWHERE || showing == Showing.NOTHING;
  }
}
