package nl.sectordeal.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Five partners of a programme that nobody has described yet, each with a list of its own making:
 * no national ids, other headings than elsewhere, titles above tables, months by name (verzonnen
 * partners). Everybody is made up.
 */
final class InventedPartners {
  static final List<String> SURNAMES = List.of("Brinkhuis", "Overbeek", "Tadesse", "Zonneveld");
  private static final String[] GIVEN = {"Ada", "Bert", "Carla", "Dirk"};
  private static final int PEOPLE = 24;

  private InventedPartners() {}

  /** Lays all files in the inbox of a desk. */
  static void deliverTo(Desk desk) {
    desk.put("Werkplein instroom 2024-03.csv", csv(instroom()));
    desk.put("Huize Rust maart 2024.xlsx", book("Huize Rust", staff(0)));
    desk.put("De Linde maart 2024.xlsx", book("De Linde", staff(1)));
    desk.put("Uitreikingen 03-2024.xlsx", book(null, diplomas()));
    desk.put("beloften_202403.csv", csv(promises()));
    desk.put("loket-2024-03.csv", csv(questions()));
  }

  private static List<String> instroom() {
    List<String> rows = new ArrayList<>();
    rows.add(
        "Dossier,Voorl.,Tussenv.,Familienaam,Geb.dat.,Postcode woonadres,Huisnr.,"
            + "Instroomdatum,Uitstroomdatum,Reden uitstroom,Vakrichting,Mobiel");
    for (int i = 0; i < PEOPLE; i++) {
      String reason = i % 3 == 0 ? "Afgerond" : i % 3 == 1 ? "" : "Verhuisd";
      rows.add(
          String.join(
              ",",
              "WP-" + (500 + i),
              given(i).charAt(0) + ".",
              i % 5 == 0 ? "van" : "",
              surname(i),
              birth(i),
              "75" + (11 + i) + " AB",
              String.valueOf(3 + i),
              "2023-0" + (1 + i % 8) + "-15",
              reason.isEmpty() ? "" : "2024-01-20",
              reason,
              i % 2 == 0 ? "Lassen" : "Zorg",
              "06-0000000" + i % 10));
    }
    return rows;
  }

  /** Without any number of the row. */
  private static List<String> staff(int house) {
    List<String> rows = new ArrayList<>();
    rows.add("Medewerker,Roepnaam,Geboren op,PC,In dienst per,Contract tot,Dienstverband,Uren p/w");
    for (int i = house; i < PEOPLE; i += 2) {
      rows.add(
          String.join(
              ",",
              (i % 5 == 0 ? "van " : "") + surname(i),
              given(i),
              birth(i),
              "75" + (11 + i) + " AB",
              "2024-02-0" + (1 + i % 9),
              "",
              i % 4 == 0 ? "Vast" : "Tijdelijk",
              String.valueOf(20 + i % 3 * 4)));
    }
    return rows;
  }

  private static List<String> diplomas() {
    List<String> rows = new ArrayList<>();
    rows.add("Studentnr,Roepnaam,Achternaam,Geboortedatum,Certificaat,Uitgereikt op");
    for (int i = 0; i < PEOPLE / 2; i++) {
      rows.add(
          String.join(
              ",",
              "S" + (9000 + i),
              given(i),
              surname(i),
              birth(i),
              i % 2 == 0 ? "Lassen 1" : "Hygiëne",
              "2024-03-1" + i % 10));
    }
    return rows;
  }

  private static List<String> promises() {
    return List.of(
        "Onderneming,Nummer KvK,Aantal plekken,Getekend op,Geldig tot",
        "Huize Rust,06012345,12,2023-01-05,2025-12-31",
        "De Linde,06054321,8,2023-02-10,2025-12-31");
  }

  private static List<String> questions() {
    List<String> rows = new ArrayList<>();
    rows.add("Meldingsnummer,Datum melding,Afgehandeld op,Via,Soort vraag");
    for (int i = 0; i < PEOPLE; i++) {
      String via = i % 2 == 0 ? "Chat" : "Telefoon";
      rows.add("M" + i + ",2024-03-04,2024-03-0" + (5 + i % 4) + "," + via + ",Opleiding");
    }
    return rows;
  }

  static String surname(int i) {
    return SURNAMES.get(i % 4);
  }

  private static String given(int i) {
    return GIVEN[i / 4 % 4];
  }

  static String birth(int i) {
    return (1970 + i) + "-0" + (1 + i % 9) + "-1" + i % 10;
  }

  private static byte[] csv(List<String> rows) {
    return String.join("\r\n", rows).concat("\r\n").getBytes(StandardCharsets.UTF_8);
  }

  /** A workbook; with lines above the table where it has a title. */
  private static byte[] book(String title, List<String> rows) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("Blad1");
      int next = 0;
      if (title != null) {
        sheet.createRow(0).createCell(0).setCellValue("Nieuwe collega's van " + title);
        sheet.createRow(1).createCell(0).setCellValue("Peildatum 31 maart 2024");
        next = 3;
      }
      for (String row : rows) {
        fill(sheet.createRow(next++), row.split(",", -1));
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Row row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        row.createCell(i).setCellValue(cells[i]);
      }
    }
  }
}
