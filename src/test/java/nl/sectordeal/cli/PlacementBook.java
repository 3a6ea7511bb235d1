package nl.sectordeal.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with placements of persons of whom a test says who they are. */
final class PlacementBook {
  private static final String[] HEADINGS = {
    "Nummer", "Voornaam", "Achternaam", "Geboortedatum", "KvK", "In dienst", "Uren"
  };

  private PlacementBook() {}

  /** Rows as key, given name, surname and birth date; a dash for none. */
  static byte[] of(String... rows) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("Plaatsingen");
      fill(sheet.createRow(0), HEADINGS);
      for (int i = 0; i < rows.length; i++) {
        fill(sheet.createRow(i + 1), (rows[i] + " 12345678 04-01-2021 24").split(" "));
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Row row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].equals("-")) {
        row.createCell(i).setCellValue(cells[i]);
      }
    }
  }
}
