package nl.sectordeal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** A window of Windows lacks some letters, and shows the others its own way. */
class LettersTest {
  private static final Charset WINDOW = Charset.forName("IBM850");

  @Test
  void letters_that_a_window_knows_stay_and_others_become_plain() {
    assertThat(shown("België: de kolom ‘Achternaam’ … 3 – 4, ≤ 5 €", WINDOW))
        .isEqualTo("België: de kolom 'Achternaam' ... 3 - 4, <= 5 EUR");
  }

  @Test
  void a_letter_without_a_plain_one_becomes_a_question_mark() {
    assertThat(shown("Şeyma 😀", WINDOW)).isEqualTo("?eyma ?");
  }

  @Test
  void utf_8_knows_them_all() {
    String all = "België ‘Achternaam’ … – ≤ € Şeyma 😀";

    assertThat(shown(all, UTF_8)).isEqualTo(all);
  }

  private static String shown(String text, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintWriter writer = Letters.writer(bytes, charset);
    writer.print(text);
    writer.print('…');
    writer.flush();
    String shown = bytes.toString(charset);
    String end = charset.equals(UTF_8) ? "…" : "...";
    assertThat(shown).endsWith(end);
    return shown.substring(0, shown.length() - end.length());
  }
}
