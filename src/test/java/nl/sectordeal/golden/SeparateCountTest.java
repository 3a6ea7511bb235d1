package nl.sectordeal.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.sample.PlainCount;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The two great targets agree with a calculation that shares no class with the program. */
class SeparateCountTest {
  private static PlainCount plain;
  private static RunFile run;

  @BeforeAll
  static void count() throws IOException {
    plain = PlainCount.of(Path.of("sample-data", GoldenRun.ZORG, "inbox"));
    run = RunFile.of(GoldenRun.of(GoldenRun.ZORG));
  }

  @Test
  void klaargestoomd_agrees() {
    assertThat(run.figure("klaargestoomd", "deal").counted()).isEqualTo(plain.klaargestoomd());
  }

  @Test
  void social_return_agrees_in_every_year() {
    Map<Integer, Integer> counted = new TreeMap<>();
    for (int year : plain.socialReturn().keySet()) {
      counted.put(year, run.figure("social-return", Integer.toString(year)).counted());
    }
    assertThat(counted).isEqualTo(plain.socialReturn());
  }
}
