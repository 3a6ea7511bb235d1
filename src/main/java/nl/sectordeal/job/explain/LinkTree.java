package nl.sectordeal.job.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.sectordeal.person.LinkEvidence;
import nl.sectordeal.person.score.Evidence;
import nl.sectordeal.record.RecordName;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one person hang together by score: each row beside the one it resembles most of
 * those that were there before it (koppelboom).
 */
final class LinkTree {
  private final LinkEvidence rows;
  private final Map<RecordName, Branch> branches = new HashMap<>();
  private final Map<RecordName, Branch> nearest = new HashMap<>();
  private final Set<Integer> compared = new HashSet<>();

  /** What joins a row to another one. */
  record Branch(RecordName to, Evidence evidence) {}

  /**
   * Grows the tree.
   *
   * @param roots rows that are one person without any score, such as those of one national id
   * @param others the rest, in order
   */
  LinkTree(LinkEvidence rows, List<RecordName> roots, List<RecordName> others) {
    this.rows = rows;
    List<RecordName> open = new ArrayList<>();
    others.stream().filter(rows::isDescribed).forEach(open::add);
    List<RecordName> tree = new ArrayList<>();
    roots.stream().filter(rows::isDescribed).forEach(tree::add);
    if (tree.isEmpty() && !open.isEmpty()) {
      tree.add(open.remove(0));
    }
    tree.forEach(row -> compare(row, open));
    while (!open.isEmpty()) {
      grow(open);
    }
  }

  /** What joins this row to the tree; null for a root. */
  @Nullable Branch branchOf(RecordName row) {
    return branches.get(row);
  }

  /** The row that resembles one of the tree most comes next. */
  private void grow(List<RecordName> open) {
    RecordName next = open.get(0);
    for (RecordName row : open) {
      if (nearestTo(row).evidence().bits() > nearestTo(next).evidence().bits()) {
        next = row;
      }
    }
    open.remove(next);
    branches.put(next, nearestTo(next));
    compare(next, open);
  }

  private Branch nearestTo(RecordName row) {
    return Objects.requireNonNull(nearest.get(row));
  }

  /** A row that resembles another as much as one before it does stays with that one. */
  private void compare(RecordName row, List<RecordName> open) {
    if (!compared.add(rows.profileOf(row))) {
      return;
    }
    for (RecordName other : open) {
      Evidence evidence = rows.explain(other, row);
      Branch known = nearest.get(other);
      if (known == null || evidence.bits() > known.evidence().bits()) {
        nearest.put(other, new Branch(row, evidence));
      }
    }
  }
}
