package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/** A row that tells of something says what kind it is. */
@Rule(
    code = KindIsThere.CODE,
    severity = Severity.HOLD,
    text = "A filled row has its kind.",
    action = "Fill in the kind.",
    basis = "What happened counts by its kind; a placement also without")
public final class KindIsThere {
  public static final String CODE = "R51";

  public static boolean isBroken(@Nullable String kind) {
    return kind == null;
  }

  private KindIsThere() {}
}
