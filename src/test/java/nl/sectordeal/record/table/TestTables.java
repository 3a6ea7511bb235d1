package nl.sectordeal.record.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.sectordeal.delivery.Source.Format;
import nl.sectordeal.notice.Notice;
import org.assertj.core.api.Assertions;

/** Makes small files and reads tables as text. */
final class TestTables {
  static final Format CSV = new Format(Format.Type.CSV, null, null, null, null, 1);
  static final Format XLSX = new Format(Format.Type.XLSX, null, null, null, null, 1);

  private static final String NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private TestTables() {}

  /** Rows as "number: cells joined by |", blank ones as ~. */
  static List<String> rows(Table table) {
    List<String> rows = new ArrayList<>();
    RawRow row;
    while ((row = table.next()) != null) {
      List<String> cells = row.cells().stream().map(TestTables::text).toList();
      String gap = table.afterGap() ? " after gap" : "";
      rows.add(row.number() + ": " + String.join("|", cells) + gap);
    }
    return rows;
  }

  static List<String> rows(Path file, Format format, String... expected) {
    try (Table table = Tables.open(file, format, List.of(expected))) {
      return rows(table);
    }
  }

  /** Reads a file to its end, which must be refused. */
  static Notice refusal(Path file, Format format, Collection<String> expected) {
    UnreadableFile refused =
        Assertions.catchThrowableOfType(
            UnreadableFile.class,
            () -> {
              try (Table table = Tables.open(file, format, expected)) {
                rows(table);
              }
            });
    Assertions.assertThat(refused).as("refusal").isNotNull();
    return refused.notice();
  }

  static String text(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return text.text();
    }
    if (cell instanceof Cell.Number number) {
      return "#" + number.raw();
    }
    if (cell instanceof Cell.Day day) {
      return day.day().toString();
    }
    if (cell instanceof Cell.Failed failed) {
      return "!" + failed.code();
    }
    return cell instanceof Cell.Bool bool ? String.valueOf(bool.value()) : "~";
  }

  /** Parts of a workbook with one sheet, whose XML is given from {@code <sheetData>} on. */
  static Map<String, String> parts(String sheetData) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + "</Types>");
    parts.put("_rels/.rels", relations("officeDocument=xl/workbook.xml"));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relations(
            "worksheet=worksheets/sheet1.xml",
            "sharedStrings=sharedStrings.xml",
            "styles=styles.xml"));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            .formatted(NS, RELATIONS));
    parts.put("xl/styles.xml", "<styleSheet xmlns=\"%s\"/>".formatted(NS));
    parts.put("xl/sharedStrings.xml", "<sst xmlns=\"%s\"/>".formatted(NS));
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"%s\">%s</worksheet>".formatted(NS, sheetData));
    return parts;
  }

  static Path zip(Path file, Map<String, String> parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static String relations(String... relations) {
    StringBuilder xml =
        new StringBuilder(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    int id = 0;
    for (String relation : relations) {
      String[] kindAndTarget = relation.split("=", 2);
      id++;
      xml.append(
          "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
              .formatted(id, RELATIONS, kindAndTarget[0], kindAndTarget[1]));
    }
    return xml.append("</Relationships>").toString();
  }
}
