package nl.sectordeal.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is known after linking, and who may be whom (personenregister).
 *
 * @param known persons with at least one live row that is not held
 * @param knownIfDoubtfulAreOne persons known if every pair that counts as two were one
 * @param doubtful pairs that a person may decide about, sorted; also those that wait
 * @param buckets number of parts that the persons' rows were laid out in
 * @param counts how rows came to their persons
 * @param basis by what they were linked
 */
public record PersonRegister(
    long known,
    long knownIfDoubtfulAreOne,
    List<DoubtfulPair> doubtful,
    int buckets,
    LinkCounts counts,
    LinkBasis basis) {

  /** The doubtful pairs of which both count until a person decides, sorted. */
  public List<DoubtfulPair> countedAsTwo() {
    return doubtful.stream().filter(pair -> pair.reason().countsAsTwo()).toList();
  }

  /**
   * Persons that hang together through pairs that count as two, each group and the groups
   * themselves sorted.
   */
  public List<List<String>> doubtfulGroups() {
    return groups(
        countedAsTwo().stream().map(pair -> List.of(pair.first(), pair.second())).toList());
  }

  /**
   * The groups that these pairs of numbers of persons make, as {@link #doubtfulGroups} has them.
   */
  public static List<List<String>> groups(List<List<String>> pairs) {
    Map<String, String> parent = new LinkedHashMap<>();
    for (List<String> pair : pairs) {
      String a = root(parent, pair.get(0));
      String b = root(parent, pair.get(1));
      if (!a.equals(b)) {
        parent.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
      }
    }
    Map<String, TreeSet<String>> groups = new TreeMap<>();
    for (List<String> pair : pairs) {
      groups.computeIfAbsent(root(parent, pair.get(0)), key -> new TreeSet<>()).addAll(pair);
    }
    List<List<String>> lists = new ArrayList<>();
    groups.values().forEach(group -> lists.add(List.copyOf(group)));
    return lists;
  }

  private static String root(Map<String, String> parent, String person) {
    String at = person;
    for (String up = parent.get(at); up != null; up = parent.get(at)) {
      at = up;
    }
    return at;
  }
}
