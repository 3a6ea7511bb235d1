package nl.sectordeal.record.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Country;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.rule.BelgianPostcodeIsPossible;
import nl.sectordeal.record.rule.EnterpriseNumberHasItsZero;
import nl.sectordeal.record.rule.EnterpriseNumberIsPossible;
import nl.sectordeal.record.rule.NumberIsWrittenOut;
import nl.sectordeal.record.rule.SupportHoursArePossible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Postcodes and employers' numbers of a job in Belgium. */
class BelgianFormsTest {

  private static ReadRow work(String number, String postcode) {
    MappingBuilder mapping = new MappingBuilder().person().placement();
    mapping.country = Country.BE;
    return mapping.read("In dienst", "05-03-2024", "KvK", number, "Postcode", postcode);
  }

  private static String employer(ReadRow row) {
    return ((Claim.PlacementClaim) row.claims().get(0)).employer();
  }

  @ParameterizedTest
  @CsvSource({"0123456749", "0123.456.749", "BE 0123.456.749", "123456749"})
  void an_enterprise_number_has_ten_digits(String typed) {
    ReadRow row = work(typed, "3000");

    assertThat(row.state()).isEqualTo(ReadRow.State.GOOD);
    assertThat(employer(row)).isEqualTo("0123456749");
    assertThat(row.notices().stream().anyMatch(it -> it.code().equals(zero())))
        .isEqualTo(typed.equals("123456749"));
  }

  private static String zero() {
    return EnterpriseNumberHasItsZero.CODE;
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456748", "0000000000", "27410011", "2123456749", "01234567490"})
  void another_number_rejects_its_row(String typed) {
    ReadRow row = work(typed, "3000");

    assertThat(row.state()).isEqualTo(ReadRow.State.REJECTED);
    assertThat(row.notices()).anyMatch(it -> it.code().equals(EnterpriseNumberIsPossible.CODE));
  }

  @Test
  void what_a_spreadsheet_shortened_is_said_to_be_shortened() {
    assertThat(work("1,23E+08", "3000").notices())
        .anyMatch(it -> it.code().equals(NumberIsWrittenOut.CODE));
  }

  @ParameterizedTest
  @CsvSource({"3000,3000", "B-3001,3001", "3000 AB,3000AB"})
  void a_postcode_has_four_digits(String typed, String compared) {
    ReadRow row = work("0123456749", typed);

    assertThat(row.traits().postcode()).isEqualTo(compared);
    assertThat(row.notices().stream().anyMatch(it -> it.code().equals("R44")))
        .isEqualTo(typed.equals("3000 AB"));
  }

  @Test
  void four_digits_are_no_dutch_postcode() {
    ReadRow row = new MappingBuilder().person().participation().read("Postcode", "3000");

    assertThat(row.notices()).anyMatch(it -> it.code().equals("R35"));
  }

  @ParameterizedTest
  @CsvSource({"1000,false", "9999,false", "0999,true", "999,true", "10000,true", "30A0,true"})
  void postcodes_begin_at_1000(String postcode, boolean broken) {
    assertThat(BelgianPostcodeIsPossible.isBroken(postcode)).isEqualTo(broken);
  }

  @ParameterizedTest
  @CsvSource({"0,false", "37.5,false", "'9999,99',false", "10000,true", "-1,true", "3u,true"})
  void hours_of_support_are_a_number(String hours, boolean broken) {
    assertThat(SupportHoursArePossible.isBroken(hours)).isEqualTo(broken);
  }
}
