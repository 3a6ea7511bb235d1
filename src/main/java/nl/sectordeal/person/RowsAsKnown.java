package nl.sectordeal.person;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowRef;
import nl.sectordeal.record.RowVersion;

/**
 * Some rows as they were known at a moment, whoever they belonged to (rijen zoals bekend): of each
 * the newest version, and after it the claims that it made before and no longer makes.
 *
 * @param rows by name; those that are about nobody are not among them
 * @param withoutPerson newest versions of all rows that are about nobody, such as agreements
 */
public record RowsAsKnown(SortedMap<RecordName, List<Row>> rows, List<Row> withoutPerson) {

  /**
   * Reads the versions once.
   *
   * @param wanted whether a row that is about a person is asked for
   */
  public static RowsAsKnown of(VersionSource versions, Predicate<RecordName> wanted) {
    RowsAsKnown known = new RowsAsKnown(new TreeMap<>(), new ArrayList<>());
    LostClaims claims = new LostClaims();
    versions.scan(true, version -> known.add(version, wanted, claims));
    return known;
  }

  private void add(RowVersion version, Predicate<RecordName> wanted, LostClaims claims) {
    Row row = version.row();
    RecordName name = name(row.ref());
    if (!version.hasPerson()) {
      if (!version.superseded()) {
        withoutPerson.add(row);
      }
    } else if (wanted.test(name)) {
      if (version.superseded()) {
        claims.remember(version.first(), 0, row);
      } else {
        List<Row> found = new ArrayList<>();
        found.add(row);
        claims.lostBy(version.first(), row).forEach(lost -> found.add(lost.row()));
        rows.put(name, found);
      }
    }
  }

  private static RecordName name(RowRef ref) {
    return new RecordName(ref.source(), ref.sender(), ref.key());
  }
}
