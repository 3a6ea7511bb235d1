package nl.sectordeal.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.sectordeal.person.score.Evidence;
import nl.sectordeal.person.score.Explainer;
import nl.sectordeal.person.score.Profile;
import nl.sectordeal.record.RecordName;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one person hang together by score: each row beside the one it resembles most of
 * those that were there before it (koppelboom).
 */
final class LinkTree {
  private final Explainer explainer;
  private final Map<RecordName, Profile> profiles;
  private final Map<RecordName, Branch> branches = new HashMap<>();

  /** What joins a row to another one. */
  record Branch(RecordName to, Evidence evidence) {}

  /**
   * Grows the tree.
   *
   * @param roots rows that are one person without any score, such as those of one national id
   * @param others the rest, in order
   */
  LinkTree(
      Explainer explainer,
      Map<RecordName, Profile> profiles,
      List<RecordName> roots,
      List<RecordName> others) {
    this.explainer = explainer;
    this.profiles = profiles;
    grow(new ArrayList<>(roots), new ArrayList<>(others));
  }

  /** What joins this row to the tree; null for a root. */
  @Nullable Branch branchOf(RecordName row) {
    return branches.get(row);
  }

  private void grow(List<RecordName> tree, List<RecordName> open) {
    if (tree.isEmpty() && !open.isEmpty()) {
      tree.add(open.remove(0));
    }
    Map<RecordName, Branch> nearest = new HashMap<>();
    Set<Profile> compared = new HashSet<>();
    for (RecordName row : tree) {
      compare(row, open, nearest, compared);
    }
    while (!open.isEmpty()) {
      RecordName next = open.get(0);
      for (RecordName row : open) {
        if (bits(nearest, row) > bits(nearest, next)) {
          next = row;
        }
      }
      open.remove(next);
      branches.put(next, Objects.requireNonNull(nearest.get(next)));
      compare(next, open, nearest, compared);
    }
  }

  private static double bits(Map<RecordName, Branch> nearest, RecordName row) {
    return Objects.requireNonNull(nearest.get(row)).evidence().bits();
  }

  /** A row that resembles another as much as one before it does stays with that one. */
  private void compare(
      RecordName row,
      List<RecordName> open,
      Map<RecordName, Branch> nearest,
      Set<Profile> compared) {
    Profile own = Objects.requireNonNull(profiles.get(row));
    if (!compared.add(own)) {
      return;
    }
    for (RecordName other : open) {
      Evidence evidence = explainer.explain(Objects.requireNonNull(profiles.get(other)), own);
      Branch known = nearest.get(other);
      if (known == null || evidence.bits() > known.evidence().bits()) {
        nearest.put(other, new Branch(row, evidence));
      }
    }
  }
}
