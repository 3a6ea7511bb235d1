package nl.sectordeal.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One workbook of many rows, as the academy of the sample deal sends it. */
final class LargeWorkbook {
  private static final String[] HEADINGS = {
    "Inschrijfnummer",
    "Voornaam",
    "Tussenvoegsel",
    "Achternaam",
    "Geboortedatum",
    "Geslacht",
    "Postcode",
    "Huisnummer",
    "Leerlijn",
    "Start",
    "Eind",
    "Uitkomst"
  };
  private static final String[] SYLLABLES =
      ("ba bel bos dam de den dijk don el fer ga gra hof huis in ja ka ker kla la len lo ma mei mo"
              + " na nij pe ra ros ser sta ter va ver wa zon")
          .split(" ");
  private static final LocalDate BORN = LocalDate.of(1960, 1, 1);
  private static final LocalDate STARTED = LocalDate.of(2019, 1, 7);

  private LargeWorkbook() {}

  /** Writes the file below the inbox. */
  static void write(Path inbox, int rows) throws IOException {
    Path file = inbox.resolve("academie/deelnemers_2021-01_ontvangen-20210203T1000.xlsx");
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "bench", "1.0")) {
      Worksheet sheet = book.newWorksheet("Deelnemers");
      for (int column = 0; column < HEADINGS.length; column++) {
        sheet.value(0, column, HEADINGS[column]);
      }
      for (int row = 1; row <= rows; row++) {
        fill(sheet, row);
      }
    }
  }

  private static void fill(Worksheet sheet, int row) {
    sheet.value(row, 0, "ZWA-" + (1_000_000 + row));
    sheet.value(row, 1, name(row % 997));
    sheet.value(row, 3, name(row * 7_919 % 49_999));
    day(sheet, row, 4, BORN.plusDays(row % 15_000));
    sheet.value(row, 5, row % 2 == 0 ? "M" : "V");
    sheet.value(row, 6, "25" + (10 + row % 85) + " A" + (char) ('A' + row % 18));
    sheet.value(row, 7, 1 + row % 300);
    sheet.value(row, 8, row % 3 == 0 ? "Werkfit" : "Werkontwikkel");
    day(sheet, row, 9, STARTED.plusDays(row % 600));
    day(sheet, row, 10, STARTED.plusDays(row % 600 + 80));
    sheet.value(row, 11, "Afgerond");
  }

  /** A word of its own for each number below the third power of the syllables. */
  private static String name(int number) {
    int base = SYLLABLES.length;
    String word =
        SYLLABLES[number % base]
            + SYLLABLES[number / base % base]
            + SYLLABLES[number / base / base % base];
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static void day(Worksheet sheet, int row, int column, LocalDate day) {
    sheet.value(row, column, day);
    sheet.style(row, column).format("dd-mm-yyyy").set();
  }
}
