package nl.sectordeal.record.identity;

import java.util.stream.Stream;
import nl.sectordeal.record.mapping.Spec;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Names and addresses taken apart, by the cases of {@code spec/traits.yaml}. */
class TraitsSpecTest {

  @TestFactory
  Stream<DynamicTest> surnames() {
    return cases(
        "surname",
        given -> {
          Surname name = Surname.of(given);
          return name.particle()
              + " | "
              + name.own()
              + " | "
              + name.other()
              + " | "
              + name.behind().strip();
        });
  }

  @TestFactory
  Stream<DynamicTest> surnames_in_two_columns() {
    return cases(
        "surname and partner",
        given -> {
          String[] columns = given.split(";", -1);
          Surname name =
              Surname.of(columns[0]).with(Particles.of(columns[1]), Surname.of(columns[2]));
          return name.particle() + " | " + name.own() + " | " + name.other();
        });
  }

  @TestFactory
  Stream<DynamicTest> given_names() {
    return cases("given names", given -> shown(GivenNames.of(given)));
  }

  @TestFactory
  Stream<DynamicTest> initials() {
    return cases("initials", GivenNames::initials);
  }

  @TestFactory
  Stream<DynamicTest> given_names_and_initials() {
    return cases(
        "names and initials",
        given -> {
          String[] columns = given.split(";", -1);
          return shown(GivenNames.of(columns[0]).with(GivenNames.initials(columns[1])));
        });
  }

  @TestFactory
  Stream<DynamicTest> streets() {
    return cases(
        "street",
        given -> {
          String[] columns = given.split(";", -1);
          StreetText street = StreetText.of(columns[0], AddressText.houseNumber(columns[1]));
          return street.street() + " ; " + street.houseNumber();
        });
  }

  @TestFactory
  Stream<DynamicTest> towns() {
    return cases("city", Towns::town);
  }

  @TestFactory
  Stream<DynamicTest> shared_numbers() {
    return cases("shared number", AddressText::sharedNumber);
  }

  private static String shown(GivenNames names) {
    return names.names() + " / " + names.initials();
  }

  private static Stream<DynamicTest> cases(
      String section, java.util.function.Function<String, String> does) {
    return Spec.cases("traits.yaml", section, one -> does.apply(one.given()));
  }
}
