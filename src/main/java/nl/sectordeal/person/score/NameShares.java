package nl.sectordeal.person.score;

import java.util.Map;
import java.util.TreeMap;

/**
 * Counts names among the records at hand (naamtelling): where one is much more common than the
 * model knows, as in a village or among people from elsewhere, agreement on it proves less.
 */
final class NameShares {
  /** Fewer bearers than this prove nothing. */
  private static final int FEW = 50;

  /**
   * Shares are kept in steps of this factor, so that a month more does not change them, and with
   * them all scores.
   */
  private static final double STEP = 4;

  private final Profiles profiles;

  NameShares(Profiles profiles) {
    this.profiles = profiles;
  }

  Frequencies surnames(Frequencies model) {
    int[] bearers = new int[profiles.names.size()];
    for (int p = 0; p < profiles.size(); p++) {
      bearers[profiles.surname(p)]++;
    }
    return raised(model, bearers);
  }

  Frequencies givenNames(Frequencies model) {
    int[] bearers = new int[profiles.names.size()];
    for (int p = 0; p < profiles.size(); p++) {
      bearers[profiles.names.first(profiles.given(p))]++;
    }
    return raised(model, bearers);
  }

  /** The model's shares, and those at hand where they are at least a whole step higher. */
  private Frequencies raised(Frequencies model, int[] bearers) {
    long known = 0;
    for (int code = 1; code < bearers.length; code++) {
      known += bearers[code];
    }
    Map<String, Double> shares = new TreeMap<>(model.shares());
    double most = model.most();
    for (int code = 1; code < bearers.length; code++) {
      String name = profiles.names.text(code);
      double told = shares.getOrDefault(name, model.others());
      if (bearers[code] >= FEW && bearers[code] >= STEP * told * known) {
        double steps = Math.floor(Math.log((double) bearers[code] / known / told) / Math.log(STEP));
        double share = Math.min(1, told * Math.pow(STEP, steps));
        shares.put(name, share);
        most = Math.max(most, share);
      }
    }
    return new Frequencies(model.average(), model.others(), model.least(), most, shares);
  }
}
