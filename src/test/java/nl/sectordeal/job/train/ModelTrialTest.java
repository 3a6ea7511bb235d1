package nl.sectordeal.job.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.person.score.Trial;
import org.junit.jupiter.api.Test;

/** What is said of a model that was learnt, beside the one in use. */
class ModelTrialTest {
  @Test
  void says_both_with_figures() {
    ModelTrial trial = new ModelTrial(new Trial(200, 180, 0), new Trial(200, 190, 10));

    assertThat(trial.isWorse()).isTrue();
    assertThat(trial.line(Texts.in(Locale.ENGLISH)))
        .contains(
            "200 pairs are about one person",
            "180 of them rightly and 0 others wrongly (precision 1.0000, recall 0.9000)",
            "190 of them rightly and 10 others wrongly (precision 0.9500, recall 0.9500)")
        .doesNotContain("few pairs");
  }

  @Test
  void says_that_few_pairs_do_not_show_that_it_is_as_good() {
    Texts english = Texts.in(Locale.ENGLISH);

    assertThat(new ModelTrial(new Trial(200, 180, 3), new Trial(200, 190, 3)).line(english))
        .contains("Those are few pairs");
    assertThat(new ModelTrial(new Trial(2000, 1800, 3), new Trial(2000, 1900, 3)).line(english))
        .doesNotContain("few pairs");
  }

  @Test
  void says_that_it_cannot_tell_where_ids_tell_nothing() {
    ModelTrial trial = new ModelTrial(new Trial(0, 0, 0), new Trial(0, 0, 0));

    assertThat(trial.isWorse()).isFalse();
    assertThat(trial.line(Texts.in(Locale.ENGLISH))).contains("cannot be tried here");
  }
}
