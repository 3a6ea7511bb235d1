package nl.sectordeal.report.protect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that a reader of a report can reckon with: its counts, also those that stand nowhere but
 * follow, and how they add up (wat een lezer weet).
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
    /** Nowhere, but when it is small it says something about few people. */
    NOWHERE,
    /** Nowhere, and it says nothing about people: what is left of something else. */
    NOTHING
  }

  private final Map<Cell, Integer> places = new LinkedHashMap<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();
  private final List<Showing> showings = new ArrayList<>();
  private final List<Sum> sums = new ArrayList<>();

  /** Adds a count; one that is there already stays, and becomes a figure when this one is. */
  void add(Cell cell, int count, Showing showing) {
    Integer place = places.putIfAbsent(cell, cells.size());
    if (place == null) {
      cells.add(cell);
      counts.add(count);
      showings.add(showing);
    } else if (counts.get(place) != count) {
      throw new IllegalArgumentException("Two counts for one cell: " + cell);
    } else if (showing == Showing.FIGURE) {
      showings.set(place, showing);
    }
  }

  /** Adds a sum of cells that were added before; one that does not hold is no knowledge. */
  void add(Sum sum) {
    int left = count(sum.total());
    for (Cell part : sum.parts()) {
      left -= count(part);
    }
    if (left == 0) {
      sums.add(sum);
    }
  }

  boolean has(Cell cell) {
    return places.containsKey(cell);
  }

  int place(Cell cell) {
    return Objects.requireNonNull(places.get(cell), () -> "No such cell: " + cell);
  }

  int count(Cell cell) {
    return counts.get(place(cell));
  }

  int count(int place) {
    return counts.get(place);
  }

  Showing showing(int place) {
    return showings.get(place);
  }

  void show(int place, Showing showing) {
    showings.set(place, showing);
  }

  Cell cell(int place) {
    return cells.get(place);
  }

  int size() {
    return cells.size();
  }

  List<Sum> sums() {
    return sums;
  }
}
