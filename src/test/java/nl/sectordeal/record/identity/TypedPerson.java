package nl.sectordeal.record.identity;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.Traits;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed about a person the way the program does, for tests of other packages. For
 * one thread.
 */
public final class TypedPerson {
  private final PersonTraits reader = new PersonTraits();

  /**
   * The traits of a person.
   *
   * @param idTyped a national id as it was typed; counts only where it is impossible
   */
  public Traits traits(
      String givenName,
      String initials,
      String particle,
      String surname,
      String partnerParticle,
      String partnerSurname,
      @Nullable LocalDate birthDate,
      int gender,
      String postcode,
      String houseNumber,
      String street,
      String city,
      String clientNumber,
      String idTyped) {
    PersonText text =
        new PersonText(
            givenName,
            initials,
            particle,
            surname,
            partnerParticle,
            partnerSurname,
            AddressText.comparablePostcode(postcode),
            houseNumber,
            street,
            city,
            clientNumber);
    return reader.of(text, birthDate, gender, meant(idTyped));
  }

  private static List<UUID> meant(String typed) {
    return typed.isEmpty()
        ? List.of()
        : NearIds.of(typed, List.of(IdKind.BSN)).stream()
            .map(id -> digest(id.digits()))
            .sorted()
            .toList();
  }

  /** Stands for the keyed digest of a national id. */
  public static UUID digest(String id) {
    return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.US_ASCII));
  }
}
