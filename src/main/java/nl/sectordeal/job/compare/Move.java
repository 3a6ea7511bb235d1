package nl.sectordeal.job.compare;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.sectordeal.report.Standing;
import nl.sectordeal.report.WrittenDecision;
import org.jspecify.annotations.Nullable;

/**
 * A decision that is not where it was (verschoven besluit).
 *
 * @param before null when it was not there
 * @param after null when it is no longer there
 */
record Move(@Nullable WrittenDecision before, @Nullable WrittenDecision after) {

  /** In which number of which period a decision is. */
  record Spot(String period, Standing standing) {
    static @Nullable Spot of(@Nullable WrittenDecision decision) {
      return decision == null ? null : new Spot(decision.period(), decision.standing());
    }
  }

  /** Whether it is elsewhere indeed. */
  boolean isMove() {
    return !Objects.equals(from(), to());
  }

  @Nullable Spot from() {
    return Spot.of(before);
  }

  @Nullable Spot to() {
    return Spot.of(after);
  }

  /** The decision as it is, or as it was last. */
  WrittenDecision newest() {
    return after != null ? after : Objects.requireNonNull(before);
  }

  String measure() {
    return newest().measure();
  }

  /** The persons that it was and is of; none for what employers promised. */
  List<String> persons() {
    String was = before == null ? "" : before.person();
    String is = after == null ? "" : after.person();
    return Stream.of(was, is).filter(one -> !one.isEmpty()).distinct().toList();
  }
}
