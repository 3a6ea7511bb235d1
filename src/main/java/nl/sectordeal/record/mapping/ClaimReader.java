package nl.sectordeal.record.mapping;

import java.time.LocalDate;
import java.util.Set;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.rule.KindIsThere;
import org.jspecify.annotations.Nullable;

/** Reads what a row says of one section of its mapping: one claim, or none (bewering). */
abstract class ClaimReader {
  private final Presence presence;
  private final @Nullable CodeReader kind;

  ClaimReader(Presence presence, @Nullable CodeReader kind) {
    this.presence = presence;
    this.kind = kind;
  }

  /** Reads the section, and adds its claim to the draft when there is one. */
  final void read(RowDraft draft) {
    if (presence.isLeftOut(draft)) {
      draft.content.add(0);
      return;
    }
    CodeValue type = CodeReader.readMapped(kind, draft);
    if (type.isUnmapped()) {
      draft.leaveUntold();
    }
    boolean nothing = type.state() == CodeValue.State.EMPTY && presence.isWithoutStart(draft);
    if (nothing && kindColumn() != null) {
      requireKind(draft, type, Severity.WARN);
    } else if (type.state() != CodeValue.State.ELSEWHERE) {
      read(draft, type);
    }
  }

  /** Reads all values, so that each wrong one is told, whether or not a claim comes of it. */
  abstract void read(RowDraft draft, CodeValue type);

  /** Whether a claim can be made; tells when only its kind is missing. */
  final boolean isComplete(RowDraft draft, CodeValue type, @Nullable LocalDate start) {
    if (type.isUnmapped() || start == null) {
      return false;
    }
    if (kind == null || type.code() != null) {
      return true;
    }
    requireKind(draft, type, mayBeOfNoKind() ? Severity.WARN : Severity.HOLD);
    if (!mayBeOfNoKind()) {
      draft.leaveUntold();
    }
    return mayBeOfNoKind();
  }

  /** Whether there is something to count where nobody knows of what kind it is. */
  boolean mayBeOfNoKind() {
    return false;
  }

  private void requireKind(RowDraft draft, CodeValue type, Severity severity) {
    Column column = kindColumn();
    if (column != null && KindIsThere.isBroken(type.code())) {
      draft.say(KindIsThere.CODE, severity, column);
    }
  }

  private @Nullable Column kindColumn() {
    return kind == null ? null : kind.column();
  }

  /** What is held of every claim of the row, and the fields whose value is not mapped. */
  static Set<Field> held(
      RowDraft draft, CodeValue first, Field ofFirst, CodeValue second, Field ofSecond) {
    Set<Field> held = draft.heldFields();
    if (first.isUnmapped()) {
      held.add(ofFirst);
    }
    if (second.isUnmapped()) {
      held.add(ofSecond);
    }
    return held;
  }
}
