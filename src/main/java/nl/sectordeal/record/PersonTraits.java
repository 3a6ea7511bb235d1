package nl.sectordeal.record;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings what a row says of its person into the form in which people are compared. */
final class PersonTraits {

  static Traits of(PersonText text, @Nullable LocalDate birthDate, int gender, List<UUID> meant) {
    Surname surname = Surname.of(text.surname()).with(text.particle(), text.partnerSurname());
    GivenNames given = GivenNames.of(text.givenName()).with(GivenNames.initials(text.initials()));
    if (given.isUnknown() && !surname.behind().isEmpty()) {
      given = GivenNames.of(surname.behind());
    }
    String house = AddressText.houseNumber(text.houseNumber());
    StreetText street = StreetText.of(text.street(), house);
    return new Traits(
        given.names(),
        given.initials(),
        surname.particle(),
        surname.own(),
        surname.other(),
        birthDate,
        gender,
        text.postcode(),
        street.houseNumber(),
        street.street(),
        StreetText.city(text.city()),
        AddressText.sharedNumber(text.clientNumber()),
        meant);
  }

  private PersonTraits() {}
}
