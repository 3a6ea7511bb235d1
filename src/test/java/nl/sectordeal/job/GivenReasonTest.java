package nl.sectordeal.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenReasonTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "HR gebeld op 01-03-2021: 24 uur klopt, false",
    "bel 070-3533000 of 0612345678, false",
    "werkgever 27410011 bevestigt rij 300078, false",
    "zaak 123456789, false",
    "BSN 123456782 klopt niet, true",
    "(123456782), true",
    "BSN 123.456.782 gebeld, true",
    "01-03-2021 123 456 782 belde, true",
    "85.07.30-033.28 belde, true",
    "op 01-03-2021 400 keer, false",
    "INSZ 85073003328, true"
  })
  void what_can_be_a_national_id_does_not_belong_in_it(String because, boolean holdsId) {
    assertThat(GivenReason.holdsId(because)).isEqualTo(holdsId);
  }
}
