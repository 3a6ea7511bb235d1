package nl.sectordeal.report.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sectordeal.report.ShownCount.Mark;
import nl.sectordeal.report.protect.Cell.Part;

/**
 * All that a reader can reckon with: the counts of a report, also those that stand nowhere but
 * follow, how they add up, and what earlier reports told (wat een lezer weet).
 *
 * <p>A count that an earlier report has too and that is the same there is one unknown, as long as
 * no report between replaced it. One that is another there, because something was corrected, is an
 * unknown by itself, which nothing but its own report's sums ties to others; so is one that was
 * replaced and is as large again by chance. That is more than any reader knows, who does not see of
 * a hidden count whether it was corrected.
 */
final class Knowledge {

  /** How a count comes to a reader. */
  enum Showing {
    /** As what the report is about: hidden only when nothing else helps. */
    FIGURE,
    /** In a table, so that it can be hidden. */
    IN_TABLE,
    /** In an earlier report, with this count: it cannot be hidden any more. */
    ALREADY,
    /** Hidden in an earlier report, and not in this one. */
    EARLIER,
    /** Nowhere, and it says nothing about people: what is left of something else. */
    NOTHING
  }

  private record Counted(Cell cell, int count) {}

  /** A count has one place, in however many reports it stands while it holds. */
  private record Standing(Cell cell, int count, int turn) {}

  private final Map<Standing, Integer> places = new HashMap<>();
  private final Map<Cell, Integer> own = new LinkedHashMap<>();
  private final List<Counted> cells = new ArrayList<>();
  private final List<Showing> showings = new ArrayList<>();
  private final Map<Integer, Integer> below = new HashMap<>();
  private final Map<Integer, Mark> hiddenEarlier = new HashMap<>();
  private final Set<Cell> figures = new HashSet<>();
  private final Set<Integer> present = new HashSet<>();
  private final List<int[]> sums = new ArrayList<>();
  private final Set<List<Integer>> known = new HashSet<>();

  /** Adds a count; one that is there already stays, and becomes a figure when this one is. */
  void add(Cell cell, int count, Showing showing) {
    Integer place = own.get(cell);
    if (showing == Showing.FIGURE) {
      figures.add(cell);
    }
    if (place == null) {
      own.put(cell, place(cell, count, 0, showing));
    } else if (count(place) != count) {
      throw new IllegalArgumentException("Two counts for one cell: " + cell);
    } else if (showing == Showing.FIGURE) {
      showings.set(place, showing);
    }
  }

  /** Adds a sum of cells that were added before; one that does not hold is no knowledge. */
  void add(Sum sum) {
    int[] terms = new int[sum.parts().size() + 1];
    terms[0] = place(sum.total());
    for (int i = 1; i < terms.length; i++) {
      terms[i] = place(sum.parts().get(i - 1));
    }
    add(terms);
  }

  private void add(int[] terms) {
    int left = count(terms[0]);
    for (int i = 1; i < terms.length; i++) {
      left -= count(terms[i]);
    }
    if (left == 0 && known.add(Arrays.stream(terms).boxed().toList())) {
      sums.add(terms);
    }
  }

  /**
   * Adds what other reports tell or told, when all counts of this one are there.
   *
   * @param told the oldest first
   */
  void remember(List<ShownTables> told) {
    Map<Cell, Integer> counts = new LinkedHashMap<>();
    own.forEach((cell, place) -> counts.put(cell, count(place)));
    List<Map<Cell, Integer>> turns = Turns.of(counts, told);
    for (int i = 0; i < told.size(); i++) {
      remember(told.get(i), turns.get(i));
    }
  }

