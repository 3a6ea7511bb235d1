package nl.sectordeal.job.file;

/**
 * A job file that cannot be used; the message says what, where and what to do. Ends with exit code
 * 2.
 */
public final class JobFileMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public JobFileMistake(String message) {
    super(message);
  }
}
