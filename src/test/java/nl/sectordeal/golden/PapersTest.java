package nl.sectordeal.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.sectordeal._support.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports of the samples can be kept for ever and read by everyone. */
class PapersTest {
  private static final String REPORT = "maandrapportage.pdf";

  @TempDir Path elsewhere;

  @ParameterizedTest
  @MethodSource(GoldenRun.JOBS)
  void the_report_passes_verapdf(String job) {
    assertThat(Papers.faults(GoldenRun.of(job).file(REPORT))).isEmpty();
  }

  @Test
  void the_accounts_to_funders_pass_it() {
    assertThat(Papers.faults(GoldenRun.of(GoldenRun.GUIDANCE).file("vws.pdf"))).isEmpty();
    assertThat(Papers.faults(GoldenRun.of(GoldenRun.LEUVEN).file("esf.pdf"))).isEmpty();
    assertThat(Papers.faults(GoldenRun.of(GoldenRun.ZORG).file("esf.pdf"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(GoldenRun.JOBS)
  void the_report_in_english_does_too(String job) {
    Path data = GoldenRun.of(job).data();
    GoldenRun english = GoldenRun.in(data, elsewhere, job, "--lang", "en");

    assertThat(Papers.faults(english.file(REPORT))).isEmpty();
  }
}
