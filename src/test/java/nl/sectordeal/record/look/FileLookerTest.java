package nl.sectordeal.record.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the columns of a file seem to be. */
class FileLookerTest {
  @TempDir Path folder;

  private ColumnLook look(String heading, String... cells) throws IOException {
    Path file = folder.resolve("lijst.csv");
    Files.writeString(file, heading + ";Nr\n" + String.join(";1\n", cells) + ";2\n");
    return new FileLooker(Vocabulary.standard()).look(file).columns().get(0);
  }

  @ParameterizedTest
  @CsvSource({"€ 950;€ 1.250", "'€ 800,00;€ 950,50'", "'800,00;1.250,50'", "EUR 800;EUR 900"})
  void sums_of_money_are_no_codes(String cells) throws IOException {
    ColumnLook column = look("Kosten traject", cells.split(";"));

    assertThat(column.meaning()).isNull();
    assertThat(column.values()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"VCA;BBL", "10;20", "A1;B2"})
  void words_and_numbers_may_be_codes(String cells) throws IOException {
    assertThat(look("Soort traject", cells.split(";")).meaning()).isEqualTo(Meaning.KIND);
  }

  @Test
  void a_row_that_stands_there_twice_does_not_spoil_the_key() throws IOException {
    Path file = folder.resolve("dubbel.csv");
    Files.writeString(file, "Dossier;Soort\nA1;x\nA2;x\nA3;y\nA1;x\nA2;x\n");

    FileLook look = new FileLooker(Vocabulary.standard()).look(file);

    assertThat(look.rows()).isEqualTo(5);
    assertThat(look.key()).containsExactly("Dossier");
  }

  @Test
  void dates_of_which_a_part_is_written_otherwise_are_not_taken_for_dates() throws IOException {
    ColumnLook column = look("Startdatum", "01-02-2024", "03-02-2024", "5 feb", "vorige week");

    assertThat(column.meaning()).isNull();
    assertThat(column.basis()).isEqualTo(ColumnLook.Basis.CONTRADICTED);
  }
}
