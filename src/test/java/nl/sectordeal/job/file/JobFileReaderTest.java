package nl.sectordeal.job.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.IdPolicy;
import nl.sectordeal.record.mapping.RowMapping;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class JobFileReaderTest {
  private static final Path ZORG = Path.of("jobs/sectordeal-zorg-den-haag.yaml");
  private static final Path CONTACT = Path.of("jobs/regionaal-contactpunt.yaml");

  @TempDir Path folder;

  private static JobFile zorg() {
    return new JobFileReader().read(ZORG);
  }

  private JobFile read(String text) throws Exception {
    Path blocks = Path.of("jobs", "bouwblokken-haaglanden-2023-07.csv");
    Files.copy(blocks, folder.resolve(blocks.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    return new JobFileReader().read(Files.writeString(folder.resolve("job.yaml"), text));
  }

  /** The mistakes of {@code spec/job-file.yaml}. */
  @TestFactory
  Stream<DynamicTest> mistakes() throws Exception {
    String good = Files.readString(ZORG);
    List<DynamicTest> tests = new ArrayList<>();
    try (InputStream in = JobFileReaderTest.class.getResourceAsStream("/spec/job-file.yaml")) {
      for (JsonNode one : new YAMLMapper().readTree(in)) {
        tests.add(
            DynamicTest.dynamicTest(
                one.get("name").asString(),
                () ->
                    isTold(
                        good,
                        one.get("from").asString(),
                        one.get("to").asString(),
                        Map.of("nl", one.get("nl").asString(), "en", one.get("en").asString()))));
      }
    }
    return tests.stream();
  }

  private void isTold(String good, String from, String to, Map<String, String> sentences) {
    assertThat(good).contains(from);
    int at = good.indexOf(from);
    String wrong = good.substring(0, at) + to + good.substring(at + from.length());

    JobFileMistake mistake = Mistakes.of(() -> read(wrong));
    sentences.forEach(
        (language, sentence) ->
            assertThat(Mistakes.lines(mistake, language))
                .as("one sentence of what is wrong")
                .contains(sentence.replace("FOLDER", folder.toString()))
                .hasSizeLessThanOrEqualTo(3));
  }

  @Test
  void tells_of_a_code_that_no_column_gives() throws Exception {
    String good = Files.readString(ZORG);
    JobFile job =
        read(
            good.replace("kind: [WERKFIT, WERKONTWIKKEL], result", "kind: [WERKFIET], result")
                .replace("group: [BIJSTAND, KWETSBARE_JONGERE, WW], min", "group: JONGEREN, min"));

    assertThat(job.doubts())
        .map(doubt -> doubt.in(Texts.in(Texts.DUTCH)).replaceAll(" .regel [0-9]+.", ""))
        .containsExactly(
            "measure.klaargestoomd.when[0].participation.kind vraagt om WERKFIET, en die code"
                + " geeft geen kolom onder record, dus daardoor telt niemand mee. Bedoelt u WERKFIT?"
                + " Die kolommen geven: TAAL, WERKFIT, WERKONTWIKKEL.",
            "measure.social-return.when[0].placement.group vraagt om JONGEREN, en die code"
                + " geeft geen kolom onder record, dus daardoor telt niemand mee."
                + " Die kolommen geven: BIJSTAND, KWETSBARE_JONGERE, NUG, WAJONG, WW.");
  }

  @Test
  void tells_of_promises_that_reach_out_of_the_deal() throws Exception {
    String good = Files.readString(ZORG);
    JobFile job =
        read(
            good.replace("amount: 2000, by: \"2022-12-31\"", "amount: 2000, by: \"2023-06-30\"")
                .replace("{ amount: 680 }", "{ amount: 680, from: \"2018-11-14\" }"));

    assertThat(job.doubts())
        .map(doubt -> doubt.in(Texts.in(Texts.DUTCH)).replaceAll(" .regel [0-9]+.", ""))
        .containsExactly(
            "measure.klaargestoomd.promised[0].by is 2023-06-30, en dat is na de laatste dag van"
                + " de deal, 2022-12-31. Wat na die dag gebeurt, telt niet mee. Is dat niet bedoeld,"
                + " verbeter dan een van beide dagen in het opdrachtbestand.",
            "measure.werkontwikkelplekken.promised[0].from is 2018-11-14, en dat is voor de eerste"
                + " dag van de deal, 2019-01-01. Laat from weg als de toezegging voor de hele deal"
                + " geldt; verbeter anders een van beide dagen in het opdrachtbestand.");
  }

  @Test
  void tells_of_a_smallest_cell_that_protects_nothing() throws Exception {
    JobFile job =
        read(Files.readString(ZORG).replace("all, smallest_cell: 5 }", "all, smallest_cell: 1 }"));

    assertThat(job.doubts())
        .map(doubt -> doubt.in(Texts.in(Texts.DUTCH)).replaceAll(" .regel [0-9]+.", ""))
        .containsExactly(
            "report[0].smallest_cell is 1, en dat beschermt niets: elk aantal staat er zoals het"
                + " is. Schrijf 2 of meer. Mogen de lezers elk aantal zien, schrijf dan small_cells:"
                + " exact, en bij readers en because wie het mag lezen en waarom.");
  }

  @Test
  void promises_may_be_steps_on_the_way() throws Exception {
    JobFile job =
        read(
            Files.readString(ZORG)
                .replace(
                    "{ amount: 680 }", "{ amount: 300, by: \"2020-12-31\" }, { amount: 680 }"));

    assertThat(job.doubts()).isEmpty();
    assertThat(job.measures().get(3).promised()).hasSize(2);
  }

  @Test
  void values_that_differ_in_capitals_may_have_one_code() throws Exception {
    String values = "{ column: Doelgroep, values: { Bijstand: BIJSTAND";
    String text = Files.readString(ZORG).replace(values, values + ", bijstand: BIJSTAND");
    assertThat(text).contains(", bijstand:");
    assertThat(read(text).doubts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 0 6 29 2 *", "0 0 6 L * *", "@monthly", "0 0 8 6 1-12/3 MON-FRI"})
  void schedule_may_be_anything_that_comes(String cron) throws Exception {
    String text = Files.readString(ZORG).replace("0 30 6 6 * *", cron);
    assertThat(read(text).schedule()).isEqualTo(cron);
  }

  @Test
  void whoever_reads_a_job_file_elsewhere_need_not_have_its_templates() throws Exception {
    String text =
        Files.readString(ZORG).replace("partners/maandrapportage", "partners/eigen-sjabloon");
    Path file = Files.writeString(folder.resolve("job.yaml"), text);
    assertThat(new JobFileReader().read(file, name -> Path.of("jobs", name)).reports())
        .extracting(JobFile.Report::template)
        .contains("partners/eigen-sjabloon");
  }

  @Test
  void column_whose_values_are_the_codes_gives_any() throws Exception {
    String values = "{ column: Soort, values: { Werkfit: WERKFIT, Werkontwikkel: WERKONTWIKKEL";
    JobFile job =
        read(
            Files.readString(ZORG)
                .replace("kind: " + values + ", Taal: TAAL } }", "kind: { column: Soort }")
                .replace("kind: [WERKFIT, WERKONTWIKKEL], result", "kind: [WERKFIET], result"));

    assertThat(job.doubts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sectordeal-zorg-den-haag",
        "esf-in-z-leuven",
        "routekaart",
        "regionaal-contactpunt",
        "sterk-in-je-werk"
      })
  void shipped_job_files_leave_no_doubt(String job) {
    assertThat(new JobFileReader().read(Path.of("jobs", job + ".yaml")).doubts()).isEmpty();
  }

  @Test
  void reads_the_deal() {
    JobFile job = zorg();
    assertThat(job.name()).isEqualTo("sectordeal-zorg-den-haag");
    assertThat(job.title()).isEqualTo("Sectordeal Zorg Den Haag");
    assertThat(job.deal().from()).isEqualTo(LocalDate.of(2019, 1, 1));
    assertThat(job.deal().until()).isEqualTo(LocalDate.of(2022, 12, 31));
    assertThat(job.schedule()).isEqualTo("0 30 6 6 * *");
    assertThat(job.language()).isEqualTo(Locale.forLanguageTag("nl"));
    assertThat(job.linking())
        .isEqualTo(new JobFile.Linking(0.99, 0.80, 25, 40, null, Set.of("zorg-werkt-academie")));
    assertThat(job.terms().proofWindow()).isEqualTo(5);
    assertThat(job.sha256()).matches("[0-9a-f]{64}");
  }

  @Test
  void reads_how_people_are_linked() throws Exception {
    String text =
        Files.readString(ZORG)
            .replace(
                "stop_above: 25", "stop_above: 7\n  largest_person: 12\n  model: modellen/den.yaml")
            .replace("  link: 0.99\n", "")
            .replace("    uwv:\n", "    uwv:\n      one_row_per_person: true\n");
    assertThat(read(text).linking())
        .isEqualTo(
            new JobFile.Linking(
                0.95,
                0.80,
                7,
                12,
                folder.resolve("modellen/den.yaml"),
                Set.of("uwv", "zorg-werkt-academie")));
  }

  @Test
  void reads_columns_of_an_address_and_of_a_shared_number() throws Exception {
    String text =
        Files.readString(ZORG)
            .replace(
                "initials: Voorletters, particle: Voorvoegsel",
                "street: Straat, city: Plaats, client_number: Klantnr, particle: Voorvoegsel");
    RowMapping.PersonColumns person = read(text).mappings().get("uwv").person();
    assertThat(person)
        .extracting(
            RowMapping.PersonColumns::street,
            RowMapping.PersonColumns::city,
            RowMapping.PersonColumns::clientNumber)
        .containsExactly("Straat", "Plaats", "Klantnr");
    assertThat(zorg().mappings().get("uwv").person().street()).isNull();
  }

  @Test
  void reads_sources_in_the_order_of_the_file() {
    JobFile job = zorg();
    assertThat(job.sources())
        .extracting(Source::id)
        .startsWith("gemeente-trajecten", "gemeente-plaatsingen", "uwv")
        .endsWith("gemeente-intake")
        .hasSize(9);
    Source employers = job.source("werkgevers");
    assertThat(employers.hasManySenders()).isTrue();
    assertThat(employers.format())
        .isEqualTo(new Source.Format(Source.Format.Type.XLSX, null, null, "Plaatsingen", 3, 1));
    assertThat(employers.hold()).isEqualTo(new Source.Hold(25, 10));
    assertThat(job.source("roc-certificaten").mode()).isEqualTo(Source.Mode.CHANGES);
    assertThat(job.source("uwv").format().separator()).isEqualTo(',');
    assertThat(Mistakes.english(() -> job.source("svb"))).contains("no source svb");
  }

  @Test
  void reads_which_column_is_what() {
    Map<String, RowMapping> mappings = zorg().mappings();
    RowMapping roc = mappings.get("roc-bbl");
    assertThat(roc.nationalId()).isEqualTo(IdPolicy.ALLOWED);
    assertThat(roc.idKinds()).containsExactly(IdKind.BSN, IdKind.ONDERWIJSNUMMER);
    assertThat(roc.key()).containsExactly("Overeenkomst");
    assertThat(roc.person().educationId()).isEqualTo("Onderwijsnummer");
    assertThat(roc.placement().contract()).isEqualTo(new RowMapping.Code(null, Map.of(), "BBL"));
    assertThat(mappings.get("uwv").person().gender().values()).containsEntry("1", "M");
    assertThat(mappings.get("werkgevers").placement().employerIsSender()).isTrue();
    assertThat(mappings.get("werkgevers").nationalId()).isEqualTo(IdPolicy.FORBIDDEN);
    assertThat(mappings.get("werkakkoorden").person()).isNull();
  }

  @Test
  void reads_measures_and_reports() {
    JobFile job = zorg();
    assertThat(job.measures())
        .extracting(Measure::id)
        .filteredOn(measure -> !job.isOfFund(measure))
        .containsExactly(
            "klaargestoomd",
            "social-return",
            "werkakkoord-banen",
            "werkontwikkelplekken",
            "werkfittrajecten",
            "duurzaam",
            "social-return-euro");
    Measure.Condition placement = job.measures().get(1).when().get(0);
    assertThat(placement.groups()).isEqualTo(Set.of("BIJSTAND", "KWETSBARE_JONGERE", "WW"));
    assertThat(placement.minHours()).isEqualByComparingTo(BigDecimal.valueOf(12));
    assertThat(job.definitions()).containsKeys("klaargestoomd", "duurzaam");
    assertThat(job.reports()).hasSize(3);
    assertThat(job.reports().get(0).measures()).hasSize(7).endsWith("social-return-euro");
    assertThat(job.reports().get(2).eachSource()).isTrue();
  }

  @Test
  void reads_another_job_with_the_same_engine() {
    JobFile job = new JobFileReader().read(CONTACT);
    assertThat(job.sources())
        .extracting(Source::id)
        .containsExactly("contactpunt", "terugmelding-werk", "terugmelding-publiek");
    assertThat(job.mappings().get("contactpunt").contact().attributes())
        .containsOnlyKeys("kanaal", "regio", "doorgegeven");
    assertThat(job.mappings().get("contactpunt").withdrawal()).isNotNull();
    assertThat(job.measures()).hasSize(15);
  }

  @Test
  void accepts_a_date_without_quotes() throws Exception {
    String text = Files.readString(ZORG).replace("from: \"2019-01-01\"", "from: 2019-01-01");
    assertThat(read(text).deal().from()).isEqualTo(LocalDate.of(2019, 1, 1));
  }

  @Test
  void has_a_default_for_all_that_may_be_left_out() throws Exception {
    String text = Files.readString(ZORG);
    String short_ =
        text.substring(0, text.indexOf("\nperson:")) + text.substring(text.indexOf("\nmeasure:"));
    JobFile job = read(short_);
    assertThat(job.linking())
        .isEqualTo(new JobFile.Linking(0.95, 0.80, 25, 40, null, Set.of("zorg-werkt-academie")));
    assertThat(job.terms()).isEqualTo(zorg().terms());
  }

  @Test
  void knows_which_sources_must_be_read_again_after_a_change() throws Exception {
    String text = Files.readString(ZORG);
    Map<String, String> before = zorg().sections();
    Map<String, String> after =
        read(text.replace("hours: Uren\n", "hours: Uren per week\n")).sections();
    assertThat(after.get("uwv")).isNotEqualTo(before.get("uwv"));
    assertThat(after.get("roc-bbl")).isEqualTo(before.get("roc-bbl"));
    Map<String, String> hold = read(text.replace("percent: 10", "percent: 11")).sections();
    assertThat(hold.get("roc-bbl")).isNotEqualTo(before.get("roc-bbl"));
    assertThat(read(text.replace("amount: 680", "amount: 681")).sections()).isEqualTo(before);
  }

  @Test
  void says_so_when_there_is_no_file_or_nothing_in_it() {
    assertThat(Mistakes.english(() -> new JobFileReader().read(folder.resolve("none.yaml"))))
        .contains("cannot be read. Check");
    assertThat(Mistakes.english(() -> read(""))).contains("has no headings. Begin it with job:");
    assertThat(Mistakes.english(() -> read("- a\n"))).contains("has no headings");
  }

  @Test
  void tells_the_line_of_a_key_or_of_what_it_should_stand_in() throws Exception {
    String text = Files.readString(ZORG);
    JobFileMistake mistake =
        Mistakes.of(
            () ->
                read(
                    text.replace("  until: \"2022-12-31\"\n", "")
                        .replace("language: nl", "language: de")));

    assertThat(mistake.in(Texts.in(Locale.forLanguageTag("nl"))))
        .startsWith(
            "Het opdrachtbestand " + folder.resolve("job.yaml") + " is niet te gebruiken:\n")
        .contains("\n  job (regel 3) mist until.", "\n  job.language (regel 8) is \"de\".");
  }

  @Test
  void tells_all_mistakes_at_once() throws Exception {
    String text = Files.readString(ZORG).replace("due_day: 8", "due_day: 99");
    assertThat(Mistakes.english(() -> read(text.replace("language: nl", "language: de"))))
        .contains("job.language is \"de\"", "roc-bbl.due_day", "roc-certificaten.due_day");
  }
}
