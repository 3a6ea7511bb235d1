package nl.sectordeal.job.file;

import java.util.Locale;
import java.util.Map;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.outcome.OutcomeKind;

/**
 * Which kinds of outcome each {@code count} stands for. A measure of placements would count
 * diplomas and call them placements; persons may qualify in any way that is of a person.
 */
final class CountedKinds {
  private static final Map<Unit, OutcomeKind> KINDS =
      Map.of(
          Unit.PLACEMENTS, OutcomeKind.PLACEMENT,
          Unit.EURO, OutcomeKind.PLACEMENT,
          Unit.PARTICIPATIONS, OutcomeKind.PARTICIPATION,
          Unit.QUALIFICATIONS, OutcomeKind.QUALIFICATION,
          Unit.CONTACTS, OutcomeKind.CONTACT,
          Unit.COMMITMENTS, OutcomeKind.COMMITMENT,
          Unit.MOVES, OutcomeKind.MOVE);

  private CountedKinds() {}

  /**
   * Refuses a way to qualify that gives nothing of what is counted.
   *
   * @param way one of those under {@code when}, called after its kind
   */
  static void check(Unit unit, OutcomeKind kind, Node way) {
    OutcomeKind due = KINDS.get(unit);
    if (kind == OutcomeKind.COMMITMENT && due != kind) {
      throw way.mistake("jobfile.count.commitment");
    }
    if (due != null && due != kind) {
      throw way.mistake(
          "jobfile.count.kind",
          Map.of("count", word(unit), "due", word(due), "meant", word(kind) + "s"));
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
