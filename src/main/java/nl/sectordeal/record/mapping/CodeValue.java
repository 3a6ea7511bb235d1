package nl.sectordeal.record.mapping;

import org.jspecify.annotations.Nullable;

/**
 * What a coded column says (codewaarde).
 *
 * @param code our code; null in every state but {@link State#CODE}
 */
record CodeValue(State state, @Nullable String code) {

  /** Whether there is a code, and why not. */
  enum State {
    CODE,
    EMPTY,
    /** Filled with a value that the job file does not know. */
    UNMAPPED,
    /** Filled with a value that belongs to another claim which uses the same column. */
    ELSEWHERE
  }

  static final CodeValue EMPTY = new CodeValue(State.EMPTY, null);
  static final CodeValue UNMAPPED = new CodeValue(State.UNMAPPED, null);
  static final CodeValue ELSEWHERE = new CodeValue(State.ELSEWHERE, null);

  static CodeValue of(String code) {
    return new CodeValue(State.CODE, code);
  }

  boolean isUnmapped() {
    return state == State.UNMAPPED;
  }
}