  private void remember(ShownTables told, Map<Cell, Integer> turns) {
    Map<Cell, Integer> theirs = new HashMap<>();
    for (ShownCell shown : told.cells()) {
      int turn = Objects.requireNonNull(turns.get(shown.cell()));
      theirs.put(shown.cell(), remember(shown, turn, told.smallest()));
    }
    for (Sum sum : told.sums()) {
      int[] terms = new int[sum.parts().size() + 1];
      terms[0] = Objects.requireNonNull(theirs.get(sum.total()));
      for (int i = 1; i < terms.length; i++) {
        terms[i] = Objects.requireNonNull(theirs.get(sum.parts().get(i - 1)));
      }
      add(terms);
    }
  }

  private int remember(ShownCell shown, int turn, int smallest) {
    Showing showing =
        shown.cell().part() == Part.REST
            ? Showing.NOTHING
            : shown.isHidden() ? Showing.EARLIER : Showing.ALREADY;
    int place = place(shown.cell(), shown.count(), turn, showing);
    if (showing == Showing.ALREADY) {
      showings.set(place, Showing.ALREADY);
    } else if (showing == Showing.EARLIER) {
      hiddenEarlier.merge(place, shown.mark(), (one, other) -> one == Mark.SMALL ? one : other);
      if (shown.mark() == Mark.SMALL) {
        below.merge(place, smallest, Math::min);
      }
    }
    return place;
  }

  private int place(Cell cell, int count, int turn, Showing showing) {
    Integer place = places.putIfAbsent(new Standing(cell.lasting(), count, turn), cells.size());
    if (place == null) {
      cells.add(new Counted(cell, count));
      showings.add(showing);
      return cells.size() - 1;
    }
    return place;
  }

  /** Adds that a count is an earlier one and what came since, which is told nowhere. */
  void addGrowth(int earlier, int later) {
    Cell since = cell(later).rest("since " + cell(earlier).until());
    add(
        new int[] {
          later, earlier, place(since, count(later) - count(earlier), 0, Showing.NOTHING)
        });
  }

  /** Says that readers know these counts, which were added before, to be of somebody. */
  void addPresent(List<Cell> somebody) {
    somebody.forEach(cell -> present.add(place(cell)));
  }

  /** Whether a reader knows that it is not zero, since zero has no line in its table. */
  boolean isPresent(int place) {
    return present.contains(place);
  }

  boolean has(Cell cell) {
    return own.containsKey(cell);
  }

  /** Place of a count of the report itself. */
  int place(Cell cell) {
    return Objects.requireNonNull(own.get(cell), () -> "No such cell: " + cell);
  }

  int count(Cell cell) {
    return count(place(cell));
  }

  int count(int place) {
    return cells.get(place).count();
  }

  Showing showing(int place) {
    return showings.get(place);
  }

  /** What an earlier report told of a small count: it is less than this; zero when none did. */
  int below(int place) {
    return below.getOrDefault(place, 0);
  }

  /** Counts that earlier reports hid, and how. */
  Map<Integer, Mark> hiddenEarlier() {
    return hiddenEarlier;
  }

  Cell cell(int place) {
    return cells.get(place).cell();
  }

  /** How many counts there are, those of earlier reports included; its own come first. */
  int size() {
    return cells.size();
  }

  /** Names of the report's own counts. */
  Set<Cell> own() {
    return own.keySet();
  }

  /** Names of what the report is about. */
  Set<Cell> figures() {
    return figures;
  }

  /** Places of counts that add up: the total, then its parts. */
  List<int[]> sums() {
    return sums;
  }

  /** Sums of the report's own counts, by name. */
  List<Sum> ownSums() {
    List<Sum> named = new ArrayList<>();
    for (int[] terms : sums) {
      List<Cell> all = Arrays.stream(terms).mapToObj(this::cell).toList();
      boolean isOwn =
          IntStream.range(0, terms.length)
              .allMatch(term -> Integer.valueOf(terms[term]).equals(own.get(all.get(term))));
      if (isOwn) {
        named.add(new Sum(all.get(0), all.subList(1, all.size())));
      }
    }
    return named;
  }
}
