package nl.sectordeal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sectordeal.measure.Breakdown;
import nl.sectordeal.measure.Figure;

/**
 * Groups that are made of several codes, added up over all but one of them (randtotalen): {@code
 * ZEELAND/*} is all of {@code ZEELAND/WERKEND}, {@code ZEELAND/HERINTREDER} and so on.
 */
public final class Margins {
  private static final String ANY = "*";

  private Margins() {}

  /** Whether any of the groups is made of several codes. */
  public static boolean isCrossed(Collection<String> groups) {
    return groups.stream().anyMatch(group -> group.contains(Breakdown.SEPARATOR));
  }

  /** Whether a figure is told apart by groups that are made of several codes. */
  public static boolean isCrossed(Figure figure) {
    return isCrossed(figure.byGroup().keySet()) || isCrossed(figure.noByGroup().keySet());
  }

  /**
   * The sums over all but one code, sorted; none of groups of a single code.
   *
   * @param position place of that code among the codes of a group, from 0
   */
  public static List<String> of(Collection<String> groups, int position) {
    SortedSet<String> margins = new TreeSet<>();
    for (String group : groups) {
      String[] codes = codes(group);
      if (codes.length > 1 && position < codes.length) {
        String kept = codes[position];
        Arrays.fill(codes, ANY);
        codes[position] = kept;
        margins.add(String.join(Breakdown.SEPARATOR, codes));
      }
    }
    return List.copyOf(margins);
  }

  /** The sums of every position, sorted. */
  public static List<String> of(Collection<String> groups) {
    int most = groups.stream().mapToInt(group -> codes(group).length).max().orElse(0);
    List<String> margins = new ArrayList<>();
    for (int position = 0; position < most; position++) {
      margins.addAll(of(groups, position));
    }
    return margins;
  }

  /** Whether a group is part of a sum; a group is part of itself. */
  public static boolean isPart(String group, String margin) {
    String[] codes = codes(group);
    String[] asked = codes(margin);
    boolean part = codes.length == asked.length;
    for (int i = 0; part && i < codes.length; i++) {
      part = asked[i].equals(ANY) || asked[i].equals(codes[i]);
    }
    return part;
  }

  /** The one code of a sum that is not any. */
  public static String code(String margin) {
    return Arrays.stream(codes(margin)).filter(code -> !code.equals(ANY)).findFirst().orElse(ANY);
  }

  /** What is counted of a group or of a sum over groups. */
  public static int count(Map<String, Integer> counts, String group) {
    Integer own = counts.get(group);
    if (own != null || !group.contains(ANY)) {
      return own == null ? 0 : own;
    }
    int sum = 0;
    for (Map.Entry<String, Integer> one : counts.entrySet()) {
      sum += isPart(one.getKey(), group) ? one.getValue() : 0;
    }
    return sum;
  }

  private static String[] codes(String group) {
    return group.split(Breakdown.SEPARATOR, -1);
  }
}
