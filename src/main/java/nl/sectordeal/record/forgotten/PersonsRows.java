package nl.sectordeal.record.forgotten;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.RowRef;
import nl.sectordeal.record.RowVersion;
import nl.sectordeal.record.identity.PersonDigest;
import org.jspecify.annotations.Nullable;

/**
 * All versions of the rows of one person, as known (rijen van een persoon).
 *
 * <p>A partner may have given the key of such a row to somebody else before or since; so the
 * versions of others with the same keys are known too.
 */
public final class PersonsRows {
  private final String person;
  private final List<RowVersion> versions = new ArrayList<>();

  /** Per row, by what it said of the person, the part that the version belongs to. */
  private final Map<RecordName, Map<Long, Integer>> own = new HashMap<>();

  /** The same by all that it said, since one address may be linked and another be doubtful. */
  private final Map<RecordName, Map<Long, Integer>> ownExactly = new HashMap<>();

  private final Map<RecordName, Set<Long>> others = new HashMap<>();
  private final Set<RecordName> givenAway = new HashSet<>();

  /** Nothing yet of the person with this number. */
  public PersonsRows(String person) {
    this.person = person;
  }

  /**
   * Adds a version of the person.
   *
   * @param part versions of one part are held together without a verdict of anybody
   */
  public void add(RowVersion version, int part) {
    versions.add(version);
    own.computeIfAbsent(name(version), row -> new HashMap<>())
        .put(PersonDigest.of(version.marks()), part);
    ownExactly.computeIfAbsent(name(version), row -> new HashMap<>()).put(version.profile(), part);
  }

  /** Adds a version of somebody else, with a key that the person has or had too. */
  public void addOther(RowVersion version) {
    if (!version.superseded()) {
      givenAway.add(name(version));
    }
    others
        .computeIfAbsent(name(version), row -> new HashSet<>())
        .add(PersonDigest.of(version.marks()));
  }

  private static RecordName name(RowVersion version) {
    RowRef ref = version.row().ref();
    return new RecordName(ref.source(), ref.sender(), ref.key());
  }

  /** The person's number. */
  public String person() {
    return person;
  }

  /** All versions, in the order of adding. */
  public List<RowVersion> versions() {
    return versions;
  }

  /** The rows by name. */
  public Set<RecordName> names() {
    return own.keySet();
  }

  /** The rows whose key is still the person's, and nobody else's. */
  Set<RecordName> namesKept() {
    Set<RecordName> kept = new HashSet<>(names());
    kept.removeAll(givenAway);
    return kept;
  }

  /** Whether a row of a file is about this person, as far as its key tells. */
  boolean has(RecordName name, ReadRow row) {
    Map<Long, Integer> known = own.get(name);
    if (known == null) {
      return false;
    }
    long digest = PersonDigest.of(row.marks());
    if (known.containsKey(digest) || givenAway.contains(name)) {
      return known.containsKey(digest);
    }
    boolean rejected = row.state() != ReadRow.State.GOOD;
    return rejected || !others.getOrDefault(name, Set.of()).contains(digest);
  }

  /** The part that a row belongs to; null when it was never let in as it stands. */
  @Nullable Integer partOf(RecordName name, ReadRow row) {
    Integer exactly = ownExactly.getOrDefault(name, Map.of()).get(row.profile());
    return exactly != null
        ? exactly
        : own.getOrDefault(name, Map.of()).get(PersonDigest.of(row.marks()));
  }
}
