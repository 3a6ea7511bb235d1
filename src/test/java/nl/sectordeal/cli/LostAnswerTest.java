package nl.sectordeal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that cannot be written is told; one of which the reader has enough is not. */
class LostAnswerTest {
  private final StringWriter err = new StringWriter();
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  /** Takes so many bytes, and fails on the next. */
  private final class Failing extends OutputStream {
    private final int room;
    private final String why;

    Failing(int room, String why) {
      this.room = room;
      this.why = why;
    }

    @Override
    public void write(int octet) throws IOException {
      if (written.size() == room) {
        throw new IOException(why);
      }
      written.write(octet);
    }
  }

  private int type(OutputStream out, String... words) {
    return Main.run(out, new PrintWriter(err, true), words);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100})
  void a_full_disk_is_told(int room) {
    assertThat(type(new Failing(room, "No space left on device"), "rules")).isEqualTo(2);

    assertThat(err.toString()).contains("Niet het hele antwoord kon worden geschreven");
    assertThat(written.size()).isEqualTo(room);
  }

  @Test
  void it_is_told_in_the_language_that_was_asked() {
    assertThat(type(new Failing(9, "Input/output error"), "rules", "--lang", "en")).isEqualTo(2);

    assertThat(err.toString()).contains("Not all of the answer could be written");
  }

  @ParameterizedTest
  @CsvSource({"Broken pipe", "The pipe is being closed", "Gebroken pijp"})
  void a_reader_who_has_enough_is_told_nothing(String why) {
    assertThat(type(new Failing(100, why), "rules")).isZero();

    assertThat(err.toString()).isEmpty();
  }

  @Test
  void what_went_wrong_besides_keeps_its_exit_code() {
    assertThat(type(written, "rules")).isZero();
    assertThat(written.toString(UTF_8)).contains("R07");

    assertThat(type(new Failing(0, "No space left on device"), "rules", "X99")).isEqualTo(2);
  }
}
