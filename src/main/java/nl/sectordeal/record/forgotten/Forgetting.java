package nl.sectordeal.record.forgotten;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.RecordName;

/**
 * That a person was forgotten, a human act (vergeten).
 *
 * @param id number of the act
 * @param person number that the person has in lists
 * @param effective when it was decided
 * @param written when it was written down, which may be long after
 * @param because the reason
 * @param lastDelivery number of the newest delivery of that moment: in later ones the person is
 *     passed over
 * @param idKinds kinds of national id that the person was known by
 */
public record Forgetting(
    long id,
    String person,
    Instant effective,
    Instant written,
    String because,
    long lastDelivery,
    Set<IdKind> idKinds) {

  /** Whether a delivery came after the person was forgotten. */
  boolean isBefore(long delivery) {
    return delivery > lastDelivery;
  }

  /**
   * All that is to be written down before anything is removed.
   *
   * @param signs by which the person's rows are known when they come again
   * @param keys of the person's rows, as they are called from now on
   * @param renamed rows whose key identified, by the old name
   * @param rows what stays of the rows of the originals; their act is this one
   */
  public record Plan(
      Forgetting act,
      Set<String> signs,
      Set<RecordName> keys,
      Map<RecordName, RecordName> renamed,
      List<ForgottenRow> rows) {}
}
