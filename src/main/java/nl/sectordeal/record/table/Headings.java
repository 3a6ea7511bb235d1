package nl.sectordeal.record.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.delivery.rule.ColumnMissing;
import nl.sectordeal.delivery.rule.ColumnRenamed;
import nl.sectordeal.delivery.rule.HeadingTwice;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/**
 * Finds columns by their heading, ignoring case, accents, spaces and punctuation (kolomkoppen).
 *
 * <p>A heading that is written exactly as asked goes before one that is only alike.
 */
public final class Headings {
  private static final int LONGEST_SUGGESTION = 60;

  private final List<String> headings;
  private final Map<String, List<Integer>> positions = new HashMap<>();

  public Headings(List<String> headings) {
    this.headings = List.copyOf(headings);
    for (int i = 0; i < headings.size(); i++) {
      String plain = HeadingName.normalised(headings.get(i));
      if (!plain.isEmpty()) {
        positions.computeIfAbsent(plain, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Position of a column, counted from 0; null when no heading is its name. */
  public @Nullable Integer find(String column) {
    List<Integer> found = candidates(column);
    return found.isEmpty() ? null : found.get(0);
  }

  /** Whether several columns bear this name, so that nobody can tell which one is meant. */
  public boolean isAmbiguous(String column) {
    return HeadingTwice.isBroken(candidates(column).size());
  }

  /**
   * Refuses a file that lacks columns, naming each of them, with the most similar heading that is
   * not one of the other columns, nor more like another that is missing, as a suggestion; or else
   * one that partners are known to use for the same thing. Where no name at all is a heading
   * nothing is suggested: the row may be the first person of the list.
   *
   * @param expected all names that were agreed
   * @throws UnreadableFile when one of them is no heading
   */
  public void require(Collection<String> expected) {
    List<String> missing = expected.stream().filter(column -> find(column) == null).toList();
    if (!missing.isEmpty()) {
      throw new UnreadableFile(
          missing.stream().map(column -> missing(column, missing, expected)).toList());
    }
  }

  private Notice missing(String column, List<String> missing, Collection<String> expected) {
    boolean none = missing.size() == expected.size();
    String suggestion = none ? null : findSimilar(column, missing, expected);
    String code = suggestion == null ? ColumnMissing.CODE : ColumnRenamed.CODE;
    return new Notice(code, Severity.REJECT, null, column, suggestion, 1);
  }

  /** How many of these columns are there. */
  int count(Collection<String> columns) {
    int count = 0;
    for (String column : columns) {
      if (!ColumnMissing.isBroken(candidates(column).size())) {
        count++;
      }
    }
    return count;
  }

  private List<Integer> candidates(String column) {
    List<Integer> alike = positions.getOrDefault(HeadingName.normalised(column), List.of());
    if (alike.size() < 2) {
      return alike;
    }
    List<Integer> same = alike.stream().filter(i -> headings.get(i).equals(column)).toList();
    return same.isEmpty() ? alike : same;
  }

  private @Nullable String findSimilar(
      String column, List<String> missing, Collection<String> expected) {
    List<String> taken = expected.stream().map(HeadingName::normalised).toList();
    List<String> free =
        headings.stream()
            .filter(heading -> isHeading(heading))
            .filter(heading -> !taken.contains(HeadingName.normalised(heading)))
            .toList();
    String alike = findAlike(column, missing, free);
    return alike != null
        ? alike
        : free.stream()
            .filter(heading -> HeadingWords.meanTheSame(column, heading))
            .findFirst()
            .orElse(null);
  }

  /** The heading that is written most like the column, when that is like enough. */
  private static @Nullable String findAlike(
      String column, List<String> missing, List<String> free) {
    String best = null;
    double similarity = 0;
    for (String heading : free) {
      double alike = similarity(column, heading);
      boolean anothers = missing.stream().anyMatch(other -> similarity(other, heading) > alike);
      if (!anothers && alike > similarity) {
        similarity = alike;
        best = heading;
      }
    }
    return ColumnRenamed.isBroken(similarity) ? best : null;
  }

  /** A file without headings has data in their place, and that must not be repeated to anyone. */
  private static boolean isHeading(String heading) {
    return !heading.isEmpty()
        && heading.length() <= LONGEST_SUGGESTION
        && heading.chars().noneMatch(Character::isDigit);
  }

  /** From both ends: a Dutch compound says most at its end, as in begindatum and startdatum. */
  private static double similarity(String oneHeading, String otherHeading) {
    String one = HeadingName.normalised(oneHeading);
    String other = HeadingName.normalised(otherHeading);
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    String mirrored = new StringBuilder(one).reverse().toString();
    String otherMirrored = new StringBuilder(other).reverse().toString();
    return Math.max(similarity.apply(one, other), similarity.apply(mirrored, otherMirrored));
  }
}
