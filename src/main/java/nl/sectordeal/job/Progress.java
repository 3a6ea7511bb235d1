package nl.sectordeal.job;

/** Hears how far long work has come (voortgang). Called from several threads. */
public interface Progress {

  /** A step begins; {@code total} is the number of rows or parts, 0 when unknown. */
  void begin(String step, long total);

  /** So much more is done. */
  void advance(long done);

  /** The step has ended; one sentence says what it did. */
  void end(String sentence);

  /** Tells nobody. */
  static Progress silent() {
    return new Progress() {
      @Override
      public void begin(String step, long total) {}

      @Override
      public void advance(long done) {}

      @Override
      public void end(String sentence) {}
    };
  }
}
