package nl.sectordeal.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook, written so that the same rows give the same bytes on every machine (werkmap). */
final class XlsxFile {
  /**
   * Whether the parts are packed. Packed bytes may differ between versions of zlib; plain ones
   * never do.
   */
  enum Packing {
    PLAIN,
    PACKED
  }

  /** A formula with the value that the spreadsheet computed. */
  record Formula(String text, double value) {}

  private static final LocalDateTime WRITTEN = LocalDateTime.of(2021, 1, 1, 0, 0);
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private final boolean from1904;
  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final List<Sheet> sheets = new ArrayList<>();

  /** Dates count from 1904 as old Macs did, or from 1900. */
  XlsxFile(boolean from1904) {
    this.from1904 = from1904;
  }

  Sheet sheet(String name, boolean hidden) {
    Sheet sheet = new Sheet(name, hidden);
    sheets.add(sheet);
    return sheet;
  }

  /** A sheet, filled from top to bottom (blad). */
  final class Sheet {
    private final String name;
    private final boolean hidden;
    private final StringBuilder xml = new StringBuilder();
    private int row;

    private Sheet(String name, boolean hidden) {
      this.name = name;
      this.hidden = hidden;
    }

    void blank() {
      row++;
    }

    void row(Object... cells) {
      row(false, cells);
    }

    void row(boolean hiddenRow, Object... cells) {
      row++;
      xml.append("<row r=\"").append(row).append(hiddenRow ? "\" hidden=\"1\">" : "\">");
      for (int i = 0; i < cells.length; i++) {
        if (cells[i] != null && !cells[i].equals("")) {
          cell(i, cells[i]);
        }
      }
      xml.append("</row>");
    }

    private void cell(int column, Object value) {
      xml.append("<c r=\"").append((char) ('A' + column)).append(row);
      if (value instanceof LocalDate day) {
        LocalDate first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        xml.append("\" s=\"1\"><v>").append(ChronoUnit.DAYS.between(first, day));
      } else if (value instanceof Number) {
        xml.append("\"><v>").append(value);
      } else if (value instanceof Formula formula) {
        xml.append("\"><f>").append(formula.text()).append("</f><v>").append(formula.value());
      } else {
        xml.append("\" t=\"s\"><v>")
            .append(strings.computeIfAbsent(value.toString(), s -> strings.size()));
      }
      xml.append("</v></c>");
    }
  }

  void writeTo(OutputStream out, Packing packing) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    part(zip, packing, "[Content_Types].xml", contentTypes());
    part(zip, packing, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
    part(zip, packing, "xl/workbook.xml", workbook());
    StringBuilder relations = new StringBuilder();
    for (int i = 1; i <= sheets.size(); i++) {
      relations.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    relations.append(relation(sheets.size() + 1, "sharedStrings", "sharedStrings.xml"));
    relations.append(relation(sheets.size() + 2, "styles", "styles.xml"));
    part(zip, packing, "xl/_rels/workbook.xml.rels", relations(relations.toString()));
    part(zip, packing, "xl/styles.xml", STYLES);
    part(zip, packing, "xl/sharedStrings.xml", sharedStrings());
    for (int i = 0; i < sheets.size(); i++) {
      String sheet =
          HEAD
              + "<worksheet xmlns=\""
              + MAIN
              + "\"><sheetData>"
              + sheets.get(i).xml
              + "</sheetData></worksheet>";
      part(zip, packing, "xl/worksheets/sheet" + (i + 1) + ".xml", sheet);
    }
    zip.finish();
  }

  private static void part(ZipOutputStream zip, Packing packing, String name, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(WRITTEN);
    if (packing == Packing.PLAIN) {
      CRC32 check = new CRC32();
      check.update(bytes);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(check.getValue());
    }
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private String workbook() {
    StringBuilder xml =
        new StringBuilder(HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">");
    xml.append(from1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>").append("<sheets>");
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      String state = sheet.hidden ? "\" state=\"hidden" : "";
      xml.append(
          String.format(
              "<sheet name=\"%s\" sheetId=\"%d%s\" r:id=\"rId%d\"/>",
              sheet.name, i + 1, state, i + 1));
    }
    return xml.append("</sheets></workbook>").toString();
  }

  private String sharedStrings() {
    StringBuilder xml = new StringBuilder(HEAD + "<sst xmlns=\"" + MAIN + "\">");
    for (String text : strings.keySet()) {
      String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
      xml.append("<si><t xml:space=\"preserve\">").append(safe).append("</t></si>");
    }
    return xml.append("</sst>").toString();
  }

  private String contentTypes() {
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    StringBuilder xml = new StringBuilder(HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">");
    xml.append(
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    String part = "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>";
    xml.append(String.format(part, "workbook", type, "sheet.main"));
    xml.append(String.format(part, "styles", type, "styles"));
    xml.append(String.format(part, "sharedStrings", type, "sharedStrings"));
    for (int i = 1; i <= sheets.size(); i++) {
      xml.append(String.format(part, "worksheets/sheet" + i, type, "worksheet"));
    }
    return xml.append("</Types>").toString();
  }

  private static String relations(String inside) {
    return HEAD
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + inside
        + "</Relationships>";
  }

  private static String relation(int id, String type, String target) {
    return String.format(
        "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>", id, OFFICE, type, target);
  }

  private static final String STYLES =
      HEAD
          + "<styleSheet xmlns=\""
          + MAIN
          + "\">"
          + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd\\-mm\\-yyyy\"/></numFmts>"
          + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
          + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
          + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
          + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
          + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
          + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>"
          + "</styleSheet>";
}
