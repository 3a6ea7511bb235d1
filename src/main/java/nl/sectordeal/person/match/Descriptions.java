package nl.sectordeal.person.match;

import nl.sectordeal.person.score.Profiles;
import nl.sectordeal.record.RowVersion;
import nl.sectordeal.record.SealedTraits;
import nl.sectordeal.record.identity.TraitsSeal;

/** What rows say of people, each different description opened and kept once (beschrijvingen). */
public final class Descriptions {
  private final TraitsSeal seal;
  private final LongIntMap numbers = new LongIntMap();
  private final Profiles profiles = new Profiles();

  /** None yet; the seal opens what rows say. */
  public Descriptions(TraitsSeal seal) {
    this.seal = seal;
  }

  /** Number of what a version says of the person; {@link Versions#NONE} when that is nothing. */
  public int number(RowVersion version) {
    long digest = version.profile();
    SealedTraits traits = version.traits();
    if (digest == 0 || traits == null) {
      return Versions.NONE;
    }
    int number = numbers.get(digest, Versions.NONE);
    if (number == Versions.NONE) {
      number = profiles.add(digest, seal.open(digest, traits));
      numbers.put(digest, number, Versions.NONE);
    }
    return number;
  }

  /** What was said so far, opened, by its number. */
  public Profiles profiles() {
    return profiles;
  }
}
