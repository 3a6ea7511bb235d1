package nl.sectordeal.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.sectordeal.record.Row;

/** Keeps the rows of a job, laid out person by person in buckets of ascending person numbers. */
public interface PersonStore {

  /** Takes in linked rows in any order. */
  interface Spool {
    /**
     * Adds a row of a person.
     *
     * @param bits the person's number as bits
     */
    void add(long bits, Linked linked);

    /** Adds a row that is about no person, such as an agreement. */
    void addWithoutPerson(Row row);
  }

  /**
   * Replaces what is kept of a job. Killed in the middle, the job has no register.
   *
   * @param buckets number of parts, a power of two
   * @param rows fills the spool and says what came of it
   * @return what {@code rows} said
   */
  PersonRegister save(String job, int buckets, Function<Spool, PersonRegister> rows);

  /**
   * Keeps by what the job's last linking was done.
   *
   * @param facts name of all that decides how persons are linked and laid out
   */
  void keepFacts(String job, String facts);

  /** The register of the job's last linking, when it is known to be done by these facts. */
  Optional<PersonRegister> findRegister(String job, String facts);

  /** Persons of one bucket, in order of their numbers, their rows not yet read. */
  List<StoredPerson> listStored(String job, int bucket);

  /** Persons of one bucket, in order of their numbers, each with all rows. */
  List<PersonRows> listPersons(String job, int bucket);

  /** These persons only, in order of their numbers. */
  List<PersonRows> listPersons(String job, Collection<String> persons);

  /** Rows that are about no person, sorted. */
  List<Row> listWithoutPerson(String job);
}
