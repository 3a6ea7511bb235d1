package nl.sectordeal.outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sectordeal.outcome.Difference.Field;
import nl.sectordeal.outcome.Outcome.Side;
import nl.sectordeal.outcome.Resolution.Says;
import nl.sectordeal.outcome.Resolution.Subject;

/** Which differences are resolved: of each the latest decision counts (geldende afhandelingen). */
public final class Resolutions {
  private static final Resolutions NONE = new Resolutions(Map.of());

  private final Map<Subject, Resolution> inForce;

  private Resolutions(Map<Subject, Resolution> inForce) {
    this.inForce = inForce;
  }

  /** Nothing was ever resolved. */
  public static Resolutions none() {
    return NONE;
  }

  /**
   * Those that hold after all of these.
   *
   * @param decisions in the order in which they were taken
   */
  public static Resolutions after(List<Resolution> decisions) {
    Map<Subject, Resolution> inForce = new HashMap<>();
    decisions.forEach(decision -> inForce.put(decision.subject(), decision));
    inForce.values().removeIf(decision -> decision.says() == Says.REOPENED);
    return inForce.isEmpty() ? NONE : new Resolutions(inForce);
  }

  /**
   * The decision by which a difference is resolved; empty while it is open.
   *
   * @param sides all that the claims of the placement say
   */
  Optional<Resolution> find(Field field, List<Side> sides) {
    return inForce.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(inForce.get(Subject.of(field, sides)));
  }
}
