package nl.sectordeal.record;

/**
 * A column of the file at hand (kolom).
 *
 * @param position from 0; {@link #ABSENT} when the file lacks it
 * @param heading as its sender wrote it
 */
record Column(int position, String heading) {
  static final int ABSENT = -1;

  Cell in(RawRow row) {
    return position == ABSENT || position >= row.cells().size()
        ? Cell.BLANK
        : row.cells().get(position);
  }
}
