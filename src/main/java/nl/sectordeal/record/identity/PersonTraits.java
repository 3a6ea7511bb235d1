package nl.sectordeal.record.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sectordeal.record.Traits;
import org.jspecify.annotations.Nullable;

/**
 * Brings what rows say of their persons into the form in which people are compared. Serves one file
 * and one thread.
 */
public final class PersonTraits {
  private final Remembered<String, Surname> surnames = new Remembered<>(Surname::of);
  private final Remembered<String, String> particles = new Remembered<>(Particles::of);
  private final Remembered<String, GivenNames> givenNames = new Remembered<>(GivenNames::of);
  private final Remembered<String, String> initials = new Remembered<>(GivenNames::initials);
  private final Remembered<String, String> cities = new Remembered<>(Towns::town);

  /**
   * The traits of who is described like this.
   *
   * @param meant see {@link Traits#meantIds}
   */
  public Traits of(PersonText text, @Nullable LocalDate birthDate, int gender, List<UUID> meant) {
    Surname surname = surname(text);
    GivenNames given = given(text, surname);
    StreetText street = StreetText.of(text.street(), AddressText.houseNumber(text.houseNumber()));
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
        cities.of(text.city()),
        AddressText.sharedNumber(text.clientNumber()),
        meant);
  }

  private Surname surname(PersonText text) {
    return surnames
        .of(text.surname())
        .with(particles.of(text.particle()), surnames.of(text.partnerSurname()));
  }

  private GivenNames given(PersonText text, Surname surname) {
    GivenNames given = givenNames.of(text.givenName()).with(initials.of(text.initials()));
    return given.isUnknown() && !surname.behind().isEmpty()
        ? givenNames.of(surname.behind())
        : given;
  }
}
