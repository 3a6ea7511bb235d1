package nl.sectordeal.person;

import nl.sectordeal.person.match.Candidates;
import nl.sectordeal.person.match.Kinds;
import nl.sectordeal.person.score.LinkModel;
import nl.sectordeal.person.score.Profiles;
import nl.sectordeal.person.score.Scorer;

/** Compares everything with everything, for histories of some rows. */
final class AllPairs implements Candidates {

  @Override
  public int find(
      LinkModel model, Profiles profiles, byte[] kinds, double least, Receiver receiver) {
    Scorer scorer = new Scorer(model, profiles);
    for (int p = 0; p < profiles.size(); p++) {
      for (int q = p + 1; q < profiles.size(); q++) {
        double bits = scorer.bits(p, q, least);
        if (bits >= least && Kinds.mayBeOne(kinds[p], kinds[q])) {
          receiver.add(p, q, bits);
        }
      }
    }
    return 0;
  }
}
