package nl.sectordeal.record.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which columns an unknown value has the whole row wait. */
class HoldingColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "Bewijs, true",
    "BEWIJS , true",
    "Niet begonnen, true",
    "Mutatie, true",
    "Contract, false",
    "Doelgroep, false",
    "Anders, false"
  })
  void of_a_placement_with_a_group_its_proof_and_whether_it_began(String heading, boolean holds) {
    RowMapping mapping = new MappingBuilder().placement().status().withdrawal().build();

    assertThat(new HoldingColumns(mapping).has(heading)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"Soort, true", "Resultaat, false", "Doelgroep, false"})
  void of_a_participation_its_kind(String heading, boolean holds) {
    RowMapping mapping = new MappingBuilder().participation().status().build();

    assertThat(new HoldingColumns(mapping).has(heading)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"Doelgroep, true", "Sinds, false"})
  void of_a_status_by_itself_its_group(String heading, boolean holds) {
    RowMapping mapping = new MappingBuilder().datedStatus().build();

    assertThat(new HoldingColumns(mapping).has(heading)).isEqualTo(holds);
  }
}
