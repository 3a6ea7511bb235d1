package nl.sectordeal.record.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.Traits;
import nl.sectordeal.record.codec.TraitsCodec;
import nl.sectordeal.record.identity.NameText;
import nl.sectordeal.record.identity.PersonText;
import nl.sectordeal.record.identity.PersonTraits;
import nl.sectordeal.record.identity.Pseudonyms;
import nl.sectordeal.record.identity.Remembered;
import nl.sectordeal.record.rule.BirthDateIsNoPlaceholder;
import nl.sectordeal.record.rule.BirthDateIsNotAfterStart;
import org.jspecify.annotations.Nullable;

/** Reads who a row is about: digests of what must be equal, traits for what is compared. */
final class PersonReader {
  private final IdReader ids;
  private final PersonTextReader texts;
  private final @Nullable Column birthDate;
  private final GenderReader gender;
  private final Pseudonyms pseudonyms;
  private final PersonTraits traits = new PersonTraits();
  private final TraitsCodec codec = new TraitsCodec();
  private final Remembered<String, Long> surnames;
  private final Remembered<LocalDate, Long> birthDates;

  PersonReader(
      RowMapping mapping, RowMapping.PersonColumns person, Columns columns, Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
    ids = new IdReader(mapping, person, columns, pseudonyms);
    texts = new PersonTextReader(person, columns, mapping.country());
    birthDate = columns.ofMapped(person.birthDate());
    gender = new GenderReader(person.gender(), columns);
    surnames = new Remembered<>(text -> pseudonyms.surname(NameText.surname(text)));
    birthDates = new Remembered<>(pseudonyms::birthDate);
  }

  /**
   * Reads the person; what happened must have been read before, since nobody starts before being
   * born.
   */
  ReadPerson read(RowDraft draft) {
    PersonText text = texts.read(draft);
    LocalDate born = birthDate == null ? null : birthDate(draft, birthDate);
    IdReader.Ids id = ids.read(draft);
    PersonMarks marks = marks(text, born, id, gender.read(draft));
    Traits told = traits.of(text, born, marks.gender(), List.copyOf(id.meant()));
    long profile = told.isUnknown() ? 0 : pseudonyms.profile(codec.encode(told));
    tell(draft, marks, profile, text.joined() + ids.wrong(draft));
    return new ReadPerson(marks, profile, told);
  }

  private PersonMarks marks(
      PersonText text, @Nullable LocalDate born, IdReader.Ids id, int genderCode) {
    long surname = surnames.of(text.surname());
    long birth = born == null ? 0 : birthDates.of(born);
    return new PersonMarks(id.kind(), id.id(), id.beside(), surname, birth, genderCode);
  }

  /** A birth date that may be true; null when unknown. */
  static @Nullable LocalDate birthDate(RowDraft draft, Column column) {
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

  private void tell(RowDraft draft, PersonMarks marks, long profile, String typed) {
    draft.content.add(pseudonyms.row(typed));
    draft.content.add(marks.birthDate());
    draft.content.add(profile);
    add(draft, marks.id());
    add(draft, marks.educationIdBeside());
  }

  private static void add(RowDraft draft, @Nullable UUID id) {
    if (id != null) {
      draft.content.add(id.getMostSignificantBits());
    }
  }
}
