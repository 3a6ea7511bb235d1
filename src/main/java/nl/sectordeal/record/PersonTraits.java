package nl.sectordeal.record;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings what a row says of its person into the form in which people are compared. */
final class PersonTraits {

  static Traits of(PersonText text, @Nullable LocalDate birthDate, int gender, List<UUID> meant) {
    int initial = NameText.initial(text.givenName().isEmpty() ? text.initials() : text.givenName());
    return new Traits(
        NameText.givenName(text.givenName()),
        initial == 0 ? "" : Character.toString(initial).toLowerCase(java.util.Locale.ROOT),
        "",
        NameText.surname(text.surname()),
        NameText.surname(text.partnerSurname()),
        birthDate,
        gender,
        text.postcode(),
        AddressText.houseNumber(text.houseNumber()),
        "",
        "",
        text.clientNumber(),
        meant);
  }

  private PersonTraits() {}
}
