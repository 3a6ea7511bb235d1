package nl.sectordeal.sample;

import java.util.Set;
import java.util.TreeSet;

/** Who is in the sample: for tests that look whether anyone's number or name has leaked. */
public final class SamplePeople {
  /**
   * Every national id in the committed sample, as nine digits, also those that may not be there;
   * sorted.
   */
  public static Set<String> nationalIds() {
    return values("BSN", "Onderwijsnummer", "Ons kenmerk");
  }

  /** Every surname in the committed sample; sorted. */
  public static Set<String> surnames() {
    return values("Achternaam");
  }

  private static Set<String> values(String... headings) {
    Set<String> found = new TreeSet<>();
    for (Table table : new ZorgSample(SampleGenerator.SEED).tables().values()) {
      for (String heading : headings) {
        int column = table.headings.indexOf(heading);
        for (Object[] row : table.rows) {
          if (column >= 0 && row.length > 0 && row[column] != null && !row[column].equals("")) {
            found.add(row[column].toString());
          }
        }
      }
    }
    return found;
  }

  /** All values of these columns in the sample of Leuven, days as in ISO 8601; sorted. */
  public static Set<String> ofLeuven(String... headings) {
    return new LeuvenSample(SampleGenerator.SEED).values(Set.of(headings));
  }

  private SamplePeople() {}
}
