package nl.sectordeal.record.mapping;

import java.util.List;
import java.util.UUID;
import nl.sectordeal.record.RowPrint;
import nl.sectordeal.record.identity.Pseudonyms;
import nl.sectordeal.record.table.Cell;
import nl.sectordeal.record.table.RawRow;

/**
 * Makes the prints of the rows of one file, under a secret key and the headings of the file
 * (afdrukken). An instance belongs to one thread.
 *
 * <p>Cells are written one after another in a form that can be read back in one way only: a text is
 * its length and its signs, other cells begin with what they are.
 */
final class RowPrinter {
  private static final int BLANK = 0;
  private static final int NUMBER = 1;
  private static final int DAY = 2;
  private static final int TRUE = 3;
  private static final int FALSE = 4;
  private static final int FAILED = 5;
  private static final int LONG_TEXT = 6;

  /** Numbers below this one say what follows; from here on they are the length of a text. */
  private static final int TEXT = 8;

  private static final int LONGEST = Character.MAX_VALUE - TEXT;
  private static final int BITS = 16;

  private final SipHash hash;

  /** Signs that do not fill a word yet. */
  private long word;

  private int filled;

  RowPrinter(Pseudonyms pseudonyms, List<String> headings) {
    this(pseudonyms.printKey(headings));
  }

  RowPrinter(UUID key) {
    this.hash = new SipHash(key);
  }

  RowPrint of(RawRow row) {
    hash.begin();
    List<Cell> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      add(cells.get(i));
    }
    while (filled != 0) {
      put(BLANK);
    }
    return new RowPrint(hash.end(), hash.second());
  }

  private void add(Cell cell) {
    if (cell instanceof Cell.Text text) {
      add(text.text());
    } else if (cell instanceof Cell.Number number) {
      put(NUMBER);
      add(number.raw());
    } else if (cell instanceof Cell.Day day) {
      put(DAY);
      addNumber(day.day().toEpochDay());
    } else if (cell instanceof Cell.Bool bool) {
      put(bool.value() ? TRUE : FALSE);
    } else if (cell instanceof Cell.Failed failed) {
      put(FAILED);
      add(failed.code());
    } else {
      put(BLANK);
    }
  }

  private void add(String text) {
    int length = text.length();
    if (length > LONGEST) {
      put(LONG_TEXT);
      addNumber(length);
    } else {
      put(TEXT + length);
    }
    int at = 0;
    while (at < length && filled != 0) {
      put(text.charAt(at++));
    }
    for (; at + 3 < length; at += 4) {
      hash.add(
          text.charAt(at)
              | (long) text.charAt(at + 1) << BITS
              | (long) text.charAt(at + 2) << (2 * BITS)
              | (long) text.charAt(at + 3) << (3 * BITS));
    }
    while (at < length) {
      put(text.charAt(at++));
    }
  }

  private void addNumber(long number) {
    for (int shift = 0; shift < Long.SIZE; shift += BITS) {
      put((int) (number >>> shift) & Character.MAX_VALUE);
    }
  }

  private void put(int sign) {
    word |= (long) sign << filled;
    filled += BITS;
    if (filled == Long.SIZE) {
      hash.add(word);
      word = 0;
      filled = 0;
    }
  }
}
