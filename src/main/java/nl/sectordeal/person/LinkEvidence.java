package nl.sectordeal.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sectordeal.person.match.Descriptions;
import nl.sectordeal.person.match.Versions;
import nl.sectordeal.person.score.Evidence;
import nl.sectordeal.person.score.LinkModel;
import nl.sectordeal.person.score.Profiles;
import nl.sectordeal.person.score.Scorer;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.RowRef;
import nl.sectordeal.record.RowVersion;
import nl.sectordeal.record.identity.TraitsSeal;

/**
 * What some rows weigh against one another, just as linking weighed them: the model is the one that
 * fits all rows (koppelbewijs).
 */
public final class LinkEvidence {
  private final Map<RecordName, Integer> profileOf = new HashMap<>();
  private final Descriptions descriptions;
  private final Scorer scorer;

  /**
   * Reads all rows.
   *
   * @param wanted the rows that will be asked about
   */
  public LinkEvidence(
      VersionSource source, TraitsSeal seal, LinkModel model, Set<RecordName> wanted) {
    this.descriptions = new Descriptions(seal);
    Map<RecordName, UUID> ids = new HashMap<>();
    source.scan(false, version -> take(version, wanted, ids));
    Profiles profiles = descriptions.profiles();
    ids.forEach(
        (row, id) -> {
          if (isDescribed(row)) {
            profiles.addId(profileOf(row), id);
          }
        });
    this.scorer = new Scorer(model.fitting(profiles), profiles);
  }

  /** What a newer version replaced does not count, nor does the model have to fit it. */
  private void take(RowVersion version, Set<RecordName> wanted, Map<RecordName, UUID> ids) {
    if (version.superseded() || !version.hasPerson()) {
      return;
    }
    int profile = descriptions.number(version);
    RowRef ref = version.row().ref();
    RecordName name = new RecordName(ref.source(), ref.sender(), ref.key());
    if (wanted.contains(name)) {
      profileOf.put(name, profile);
      UUID id = version.marks().id();
      if (id == null) {
        ids.remove(name);
      } else {
        ids.put(name, id);
      }
    }
  }

  /** Whether anything is known of who a row is about. */
  public boolean isDescribed(RecordName row) {
    return profileOf(row) != Versions.NONE;
  }

  /** The same for rows that say the same of their person. */
  public int profileOf(RecordName row) {
    return profileOf.getOrDefault(row, Versions.NONE);
  }

  /** What two rows weigh against one another; both must be described. */
  public Evidence explain(RecordName one, RecordName other) {
    return scorer.explain(profileOf(one), profileOf(other));
  }
}
