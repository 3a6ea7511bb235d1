package nl.sectordeal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalsTest {
  @TempDir Path folder;
  private Path data;
  private Path file;
  private Originals originals;

  @BeforeEach
  void receive() throws IOException {
    data = folder.resolve("data");
    file = Files.writeString(folder.resolve("namen.csv"), "Jansen;85073003328\n".repeat(100_000));
    originals = new Originals(data, key(1));
    originals.keep(file, Originals.sha256(file));
  }

  @Test
  void gives_back_the_same_bytes_under_the_same_name() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    originals.withPlain(
        Originals.sha256(file),
        "namen.csv",
        copy -> {
          assertThat(copy.getFileName()).hasToString("namen.csv");
          return assertThat(copy).hasBinaryContent(bytes);
        });
  }

  @Test
  void keeps_nothing_in_the_clear_before_or_after() throws IOException {
    originals.withPlain(Originals.sha256(file), "namen.csv", Path::toString);
    for (Path kept : files()) {
      assertThat(new String(Files.readAllBytes(kept), StandardCharsets.ISO_8859_1))
          .doesNotContain("Jansen");
    }
    assertThat(files()).hasSize(1);
  }

  @Test
  void takes_the_copy_away_when_reading_fails() throws IOException {
    String hash = Originals.sha256(file);
    assertThatThrownBy(
            () ->
                originals.withPlain(
                    hash,
                    "namen.csv",
                    copy -> {
                      throw new IllegalStateException("stuk");
                    }))
        .hasMessage("stuk");
    assertThat(files()).hasSize(1);
  }

  @Test
  void cleans_up_what_a_killed_process_left() throws IOException {
    Path left = Files.createDirectories(data.resolve("tmp/read123")).resolve("namen.csv");
    Files.writeString(left, "Jansen");
    originals.cleanUp();
    assertThat(left).doesNotExist();
  }

  @Test
  void cannot_be_read_with_another_key() throws IOException {
    String hash = Originals.sha256(file);
    assertThatThrownBy(() -> new Originals(data, key(2)).withPlain(hash, "x.csv", Path::toString))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void refuses_a_file_that_changed_after_its_hash_was_taken() throws IOException {
    Path growing = Files.writeString(folder.resolve("b.csv"), "half");
    String hash = Originals.sha256(growing);
    Files.writeString(growing, "half heel");
    assertThatThrownBy(() -> originals.keep(growing, hash)).isInstanceOf(IOException.class);
    assertThat(files()).hasSize(1);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static byte[] key(int of) {
    byte[] key = new byte[32];
    key[0] = (byte) of;
    return key;
  }
}
