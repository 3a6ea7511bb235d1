package nl.sectordeal.record.mapping;

import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.Country;
import nl.sectordeal.record.identity.AddressText;
import nl.sectordeal.record.identity.PersonText;
import nl.sectordeal.record.rule.BelgianPostcodeIsPossible;
import nl.sectordeal.record.rule.PostcodeIsPossible;
import org.jspecify.annotations.Nullable;

/** Reads the texts about the person on a row: name, address, client number (persoonsteksten). */
final class PersonTextReader {
  private final @Nullable Column givenName;
  private final @Nullable Column initials;
  private final @Nullable Column particle;
  private final @Nullable Column surname;
  private final @Nullable Column partnerParticle;
  private final @Nullable Column partnerSurname;
  private final @Nullable Column postcode;
  private final @Nullable Column houseNumber;
  private final @Nullable Column street;
  private final @Nullable Column city;
  private final @Nullable Column clientNumber;
  private final Country country;

  PersonTextReader(RowMapping.PersonColumns person, Columns columns, Country country) {
    this.country = country;
    givenName = columns.ofMapped(person.givenName());
    initials = columns.ofMapped(person.initials());
    particle = columns.ofMapped(person.particle());
    surname = columns.ofMapped(person.surname());
    partnerParticle = columns.ofMapped(person.partnerParticle());
    partnerSurname = columns.ofMapped(person.partnerSurname());
    postcode = columns.ofMapped(person.postcode());
    houseNumber = columns.ofMapped(person.houseNumber());
    street = columns.ofMapped(person.street());
    city = columns.ofMapped(person.city());
    clientNumber = columns.ofMapped(person.clientNumber());
  }

  PersonText read(RowDraft draft) {
    return new PersonText(
        name(draft, givenName),
        name(draft, initials),
        name(draft, particle),
        name(draft, surname),
        name(draft, partnerParticle),
        name(draft, partnerSurname),
        postcode(draft),
        withoutId(draft, houseNumber),
        withoutId(draft, street),
        withoutId(draft, city),
        withoutId(draft, clientNumber));
  }

  private String postcode(RowDraft draft) {
    if (postcode == null || draft.isUnknown(postcode)) {
      return "";
    }
    String typed = draft.text(postcode);
    if (AddressText.postcode(typed, country).isEmpty()) {
      String code =
          country == Country.BE ? BelgianPostcodeIsPossible.CODE : PostcodeIsPossible.CODE;
      draft.say(code, Severity.WARN, postcode);
    }
    return AddressText.comparablePostcode(typed, country);
  }

  /** A national id in it is dropped: it may stand in the column for it only, as a digest. */
  private static String withoutId(RowDraft draft, @Nullable Column column) {
    String text = TextReader.plain(draft, column);
    return draft.tellsId(column, text) ? "" : text;
  }

  /** Of a name only the letters are compared, so that a national id in it goes no further. */
  private static String name(RowDraft draft, @Nullable Column column) {
    String text = TextReader.plain(draft, column);
    draft.tellsId(column, text);
    return text;
  }
}
