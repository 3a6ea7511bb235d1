package nl.sectordeal.job.compare;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.sectordeal.report.DifferenceStatement.Moved;
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

  /**
   * In which number of which period a decision is.
   *
   * @param place group and month of one that counts; empty where that is not what moved
   */
  record Spot(String period, Standing standing, List<String> place) {}

  /** Whether it is elsewhere indeed. */
  boolean isMove() {
    return !Objects.equals(from(), to());
  }

  @Nullable Spot from() {
    return spot(before);
  }

  @Nullable Spot to() {
    return spot(after);
  }

  private @Nullable Spot spot(@Nullable WrittenDecision decision) {
    return decision == null ? null : spot(decision.period(), decision.standing(), decision.place());
  }

  /** Where a decision is, as far as it says whether this one moved. */
  Spot spot(String period, Standing standing, List<String> place) {
    return new Spot(period, standing, isWithin() ? place : List.of());
  }

  /** Whether it counts as it did, so that only a part of the figure can be another. */
  boolean isWithin() {
    return new Moved(before, after, List.of()).isWithin();
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
