package nl.sectordeal.record.mapping;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.IdPolicy;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.identity.AddressText;
import nl.sectordeal.record.identity.NameText;
import nl.sectordeal.record.identity.NationalId;
import nl.sectordeal.record.table.Cell;
import nl.sectordeal.record.table.HeadingName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What each way of writing a value becomes; the cases are data, in {@code src/test/resources/spec}.
 */
class ValueSpecTest {

  @TestFactory
  Stream<DynamicTest> starts() {
    return Spec.cases("dates.yaml", "start", one -> start(new Cell.Text(one.given())));
  }

  @TestFactory
  Stream<DynamicTest> starts_in_a_cell_of_type_date() {
    return Spec.cases(
        "dates.yaml", "day cell", one -> start(new Cell.Day(LocalDate.parse(one.given()))));
  }

  @TestFactory
  Stream<DynamicTest> starts_in_a_cell_of_type_number() {
    return Spec.cases("dates.yaml", "number cell", one -> start(number(one.given())));
  }

  @TestFactory
  Stream<DynamicTest> ends() {
    return Spec.cases(
        "dates.yaml",
        "end",
        one -> {
          ReadRow row =
              new MappingBuilder()
                  .participation()
                  .read("Soort", "Werkfit", "Startdatum", "05-03-2021", "Einddatum", one.given());
          return claimOr(
              row,
              Claim.ParticipationClaim.class,
              claim -> claim.end().isOn() ? claim.end().date() : claim.end().state());
        });
  }

  @TestFactory
  Stream<DynamicTest> birth_dates() {
    return Spec.cases(
        "dates.yaml",
        "birth date",
        one -> {
          ReadRow row =
              new MappingBuilder()
                  .person()
                  .participation()
                  .read(
                      "Soort", "Werkfit", "Startdatum", "05-03-2021", "Geboortedatum", one.given());
          return codesOr(row, row.marks().birthDate() == 0 ? "unknown" : "known");
        });
  }

  @TestFactory
  Stream<DynamicTest> national_ids() {
    return Spec.cases(
        "national-ids.yaml",
        "ids",
        one -> {
          IdKind kind = IdKind.valueOf((String) one.all().get("kind"));
          NationalId id = NationalId.find(one.given(), List.of(kind));
          return id == null ? "impossible" : id.padded() ? "padded to " + id.digits() : id.digits();
        });
  }

  @TestFactory
  Stream<DynamicTest> national_ids_by_policy() {
    return Spec.cases(
        "national-ids.yaml",
        "policies",
        one -> {
          IdPolicy policy = IdPolicy.valueOf((String) one.all().get("policy"));
          ReadRow row =
              new MappingBuilder()
                  .person()
                  .participation()
                  .policy(policy, IdKind.BSN, IdKind.ONDERWIJSNUMMER)
                  .read("Soort", "Werkfit", "Startdatum", "05-03-2021", "BSN", one.given());
          return row.state() + " " + codesOr(row, "silent") + " " + row.marks().idKind();
        });
  }

  @TestFactory
  Stream<DynamicTest> postcodes() {
    return Spec.cases("addresses.yaml", "postcode", one -> AddressText.postcode(one.given()));
  }

  @TestFactory
  Stream<DynamicTest> house_numbers() {
    return Spec.cases(
        "addresses.yaml", "house number", one -> AddressText.houseNumber(one.given()));
  }

  @TestFactory
  Stream<DynamicTest> surnames() {
    return Spec.cases("names.yaml", "surname", one -> NameText.surname(one.given()));
  }

  @TestFactory
  Stream<DynamicTest> headings() {
    return Spec.cases("names.yaml", "heading", one -> HeadingName.normalised(one.given()));
  }

  @TestFactory
  Stream<DynamicTest> genders() {
    return Spec.cases(
        "names.yaml",
        "gender",
        one -> {
          ReadRow row =
              new MappingBuilder()
                  .person()
                  .datedStatus()
                  .read("Doelgroep", "WW", "Geslacht", one.given());
          return codesOr(row, Integer.toString(row.marks().gender()));
        });
  }

  @TestFactory
  Stream<DynamicTest> hours() {
    return Spec.cases(
        "numbers.yaml",
        "hours",
        one -> placement("Uren", MappingBuilder.cell(one.given()), "hours"));
  }

  @TestFactory
  Stream<DynamicTest> hours_in_a_cell_of_type_number() {
    return Spec.cases(
        "numbers.yaml",
        "hours in a number cell",
        one -> placement("Uren", number(one.given()), "hours"));
  }

  @TestFactory
  Stream<DynamicTest> kvk_numbers() {
    return Spec.cases(
        "numbers.yaml",
        "kvk",
        one -> placement("KvK", MappingBuilder.cell(one.given()), "employer"));
  }

  @TestFactory
  Stream<DynamicTest> kvk_numbers_in_a_cell_of_type_number() {
    return Spec.cases(
        "numbers.yaml",
        "kvk in a number cell",
        one -> placement("KvK", number(one.given()), "employer"));
  }

  @TestFactory
  Stream<DynamicTest> numbers_of_places() {
    return Spec.cases(
        "numbers.yaml",
        "places",
        one -> {
          ReadRow row =
              new MappingBuilder()
                  .commitment()
                  .read("KvK", "12345678", "Vanaf", "01-01-2020", "Banen", one.given());
          return claimOr(row, Claim.CommitmentClaim.class, Claim.CommitmentClaim::number);
        });
  }

  @TestFactory
  Stream<DynamicTest> codes() {
    return Spec.cases(
        "codes.yaml",
        "result",
        one -> {
          ReadRow row =
              new MappingBuilder()
                  .participation()
                  .read("Soort", "Werkfit", "Startdatum", "05-03-2021", "Resultaat", one.given());
          Claim.ParticipationClaim claim = (Claim.ParticipationClaim) row.claims().get(0);
          return codesOr(row, claim.result() + " " + claim.heldFields());
        });
  }

  private static Cell.Number number(String raw) {
    return new Cell.Number(Double.parseDouble(raw), raw);
  }

  private static Object start(Cell cell) {
    ReadRow row = new MappingBuilder().participation().read("Soort", "Werkfit", "Startdatum", cell);
    return claimOr(row, Claim.ParticipationClaim.class, Claim.ParticipationClaim::start);
  }

  private static Object placement(String column, Cell cell, String field) {
    ReadRow row = new MappingBuilder().placement().read("In dienst", "05-03-2021", column, cell);
    if (row.state() == ReadRow.State.REJECTED) {
      return codesOr(row, "silent");
    }
    Claim.PlacementClaim claim = (Claim.PlacementClaim) row.claims().get(0);
    Object value = field.equals("hours") ? claim.hours() : claim.employer();
    return row.notices().isEmpty() ? value : value + " " + codesOr(row, "");
  }

  private static <T extends Claim> Object claimOr(
      ReadRow row, Class<T> type, java.util.function.Function<T, Object> value) {
    return row.state() == ReadRow.State.REJECTED
        ? codesOr(row, "silent")
        : value.apply(type.cast(row.claims().get(0)));
  }

  private static String codesOr(ReadRow row, String otherwise) {
    String[] codes = row.notices().stream().map(Notice::code).toArray(String[]::new);
    return codes.length == 0 ? otherwise : String.join(" ", Arrays.asList(codes));
  }
}
