package nl.sectordeal.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.sample.PlainCount;
import nl.sectordeal.sample.WhoIsWho;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The two great targets agree with a calculation that shares no class with the program. */
class SeparateCountTest {
  private static final String READY = "klaargestoomd";
  private static final String SOCIAL = "social-return";

  /** Who is in doubt counts as two. */
  private static PlainCount plain;

  /** Everyone in doubt is one. */
  private static PlainCount merged;

  private static RunFile run;

  @BeforeAll
  static void count() throws IOException {
    Path inbox = Path.of("sample-data", GoldenRun.ZORG, "inbox");
    plain = PlainCount.of(inbox, WhoIsWho.asCounted());
    merged = PlainCount.of(inbox, WhoIsWho.withDoubtsAsOne());
    run = RunFile.of(GoldenRun.of(GoldenRun.ZORG));
  }

  @Test
  void klaargestoomd_agrees() {
    assertThat(run.figure(READY, "deal").counted()).isEqualTo(plain.klaargestoomd());
  }

  @Test
  void social_return_agrees_in_every_year() {
    Map<Integer, Integer> counted = new TreeMap<>();
    for (int year : plain.socialReturn().keySet()) {
      counted.put(year, run.figure(SOCIAL, Integer.toString(year)).counted());
    }
    assertThat(counted).isEqualTo(plain.socialReturn());
  }

  @Test
  void the_band_goes_from_everyone_apart_to_everyone_in_doubt_as_one() {
    assertBand(run.figure(READY, "deal"), plain.klaargestoomd(), merged.klaargestoomd());
    plain
        .socialReturn()
        .forEach(
            (year, count) ->
                assertBand(
                    run.figure(SOCIAL, Integer.toString(year)),
                    count,
                    merged.socialReturn().get(year)));
  }

  @Test
  void doubt_makes_a_difference_in_both() {
    assertThat(merged.klaargestoomd()).isNotEqualTo(plain.klaargestoomd());
    assertThat(merged.socialReturn()).isNotEqualTo(plain.socialReturn());
  }

  private static void assertBand(RunFile.Told figure, int apart, int asOne) {
    assertThat(figure.low()).as(figure + " low").isEqualTo(Math.min(apart, asOne));
    assertThat(figure.high()).as(figure + " high").isEqualTo(Math.max(apart, asOne));
  }
}
