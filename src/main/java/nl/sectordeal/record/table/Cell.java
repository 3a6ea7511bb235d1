package nl.sectordeal.record.table;

import java.time.LocalDate;

/**
 * One cell of a partner's file, by the type it is stored with and never by how it is shown (cel).
 */
public sealed interface Cell {

  /** Text; every filled cell of a CSV file is one. */
  record Text(String text) implements Cell {}

  /**
   * A number of a spreadsheet.
   *
   * @param raw as the file stores it, so that 123456789012 does not become 1,23E+11
   */
  @SuppressWarnings("JavaLangClash") // always written Cell.Number
  record Number(double value, String raw) implements Cell {}

  /**
   * A number of a spreadsheet that its format says is a day; the 1904 system is already taken into
   * account.
   */
  record Day(LocalDate day) implements Cell {}

  /** True or false. */
  record Bool(boolean value) implements Cell {}

  /** A formula that went wrong, such as {@code #REF!}. */
  record Failed(String code) implements Cell {}

  /** Nothing, or only white space. */
  record Blank() implements Cell {}

  /** The one blank cell. */
  Blank BLANK = new Blank();
}
