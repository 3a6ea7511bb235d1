package nl.sectordeal.job.compare;

import java.util.HashMap;
import java.util.Map;

/** Persons that belong together because a row went from one to the other, or stood between them. */
final class Unions {
  private final Map<String, String> parents = new HashMap<>();

  /** The one that stands for all that belong to this one: the smallest. */
  String rootOf(String person) {
    String root = person;
    String parent = parents.get(root);
    while (parent != null) {
      root = parent;
      parent = parents.get(root);
    }
    if (!root.equals(person)) {
      parents.put(person, root);
    }
    return root;
  }

  void join(String one, String other) {
    String root = rootOf(one);
    String otherRoot = rootOf(other);
    int order = root.compareTo(otherRoot);
    if (order < 0) {
      parents.put(otherRoot, root);
    } else if (order > 0) {
      parents.put(root, otherRoot);
    }
  }
}
