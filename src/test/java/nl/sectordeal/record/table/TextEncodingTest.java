package nl.sectordeal.record.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import nl.sectordeal.delivery.Source.Format;
import nl.sectordeal.notice.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextEncodingTest {
  private static final String TEXT = "Nr;Naam\n1;José\n2;Zoë € 5\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', UTF-8",
    "UTF-8, EFBBBF, UTF-8",
    "UTF-16LE, '', UTF-16LE",
    "UTF-16LE, FFFE, UTF-16LE",
    "UTF-16BE, '', UTF-16BE",
    "UTF-16BE, FEFF, UTF-16BE",
    "windows-1252, '', windows-1252",
  })
  void the_character_set_is_found(String charset, String mark, String found) throws IOException {
    Path file = file(mark, TEXT.getBytes(Charset.forName(charset)));

    try (Table table = Tables.open(file, TestTables.CSV, List.of("Nr", "Naam"))) {
      assertThat(table.headings()).containsExactly("Nr", "Naam");
      assertThat(TestTables.rows(table)).containsExactly("2: 1|José", "3: 2|Zoë € 5");
      assertThat(table.notices()).extracting(Notice::value).containsExactly(found + " ;");
    }
  }

  @Test
  void a_strange_byte_far_down_is_seen() throws IOException {
    String far = "Nr;Naam\n" + "1;Jan\n".repeat(50_000) + "2;José\n";
    Path file = file("", far.getBytes(Charset.forName("windows-1252")));

    assertThat(TextEncoding.of(file).charset().name()).isEqualTo("windows-1252");
    assertThat(TestTables.rows(file, TestTables.CSV, "Nr", "Naam")).endsWith("50002: 2|José");
  }

  @Test
  void a_sign_that_lies_across_two_pieces_is_whole() throws IOException {
    String text = "Nr;Naam\n" + "a".repeat((1 << 16) - 9) + "é" + "b".repeat(70_000) + "ë\n";
    Path file = file("", text.getBytes(StandardCharsets.UTF_8));

    assertThat(TextEncoding.of(file))
        .isEqualTo(new TextEncoding(StandardCharsets.UTF_8, 0, false, true));
  }

  @ParameterizedTest
  @CsvSource({
    // declared, written in, mark in front, read as: the bytes win where they are certain
    "windows-1252, UTF-8, EFBBBF, UTF-8",
    "windows-1252, UTF-16LE, FFFE, UTF-16LE",
    "windows-1252, UTF-8, '', UTF-8",
    "UTF-8, windows-1252, '', windows-1252",
    "UTF-8, UTF-16BE, FEFF, UTF-16BE",
    "UTF-16, UTF-8, '', UTF-8",
  })
  void bytes_that_contradict_what_was_declared_win_and_this_is_told(
      String declared, String charset, String mark, String found) throws IOException {
    Path file = file(mark, TEXT.getBytes(Charset.forName(charset)));

    try (Table table = Tables.open(file, declared(declared), List.of("Nr"))) {
      assertThat(TestTables.rows(table)).contains("2: 1|José");
      assertThat(table.notices()).containsExactly(told(found));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, windows-1252, ''",
    "ISO-8859-1, windows-1252, ''",
    "UTF-8, UTF-8, ''",
    "UTF-8, UTF-8, EFBBBF",
    "UTF-16, UTF-16LE, FFFE",
    "UTF-16, UTF-16BE, ''",
    "UTF-16LE, UTF-16LE, FFFE",
  })
  void nothing_is_told_when_it_is_as_declared(String declared, String charset, String mark)
      throws IOException {
    Path file = file(mark, "Nr;Naam\n1;José\n".getBytes(Charset.forName(charset)));

    try (Table table = Tables.open(file, declared(declared), List.of("Nr"))) {
      assertThat(TestTables.rows(table)).containsExactly("2: 1|José");
      assertThat(table.notices()).isEmpty();
    }
  }

  @Test
  void plain_signs_fit_every_declared_set() throws IOException {
    Path file = file("", "Nr;Naam\n1;Jan\n".getBytes(StandardCharsets.US_ASCII));

    try (Table table = Tables.open(file, declared("windows-1252"), List.of("Nr"))) {
      assertThat(table.notices()).isEmpty();
    }
  }

  @Test
  void a_sign_cut_in_half_at_the_end_means_that_the_file_is_cut_off() throws IOException {
    byte[] bytes = "Nr;Naam\n1;José\n2;Zoë".getBytes(StandardCharsets.UTF_8);

    assertThat(refused(Arrays.copyOf(bytes, bytes.length - 1))).isEqualTo("L11");
  }

  @Test
  void a_single_strange_byte_at_the_end_is_windows_1252() throws IOException {
    Path file = file("", "Nr;Naam\n1;José".getBytes(Charset.forName("windows-1252")));

    assertThat(TestTables.rows(file, TestTables.CSV, "Nr")).containsExactly("2: 1|José");
  }

  @Test
  void half_a_sign_of_utf_16_means_that_the_file_is_cut_off() throws IOException {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_16LE);

    assertThat(refused(Arrays.copyOf(bytes, bytes.length - 1))).isEqualTo("L11");
  }

  @Test
  void zeros_far_down_mean_that_the_file_is_damaged() throws IOException {
    String text = "Nr;Naam\n" + "1;Jan\n".repeat(2000) + "\0\0\0\n";

    assertThat(refused(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo("L11");
  }

  private String refused(byte[] bytes) throws IOException {
    return TestTables.refusal(file("", bytes), TestTables.CSV, List.of("Nr")).code();
  }

  private static Notice told(String charset) {
    return new Notice("L17", nl.sectordeal.notice.Severity.WARN, null, null, charset, 1);
  }

  private static Format declared(String charset) {
    return new Format(Format.Type.CSV, ';', charset, null, null, 1);
  }

  private Path file(String mark, byte[] bytes) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(HexFormat.of().parseHex(mark));
    all.writeBytes(bytes);
    return Files.write(folder.resolve("lijst.csv"), all.toByteArray());
  }
}
