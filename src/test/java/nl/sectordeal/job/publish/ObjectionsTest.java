package nl.sectordeal.job.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.sectordeal.measure.Tie;
import nl.sectordeal.measure.Tie.Relation;
import nl.sectordeal.notice.Texts;
import org.junit.jupiter.api.Test;

class ObjectionsTest {
  private static final Texts DUTCH = Texts.in(Locale.forLanguageTag("nl"));

  @Test
  void two_numbers_that_do_not_tie_are_both_named() {
    List<Tie> ties =
        List.of(
            new Tie("banen 2021: groups = total", 12, 12, Relation.EQUAL),
            new Tie("banen 2021: months = year", 11, 12, Relation.EQUAL),
            new Tie("banen 2021: low <= counted", 12, 12, Relation.AT_MOST),
            new Tie("banen 2021: counted <= high", 13, 12, Relation.AT_MOST));

    assertThat(Objections.ofTies(ties, DUTCH))
        .containsExactly(
            "Sluit niet aan: banen 2021: months = year: 11 tegen 12.",
            "Sluit niet aan: banen 2021: counted <= high: 13 tegen 12.");
  }
}
