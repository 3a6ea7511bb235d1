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
 * @param hasPerson whether the source is about persons at all (agreements are not)
 * @param held whether what it says happened waits for a person, since its kind, or whether it
 *     happened at all, is not known; not for one other value that is not
 * @param marks who it is about, as digests
 * @param profile digest of the traits; see {@link RowVersion}
 * @param traits who it is about, in the form in which people are compared
 * @param claims what it says
 * @param content digest over all mapped fields: equal digests, equal rows
 * @param core digest over id, surname, birth date, kinds, types, groups and starts only: what a
 *     partner should not change in many rows at once
 * @param notices what there is to say, in column order
 * @param print of the cells, when there is nothing to say of them; null otherwise, and for a row
 *     that is known
 */
public record ReadRow(
    int number,
    @Nullable String key,
    State state,
    boolean hasPerson,
    boolean held,
    PersonMarks marks,
    long profile,
    Traits traits,
    List<Claim> claims,
    long content,
    long core,
    List<Notice> notices,
    @Nullable RowPrint print) {

  /** A row that is the same as the one in force, of which only what tells so is wanted. */
  public static ReadRow known(int number, String key, long content, long core) {
    return new ReadRow(
        number,
        key,
        State.GOOD,
        false,
        false,
        PersonMarks.NOBODY,
        0,
        Traits.UNKNOWN,
        List.of(),
        content,
        core,
        List.of(),
        null);
  }

  /** The same row with the print of its cells, where there is nothing to say of it. */
  public ReadRow withPrint(RowPrint print) {
    return state != State.GOOD || !notices.isEmpty()
        ? this
        : new ReadRow(
            number, key, state, hasPerson, held, marks, profile, traits, claims, content, core,
            notices, print);
  }

  /** Whether a row enters. */
  public enum State {
    GOOD,
    /** Does not enter; an earlier good version stays. */
    REJECTED,
    /** Takes the row with this key back. */
    WITHDRAWS
  }
}
