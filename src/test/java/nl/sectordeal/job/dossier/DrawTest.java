package nl.sectordeal.job.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The numbers here were drawn by another program, in another language, from the description. */
class DrawTest {
  private static Frame frame(Map<String, Long> sizes) {
    return new Frame(new TreeMap<>(sizes));
  }

  private static SampleTerms simple(int size, long seed) {
    return new SampleTerms(size, seed, false);
  }

  @Test
  void seed_decides_the_numbers() {
    Frame frame = frame(Map.of("a", 400L, "b", 600L));

    assertThat(Draw.numbers(frame, simple(5, 7))).containsExactly(9L, 337L, 448L, 675L, 767L);
    assertThat(Draw.numbers(frame, simple(5, 8))).containsExactly(474L, 500L, 598L, 865L, 903L);
  }

  @Test
  void a_number_is_drawn_once() {
    assertThat(Draw.numbers(frame(Map.of("a", 6L)), simple(5, 7)))
        .containsExactly(1L, 3L, 4L, 5L, 6L);
  }

  @Test
  void a_sample_larger_than_the_frame_is_the_frame() {
    assertThat(Draw.numbers(frame(Map.of("a", 3L)), simple(30, 7))).containsExactly(1L, 2L, 3L);
    assertThat(Draw.numbers(frame(Map.of()), simple(30, 7))).isEmpty();
    assertThat(Draw.numbers(frame(Map.of()), new SampleTerms(30, 7, true))).isEmpty();
  }

  @Test
  void stratified_draws_from_each_measure_its_share() {
    Frame frame = frame(Map.of("a", 60L, "b", 30L, "c", 10L));

    assertThat(Draw.shares(frame, 10))
        .containsExactly(Map.entry("a", 6L), Map.entry("b", 3L), Map.entry("c", 1L));
    assertThat(Draw.numbers(frame, new SampleTerms(10, 7, true)))
        .containsExactly(6L, 9L, 16L, 25L, 31L, 47L, 60L + 14, 60L + 19, 60L + 21, 90L + 1);
  }

  @Test
  void what_is_left_goes_to_the_largest_remainders() {
    // 10 x 55, 34 and 11 of 100: 5.5, 3.4 and 1.1
    assertThat(Draw.shares(frame(Map.of("a", 55L, "b", 34L, "c", 11L)), 10))
        .containsExactly(Map.entry("a", 6L), Map.entry("b", 3L), Map.entry("c", 1L));
  }

  @Test
  void every_measure_has_at_least_one_and_the_largest_gives_it() {
    assertThat(Draw.shares(frame(Map.of("a", 990L, "b", 5L, "c", 5L)), 10))
        .containsExactly(Map.entry("a", 8L), Map.entry("b", 1L), Map.entry("c", 1L));
    assertThat(Draw.shares(frame(Map.of("a", 9L, "b", 9L, "c", 9L)), 2).values())
        .containsExactly(1L, 1L, 1L);
  }

  @Test
  void a_measure_gives_no_more_than_it_has() {
    assertThat(Draw.shares(frame(Map.of("a", 2L, "b", 3L)), 30))
        .containsExactly(Map.entry("a", 2L), Map.entry("b", 3L));
  }

  @Test
  void a_sample_has_at_least_one_and_not_all_too_many() {
    assertThatThrownBy(() -> simple(0, 7)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> simple(SampleTerms.LARGEST + 1, 7))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(simple(SampleTerms.LARGEST, 7).size()).isEqualTo(SampleTerms.LARGEST);
  }
}
