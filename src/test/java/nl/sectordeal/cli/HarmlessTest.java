package nl.sectordeal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.nio.file.Path;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No name that a sender chose steers the terminal. */
class HarmlessTest {
  @TempDir Path folder;

  @Test
  void line_ends_and_tabs_stay() {
    assertThat(Harmless.text("een\ntwee\tdrie\r\nvier é")).isEqualTo("een\ntwee\tdrie\r\nvier é");
    assertThat(Harmless.text("a\u001b[31mb\u0007c\rd\u009be\u007f")).isEqualTo("a?[31mb?c?d?e?");
  }

  @Test
  void a_file_name_is_told_harmlessly() {
    assumeFalse(File.separatorChar == '\\');
    Desk desk = new Desk(folder);
    byte[] list = Partner.bytes(Partner.list("delft", 12));
    desk.put("lijsten/" + Partner.name("delft", "2021-01", "20210203", "csv"), list);
    desk.put("lijsten/leiden\nKlaar.\u001b[31m_2021-01.csv", "x".getBytes(UTF_8));
    desk.put("los\nKlaar.\u001b[31m.txt", list);

    Told told = desk.type("run", Desk.SMALL, "--quiet");

    assertThat(told.out())
        .contains("leiden?Klaar.?[31m_2021-01.csv (lijsten) is geweigerd.")
        .contains("los?Klaar.?[31m.txt hoort bij geen enkele bron")
        .doesNotContain("\u001b", "\nKlaar.");
  }

  @Test
  void what_was_typed_is_told_harmlessly() {
    assertThat(Desk.say("r\u001b[31mun").err()).contains("r?[31mun").doesNotContain("\u001b");
    assertThat(Desk.say("run", "r\u001b[31mun").err()).doesNotContain("\u001b");
  }
}
