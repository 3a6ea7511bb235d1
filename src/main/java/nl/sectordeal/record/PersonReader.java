package nl.sectordeal.record;

import java.time.LocalDate;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.rule.BirthDateIsNoPlaceholder;
import nl.sectordeal.record.rule.BirthDateIsNotAfterStart;
import nl.sectordeal.record.rule.PostcodeIsPossible;
import org.jspecify.annotations.Nullable;

/** Reads who a row is about, and keeps digests only (persoon). */
final class PersonReader {
  private static final char BETWEEN = '\u001f';

  private final IdReader ids;
  private final @Nullable Column givenName;
  private final @Nullable Column initials;
  private final @Nullable Column particle;
  private final @Nullable Column surname;
  private final @Nullable Column partnerParticle;
  private final @Nullable Column partnerSurname;
  private final @Nullable Column birthDate;
  private final GenderReader gender;
  private final @Nullable Column postcode;
  private final @Nullable Column houseNumber;
  private final Pseudonyms pseudonyms;

  PersonReader(
      RowMapping mapping, RowMapping.PersonColumns person, Columns columns, Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
    ids = new IdReader(mapping, person, columns, pseudonyms);
    givenName = columns.ofMapped(person.givenName());
    initials = columns.ofMapped(person.initials());
    particle = columns.ofMapped(person.particle());
    surname = columns.ofMapped(person.surname());
    partnerParticle = columns.ofMapped(person.partnerParticle());
    partnerSurname = columns.ofMapped(person.partnerSurname());
    birthDate = columns.ofMapped(person.birthDate());
    gender = new GenderReader(person.gender(), columns);
    postcode = columns.ofMapped(person.postcode());
    houseNumber = columns.ofMapped(person.houseNumber());
  }

  /**
   * Reads the person; what happened must have been read before, since nobody starts before being
   * born.
   */
  PersonMarks read(RowDraft draft) {
    String surnameText = TextReader.plain(draft, surname);
    String givenText = TextReader.plain(draft, givenName);
    String initialsText = TextReader.plain(draft, initials);
    LocalDate born = birthDate == null ? null : birthDate(draft, birthDate);
    String postcodeText = postcode == null ? "" : postcode(draft, postcode);
    String house = AddressText.houseNumber(TextReader.plain(draft, houseNumber));
    IdReader.Ids id = ids.read(draft);

    long surnameDigest = pseudonyms.surname(NameText.surname(surnameText));
    long birthDigest = born == null ? 0 : pseudonyms.birthDate(born);
    int initial = NameText.initial(givenText);
    PersonMarks marks =
        new PersonMarks(
            id.kind(),
            id.id(),
            id.beside(),
            surnameDigest,
            birthDigest,
            gender.read(draft),
            household(surnameDigest, birthDigest, postcodeText, house),
            pseudonyms.givenName(NameText.givenName(givenText)),
            initial == 0 ? NameText.initial(initialsText) : initial);
    tell(draft, marks, surnameText, givenText, initialsText, postcodeText, house);
    return marks;
  }

  private long household(long surnameDigest, long birthDigest, String postcodeText, String house) {
    boolean known =
        surnameDigest != 0 && birthDigest != 0 && !postcodeText.isEmpty() && !house.isEmpty();
    return known ? pseudonyms.household(surnameDigest, birthDigest, postcodeText, house) : 0;
  }

  private static @Nullable LocalDate birthDate(RowDraft draft, Column column) {
    LocalDate day = DateReader.birthDate(draft, column);
    if (day == null) {
      return null;
    }
    if (BirthDateIsNoPlaceholder.isBroken(day)) {
      draft.say(BirthDateIsNoPlaceholder.CODE, Severity.WARN, column);
      return null;
    }
    if (BirthDateIsNotAfterStart.isBroken(day, draft.start())) {
      draft.say(BirthDateIsNotAfterStart.CODE, Severity.WARN, column);
      return null;
    }
    return day;
  }

  private static String postcode(RowDraft draft, Column column) {
    if (draft.isUnknown(column)) {
      return "";
    }
    String normal = AddressText.postcode(draft.text(column));
    if (normal.isEmpty()) {
      draft.say(PostcodeIsPossible.CODE, Severity.WARN, column);
    }
    return normal;
  }

  private void tell(RowDraft draft, PersonMarks marks, String... personal) {
    StringBuilder all = new StringBuilder(80);
    for (String text : personal) {
      all.append(text).append(BETWEEN);
    }
    all.append(TextReader.plain(draft, particle)).append(BETWEEN);
    all.append(TextReader.plain(draft, partnerParticle)).append(BETWEEN);
    all.append(TextReader.plain(draft, partnerSurname));
    draft.content.add(pseudonyms.row(all.toString()));
    draft.content.add(marks.birthDate());
    if (marks.id() != null) {
      draft.content.add(marks.id().getMostSignificantBits());
    }
    if (marks.educationIdBeside() != null) {
      draft.content.add(marks.educationIdBeside().getMostSignificantBits());
    }
  }
}
