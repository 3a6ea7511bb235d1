package nl.sectordeal.report.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a cell shows its value; days and numbers follow the reader's own settings. */
enum Format {
  TEXT("General", HorizontalAlignment.LEFT),
  WRAPPED("General", HorizontalAlignment.LEFT),
  WHOLE("#,##0", HorizontalAlignment.RIGHT),
  SHARE("0%", HorizontalAlignment.RIGHT),
  EURO("#,##0.00", HorizontalAlignment.RIGHT),
  DATE("dd-mm-yyyy", HorizontalAlignment.RIGHT),
  TIME("dd-mm-yyyy hh:mm", HorizontalAlignment.RIGHT),
  MONTH("mmm yyyy", HorizontalAlignment.LEFT),
  YEAR("0", HorizontalAlignment.LEFT),
  /** A count that may not be shown. */
  HIDDEN("General", HorizontalAlignment.RIGHT),
  /** What a partner types: never made into a number, so that leading zeros stay. */
  AS_TYPED("@", HorizontalAlignment.LEFT),
  HEADING("General", HorizontalAlignment.LEFT),
  HEADING_OF_NUMBERS("General", HorizontalAlignment.RIGHT),
  /** Heading of a column that may not stay empty. */
  REQUIRED("General", HorizontalAlignment.LEFT),
  TITLE("General", HorizontalAlignment.LEFT);

  private final String code;
  private final HorizontalAlignment alignment;

  Format(String code, HorizontalAlignment alignment) {
    this.code = code;
    this.alignment = alignment;
  }

  String code() {
    return code;
  }

  HorizontalAlignment alignment() {
    return alignment;
  }

  boolean isHeading() {
    return this == HEADING || this == HEADING_OF_NUMBERS || this == REQUIRED;
  }

  boolean isBold() {
    return isHeading() || this == TITLE;
  }

  boolean wraps() {
    return this == WRAPPED || isHeading();
  }
}
