package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A broken file under the name of a good one, which says the same receipt: the good one stays in
 * force, and the run that meets the broken one tells of it, once.
 */
class BrokenAfterGoodTest {
  private static final String FILE =
      "lijsten/" + Partner.name("lijst", "2021-01", "20210203", "csv");

  @TempDir Path folder;

  @Test
  void is_told_by_the_run_that_meets_it() {
    Desk desk = new Desk(folder);
    String good = Partner.list("lijst", 6);
    desk.put(FILE, Partner.bytes(good));
    assertThat(desk.type("run", Desk.SMALL, "--quiet").exit()).isZero();

    desk.put(FILE, Partner.bytes(good.replaceFirst("BSN", "Persoonscode")));
    Told met = desk.type("run", Desk.SMALL, "--quiet");
    Told again = desk.type("run", Desk.SMALL, "--quiet");

    assertThat(met.out()).contains("1 geweigerd.", "is geweigerd. De kolom ‘BSN’ ontbreekt");
    assertThat(again.out()).contains("0 geweigerd.").doesNotContain("is geweigerd. De kolom");
  }
}
