package nl.sectordeal.job.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.measure.esf.EsfChoice;
import nl.sectordeal.measure.esf.EsfJob;
import nl.sectordeal.measure.esf.EsfPeriod;
import nl.sectordeal.measure.esf.EsfSwitch;
import nl.sectordeal.measure.esf.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a job file says that its job counts for the fund. */
class EsfHeadingTest {
  private static final Path LEUVEN = Path.of("jobs/esf-in-z-leuven.yaml");

  @TempDir Path folder;

  private JobFile changed(String from, String to) throws Exception {
    String text = Files.readString(LEUVEN);
    assertThat(text).contains(from);
    return new JobFileReader()
        .read(Files.writeString(folder.resolve("job.yaml"), text.replace(from, to)));
  }

  private static JobFile leuven() {
    return new JobFileReader().read(LEUVEN);
  }

  private static EsfJob esf(JobFile job) {
    assertThat(job.esf()).isNotNull();
    return job.esf();
  }

  @Test
  void every_choice_stands_in_the_schema_with_its_default() throws Exception {
    Map<String, List<String>> inCode = new LinkedHashMap<>();
    Map<String, List<String>> inSchema = new LinkedHashMap<>();
    for (EsfSwitch question : EsfSwitch.values()) {
      inCode.put(question.key(), question.choices().stream().map(EsfChoice::code).toList());
    }
    try (InputStream in = EsfHeadingTest.class.getResourceAsStream("/job.schema.json")) {
      JsonNode choices =
          new JsonMapper()
              .readTree(in)
              .at("/properties/measure/properties/esf/properties/choices/properties");
      choices
          .properties()
          .forEach(
              entry -> {
                List<String> codes =
                    entry.getValue().get("enum").valueStream().map(JsonNode::asString).toList();
                inSchema.put(entry.getKey(), codes);
                assertThat(entry.getValue().get("default").asString()).isEqualTo(codes.get(0));
              });
    }
    assertThat(inSchema).isEqualTo(inCode);
  }

  @Test
  void operations_are_of_the_whole_deal_unless_they_say_otherwise() {
    EsfJob esf = esf(leuven());

    assertThat(esf.terms().period()).isEqualTo(EsfPeriod.ESF_PLUS_2021_2027);
    assertThat(esf.terms().shadow()).isFalse();
    assertThat(esf.terms().operations())
        .extracting(Operation::id, Operation::prefix, operation -> operation.from().toString())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("instap", "instap", "2023-01-01"),
            org.assertj.core.groups.Tuple.tuple("overstap", "overstap", "2023-01-01"));
    assertThat(esf.codes().kinds().get("overstap")).containsExactly("OVERSTAP");
  }

  @Test
  void indicators_are_measures_of_which_no_report_of_the_deal_knows() {
    JobFile job = leuven();

    assertThat(job.measures())
        .extracting(Measure::id)
        .contains("zorgkundige", "instap-EECO01", "overstap-EECR06")
        .doesNotContain("esf", "instap-EECO18");
    assertThat(job.isOfFund("instap-EECO01")).isTrue();
    assertThat(job.isOfFund("zorgkundige")).isFalse();
    assertThat(job.reports().get(0).measures())
        .containsExactly("begeleid", "attest", "zorgkundige", "duurzaam", "overstap");
  }

  @Test
  void with_one_operation_an_indicator_is_called_by_its_code() throws Exception {
    String text =
        Files.readString(LEUVEN)
            .replace("      overstap: { title: Overstap naar de zorg, kind: OVERSTAP }\n", "")
            .replace("operation: overstap,", "operation: instap,");
    JobFile job = new JobFileReader().read(Files.writeString(folder.resolve("job.yaml"), text));

    assertThat(job.measures()).extracting(Measure::id).contains("EECO01").doesNotContain("EECO18");
  }

  @Test
  void what_the_funder_chose_is_taken_over() throws Exception {
    JobFile job = changed("    full_week: 38\n", "    choices: { age: year }\n");

    assertThat(esf(job).terms().has(EsfChoice.AGE_BY_YEAR)).isTrue();
    assertThat(esf(job).terms().has(EsfChoice.DAY_28_COUNTS)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "full_week: 38 | entry_from: vdab | is \"vdab\", which is no source",
        "operation: instap, indicator | operation: uitstap, indicator | is \"uitstap\". Did you mean instap?",
        "{ Ja: JA, Nee: NEE } }\\n      unemployed | { Ja: JAWEL } }\\n      unemployed | is \"JAWEL\". Did you mean JA? Choose from: JA, NEE."
      })
  void a_mistake_is_a_sentence_that_says_where(String from, String to, String sentence) {
    assertThat(Mistakes.english(() -> changed(from.replace("\\n", "\n"), to.replace("\\n", "\n"))))
        .contains(sentence);
  }

  @Test
  void a_job_in_belgium_speaks_the_dutch_of_flanders_and_any_english() {
    JobFile job = leuven();

    assertThat(job.language(null)).isEqualTo(Locale.forLanguageTag("nl-BE"));
    assertThat(job.language(Locale.forLanguageTag("nl"))).isEqualTo(Locale.forLanguageTag("nl-BE"));
    assertThat(job.language(Locale.ENGLISH)).isEqualTo(Locale.ENGLISH);
  }
}
