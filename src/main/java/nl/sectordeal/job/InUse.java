package nl.sectordeal.job;

/** Another process has the data; the message says which. */
final class InUse extends UserMistake {
  private static final long serialVersionUID = 1L;

  InUse(String message) {
    super(message);
  }
}
