package nl.sectordeal.report.protect;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Hides counts until none that must not be known can be worked out (bescherming). First what is
 * small itself, then what it would follow from.
 */
final class Protection {
  private final Knowledge knowledge;
  private final Marks marks;
  private final Attack attack;
  private final Set<Integer> given = new TreeSet<>();

  private Protection(Knowledge knowledge, Marks marks) {
    this.knowledge = knowledge;
    this.marks = marks;
    this.attack = new Attack(knowledge, marks);
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
    Set<Integer> exposed = exposed();
    while (!exposed.isEmpty()) {
      Cover cover = new Cover(knowledge, marks);
      boolean hidden = false;
      for (int place : exposed) {
        hidden |= protect(place, cover);
      }
      if (!hidden) {
        given.addAll(exposed);
      }
      exposed = exposed();
    }
  }

  private Set<Integer> exposed() {
    Set<Integer> exposed = new TreeSet<>(attack.exposed());
    exposed.removeAll(given);
    return exposed;
  }

  /**
   * Opens the ways up and down that are closed, or gives up.
   *
   * @return whether anything more was hidden
   */
  private boolean protect(int place, Cover cover) {
    int count = knowledge.count(place);
    boolean small = count < marks.smallest();
    int more = small ? marks.smallest() - 1 - count : marks.smallest();
    boolean up = open(place, cover.find(place, more));
    boolean down = small && count > 1 && open(place, cover.find(place, 1.0 - count));
    return up || down;
  }

  private boolean open(int place, @Nullable List<Integer> places) {
    if (places == null) {
      given.add(place);
      return false;
    }
    places.forEach(marks::withhold);
    return !places.isEmpty();
  }
}
