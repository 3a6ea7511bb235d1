package nl.sectordeal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.sectordeal.delivery.Source.EmployerNumber;
import nl.sectordeal.delivery.Source.SenderFrom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which name a sender is known. */
class SenderFromTest {

  @ParameterizedTest
  @CsvSource({
    "KVK, 27410011, 27410011",
    "KVK, 7000044, 07000044",
    "KVK, 7.000.044, 07000044",
    "KVK, 7000044.0, 07000044",
    "KVK, 7000044.5, 7000044.5",
    "KVK, 700004, 700004",
    "KVK, 270000111, 270000111",
    "KVK, BE 27410011, BE 27410011",
    "KVK, De Zorg, De Zorg",
    "ENTERPRISE, 0123456749, 0123456749",
    "ENTERPRISE, be 123.456.749, 0123456749",
    "ENTERPRISE, 27410011, 27410011",
  })
  void an_employer_is_known_by_all_digits_of_its_number(
      EmployerNumber number, String written, String known) {
    assertThat(new SenderFrom(null, null, "KvK", number).known(written)).isEqualTo(known);
  }

  @Test
  void a_name_stays_as_it_is_written() {
    SenderFrom from = new SenderFrom(Pattern.compile("^(?<sender>[^_]+)_"), null, null, null);

    assertThat(from.known(from.named("7000044_2021-01.csv"))).isEqualTo("7000044");
    assertThat(from.known(null)).isNull();
  }
}
