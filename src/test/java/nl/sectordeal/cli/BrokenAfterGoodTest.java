package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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

  /** Which comes first is the same moment for all: a receipt that stands in the name. */
  @Test
  void is_told_once_however_often_it_came_broken_under_its_name() {
    Desk desk = new Desk(folder);
    String good = Partner.list("lijst", 6);
    for (String column :
        List.of("BSN", "Geboortedatum", "Startdatum", "Einddatum", "Achternaam", "Soort")) {
      desk.put(FILE, Partner.bytes(good.replaceFirst(column, "Xyz")));
      Told met = desk.type("run", Desk.SMALL, "--quiet");
      Told again = desk.type("run", Desk.SMALL, "--quiet");

      for (Told told : List.of(met, again)) {
        assertThat(told.out().lines().filter(line -> line.contains("is geweigerd.")))
            .as(told.out())
            .singleElement()
            .asString()
            .contains("‘" + column + "’");
      }
    }
  }
}
