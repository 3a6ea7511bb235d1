package nl.sectordeal.record;

/** What is known of rows in force before they are read once more (bekende rijen). */
public interface KnownRows {
  /** No such row is in force. */
  int NONE = -1;

  /** Nothing is known: every row is read anew. */
  KnownRows NOTHING =
      new KnownRows() {
        @Override
        public int findInForce(String key, RowPrint print) {
          return NONE;
        }

        @Override
        public long content(int row) {
          throw new IllegalArgumentException("No row is known");
        }

        @Override
        public long core(int row) {
          throw new IllegalArgumentException("No row is known");
        }
      };

  /**
   * The row in force with this key, when it was read without any notice from cells with this print;
   * {@link #NONE} otherwise.
   */
  int findInForce(String key, RowPrint print);

  /** Digest of the values of a row that was found; see {@link ReadRow#content}. */
  long content(int row);

  /** See {@link ReadRow#core}. */
  long core(int row);
}
