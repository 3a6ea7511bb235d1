package nl.sectordeal.record.mapping;

import static nl.sectordeal.record.mapping.AgreedNumber.GEMEENTECODE;
import static nl.sectordeal.record.mapping.AgreedNumber.VESTIGINGSNUMMER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.ReadRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A column of which the job file says what number it holds. */
class AgreedNumberTest {
  private static final CodeList REGIONS =
      new CodeList(List.of(new CodeList.Entry("0518", "HAAGLANDEN", null, null)));

  @ParameterizedTest
  @CsvSource({"0518,0518", "518,0518", "GM0518,0518", "gm0518,0518", "34,0034", "518.0,0518"})
  void zeros_of_a_gemeentecode_are_put_back(String typed, String code) {
    assertThat(told(GEMEENTECODE, null, typed)).isEqualTo("{waar=" + code + "} []");
  }

  @ParameterizedTest
  @CsvSource({"000012345678,000012345678", "12345678,000012345678", "0000.1234.5678,000012345678"})
  void zeros_of_a_vestigingsnummer_are_put_back(String typed, String code) {
    assertThat(told(VESTIGINGSNUMMER, null, typed)).isEqualTo("{waar=" + code + "} []");
  }

  @ParameterizedTest
  @CsvSource({
    "GEMEENTECODE,00518,R42",
    "GEMEENTECODE,Den Haag,R42",
    "GEMEENTECODE,51.8,R42",
    "VESTIGINGSNUMMER,1234567,R43"
  })
  void another_length_rejects_the_row(AgreedNumber number, String typed, String rule) {
    assertThat(told(number, null, typed)).isEqualTo("rejected [" + rule + "]");
  }

  @Test
  void a_number_that_a_spreadsheet_shortened_rejects_the_row_with_what_to_do() {
    assertThat(told(VESTIGINGSNUMMER, null, "1,23E+11")).isEqualTo("rejected [R38]");
  }

  @ParameterizedTest
  @CsvSource({"''", "onbekend"})
  void what_is_not_known_is_no_wrong_number(String typed) {
    assertThat(told(GEMEENTECODE, REGIONS, typed)).isEqualTo("{} []");
  }

  @ParameterizedTest
  @CsvSource({"0518", "518", "GM0518"})
  void a_list_knows_the_number_however_it_is_written(String typed) {
    assertThat(told(GEMEENTECODE, REGIONS, typed)).isEqualTo("{waar=HAAGLANDEN} []");
  }

  @Test
  void a_number_that_the_list_does_not_have_waits_for_a_person() {
    assertThat(told(GEMEENTECODE, REGIONS, "0001")).isEqualTo("{} [R50]");
  }

  private static String told(AgreedNumber number, @Nullable CodeList list, String typed) {
    MappingBuilder source =
        MappingBuilder.contacts("waar", new RowMapping.Code("Waar", Map.of(), null, list, number));
    ReadRow row = source.read("Op", "01-02-2021", "Waar", typed);
    String what =
        row.claims().isEmpty()
            ? "rejected"
            : String.valueOf(((Claim.ContactClaim) row.claims().get(0)).attributes());
    return what + " " + row.notices().stream().map(Notice::code).toList();
  }
}
