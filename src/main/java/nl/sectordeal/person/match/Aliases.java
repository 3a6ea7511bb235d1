package nl.sectordeal.person.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.record.IdKind;

/**
 * Learns which onderwijsnummer became which BSN: from one source key that had one and then the
 * other, or from both on one row. With two candidates the BSN learnt last wins.
 */
final class Aliases {
  private static final int NONE = Versions.NONE;

  private final Versions versions;
  private final int[] bsnOf;
  private final int[] learntAt;
  private final Map<Integer, List<Integer>> replacedBy = new HashMap<>();

  private Aliases(Versions versions) {
    this.versions = versions;
    bsnOf = new int[versions.idCount()];
    learntAt = new int[versions.idCount()];
    Arrays.fill(bsnOf, NONE);
  }

  static Aliases learn(Versions versions) {
    Aliases aliases = new Aliases(versions);
    int[] bsn = new int[versions.size()];
    int[] education = new int[versions.size()];
    for (int v = 0; v < bsn.length; v++) {
      int before = versions.previous(v);
      int bsnBefore = before == NONE ? NONE : bsn[before];
      int educationBefore = before == NONE ? NONE : education[before];
      bsn[v] = aliases.isBsn(versions.idOf(v)) ? versions.idOf(v) : bsnBefore;
      education[v] = aliases.educationIdOf(v, educationBefore);
      boolean news = bsn[v] != bsnBefore || education[v] != educationBefore;
      if (news && bsn[v] != NONE && education[v] != NONE) {
        aliases.learn(education[v], bsn[v], v);
      }
    }
    aliases.turnRound();
    return aliases;
  }

  private void turnRound() {
    for (int id = 0; id < bsnOf.length; id++) {
      if (bsnOf[id] != NONE) {
        replacedBy.computeIfAbsent(bsnOf[id], bsn -> new ArrayList<>()).add(id);
      }
    }
  }

  private boolean isBsn(int id) {
    return id != NONE && versions.kindOf(id) == IdKind.BSN;
  }

  private int educationIdOf(int v, int otherwise) {
    if (versions.besideOf(v) != NONE) {
      return versions.besideOf(v);
    }
    int id = versions.idOf(v);
    return id != NONE && versions.kindOf(id) == IdKind.ONDERWIJSNUMMER ? id : otherwise;
  }

  private void learn(int education, int bsn, int v) {
    if (bsnOf[education] == NONE || isLater(v, learntAt[education])) {
      bsnOf[education] = bsn;
      learntAt[education] = v;
    }
  }

  private boolean isLater(int v, int w) {
    int by = Integer.compare(versions.order(v), versions.order(w));
    return by == 0 ? versions.compareKeys(v, w) > 0 : by > 0;
  }

  /** The ids for which this BSN stands now. */
  List<Integer> replacedBy(int bsn) {
    return replacedBy.getOrDefault(bsn, List.of());
  }

  /** The BSN that stands for this id now, or the id itself. */
  int follow(int id) {
    return bsnOf[id] == NONE ? id : bsnOf[id];
  }
}
