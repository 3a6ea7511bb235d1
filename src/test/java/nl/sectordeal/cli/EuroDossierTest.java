package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier holds what amounts are reckoned from, and whoever has it reckons them again. */
class EuroDossierTest {
  private static final String TABLE = "bijlagen/bouwblokken.csv";
  private static final String AMOUNTS = "bedragen.csv";

  @TempDir Path folder;
  private Path dossier;

  @BeforeEach
  void make() {
    EuroJob job =
        new EuroJob(folder)
            .deliver(
                "2024-03",
                "Ada;Brinkhuis;03-04-1980;27410011;01-07-2023;31-01-2024;24;Ja;Bijstand;;",
                "Bert;Overbeek;05-06-1965;27410011;01-07-2023;31-12-2023;20;Ja;WW;;250");
    job.run();
    dossier = folder.resolve("dossier.zip");
    Told told = job.type("dossier", "--month", "2024-03", "--to", dossier.toString());
    assertThat(told.exit()).as(told.all()).isZero();
  }

  @Test
  void it_holds_the_table_and_the_amounts_and_is_verified_by_itself() {
    Zip zip = Zip.read(dossier);

    assertThat(zip.files()).containsKeys(TABLE, AMOUNTS);
    assertThat(zip.text("LEESMIJ.txt")).contains(TABLE + ": bouwblokken.csv");
    Told told = Desk.say("verify", dossier.toString());
    assertThat(told.exit()).as(told.all()).isZero();
    assertThat(told.out()).contains("Alle bedragen in euro zijn opnieuw berekend en zijn gelijk.");
  }

  @Test
  void a_flipped_digit_in_the_table_is_named_with_all_that_follows_from_it() throws IOException {
    Told told = verify(zip -> zip.change(TABLE, text -> text.replace("40000", "40001")));

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.out()).contains(TABLE + ":", AMOUNTS + ",", "run.json,");
  }

  @Test
  void a_flipped_digit_in_an_amount_is_named_also_when_the_hashes_are_made_to_fit()
      throws IOException {
    Told told =
        verify(
            zip ->
                zip.change(AMOUNTS, text -> text.replaceFirst("15555\\.56,", "15555.57,"))
                    .withHashesRepaired());

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.out()).contains(AMOUNTS + ",", "15555.57");
  }

  @Test
  void a_missing_table_is_named() throws IOException {
    assertThat(verify(zip -> zip.remove(TABLE)).out()).contains(TABLE + ":");
  }

  @Test
  void a_file_that_the_job_does_not_name_is_a_stranger() throws IOException {
    Told told =
        verify(zip -> zip.put("bijlagen/anders.csv", zip.files().get(TABLE)).withListRepaired());

    assertThat(told.out()).contains("bijlagen/anders.csv: hoort niet in een dossier.");
  }

  @Test
  void amounts_may_not_be_left_out() throws IOException {
    assertThat(verify(zip -> zip.remove(AMOUNTS).withListRepaired()).out()).contains(AMOUNTS + ":");
  }

  private Told verify(UnaryOperator<Zip> change) throws IOException {
    Path changed = folder.resolve("veranderd.zip");
    change.apply(Zip.read(dossier)).write(changed);
    return Desk.say("verify", changed.toString());
  }
}
