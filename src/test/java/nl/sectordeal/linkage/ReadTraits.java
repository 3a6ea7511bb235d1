package nl.sectordeal.linkage;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.sectordeal.record.Traits;
import nl.sectordeal.record.identity.TypedPerson;
import org.jspecify.annotations.Nullable;

/** Reads a written row as the program does. For one thread. */
final class ReadTraits {
  private final TypedPerson reader = new TypedPerson();

  Traits of(Written row) {
    return reader.traits(
        row.givenName(),
        row.initials(),
        row.particle(),
        row.surname(),
        row.partnerParticle(),
        row.partnerSurname(),
        date(row.birthDate()),
        row.gender(),
        row.postcode(),
        row.houseNumber(),
        row.street(),
        row.city(),
        row.sharedNumber(),
        row.id());
  }

  /** With or without hyphens; what is no date is unknown. */
  private static @Nullable LocalDate date(String text) {
    String digits = text.replace("-", "");
    if (digits.length() != 8 || !digits.chars().allMatch(Character::isDigit)) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(digits.substring(0, 4)),
          Integer.parseInt(digits.substring(4, 6)),
          Integer.parseInt(digits.substring(6)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
