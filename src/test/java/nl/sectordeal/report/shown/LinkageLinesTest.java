package nl.sectordeal.report.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.MonthlyReport.Linkage;
import nl.sectordeal.report.shown.LinkageLines.Line;
import org.junit.jupiter.api.Test;

/** What the data page tells of how rows were brought together. */
class LinkageLinesTest {
  private static final Linkage SOME = new Linkage(2935, 1002, 3, 259, 1, 8, 4, 12, 2);

  @Test
  void every_way_has_a_line() {
    assertThat(LinkageLines.of(SOME))
        .extracting(Line::count)
        .containsExactly(2935L, 1002L, 3L, 259L, 1L, 8L, 4L, 12L, 2L);
  }

  @Test
  void what_was_never_cut_is_not_told() {
    assertThat(LinkageLines.of(Linkage.NONE)).extracting(Line::key).doesNotContain("cut");
  }

  @Test
  void only_pairs_of_people_are_protected_when_few() {
    assertThat(LinkageLines.of(SOME).stream().filter(Line::ofPersons))
        .extracting(Line::key)
        .containsExactly("open", "decided");
  }

  @Test
  void each_line_has_its_words_in_both_languages() {
    List<Texts> both =
        Stream.of("nl", "en").map(language -> Texts.in(Locale.forLanguageTag(language))).toList();
    for (Line line : LinkageLines.of(SOME)) {
      assertThat(both).allMatch(texts -> texts.has("V.pdf.linkage.line." + line.key()));
    }
  }
}
