package nl.sectordeal.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * One month's report as its readers have it: the sheets of the workbook and the text of the PDF.
 */
final class PublishedReport {
  private static final Pattern COUNT = Pattern.compile("[\\d.]+|<\\d+|x|–");

  private final Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();
  private final List<String> lines;

  private PublishedReport(Path folder) throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(Files.newInputStream(folder.resolve("maandrapportage.xlsx")))) {
      book.getSheets()
          .forEach(
              sheet -> {
                try {
                  sheets.put(sheet.getName(), rows(sheet.read()));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("maandrapportage.pdf").toFile())) {
      PDFTextStripper text = new PDFTextStripper();
      text.setSortByPosition(true);
      lines = List.of(text.getText(pdf).split("\\R"));
    }
  }

  static PublishedReport in(Path folder) {
    try {
      return new PublishedReport(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows of a sheet by their headings; none when the report has no such sheet. */
  List<Map<String, String>> sheet(String name) {
    return sheets.getOrDefault(name, List.of());
  }

  private static List<Map<String, String>> rows(List<Row> rows) {
    List<Map<String, String>> found = new ArrayList<>();
    for (Row row : rows.subList(1, rows.size())) {
      Map<String, String> values = new LinkedHashMap<>();
      for (Cell cell : row) {
        if (cell != null && cell.getColumnIndex() < rows.get(0).getCellCount()) {
          Cell head = rows.get(0).getCell(cell.getColumnIndex());
          values.put(head == null ? "" : head.getText(), text(cell, head));
        }
      }
      found.add(values);
    }
    return found;
  }

  private static String text(Cell cell, Cell head) {
    if (cell.getType() != CellType.NUMBER) {
      return cell.getText();
    }
    boolean day = head != null && List.of("Periode", "Maand").contains(head.getText());
    if (day && cell.asNumber().intValue() > 3000) {
      return cell.asDate().toLocalDate().toString().substring(0, 7);
    }
    return cell.asNumber().stripTrailingZeros().toPlainString();
  }

  /** A line of numbers in a table of the PDF. */
  record Line(String title, String label, List<String> counts) {}

  /**
   * The lines of tables whose label is one of these, with the title that stands above them.
   *
   * @param titles as the workbook has them
   */
  List<Line> tables(List<String> titles, List<String> labels) {
    List<Line> found = new ArrayList<>();
    String title = "";
    String before = "";
    for (String line : lines) {
      Line counts = counts(line.strip(), title, labels);
      if (counts != null) {
        found.add(counts);
      } else {
        String words = withoutHeads(line);
        String two = (before + " " + words).strip();
        title = titles.contains(words) ? words : titles.contains(two) ? two : title;
        before = words;
      }
    }
    return found;
  }

  /** Without the names of months, years and totals that stand above columns. */
  private static String withoutHeads(String line) {
    return line.replaceAll(
            "\\b(jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|20\\d\\d|Totaal|Toegezegd|Gerealiseerd"
                + "|hele looptijd.*)(?= |$)",
            "")
        .strip();
  }

  private static Line counts(String line, String title, List<String> labels) {
    for (String label : labels) {
      if (line.startsWith(label + " ")) {
        List<String> counts = new ArrayList<>();
        for (String word : line.substring(label.length() + 1).split(" ")) {
          Matcher count = COUNT.matcher(word);
          if (count.matches()) {
            counts.add(word.replace(".", ""));
          } else if (!word.endsWith("%")) {
            return null;
          }
        }
        return new Line(title, label, counts);
      }
    }
    return null;
  }

  List<String> lines() {
    return lines;
  }
}
