package nl.sectordeal.report.protect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.report.protect.Cell.Part;

/**
 * Adds what a reader knows of counts that two months tell: the later one is the earlier one and who
 * came since, and nobody comes less than not at all (groei). No table names who came of a group;
 * but of all groups together a table by month does.
 */
final class Growth {
  /** What holds everybody so far. Evidence comes and goes, as open differences do. */
  private static final Set<Part> SO_FAR =
      EnumSet.of(
          Part.GROUP,
          Part.EMPLOYER,
          Part.CROSSING,
          Part.PARTNER,
          Part.NOT_DURABLE,
          Part.JUDGED,
          Part.STEP);

  private final Knowledge knowledge;

  private Growth(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Adds it for all counts that are there, of one month with the next that has another count. */
  static void add(Knowledge knowledge) {
    Growth growth = new Growth(knowledge);
    growth.courses().forEach(growth::add);
  }

  private Iterable<List<Integer>> courses() {
    Map<Cell, List<Integer>> courses = new LinkedHashMap<>();
    for (int place = 0; place < knowledge.size(); place++) {
      Cell cell = knowledge.cell(place);
      if (SO_FAR.contains(cell.part())) {
        courses.computeIfAbsent(cell.lasting(), any -> new ArrayList<>()).add(place);
      }
    }
    courses.values().forEach(course -> course.sort(Comparator.comparing(this::until)));
    return courses.values();
  }

  /** A count that a correction made smaller tells nothing. */
  private void add(List<Integer> course) {
    for (int i = 1; i < course.size(); i++) {
      int earlier = course.get(i - 1);
      int later = course.get(i);
      if (until(earlier).compareTo(until(later)) < 0
          && knowledge.count(earlier) < knowledge.count(later)) {
        knowledge.addGrowth(earlier, later);
      }
    }
  }

  private String until(int place) {
    return knowledge.cell(place).until();
  }
}
