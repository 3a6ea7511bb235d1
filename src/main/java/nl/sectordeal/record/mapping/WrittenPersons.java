package nl.sectordeal.record.mapping;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.Originals;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.record.Country;
import nl.sectordeal.record.identity.AddressText;
import nl.sectordeal.record.identity.NameText;
import nl.sectordeal.record.mapping.WrittenPerson.Part;
import nl.sectordeal.record.rule.NationalIdStaysInItsColumn;
import nl.sectordeal.record.table.RawRow;
import nl.sectordeal.record.table.Table;
import nl.sectordeal.record.table.Tables;
import org.jspecify.annotations.Nullable;

/** Reads from the kept originals who some rows are about, for a person who must decide. */
public final class WrittenPersons {
  private final Map<String, RowMapping> mappings;
  private final Originals originals;

  /**
   * @param mappings per source
   */
  public WrittenPersons(Map<String, RowMapping> mappings, Originals originals) {
    this.mappings = Map.copyOf(mappings);
    this.originals = originals;
  }

  /**
   * Who these rows of a delivery are about, by row number; a row of a source without persons is
   * missing.
   */
  public Map<Integer, WrittenPerson> read(
      Delivery delivery, Source source, Collection<Integer> numbers) {
    RowMapping mapping = mappings.get(source.id());
    if (mapping == null || mapping.person() == null) {
      return Map.of();
    }
    RowMapping.PersonColumns person = mapping.person();
    Set<Integer> wanted = new HashSet<>(numbers);
    return originals.withPlain(
        delivery.sha256(), delivery.file(), file -> read(file, source, mapping, person, wanted));
  }

  private static Map<Integer, WrittenPerson> read(
      Path file,
      Source source,
      RowMapping mapping,
      RowMapping.PersonColumns person,
      Set<Integer> wanted) {
    Map<Integer, WrittenPerson> found = new HashMap<>();
    try (Table table = Tables.open(file, source.format(), RowMapper.allColumns(mapping))) {
      Reader reader = new Reader(person, new Columns(table.headings()), mapping.country());
      RawRow row = table.next();
      while (row != null && found.size() < wanted.size()) {
        if (wanted.contains(row.number())) {
          found.put(row.number(), reader.read(new RowDraft(row)));
        }
        row = table.next();
      }
    }
    return found;
  }

  /** The columns of one file. */
  private static final class Reader {
    private final RowMapping.PersonColumns person;
    private final Columns columns;
    private final GenderReader gender;
    private final Country country;

    Reader(RowMapping.PersonColumns person, Columns columns, Country country) {
      this.country = country;
      this.person = person;
      this.columns = columns;
      this.gender = new GenderReader(person.gender(), columns);
    }

    WrittenPerson read(RowDraft draft) {
      Map<Part, String> shown = new EnumMap<>(Part.class);
      shown.put(Part.GIVEN_NAMES, text(draft, person.givenName()));
      shown.put(Part.INITIALS, text(draft, person.initials()));
      shown.put(Part.PARTICLE, text(draft, person.particle()));
      shown.put(Part.SURNAME, text(draft, person.surname()));
      String partner =
          text(draft, person.partnerParticle()) + " " + text(draft, person.partnerSurname());
      shown.put(Part.PARTNER_SURNAME, partner.strip());
      shown.put(Part.POSTCODE, text(draft, person.postcode()));
      shown.put(Part.HOUSE_NUMBER, text(draft, person.houseNumber()));
      shown.put(Part.STREET, text(draft, person.street()));
      shown.put(Part.CITY, text(draft, person.city()));
      Map<Part, String> compared = compared(shown);
      Column born = columns.ofMapped(person.birthDate());
      LocalDate day = born == null ? null : DateReader.birthDate(draft, born);
      put(Part.BIRTH_DATE, day == null ? "" : day.toString(), shown, compared);
      int known = gender.read(draft);
      put(Part.GENDER, known == 0 ? "" : Integer.toString(known), shown, compared);
      return new WrittenPerson(shown, compared);
    }

    private static void put(
        Part part, String value, Map<Part, String> shown, Map<Part, String> compared) {
      shown.put(part, value);
      compared.put(part, value);
    }

    private String text(RowDraft draft, @Nullable String heading) {
      String text = TextReader.plain(draft, columns.ofMapped(heading));
      return NationalIdStaysInItsColumn.isBroken(text) ? "" : text;
    }

    private Map<Part, String> compared(Map<Part, String> shown) {
      Map<Part, String> compared = new EnumMap<>(Part.class);
      shown.forEach((part, text) -> compared.put(part, compared(part, text)));
      return compared;
    }

    private String compared(Part part, String text) {
      return switch (part) {
        case SURNAME, PARTNER_SURNAME -> NameText.surname(text);
        case POSTCODE -> AddressText.postcode(text, country);
        case HOUSE_NUMBER -> AddressText.houseNumber(text);
        case GIVEN_NAMES, INITIALS, PARTICLE, BIRTH_DATE, GENDER, STREET, CITY -> letters(text);
      };
    }

    /** Letters and digits; an accent comes loose from its letter and is neither. */
    private static String letters(String text) {
      StringBuilder letters = new StringBuilder(text.length());
      Normalizer.normalize(text, Normalizer.Form.NFD)
          .toLowerCase(Locale.ROOT)
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .forEach(letters::appendCodePoint);
      return letters.toString();
    }
  }
}
