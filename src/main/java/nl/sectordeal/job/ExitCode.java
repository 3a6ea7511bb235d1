package nl.sectordeal.job;

/** What the program tells the one who started it. */
public enum ExitCode {
  DONE(0),
  OUR_FAULT(1),
  WRONG_USE(2),
  /** Done, but the data needs a person: a held delivery, or too many doubtful pairs. */
  NEEDS_A_PERSON(3),
  /** Numbers do not tie; nothing is published. */
  DOES_NOT_TIE(4),
  /** Numbers tie, but something else stands against publishing; nothing is published. */
  NOT_PUBLISHED(4);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
