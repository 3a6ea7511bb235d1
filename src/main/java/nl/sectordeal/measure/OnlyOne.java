package nl.sectordeal.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets one decision stand of those that belong together; the others are already counted (eenmaal
 * tellen).
 *
 * <p>Counted goes before provisional before held, then the earliest event, then outcome order.
 */
final class OnlyOne {

  private OnlyOne() {}

  /**
   * Replaces in the list all but one per key by ALREADY_COUNTED.
   *
   * @param trials in outcome order
   * @param key what makes decisions belong together; null: with no other
   */
  static void standsPer(Function<Trial, @Nullable Object> key, List<Trial> trials) {
    if (trials.size() < 2) {
      return;
    }
    Map<Object, Integer> winners = new HashMap<>();
    for (int i = 0; i < trials.size(); i++) {
      Object group = trials.get(i).stands() ? key.apply(trials.get(i)) : null;
      if (group != null) {
        winners.merge(group, i, (earlier, later) -> letOneStand(trials, earlier, later));
      }
    }
  }

  private static Integer letOneStand(List<Trial> trials, int earlier, int later) {
    boolean laterWins = trials.get(later).beatsEarlier(trials.get(earlier));
    int loser = laterWins ? earlier : later;
    trials.set(loser, trials.get(loser).alreadyCounted());
    return laterWins ? later : earlier;
  }
}
