package nl.sectordeal.record.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.sectordeal.delivery.SenderFinder.Found;
import nl.sectordeal.delivery.Source;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fixed cell above the headings tells who sent a file, failing that a column of its rows. */
class FileSenderTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0} / {1}: {2} {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "Van:;School C, Nr;Afzender|1;School C, School C, -",
        "Van:;School C, Nr;Afzender|1;School B, School C, L35",
        "Van:;School C, Nr;Afzender|1;, School C, -",
        "Van:;School C, Nr;Naam|1;Jan, School C, -",
        "Van:;, Nr;Afzender|1;School B, School B, -",
        "Van:;, Nr;Afzender|1;School B|2;School C, School B, L35",
        "Van:;, Nr;Naam|1;Jan, -, -",
      })
  void cell_and_rows_name_the_same_one(String title, String rows, String sender, String refusal)
      throws IOException {
    Path file = folder.resolve("lijst.csv");
    Files.writeString(file, title + "\n\n" + rows.replace('|', '\n') + "\n");
    Source.Format format = new Source.Format(Source.Format.Type.CSV, ';', null, null, null, 1);
    Source source =
        new Source(
            "scholen",
            "School",
            "*.csv",
            format,
            Pattern.compile("x"),
            null,
            Source.Mode.FULL,
            5,
            new Source.SenderFrom(null, "B1", "Afzender", null),
            new Source.Hold(25, 10));

    assertThat(new FileSender().find(file, source)).isEqualTo(new Found(sender, refusal));
  }
}
