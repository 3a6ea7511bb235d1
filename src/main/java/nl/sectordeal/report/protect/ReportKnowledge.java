package nl.sectordeal.report.protect;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.report.EmployerLines;
import nl.sectordeal.report.Margins;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.Funnel;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.protect.Knowledge.Showing;

/**
 * Puts together what a reader of one report can reckon with (wat een rapport vertelt). Totals over
 * periods are not in it: they are shown where all of them is shown, and tell nothing new.
 */
final class ReportKnowledge {
  private final MonthlyReport report;
  private final int smallest;
  private final CellNames names;
  private final Knowledge knowledge = new Knowledge();
  private final CrossCells tables;
  private final Map<String, List<Figure>> figures = new LinkedHashMap<>();

  private ReportKnowledge(MonthlyReport report, int smallest) {
    this.report = report;
    this.smallest = smallest;
    this.names = new CellNames(report.header());
    this.tables = new CrossCells(names, smallest, knowledge);
    for (Figure figure : report.figures()) {
      figures.computeIfAbsent(figure.measure(), any -> new ArrayList<>()).add(figure);
    }
  }

  static Knowledge of(MonthlyReport report, Kinship kinship, int smallest) {
    ReportKnowledge of = new ReportKnowledge(report, smallest);
    of.figures.values().forEach(of::addMeasure);
    new RelatedFigures(report, of.figures, of.tables, of.knowledge).add(kinship);
    of.addFunnel();
    OpenDifferences.add(report, smallest, of.names, of.knowledge);
    return of.knowledge;
  }

  private void addMeasure(List<Figure> periods) {
    SortedSet<String> groups = new TreeSet<>();
    for (Figure figure : periods) {
      groups.addAll(figure.byGroup().keySet());
      if (Margins.isCrossed(figure.noByGroup().keySet())) {
        groups.addAll(figure.noByGroup().keySet());
      }
    }
    for (Figure figure : periods) {
      knowledge.add(names.counted(figure), figure.counted(), Showing.FIGURE);
      addMonths(figure);
      new GroupKnowledge(names, knowledge).add(figure, groups);
      addEmployers(figure);
      addPartners(figure);
      addEvidence(figure);
      addShare(figure, groups);
      tables.add(figure);
    }
  }

  private void addMonths(Figure figure) {
    int sum = 0;
    Cell before = null;
    for (YearMonth month : names.months(figure)) {
      int count = figure.byMonth().getOrDefault(month.toString(), 0);
      sum += count;
      Cell running = names.counted(figure, month);
      if (knowledge.has(running) && knowledge.count(running) != sum) {
        return;
      }
      Cell one = names.month(figure, month);
      knowledge.add(one, count, Showing.IN_TABLE);
      knowledge.add(running, sum, Showing.IN_TABLE);
      knowledge.add(new Sum(running, before == null ? List.of(one) : List.of(before, one)));
      before = running;
    }
  }

  private void addEmployers(Figure figure) {
    if (figure.employers().isEmpty()) {
      return;
    }
    EmployerLines lines = EmployerLines.of(figure.employers(), new SmallCells(smallest));
    List<Cell> cells = new ArrayList<>();
    int all = 0;
    for (Figure.EmployerFigure employer : lines.named()) {
      Cell cell = names.employer(figure, employer.kvk());
      knowledge.add(cell, employer.counted(), Showing.IN_TABLE);
      cells.add(cell);
      all += employer.counted();
    }
    EmployerLines.Others others = lines.others();
    if (others != null) {
      Cell cell = names.otherEmployers(figure);
      knowledge.add(cell, others.counted(), Showing.IN_TABLE);
      cells.add(cell);
      all += others.counted();
    }
    Cell total = names.allEmployers(figure);
    knowledge.add(total, all, Showing.IN_TABLE);
    knowledge.add(new Sum(total, cells));
    if (all == figure.counted()) {
      knowledge.add(new Sum(names.counted(figure), List.of(total)));
    } else {
      RelatedFigures.addRest(knowledge, names.counted(figure), List.of(total), "employers");
    }
  }

  private void addPartners(Figure figure) {
    List<Cell> cells = new ArrayList<>();
    figure
        .byOwner()
        .forEach(
            (partner, count) -> {
              Cell cell = names.partner(figure, partner);
              knowledge.add(cell, count, Showing.IN_TABLE);
              cells.add(cell);
            });
    knowledge.addPresent(cells);
    knowledge.add(new Sum(names.counted(figure), cells));
  }

  private void addEvidence(Figure figure) {
    if (figure.evidence() == null) {
      return;
    }
    List<Cell> cells = new ArrayList<>();
    for (int count : figure.evidence().counts()) {
      Cell cell = names.evidence(figure, cells.size());
      knowledge.add(cell, count, Showing.IN_TABLE);
      cells.add(cell);
    }
    knowledge.add(new Sum(names.counted(figure), cells));
  }

  private void addShare(Figure figure, SortedSet<String> groups) {
    if (figure.unit() != Unit.SHARE) {
      return;
    }
    Cell ended = names.notDurable(figure);
    Cell judged = names.judged(figure);
    knowledge.add(ended, figure.notDurable(), Showing.IN_TABLE);
    knowledge.add(judged, figure.counted() + figure.notDurable(), Showing.IN_TABLE);
    knowledge.add(new Sum(judged, List.of(names.counted(figure), ended)));
    new GroupKnowledge(names, knowledge).addWhole(figure, groups);
  }

  /** Each step holds the next. */
  private void addFunnel() {
    Funnel funnel = report.funnel();
    addStep("started", funnel.started());
    addStep("finished", funnel.finished());
    addStep("placed", funnel.placed());
    addStep("durable", funnel.durable());
    addLess("started", "finished");
    addLess("finished", "placed");
    addLess("placed", "durable");
  }

  private void addStep(String step, long persons) {
    knowledge.add(names.step(step), Math.toIntExact(persons), Showing.FIGURE);
  }

  private void addLess(String step, String next) {
    RelatedFigures.addRest(knowledge, names.step(step), List.of(names.step(next)), next);
  }
}
