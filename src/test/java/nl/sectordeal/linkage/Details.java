package nl.sectordeal.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was missed in a set, by mistake, and who were taken for one person (bijzonderheden). */
final class Details {
  private final TruthSet set;
  private final Rows rows;
  private final Assessment assessment;

  Details(TruthSet set, Rows rows, Assessment assessment) {
    this.set = set;
    this.rows = rows;
    this.assessment = assessment;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append("\n").append(set.name()).append("\n\n");
    missed(text);
    wrong(text);
    return text.toString();
  }

  private void missed(StringBuilder text) {
    StringBuilder lines = new StringBuilder();
    for (Mistake mistake : Mistake.values()) {
      long all = assessment.pairsWith(mistake);
      long missed = assessment.missedWith(mistake);
      if (missed > 0) {
        lines.append(
            String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %.3f |%n",
                mistake.words(),
                all,
                missed,
                1 - (double) missed / all));
      }
    }
    if (lines.length() > 0) {
      text.append("| on one of the two rows | pairs | missed | recall |\n|---|--:|--:|--:|\n");
      text.append(lines).append("\n");
    }
  }

  private void wrong(StringBuilder text) {
    Map<String, Integer> count = new TreeMap<>();
    Map<Integer, Written> written = written(assessment.wrong());
    for (int[] pair : assessment.wrong()) {
      Written one = written.get(pair[0]);
      Written other = written.get(pair[1]);
      if (one != null && other != null) {
        count.merge(set.relation(one, other), 1, Integer::sum);
      }
    }
    if (!count.isEmpty()) {
      text.append("| taken for one person | pairs |\n|---|--:|\n");
      count.forEach((relation, pairs) -> text.append("| " + relation + " | " + pairs + " |\n"));
    }
  }

  /** The rows of these pairs, by their place. */
  private Map<Integer, Written> written(List<int[]> pairs) {
    Map<Integer, Written> wanted = new HashMap<>();
    boolean[] isWanted = new boolean[rows.size];
    for (int[] pair : pairs) {
      isWanted[pair[0]] = true;
      isWanted[pair[1]] = true;
    }
    int[] place = {0};
    set.forEach(
        row -> {
          if (isWanted[place[0]]) {
            wanted.put(place[0], row);
          }
          place[0]++;
        });
    return wanted;
  }
}
