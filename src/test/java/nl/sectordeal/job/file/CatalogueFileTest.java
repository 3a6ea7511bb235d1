package nl.sectordeal.job.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.sectordeal.outcome.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A catalogue beside a job file says what codes tell; each mistake is told in a sentence. */
class CatalogueFileTest {
  private static final String HEAD = "attribute;code;title;from;until;krapte\n";

  @TempDir Path folder;

  private Catalogue read(String text) throws IOException {
    return CatalogueFile.read(Files.writeString(folder.resolve("catalogus.csv"), text));
  }

  @Test
  void columns_of_its_own_are_what_codes_tell() throws IOException {
    assertThat(read(HEAD + "functie;KOK;Kok;;;JA\n").titlesOf("functie"))
        .isEqualTo(Map.of("KOK", "Kok"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "functie;;Kok;;;JA | without attribute or code",
        "functie;KOK;Kok;01-01-2021;;JA | Write days as 2018-01-01",
        "functie;KOK;Kok;2021-02-01;2021-01-01;JA | ends before it begins",
        "functie;KOK;Kok;;;JA~functie;KOK;Kok;;;NEE | says two things of KOK"
      })
  void a_mistake_is_told(String lines, String sentence) {
    assertThat(Mistakes.english(() -> read(HEAD + lines.replace('~', '\n') + "\n")))
        .contains(sentence);
  }

  @Test
  void a_file_that_is_not_there_or_has_other_columns_is_told_with_what_to_do() {
    assertThat(Mistakes.english(() -> CatalogueFile.read(folder.resolve("nergens.csv"))))
        .contains("outcome.catalogue");
    assertThat(Mistakes.english(() -> read("soort;code\nfunctie;KOK\n")))
        .contains("attribute, code, title");
  }
}
