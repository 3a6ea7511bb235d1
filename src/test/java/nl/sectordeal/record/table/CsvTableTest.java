package nl.sectordeal.record.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sectordeal.delivery.Source.Format;
import nl.sectordeal.notice.Notice;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** Runs the cases of spec/csv-tables.yaml. */
class CsvTableTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> text_files_are_read_as_the_cases_say() throws IOException {
    try (InputStream in = CsvTableTest.class.getResourceAsStream("/spec/csv-tables.yaml")) {
      List<Map<String, Object>> cases = new Yaml().load(in);
      return cases.stream()
          .map(one -> DynamicTest.dynamicTest((String) one.get("name"), () -> run(one)));
    }
  }

  private void run(Map<String, Object> one) throws IOException {
    Path file = Files.writeString(folder.resolve("lijst.csv"), (String) one.get("text"));
    Format format = format(one);
    List<String> expected = list(one, "expected", List.of("Nr", "Naam"));
    if (one.containsKey("refused")) {
      Notice notice = TestTables.refusal(file, format, expected);
      String row = notice.row() == null ? "" : "@" + notice.row();
      assertThat(notice.code() + row).isEqualTo(one.get("refused"));
      assertThat(notice.value()).as("no cell").isIn(null, String.valueOf(format.headerRows()));
      return;
    }
    try (Table table = Tables.open(file, format, expected)) {
      assertThat(TestTables.rows(table)).isEqualTo(one.get("rows"));
      if (one.containsKey("headings")) {
        assertThat(String.join("|", table.headings())).isEqualTo(one.get("headings"));
      }
      if (one.containsKey("notices")) {
        assertThat(notices(table, one)).isEqualTo(one.get("notices"));
      }
    }
  }

  /** Found formats are left out unless the case asks for them. */
  private static List<String> notices(Table table, Map<String, Object> one) {
    boolean detection = one.get("notices").toString().contains("L16") || one.containsKey("charset");
    return table.notices().stream()
        .filter(notice -> detection || !notice.code().equals("L16"))
        .map(CsvTableTest::text)
        .toList();
  }

  private static String text(Notice notice) {
    return notice.row() == null
        ? notice.code() + "=" + notice.value()
        : notice.code() + "@" + notice.row() + "x" + notice.count();
  }

  private static Format format(Map<String, Object> one) {
    String separator = (String) one.get("separator");
    return new Format(
        Format.Type.CSV,
        separator == null ? null : separator.charAt(0),
        (String) one.get("charset"),
        null,
        (Integer) one.get("header_row"),
        (Integer) one.getOrDefault("header_rows", 1));
  }

  @SuppressWarnings("unchecked")
  private static List<String> list(Map<String, Object> one, String key, List<String> otherwise) {
    return (List<String>) one.getOrDefault(key, otherwise);
  }
}
