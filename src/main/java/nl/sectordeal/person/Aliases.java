package nl.sectordeal.person;

import java.util.Arrays;
import nl.sectordeal.record.IdKind;

/**
 * Learns which onderwijsnummer became which BSN: from one source key that had one and then the other, or from both on
 * one row. With two candidates the BSN learnt last wins.
 */
final class Aliases {
  private static final int NONE = Versions.NONE;

  private final int[] bsnOf;
  private final int[] learntAt;

  private Aliases(int ids) {
    bsnOf = new int[ids];
    learntAt = new int[ids];
    Arrays.fill(bsnOf, NONE);
    Arrays.fill(learntAt, NONE);
  }

  static Aliases learn(Versions versions) {
    Aliases aliases = new Aliases(versions.idCount());
    int n = versions.size();
    int[] lastBsn = new int[n];
    int[] lastEducation = new int[n];
    for (int v = 0; v < n; v++) {
      int before = versions.previous(v);
      lastBsn[v] = before == NONE ? NONE : lastBsn[before];
      lastEducation[v] = before == NONE ? NONE : lastEducation[before];
      int id = versions.idOf(v);
      if (id != NONE && versions.kindOf(id) == IdKind.BSN) {
        lastBsn[v] = id;
      }
      if (id != NONE && versions.kindOf(id) == IdKind.ONDERWIJSNUMMER) {
        lastEducation[v] = id;
      }
      if (versions.besideOf(v) != NONE) {
        lastEducation[v] = versions.besideOf(v);
      }
      boolean news =
          before == NONE || lastBsn[v] != lastBsn[before] || lastEducation[v] != lastEducation[before];
      if (news && lastBsn[v] != NONE && lastEducation[v] != NONE) {
        aliases.learn(versions, lastEducation[v], lastBsn[v], v);
      }
    }
    return aliases;
  }

  private void learn(Versions versions, int education, int bsn, int v) {
    int known = learntAt[education];
    int newer = known == NONE ? 1 : Integer.compare(versions.order(v), versions.order(known));
    if (newer > 0 || newer == 0 && versions.compareKeys(v, known) > 0) {
      bsnOf[education] = bsn;
      learntAt[education] = v;
    }
  }

  /** The BSN that stands for this id now, or the id itself. */
  int follow(int id) {
    return bsnOf[id] == NONE ? id : bsnOf[id];
  }
}
