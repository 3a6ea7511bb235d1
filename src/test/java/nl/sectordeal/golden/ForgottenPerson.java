package nl.sectordeal.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.sectordeal.delivery.Originals;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Somebody of the sample with rows in many sources, and who that is in the files of the gemeente.
 */
record ForgottenPerson(String number, List<String> heading, List<String> row) {
  private static final Charset GEMEENTE = Charset.forName("windows-1252");

  /** The person with most rows; of equals the first number. */
  static ForgottenPerson of(GoldenRun run) {
    Map<String, Integer> rows = new TreeMap<>();
    Map<String, String> traject = new HashMap<>();
    for (String line : run.text("koppelingen.csv").lines().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      rows.merge(cells[2], 1, Integer::sum);
      if (cells[0].equals("gemeente-trajecten")) {
        traject.put(cells[2], cells[1]);
      }
    }
    rows.keySet().retainAll(traject.keySet());
    int most = rows.values().stream().max(Integer::compare).orElseThrow();
    String number =
        rows.keySet().stream().filter(one -> rows.get(one) == most).findFirst().orElseThrow();
    Path file =
        Path.of(
            "sample-data",
            GoldenRun.ZORG,
            "inbox/gemeente/trajecten_2021-03_ontvangen-20210403T0915.csv");
    List<String> lines = text(file, GEMEENTE).lines().toList();
    String own =
        lines.stream()
            .filter(line -> cells(line).contains(traject.get(number)))
            .findFirst()
            .orElseThrow();
    return new ForgottenPerson(number, cells(lines.get(0)), cells(own));
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split(";", -1)).map(cell -> cell.replace("\"", "")).toList();
  }

  private static String text(Path file, Charset charset) {
    try {
      return Files.readString(file, charset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String cell(String column) {
    return row.get(heading.indexOf(column));
  }

  /** Rows in the kept originals that name this person: by number, or by name and birth date. */
  List<String> rowsIn(GoldenRun run) {
    String day = cell("Geboortedatum");
    List<String> days =
        List.of(day, day.replaceAll("(\\d+)-(\\d+)-(\\d{4})", "$3-$2-$1"), day.replace('-', '/'));
    return lines(run).stream()
        .filter(
            line ->
                line.contains(cell("BSN"))
                    || (line.contains(cell("Achternaam"))
                        && days.stream().anyMatch(line::contains)))
        .toList();
  }

  private static List<String> lines(GoldenRun run) {
    try (Stream<Path> files = Files.walk(run.data().resolve("originals"))) {
      Originals originals = new Originals(run.data(), key(run));
      return files
          .filter(Files::isRegularFile)
          .flatMap(
              file ->
                  originals
                      .withPlain(file.getFileName().toString(), "a.xlsx", ForgottenPerson::read)
                      .stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      boolean workbook = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
      return workbook ? rows(file) : new String(bytes, GEMEENTE).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> rows(Path file) throws IOException {
    List<String> rows = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          StringBuilder cells = new StringBuilder();
          row.forEach(cell -> cells.append(text(cell)).append('|'));
          rows.add(cells.toString());
        }
      }
    }
    return rows;
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
        : cell.toString();
  }

  private static byte[] key(GoldenRun run) throws IOException {
    try {
      String secret = Files.readString(run.data().resolve("secret.key")).strip();
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
      return mac.doFinal("originals".getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
