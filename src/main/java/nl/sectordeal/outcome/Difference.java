package nl.sectordeal.outcome;

/**
 * Two live claims of one placement that do not agree, though they are the same placement
 * (verschil).
 *
 * @param placement id of the placement
 * @param person number of the person
 * @param field what differs
 * @param firstSource source whose value was taken
 * @param firstValue that value, as text for people
 * @param otherSource the partner asked: the lowest in precedence whose value differs from the first
 * @param otherSender its sender; empty when the source has one
 * @param otherKey its row key
 * @param otherValue its value, as text for people
 * @param ageInDays days from the delivery that made the difference to the moment as known at
 */
public record Difference(
    String placement,
    String person,
    Field field,
    String firstSource,
    String firstValue,
    String otherSource,
    String otherSender,
    String otherKey,
    String otherValue,
    long ageInDays) {
  /** What can differ without breaking a match. */
  public enum Field {
    START,
    HOURS,
    END,
    CONTRACT
  }
}
