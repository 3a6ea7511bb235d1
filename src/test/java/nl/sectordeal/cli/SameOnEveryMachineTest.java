package nl.sectordeal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run gives the same bytes whatever language the machine speaks. */
class SameOnEveryMachineTest {
  private static final String REPORT =
      "  - { template: partners/maandrapportage, formats: [pdf, xlsx], measures: all }\n";

  @TempDir Path folder;

  /** With a chart in the workbook: its title bears a language. */
  private String job() throws Exception {
    Path job = folder.resolve("klein.yaml");
    Files.writeString(job, Files.readString(Path.of(Desk.SMALL)) + REPORT);
    return job.toString();
  }

  private Desk desk(String name) {
    Desk desk = new Desk(folder.resolve(name));
    String rows =
        "Nummer;BSN;Voornaam;Achternaam;Geboortedatum;Soort;Startdatum;Einddatum;Resultaat\n"
            + "I1;111222333;İrem;Ivanov;02-03-1990;Taal;11-01-2021;;Loopt\n"
            + "I2;123456782;Işık;Illés;12-11-1981;Werkfit;01-01-2021;31-01-2021;Afgerond\n";
    desk.put("lijsten/delft_2021-01_ontvangen-20210205T0900.csv", rows.getBytes(UTF_8));
    desk.put("lijsten/delft_2021-02_ontvangen-20210305T0900.csv", rows.getBytes(UTF_8));
    return desk;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "tr-TR", "th-TH"})
  void the_language_of_the_machine_changes_no_byte(String language) throws Exception {
    String job = job();
    Desk here = desk("here");
    Locale before = Locale.getDefault();
    try {
      assertThat(here.type("run", job, "--quiet").exit()).isZero();
    } finally {
      Locale.setDefault(before);
    }
    Desk there = desk("there").withKeyOf(here);

    List<String> words = there.words("run", job, "--quiet");
    try (OtherProcess other =
        OtherProcess.startIn(Locale.forLanguageTag(language), Path.of("."), words)) {
      assertThat(other.exit()).as(other.said()).isZero();
    }

    Map<String, byte[]> files = Desk.files(there.out());
    Map<String, byte[]> expected = Desk.files(here.out());
    assertThat(files.keySet()).isEqualTo(expected.keySet()).anyMatch(name -> name.endsWith("pdf"));
    expected.forEach((name, bytes) -> assertThat(files.get(name)).as(name).isEqualTo(bytes));
  }
}
