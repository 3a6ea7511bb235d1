package nl.sectordeal.person;

import nl.sectordeal.record.RowVersion;

/**
 * Finds out which rows are about the same person, and lays them out person by person.
 *
 * <p>Same national id, same person, aliases followed. Without an id: one person only when given
 * name or initials, surname, birth date, postcode and house number all agree and nobody else fits
 * as well.
 */
public final class PersonLinker {
  private static final int ROWS_PER_BUCKET = 20_000;

  private final PersonNumbers numbers;

  public PersonLinker(PersonNumbers numbers) {
    this.numbers = numbers;
  }

  /**
   * Links all rows of a job and stores them by person; what was stored for the job before is
   * replaced.
   *
   * @param source must give the same versions in the same order twice
   */
  public PersonRegister link(String job, VersionSource source, PersonStore store) {
    Persons persons = find(source);
    return store.save(
        job,
        buckets(persons.versions().size()),
        spool -> {
          Layout layout = new Layout(persons, spool);
          source.scan(true, layout::add);
          return layout.register(buckets(persons.versions().size()));
        });
  }

  /** Who is who, before anything is laid out. */
  Persons find(VersionSource source) {
    Versions versions = new Versions();
    source.scan(false, version -> addWithPerson(versions, version));
    Links links = Matcher.match(versions);
    return new Persons(versions, links, Numbering.number(versions, links, numbers::bitsOf));
  }

  private static void addWithPerson(Versions versions, RowVersion version) {
    if (version.hasPerson()) {
      versions.add(version);
    }
  }

  /**
   * A power of two, so that a bucket is the first bits of a number; depends on nothing but the
   * amount.
   */
  private static int buckets(int versions) {
    return Math.max(4, Integer.highestOneBit(versions / ROWS_PER_BUCKET + 1) * 2);
  }
}
