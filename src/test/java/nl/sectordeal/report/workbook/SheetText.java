package nl.sectordeal.report.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.NumberToTextConverter;

/** What a test reads in a cell: its text, or its number as plain digits. */
final class SheetText {
  private SheetText() {}

  static String of(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        ? NumberToTextConverter.toText(cell.getNumericCellValue())
        : cell.getStringCellValue();
  }
}
