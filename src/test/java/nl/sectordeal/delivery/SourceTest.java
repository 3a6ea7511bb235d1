package nl.sectordeal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in/lijst*.csv | in/lijst_2021-03.csv | true",
        "in/lijst*.csv | in/lijst_2021-03.CSV | true",
        "in/lijst*.csv | in/lijst_2021-03.Csv | true",
        "in/lijst*.CSV | in/lijst_2021-03.csv | true",
        "in/lijst*.csv | in/LIJST_2021-03.csv | false",
        "in/lijst*.csv | IN/lijst_2021-03.csv | false",
        "in/lijst*.csv | in/lijst_2021-03.xlsx | false",
        "in/lijst* | in/lijst | true",
        "in/lijst* | in/LIJST | false",
        "in/*.{csv,txt} | in/lijst.TXT | true",
      })
  void a_file_is_known_by_its_name_and_its_extension_in_capitals_or_not(
      String files, String file, boolean taken) {
    Source.Format format = new Source.Format(Source.Format.Type.CSV, null, null, null, null, 1);
    Source source =
        new Source(
            "bron",
            "Partner",
            files,
            format,
            Pattern.compile("x"),
            null,
            Source.Mode.FULL,
            5,
            null,
            new Source.Hold(25, 10));

    assertThat(source.takes(Path.of(file))).isEqualTo(taken);
    if (file.startsWith("in/")) {
      assertThat(source.takesName(Path.of(file).getFileName())).isEqualTo(taken);
    }
  }
}
