package nl.sectordeal.job.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.PersonExplanation;
import nl.sectordeal.report.PersonExplanation.Decided;
import nl.sectordeal.report.PersonExplanation.RowLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people decided about a row, with their reason between one pair of brackets. */
class PersonWordsTest {
  @ParameterizedTest
  @CsvSource({
    "gebeld, (gebeld)",
    "(vergeten), (vergeten)",
    "gebeld (twee keer), (gebeld (twee keer))",
    "(a) en (b), ((a) en (b))"
  })
  void a_reason_stands_between_one_pair_of_brackets(String because, String told) {
    Decided decided = new Decided("gem:G2", "SAME", "Ans", "2021-07-09T08:00:00Z", because);
    RowLine row =
        new RowLine(
            "gem",
            "",
            "G1",
            "gem.csv",
            2,
            "5dc7e001",
            true,
            List.of(),
            "VERDICT",
            null,
            null,
            List.of(decided));
    PersonExplanation explanation = new PersonExplanation("job", "A", "A", List.of(row), List.of());

    assertThat(PersonWords.lines(explanation, Texts.in(Locale.forLanguageTag("nl"))))
        .anyMatch(line -> line.endsWith("zelfde persoon als gem:G2 " + told));
  }
}
