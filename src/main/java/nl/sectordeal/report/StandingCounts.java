package nl.sectordeal.report;

/**
 * Numbers of decisions by where they stand, or by how much these numbers moved (aantallen per
 * stand).
 */
public record StandingCounts(
    int counted, int provisional, int held, int notDurable, int notCounted) {
  /** Nothing, or no movement. */
  public static final StandingCounts NONE = new StandingCounts(0, 0, 0, 0, 0);

  /** The same with so many more where this one stands. */
  public StandingCounts plus(Standing standing, int more) {
    return switch (standing) {
      case COUNTED -> plus(new StandingCounts(more, 0, 0, 0, 0));
      case PROVISIONAL -> plus(new StandingCounts(0, more, 0, 0, 0));
      case HELD -> plus(new StandingCounts(0, 0, more, 0, 0));
      case NOT_DURABLE -> plus(new StandingCounts(0, 0, 0, more, 0));
      case NOT_COUNTED -> plus(new StandingCounts(0, 0, 0, 0, more));
    };
  }

  /** The sum of both. */
  public StandingCounts plus(StandingCounts other) {
    return new StandingCounts(
        counted + other.counted,
        provisional + other.provisional,
        held + other.held,
        notDurable + other.notDurable,
        notCounted + other.notCounted);
  }

  /** What is left when the other is taken away. */
  public StandingCounts minus(StandingCounts other) {
    return new StandingCounts(
        counted - other.counted,
        provisional - other.provisional,
        held - other.held,
        notDurable - other.notDurable,
        notCounted - other.notCounted);
  }

  /** Whether nothing that stands in or beside a figure is in it. */
  public boolean isOfNoFigure() {
    return counted == 0 && provisional == 0 && held == 0 && notDurable == 0;
  }
}
