package nl.sectordeal.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sectordeal.person.match.Versions;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.RowRef;
import nl.sectordeal.record.RowVersion;

/**
 * Finds the row that a person number was made from, also where nobody has that number now because
 * persons were joined since (vroegere persoonsnummers).
 */
public final class FormerNumbers {
  private final PersonNumbers numbers;

  public FormerNumbers(PersonNumbers numbers) {
    this.numbers = numbers;
  }

  /**
   * The row that this number was made from; empty when no row known makes it.
   *
   * @param number in the form that this program gives it
   */
  public Optional<RecordName> find(VersionSource source, String number) {
    long bits = PersonNumbers.bits(number);
    List<RecordName> found = new ArrayList<>(1);
    source.scan(
        false,
        version -> {
          if (found.isEmpty() && version.hasPerson() && numbers.bitsOf(seed(version)) == bits) {
            RowRef ref = version.row().ref();
            found.add(new RecordName(ref.source(), ref.sender(), ref.key()));
          }
        });
    return found.stream().findFirst();
  }

  /** As {@link Versions#seed} names the version of a first record. */
  private static String seed(RowVersion version) {
    return Versions.seed(
        version.row().ref(), version.id() == version.first(), version.row().since());
  }
}
