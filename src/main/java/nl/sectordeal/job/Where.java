package nl.sectordeal.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.measure.Crossing;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.measure.Measure.By;
import org.jspecify.annotations.Nullable;

/**
 * The line of a table that is asked for: a group, a partner or an employer; or a cell of the
 * measure's own table, or a whole row or column of it (waar). Null means any.
 *
 * @param row code in the measure's own table
 * @param column likewise
 * @param group code of the group
 * @param partner source that decisions are booked under
 * @param employer KvK number
 */
public record Where(
    @Nullable String row,
    @Nullable String column,
    @Nullable String group,
    @Nullable String partner,
    @Nullable String employer) {
  private static final String GROUP = "group";
  private static final String PARTNER = "partner";
  private static final String EMPLOYER = "employer";

  /**
   * As typed: codes by attribute.
   *
   * @throws UserMistake when the measure is not broken down by such an attribute
   */
  static Where of(@Nullable Measure measure, Map<String, String> asked) {
    By by = measure == null ? null : measure.by();
    Map<String, String> left = new TreeMap<>(asked);
    Where where =
        new Where(
            by == null ? null : left.remove(by.rows().attribute()),
            by == null ? null : left.remove(by.columns().attribute()),
            left.remove(GROUP),
            left.remove(PARTNER),
            left.remove(EMPLOYER));
    if (!left.isEmpty()) {
      String names = String.join(", ", left.keySet());
      throw new UserMistake("mistake.where", Map.of("name", names, "known", known(by)));
    }
    return where;
  }

  private static String known(@Nullable By by) {
    List<String> known = new ArrayList<>();
    if (by != null) {
      known.addAll(List.of(by.rows().attribute(), by.columns().attribute()));
    }
    known.addAll(List.of(GROUP, PARTNER, EMPLOYER));
    return String.join(", ", known);
  }

  /** Whether a list of decisions, which names groups alone, tells enough. */
  public boolean isListed() {
    return row == null && column == null && partner == null && employer == null;
  }

  /** Whether a decision about this group is asked for, as far as the group goes. */
  public boolean asksFor(String code) {
    return group == null || group.equals(code);
  }

  boolean asksFor(Decision decision) {
    return asksFor(decision.group())
        && fits(partner, decision.owner())
        && fits(employer, decision.employer())
        && isInCell(decision.crossing());
  }

  private boolean isInCell(@Nullable Crossing crossing) {
    return crossing == null
        ? row == null && column == null
        : fits(row, crossing.row()) && fits(column, crossing.column());
  }

  private static boolean fits(@Nullable String asked, @Nullable String code) {
    return asked == null || asked.equals(code);
  }
}
