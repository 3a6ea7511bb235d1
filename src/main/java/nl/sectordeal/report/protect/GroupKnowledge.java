package nl.sectordeal.report.protect;

import java.util.Collection;
import java.util.List;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.report.Margins;
import nl.sectordeal.report.protect.Knowledge.Showing;

/**
 * Adds what a reader knows of the groups of a figure: that they add up to it, and of groups made of
 * several codes that they add up to the sums that stand beside them. Of a share of such groups only
 * those sums are told, each with what the share could judge.
 */
record GroupKnowledge(CellNames names, Knowledge knowledge) {

  /** Adds one figure, of which the reader sees these groups. */
  void add(Figure figure, Collection<String> groups) {
    boolean crossed = Margins.isCrossed(groups);
    if (crossed && figure.unit() == Unit.SHARE) {
      addSums(figure, groups);
      addJudged(figure, groups);
      return;
    }
    addCounted(figure, groups);
    // Where zero has a line, a hidden line may be another.
    if (!crossed && groups.stream().allMatch(group -> count(figure, group) > 0)) {
      knowledge.addPresent(cells(figure, groups));
    }
    if (crossed) {
      for (String margin : Margins.of(groups)) {
        addCounted(figure, margin, parts(groups, margin));
      }
    }
  }

  /** Of a share only the sums are told: rates of single groups are of too few people. */
  private void addSums(Figure figure, Collection<String> groups) {
    for (int position = 0; position < positions(groups); position++) {
      List<String> margins = Margins.of(groups, position);
      for (String margin : margins) {
        knowledge.add(names.group(figure, margin), count(figure, margin), Showing.IN_TABLE);
      }
      knowledge.add(new Sum(names.counted(figure), cells(figure, margins)));
    }
  }

  private void addCounted(Figure figure, Collection<String> groups) {
    for (String group : groups) {
      knowledge.add(names.group(figure, group), count(figure, group), Showing.IN_TABLE);
    }
    knowledge.add(new Sum(names.counted(figure), cells(figure, groups)));
  }

  private void addCounted(Figure figure, String margin, List<String> parts) {
    Cell cell = names.group(figure, margin);
    knowledge.add(cell, count(figure, margin), Showing.IN_TABLE);
    knowledge.add(new Sum(cell, cells(figure, parts)));
  }

  private void addJudged(Figure figure, Collection<String> groups) {
    for (String margin : Margins.of(groups)) {
      int no = Margins.count(figure.noByGroup(), margin);
      Cell noes = names.notDurable(figure, margin);
      Cell judged = names.judged(figure, margin);
      knowledge.add(noes, no, Showing.IN_TABLE);
      knowledge.add(judged, count(figure, margin) + no, Showing.IN_TABLE);
      knowledge.add(new Sum(judged, List.of(names.group(figure, margin), noes)));
    }
  }

  /** Sums of one position add up to the whole of what the share could judge. */
  void addWhole(Figure figure, Collection<String> groups) {
    for (int position = 0; position < positions(groups); position++) {
      List<String> margins = Margins.of(groups, position);
      knowledge.add(
          new Sum(
              names.judged(figure),
              margins.stream().map(margin -> names.judged(figure, margin)).toList()));
      knowledge.add(
          new Sum(
              names.notDurable(figure),
              margins.stream().map(margin -> names.notDurable(figure, margin)).toList()));
    }
  }

  private static int positions(Collection<String> groups) {
    int positions = 0;
    while (!Margins.of(groups, positions).isEmpty()) {
      positions++;
    }
    return positions;
  }

  private static List<String> parts(Collection<String> groups, String margin) {
    return groups.stream().filter(group -> Margins.isPart(group, margin)).toList();
  }

  private List<Cell> cells(Figure figure, Collection<String> groups) {
    return groups.stream().map(group -> names.group(figure, group)).toList();
  }

  private static int count(Figure figure, String group) {
    return Margins.count(figure.byGroup(), group);
  }
}
