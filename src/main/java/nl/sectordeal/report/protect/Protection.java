package nl.sectordeal.report.protect;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import nl.sectordeal.report.ShownCount.Mark;
import nl.sectordeal.report.protect.Knowledge.Showing;
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
    while (!exposed.isEmpty()) {
      for (int place : exposed) {
        protect(place);
      }
      exposed = exposed();
    }
  }

  private List<Integer> exposed() {
    List<Integer> exposed = new Attack(knowledge, marks).exposed();
    exposed.removeAll(given);
    return exposed;
  }

  private void protect(int place) {
    if (tellLessOfSeveral(place)) {
      return;
    }
    int count = knowledge.count(place);
    boolean small = count < marks.smallest();
    List<Integer> more =
        cover.find(place, small ? marks.smallest() - 1.0 - count : marks.smallest());
    hideAll(more);
    List<Integer> less =
        small && count > 1 && more != null ? cover.find(place, 1.0 - count) : List.of();
    hideAll(less);
    if ((more == null || less == null) && !tellLess(place)) {
      given.add(place);
    }
  }

  /**
   * Several small counts of one sum can tell too much together: two times {@code <5} with eight as
   * their sum can only be four and four. To mark them as withheld costs a reader less than to hide
   * others.
   */
  private boolean tellLessOfSeveral(int place) {
    Set<Integer> beside = beside(Set.of(place));
    return beside.stream().filter(this::isSmall).count() > 1
        && withhold(beside, term -> isSmall(term) && knowledge.showing(term) != Showing.FIGURE);
  }

  private void hideAll(@Nullable List<Integer> places) {
    if (places != null) {
      places.forEach(marks::withhold);
    }
  }

  /**
   * The last resort: small counts of the same sums are marked as withheld, failing that all of
   * these sums is hidden, zeros too; then all that stands in a sum with those, and so on.
   */
  private boolean tellLess(int place) {
    Set<Integer> near = Set.of();
    Set<Integer> nearer = Set.of(place);
    while (nearer.size() > near.size()) {
      near = nearer;
      nearer = beside(near);
      if (withhold(nearer, this::isSmall) || withhold(nearer, marks::canHideZero)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSmall(int place) {
    return marks.mark(place) == Mark.SMALL;
  }

  private boolean withhold(Set<Integer> places, IntPredicate which) {
    List<Integer> chosen = places.stream().filter(which::test).toList();
    chosen.forEach(marks::withhold);
    return !chosen.isEmpty();
  }

  /** All that stands in one sum with one of these, themselves included. */
  private Set<Integer> beside(Set<Integer> places) {
    Set<Integer> beside = new TreeSet<>(places);
    for (Sum sum : knowledge.sums()) {
      int[] terms = Components.places(knowledge, sum);
      if (Arrays.stream(terms).anyMatch(places::contains)) {
        Arrays.stream(terms).forEach(beside::add);
      }
    }
    return beside;
  }
}
