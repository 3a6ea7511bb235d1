package nl.sectordeal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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
    Source source = source(files);

    assertThat(source.takes(Path.of(file))).isEqualTo(taken);
    if (file.startsWith("in/")) {
      assertThat(source.takesName(Path.of(file).getFileName())).isEqualTo(taken);
    }
  }

  @Test
  void a_name_from_a_mac_is_the_same_name() {
    assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode('â'));
    String together = "Frysl\u00e2n_2021-03.csv";
    String apart = "Frysla\u0302n_2021-03.csv";

    assertThat(source("Frysl\u00e2n_*.csv").takes(Path.of(apart))).isTrue();
    assertThat(source("Frysla\u0302n_*.csv").takes(Path.of(together))).isTrue();
    assertThat(Inbox.name(Path.of(apart))).isEqualTo(together);
  }

  private static Source source(String files) {
    return new Source(
        "bron",
        "Partner",
        files,
        new Source.Format(Source.Format.Type.CSV, null, null, null, null, 1),
        Pattern.compile("x"),
        null,
        Source.Mode.FULL,
        5,
        null,
        new Source.Hold(25, 10));
  }
}
