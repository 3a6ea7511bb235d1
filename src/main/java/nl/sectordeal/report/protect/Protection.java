package nl.sectordeal.report.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import nl.sectordeal.report.ShownCount.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Hides counts until none that must not be known can be worked out (bescherming). First what is
 * small itself, then what it would follow from.
 */
final class Protection {
  private final Knowledge knowledge;
  private final Marks marks;
  private final Cover cover;
  private final Set<Integer> given = new HashSet<>();

  private Protection(Knowledge knowledge, Marks marks) {
    this.knowledge = knowledge;
    this.marks = marks;
    this.cover = new Cover(knowledge, marks);
  }

  /**
   * Hides more, in {@code marks}.
   *
   * @return places of counts that earlier reports give away whatever is hidden now
   */
  static Set<Integer> hide(Knowledge knowledge, Marks marks) {
    Protection protection = new Protection(knowledge, marks);
    protection.hide();
    return protection.given;
  }

  private void hide() {
    List<Integer> exposed = exposed();
    System.err.println(
        "exposed cpu ms "
            + java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                / 1000000
            + " "
            + exposed.size()
            + " of "
            + knowledge.size()
            + " sums "
            + knowledge.sums().size());
    while (!exposed.isEmpty()) {
      for (int place : exposed) {
        protect(place);
      }
      exposed = exposed();
      System.err.println(
          "exposed "
              + exposed.size()
              + " cpu ms "
              + java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                  / 1000000);
    }
  }

  private List<Integer> exposed() {
    List<Integer> exposed = new Attack(knowledge, marks).exposed();
    exposed.removeAll(given);
    return exposed;
  }

  private void protect(int place) {
    int count = knowledge.count(place);
    boolean small = count < marks.smallest();
    List<Integer> up = cover.find(place, small ? marks.smallest() - 1.0 - count : marks.smallest());
    hideAll(up);
    boolean both = small && count > 1 && up != null;
    List<Integer> down = both ? cover.find(place, 1.0 - count) : List.of();
    hideAll(down);
    if ((up == null || down == null) && !tellLess(place)) {
      given.add(place);
    }
  }

  private void hideAll(@Nullable List<Integer> places) {
    if (places != null) {
      places.forEach(marks::withhold);
    }
  }

  /**
   * Small counts of the same sums are marked as withheld, which tells less: two times {@code <5}
   * with eight as their sum can only be four and four. Failing that, all of these sums is hidden,
   * zeros too.
   */
  private boolean tellLess(int place) {
    List<Integer> beside = beside(place);
    return withhold(beside, term -> marks.mark(term) == Mark.SMALL)
        || withhold(beside, marks::canHideZero);
  }

  private boolean withhold(List<Integer> places, IntPredicate which) {
    List<Integer> chosen = places.stream().filter(which::test).toList();
    chosen.forEach(marks::withhold);
    return !chosen.isEmpty();
  }

  /** All that stands in one sum with a count, itself included. */
  private List<Integer> beside(int place) {
    List<Integer> beside = new ArrayList<>(List.of(place));
    for (Sum sum : knowledge.sums()) {
      List<Integer> terms = Arrays.stream(Components.places(knowledge, sum)).boxed().toList();
      if (terms.contains(place)) {
        beside.addAll(terms);
      }
    }
    return beside;
  }
}
