package nl.sectordeal.job.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.sectordeal.notice.Sentence;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** The table with what a year of work is worth; each mistake in it is told in a sentence. */
class BlockTableTest {
  private static final Node EURO =
      new Node(
          JsonNodeFactory.instance.objectNode(),
          new Places(new Sentence("jobfile.root"), Map.of()));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code,amount_per_year | daar ontbreken kolommen. Nodig zijn: code, amount_per_year, | which lacks columns. It needs: code,",
        "code,kind,amount_per_year,max_months,from,source~PW,bonus,1,,2023-07-01, | waar rij 2 een ander kind heeft | where row 2 has another kind",
        "code,kind,amount_per_year,max_months,from,source~PW,toeslag,1,6,2023-07-01, | waar rij 2 max_months heeft | where row 2 has max_months",
        "code,kind,amount_per_year,max_months,from,source~PW,,duur,,2023-07-01, | waar rij 2 iets anders heeft dan getallen | where row 2 has something else",
        "code,kind,amount_per_year,max_months,from,source~PW,,1,,01-07-2023, | waar rij 2 iets anders heeft dan getallen | where row 2 has something else",
      })
  void a_mistake_is_told(String lines, String dutch, String english) throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), lines.replace('~', '\n') + "\n");

    JobFileMistake mistake = Mistakes.of(() -> BlockTable.read(file, EURO));

    assertThat(Mistakes.lines(mistake, "nl").get(1)).contains("blocks is " + file, dutch);
    assertThat(Mistakes.lines(mistake, "en").get(1)).contains("blocks is " + file, english);
  }
}
