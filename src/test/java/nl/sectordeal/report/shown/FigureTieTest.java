package nl.sectordeal.report.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.measure.Recount;
import nl.sectordeal.measure.Tie;
import nl.sectordeal.measure.TieOut;
import nl.sectordeal.notice.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTieTest {

  @Test
  void a_name_is_told_apart() {
    Tie tie = new Tie("social-return 2021: months = year", 1, 1, Tie.Relation.EQUAL);
    assertThat(FigureTie.of(tie)).isEqualTo(new FigureTie("social-return", "2021", "months", tie));
  }

  /** Or a report would stop for want of a word. */
  @ParameterizedTest
  @CsvSource({"nl, deal", "nl, 2021", "nl, 2021-03", "en, deal", "en, 2021", "en, 2021-03"})
  void every_tie_there_is_has_words(String language, String period) {
    Texts texts = Texts.in(Locale.forLanguageTag(language));
    List<Tie> ties = TieOut.listTies(List.of(figure(period)), new Recount());
    assertThat(ties).hasSizeGreaterThan(6);
    for (Tie tie : ties) {
      FigureTie one = FigureTie.of(tie);
      assertThat(one.period()).isEqualTo(period);
      assertThat(texts.has("V.pdf.tie." + one.check())).as(tie.name()).isTrue();
      assertThat(texts.has("W.tie.check." + one.check())).as(tie.name()).isTrue();
    }
  }

  private static Figure figure(String period) {
    SortedMap<String, Integer> none = new TreeMap<>();
    return new Figure(
        "mensen",
        "Mensen",
        Unit.PERSONS,
        period,
        0,
        0,
        0,
        0,
        0,
        0,
        null,
        none,
        new TreeMap<>(),
        none,
        none,
        new TreeMap<>(),
        null,
        List.of(),
        null,
        null);
  }
}
