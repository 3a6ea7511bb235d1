package nl.sectordeal.record;

import java.util.List;
import nl.sectordeal.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * One row after its values were read and its rules applied (gelezen rij).
 *
 * @param number as the sender sees it
 * @param key the partner's own key; null when it is missing or unreadable, which rejects the row
 * @param state whether it enters
 * @param hasPerson whether the source describes persons at all (agreements do not)
 * @param marks who it is about, as digests
 * @param profile digest of the traits; see {@link RowVersion}
 * @param traits who it is about, in the form in which people are compared
 * @param claims what it says
 * @param content digest over all mapped fields: equal digests, equal rows
 * @param core digest over id, surname, birth date, kinds, types, groups and starts only: what a
 *     partner should not change in many rows at once
 * @param notices what there is to say, in column order
 */
public record ReadRow(
    int number,
    @Nullable String key,
    State state,
    boolean hasPerson,
    PersonMarks marks,
    long profile,
    Traits traits,
    List<Claim> claims,
    long content,
    long core,
    List<Notice> notices) {

  /** Whether a row enters. */
  public enum State {
    GOOD,
    /** Does not enter; an earlier good version stays. */
    REJECTED,
    /** Takes the row with this key back. */
    WITHDRAWS
  }
}
