package nl.sectordeal.job;

/**
 * Something that the user can put right; the message says what, where and what to do. Exit code 2.
 */
public sealed class UserMistake extends RuntimeException permits InUse {
  private static final long serialVersionUID = 1L;

  public UserMistake(String message) {
    super(message);
  }

  /** With what lies behind it, for {@code --debug}. */
  public UserMistake(String message, Throwable cause) {
    super(message, cause);
  }
}
