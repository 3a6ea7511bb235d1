package nl.sectordeal.record.mapping;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.IdPolicy;
import nl.sectordeal.record.identity.NationalId;
import nl.sectordeal.record.identity.NearIds;
import nl.sectordeal.record.identity.Pseudonyms;
import nl.sectordeal.record.rule.NationalIdHasItsZero;
import nl.sectordeal.record.rule.NationalIdIsNoTestNumber;
import nl.sectordeal.record.rule.NationalIdIsPossible;
import nl.sectordeal.record.rule.NationalIdIsThere;
import org.jspecify.annotations.Nullable;

/** Reads the national ids of a row, as far as its source may send them (persoonsnummer). */
final class IdReader {
  private static final List<IdKind> EDUCATION = List.of(IdKind.ONDERWIJSNUMMER);

  private final IdPolicy policy;
  private final List<IdKind> kinds;
  private final @Nullable Column column;
  private final @Nullable Column educationColumn;
  private final Pseudonyms pseudonyms;

  /**
   * The ids of one row, as digests.
   *
   * @param beside an onderwijsnummer next to a BSN
   * @param meant what impossible ones may have been meant as, sorted
   */
  record Ids(
      @Nullable IdKind kind, @Nullable UUID id, @Nullable UUID beside, SortedSet<UUID> meant) {
    static final Ids NONE = new Ids(null, null, null, Collections.emptySortedSet());
  }

  IdReader(
      RowMapping mapping, RowMapping.PersonColumns person, Columns columns, Pseudonyms pseudonyms) {
    this.policy = mapping.nationalId();
    this.kinds = mapping.idKinds();
    this.column = columns.ofMapped(person.nationalId());
    this.educationColumn = columns.ofMapped(person.educationId());
    this.pseudonyms = pseudonyms;
  }

  Ids read(RowDraft draft) {
    if (policy == IdPolicy.FORBIDDEN) {
      return Ids.NONE;
    }
    boolean empty = isEmpty(draft, column) && isEmpty(draft, educationColumn);
    if (NationalIdIsThere.isBroken(policy, empty)) {
      draft.say(NationalIdIsThere.CODE, Severity.REJECT, ownColumn());
      return Ids.NONE;
    }
    NationalId first = find(draft, column, kinds, severityOfWrong());
    Severity ofSecond = first == null ? severityOfWrong() : Severity.WARN;
    NationalId second = find(draft, educationColumn, EDUCATION, ofSecond);
    return joined(first, second, meant(draft));
  }

  private Ids joined(
      @Nullable NationalId first, @Nullable NationalId second, SortedSet<UUID> meant) {
    NationalId main = first == null ? second : first;
    if (main == null) {
      return new Ids(null, null, null, meant);
    }
    boolean replaced = second != null && main.kind() == IdKind.BSN;
    return new Ids(
        main.kind(),
        pseudonyms.id(main),
        replaced && second != null ? pseudonyms.id(second) : null,
        meant);
  }

  /** Of a row that enters; one that is rejected leaves no trace. */
  private SortedSet<UUID> meant(RowDraft draft) {
    if (draft.isRejected() || !draft.hasSaid(NationalIdIsPossible.CODE)) {
      return Collections.emptySortedSet();
    }
    SortedSet<UUID> meant = new TreeSet<>();
    addNear(draft, column, kinds, meant);
    addNear(draft, educationColumn, EDUCATION, meant);
    return meant;
  }

  /**
   * The digits that are no id, so that a correction of them is a change; lives no longer than its
   * row.
   */
  String wrong(RowDraft draft) {
    boolean isWrong =
        draft.hasSaid(NationalIdIsPossible.CODE) || draft.hasSaid(NationalIdIsNoTestNumber.CODE);
    return isWrong ? "\n" + typed(draft, column) + "\n" + typed(draft, educationColumn) : "";
  }

  private static String typed(RowDraft draft, @Nullable Column from) {
    return from == null ? "" : NationalId.withoutSeparators(draft.text(from));
  }

  private void addNear(
      RowDraft draft, @Nullable Column from, List<IdKind> kindsThere, SortedSet<UUID> to) {
    if (from != null && !isEmpty(draft, from)) {
      NearIds.of(draft.text(from), kindsThere).forEach(id -> to.add(pseudonyms.id(id)));
    }
  }

  private @Nullable NationalId find(
      RowDraft draft, @Nullable Column from, List<IdKind> kindsThere, Severity ofWrong) {
    if (from == null || isEmpty(draft, from)) {
      return null;
    }
    NationalId id = NationalId.find(draft.text(from), kindsThere);
    if (id == null) {
      draft.say(NationalIdIsPossible.CODE, ofWrong, from);
      return null;
    }
    if (NationalIdIsNoTestNumber.isBroken(id.digits())) {
      draft.say(NationalIdIsNoTestNumber.CODE, ofWrong, from);
      return null;
    }
    if (id.padded()) {
      draft.say(NationalIdHasItsZero.CODE, Severity.WARN, from);
    }
    return id;
  }

  private Severity severityOfWrong() {
    return policy == IdPolicy.REQUIRED ? Severity.REJECT : Severity.WARN;
  }

  private Column ownColumn() {
    if (column != null) {
      return column;
    }
    return educationColumn == null ? new Column(Column.ABSENT, "") : educationColumn;
  }

  private static boolean isEmpty(RowDraft draft, @Nullable Column from) {
    return from == null || draft.isUnknown(from);
  }
}
