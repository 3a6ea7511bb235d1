package nl.sectordeal.record.mapping;

import static nl.sectordeal.record.mapping.MappingBuilder.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Claim.IntakeClaim;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.codec.RowCodec;
import nl.sectordeal.record.rule.CodeIsMapped;
import nl.sectordeal.record.rule.SupportHoursArePossible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row tells of who someone was on joining. */
class IntakeReaderTest {
  private static final Map<String, String> YES_OR_NO = Map.of("ja", "JA", "nee", "NEE");

  private static MappingBuilder intake() {
    MappingBuilder mapping = new MappingBuilder().person().participation();
    mapping.intake =
        new RowMapping.IntakeColumns(
            null,
            Map.of("registered", code("Ingeschreven", YES_OR_NO)),
            Map.of("asked_on", "Gevraagd op"),
            "Uren");
    return mapping;
  }

  private static IntakeClaim claim(ReadRow row) {
    return row.claims().stream()
        .filter(IntakeClaim.class::isInstance)
        .map(IntakeClaim.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static ReadRow read(String born, String gender, String registered, String hours) {
    return intake()
        .read(
            "Soort",
            "Werkfit",
            "Startdatum",
            "31-08-2020",
            "Geboortedatum",
            born,
            "Geslacht",
            gender,
            "Ingeschreven",
            registered,
            "Gevraagd op",
            "01-09-2020",
            "Uren",
            hours);
  }

  @Test
  void answers_describe_the_first_day_that_the_row_tells() {
    assertThat(claim(read("01-09-1995", "V", "ja", "37,50")))
        .isEqualTo(
            new IntakeClaim(
                LocalDate.of(2020, 8, 31),
                Map.of(
                    "age", "24",
                    "asked_on", "2020-09-01",
                    "birth_year", "1995",
                    "gender", "V",
                    "registered", "JA",
                    "support_hours", "37.5"),
                Set.of()));
  }

  @ParameterizedTest
  @CsvSource({"31-08-1995,25", "01-09-1995,24", "31-08-2020,0"})
  void of_the_birth_date_only_the_age_on_that_day_and_the_year_are_kept(String born, String age) {
    ReadRow row = read(born, "V", "ja", "");

    assertThat(claim(row).answers())
        .containsEntry("age", age)
        .containsEntry("birth_year", born.substring(6));
    assertThat(claim(row).answers().values())
        .doesNotContain(born, born.substring(6) + born.substring(2, 6) + born.substring(0, 2));
  }

  @ParameterizedTest
  @CsvSource({"vrouw,V", "M,M", "x,X", "onbekend,"})
  void a_third_gender_is_not_unknown(String told, String kept) {
    assertThat(claim(read("01-09-1995", told, "ja", "")).answers().get("gender")).isEqualTo(kept);
  }

  @Test
  void a_value_that_the_job_file_does_not_map_is_no_answer_and_is_told() {
    ReadRow row = read("01-09-1995", "V", "misschien", "");

    assertThat(claim(row).answers()).doesNotContainKey("registered");
    assertThat(claim(row).isHeld()).isFalse();
    assertThat(row.notices()).anyMatch(it -> it.code().equals(CodeIsMapped.CODE));
  }

  @Test
  void hours_that_are_no_number_are_unknown_and_told() {
    ReadRow row = read("01-09-1995", "V", "ja", "veel");

    assertThat(row.state()).isEqualTo(ReadRow.State.GOOD);
    assertThat(claim(row).answers()).doesNotContainKey(IntakeClaim.SUPPORT_HOURS);
    assertThat(row.notices()).anyMatch(it -> it.code().equals(SupportHoursArePossible.CODE));
  }

  @Test
  void whoever_was_not_born_yet_has_no_age() {
    assertThat(claim(read("01-09-2020", "V", "ja", "")).answers())
        .doesNotContainKeys(IntakeClaim.AGE, IntakeClaim.BIRTH_YEAR);
  }

  @Test
  void stored_answers_come_back_as_they_were() {
    List<Claim> claims = List.of(claim(read("01-09-1995", "V", "ja", "12")));

    assertThat(new RowCodec().decode(new RowCodec().encode(claims))).isEqualTo(claims);
  }
}
