package nl.sectordeal.measure.esf;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One stay of one person in one operation, as one partner tells it (periode van deelname).
 *
 * @param operation id of the operation
 * @param person number of the person
 * @param outcome id of the outcome that the stay is, by which it is explained
 * @param owner source that it is booked under in tables per partner
 * @param entry first day of the first activity
 * @param exit last day of the last activity; null while the person takes part
 * @param activity what the person did
 * @param situation who the person was on that first day
 * @param labour positions after entry, in any order
 * @param educationFrom first day of education or training that the person went on to; null when
 *     none is told
 * @param obtained what was obtained
 * @param workAtEntry work on the day of entry; null when not told
 * @param workLater work half a year after exit; null when not told
 * @param records the claims it rests on, as {@code source:key@delivery}
 */
public record Spell(
    String operation,
    String person,
    String outcome,
    String owner,
    LocalDate entry,
    @Nullable LocalDate exit,
    Activity activity,
    Situation situation,
    Support support,
    List<LabourEvent> labour,
    @Nullable LocalDate educationFrom,
    List<Qualified> obtained,
    @Nullable Work workAtEntry,
    @Nullable Work workLater,
    List<String> records) {

  /** This stay and what another row tells of it: as told first, until its last day. */
  public Spell with(Spell other) {
    if (other.entry.isBefore(entry)) {
      return other.with(this);
    }
    TreeSet<String> all = new TreeSet<>(records);
    all.addAll(other.records);
    return new Spell(
        operation,
        person,
        outcome,
        owner,
        entry,
        later(exit, other.exit),
        activity,
        situation,
        support,
        labour,
        educationFrom,
        obtained,
        workAtEntry,
        workLater,
        List.copyOf(all));
  }

  /** Of two last days the later; null, an open end, is the latest. */
  static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return null;
    }
    return one.isAfter(other) ? one : other;
  }

  /** Whether a row of this source tells it. */
  boolean isToldBy(String source) {
    return records.stream().anyMatch(record -> record.startsWith(source + ":"));
  }
}
