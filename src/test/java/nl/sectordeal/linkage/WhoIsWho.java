package nl.sectordeal.linkage;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.sectordeal.person.Linked;
import nl.sectordeal.person.PersonRegister;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.person.PersonStore;
import nl.sectordeal.person.StoredPerson;
import nl.sectordeal.record.Row;

/** Remembers which person each row belongs to, and nothing else. */
final class WhoIsWho implements PersonStore, PersonStore.Spool {
  private final int[] person;
  private final Map<Long, Integer> numbers = new HashMap<>();

  /** For rows whose keys are the numbers from 1 on. */
  WhoIsWho(int rows) {
    person = new int[rows];
    Arrays.fill(person, -1);
  }

  /** Per row a number that it shares with the rows of the same person. */
  int[] person() {
    for (int row = 0; row < person.length; row++) {
      if (person[row] < 0) {
        throw new IllegalStateException("Row " + (row + 1) + " went to nobody");
      }
    }
    return person;
  }

  @Override
  public void add(long bits, Linked linked) {
    int row = Integer.parseInt(linked.row().ref().key()) - 1;
    person[row] = numbers.computeIfAbsent(bits, none -> numbers.size());
  }

  @Override
  public void addWithoutPerson(Row row) {
    throw new IllegalStateException("Every row here is about a person");
  }

  @Override
  public PersonRegister save(String job, int buckets, Function<Spool, PersonRegister> rows) {
    return rows.apply(this);
  }

  @Override
  public void keepFacts(String job, String facts) {
    // Nobody asks.
  }

  @Override
  public Optional<PersonRegister> findRegister(String job, String facts) {
    return Optional.empty();
  }

  @Override
  public List<StoredPerson> listStored(String job, int bucket) {
    return List.of();
  }

  @Override
  public List<PersonRows> listPersons(String job, int bucket) {
    return List.of();
  }

  @Override
  public List<PersonRows> listPersons(String job, Collection<String> persons) {
    return List.of();
  }

  @Override
  public List<Row> listWithoutPerson(String job) {
    return List.of();
  }
}
