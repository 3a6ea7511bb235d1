package nl.sectordeal.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the partners of the small job send. */
final class Partner {
  static final int ROWS = 12;

  private static final String[] LIST = {
    "Nummer",
    "BSN",
    "Voornaam",
    "Achternaam",
    "Geboortedatum",
    "Soort",
    "Startdatum",
    "Einddatum",
    "Resultaat"
  };
  private static final String[] BOOK = {
    "Nummer", "Voornaam", "Achternaam", "Geboortedatum", "KvK", "In dienst", "Uren"
  };

  private Partner() {}

  /** Name of a file of one sender, received in the month after its period. */
  static String name(String sender, String period, String receipt, String extension) {
    return sender + "_" + period + "_ontvangen-" + receipt + "T0900." + extension;
  }

  /** A list of trajecten; each sender has people of its own. */
  static String list(String sender, int rows) {
    StringBuilder text = new StringBuilder(String.join(";", LIST)).append("\r\n");
    for (int row = 1; row <= rows; row++) {
      text.append(
          "%s-%02d;%s;Voornaam%d;Achter%s;%02d-05-1985;%s;01-01-2021;%02d-02-2021;Afgerond\r\n"
              .formatted(
                  sender,
                  row,
                  bsn(sender, row),
                  row,
                  sender.replace("-", ""),
                  row % 28 + 1,
                  row % 2 == 0 ? "Werkfit" : "Taal",
                  row % 28 + 1));
    }
    return text.toString();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A workbook of placements. */
  static byte[] book(String sender, int rows) {
    return book(sender, rows, "Plaatsingen");
  }

  /** The same on a sheet of another name. */
  static byte[] book(String sender, int rows, String sheet) {
    try (Workbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      fill(workbook.createSheet(sheet), sender, rows);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void fill(Sheet sheet, String sender, int rows) {
    fill(sheet.createRow(0), BOOK);
    for (int row = 1; row <= rows; row++) {
      fill(
          sheet.createRow(row),
          sender + "-" + row,
          "Voornaam" + row,
          "Achter" + sender.replace("-", ""),
          String.format(Locale.ROOT, "%02d-06-1990", row % 28 + 1),
          "27410011",
          "01-02-2021",
          "24");
    }
  }

  private static void fill(Row row, String... cells) {
    for (int column = 0; column < cells.length; column++) {
      row.createCell(column).setCellValue(cells[column]);
    }
  }

  /** The same file behind a password. */
  static byte[] locked(byte[] workbook) {
    try (POIFSFileSystem container = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("geheim");
      try (OutputStream encrypted = encryptor.getDataStream(container)) {
        encrypted.write(workbook);
      }
      container.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException | java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An invented number that passes the eleven test. */
  static String bsn(String sender, int row) {
    int seed = Math.floorMod(sender.hashCode(), 80_000) * 100 + row;
    for (int start = 100_000_00 + seed; ; start += 8_000_000) {
      int sum = 0;
      int rest = start;
      for (int weight = 2; weight <= 9; weight++) {
        sum += weight * (rest % 10);
        rest /= 10;
      }
      if (sum % 11 < 10) {
        return start + "" + sum % 11;
      }
    }
  }
}
