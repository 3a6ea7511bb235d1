package nl.sectordeal.sample;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads a file of the sample into rows of text, without any class of the program. */
final class PlainFiles {
  /**
   * All rows of a file with a filled cell, without totals; values by the heading as the job file
   * spells it.
   */
  static List<Map<String, String>> read(Path file) throws IOException {
    return file.toString().endsWith(".csv") ? csv(file) : xlsx(file);
  }

  private static List<Map<String, String>> csv(Path file) throws IOException {
    boolean uwv = file.getFileName().toString().startsWith("uwv");
    Charset charset = uwv ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    String text = Files.readString(file, charset).replace("\uFEFF", "");
    var parser = new RFC4180ParserBuilder().withSeparator(uwv ? ',' : ';').build();
    List<Map<String, String>> rows = new ArrayList<>();
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(text)).withCSVParser(parser).build()) {
      String[] headings = reader.readNext();
      for (String[] line = reader.readNext(); line != null; line = reader.readNext()) {
        add(rows, List.of(headings), List.of(line));
      }
    } catch (CsvException e) {
      throw new IOException(e);
    }
    return rows;
  }

  private static List<Map<String, String>> xlsx(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    int headerRow = file.getParent().endsWith("werkgevers") ? 3 : 1;
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
        Stream<Row> lines = book.getFirstSheet().openStream()) {
      LocalDate zero = book.isDate1904() ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
      List<String> headings = new ArrayList<>();
      for (Row line : (Iterable<Row>) lines::iterator) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < line.getCellCount(); i++) {
          boolean date = i < headings.size() && PlainChecks.isDate(headings.get(i));
          cells.add(text(line.getOptionalCell(i).orElse(null), date ? zero : null));
        }
        if (line.getRowNum() == headerRow) {
          cells.forEach(cell -> headings.add(heading(cell)));
        } else if (line.getRowNum() > headerRow) {
          add(rows, headings, cells);
        }
      }
    }
    return rows;
  }

  /** Employer 08410066 spells two headings in its own way. */
  private static String heading(String written) {
    return switch (written) {
      case "IN-DIENST" -> "In dienst";
      case "geboorte datum:" -> "Geboortedatum";
      default -> written;
    };
  }

  private static String text(Cell cell, LocalDate zero) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getType() == CellType.STRING) {
      return cell.asString();
    }
    String number = cell.getRawValue();
    if (zero != null) {
      return zero.plusDays(Long.parseLong(number)).toString();
    }
    return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
  }

  private static void add(
      List<Map<String, String>> rows, List<String> headings, List<String> cells) {
    String first = cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
    if (first.isEmpty() || first.toLowerCase(Locale.ROOT).startsWith("totaal")) {
      return;
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      String cell = i < cells.size() ? cells.get(i).strip() : "";
      boolean unknown =
          List.of("onbekend", "nvt", "-", "?").contains(cell.toLowerCase(Locale.ROOT));
      boolean date = PlainChecks.isDate(headings.get(i)) && !cell.isEmpty() && !unknown;
      row.put(headings.get(i), unknown ? PlainRow.UNKNOWN : date ? PlainChecks.date(cell) : cell);
    }
    rows.add(row);
  }

  private PlainFiles() {}
}
