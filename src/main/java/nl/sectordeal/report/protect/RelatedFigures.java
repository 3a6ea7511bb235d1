package nl.sectordeal.report.protect;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.report.Margins;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.protect.Kinship.Family;
import nl.sectordeal.report.protect.Kinship.ShareOf;
import nl.sectordeal.report.protect.Knowledge.Showing;

/** Adds what a reader knows of measures that are parts of one another. */
final class RelatedFigures {
  private final CellNames names;
  private final LocalDate peildatum;
  private final Map<String, List<Figure>> figures;
  private final CrossCells tables;
  private final Knowledge knowledge;

  RelatedFigures(
      MonthlyReport report,
      Map<String, List<Figure>> figures,
      CrossCells tables,
      Knowledge knowledge) {
    this.names = new CellNames(report.header());
    this.peildatum = report.header().peildatum();
    this.figures = figures;
    this.tables = tables;
    this.knowledge = knowledge;
  }

  void add(Kinship kinship) {
    kinship.shares().forEach(this::add);
    kinship.likenesses().forEach(this::add);
    List<Family> known = new ArrayList<>();
    for (Family family : kinship.families()) {
      boolean divides = divides(family);
      // Of people the reader knows it only where the totals add up.
      if (divides || !family.people()) {
        add(family, divides);
        known.add(family);
      }
    }
    known.forEach(this::addTables);
  }

  /** Nobody of the whole is left out of the parts, or in two of them. */
  private boolean divides(Family family) {
    List<String> parts = family.parts().stream().filter(figures::containsKey).toList();
    return figuresOf(family.parent()).stream()
        .flatMap(figure -> cells(figure).stream())
        .allMatch(whole -> left(whole, of(whole, parts)) == 0);
  }

  /** What counts for one of the parts, or for none; the reader knows when none is left of all. */
  private void add(Family family, boolean divides) {
    List<String> parts = family.parts().stream().filter(figures::containsKey).toList();
    if (!figures.containsKey(family.parent()) || parts.isEmpty()) {
      return;
    }
    List<Cell> wholes = new ArrayList<>();
    for (Figure figure : figuresOf(family.parent())) {
      wholes.addAll(cells(figure));
    }
    for (Cell whole : wholes) {
      List<Cell> cells = of(whole, parts);
      if (divides) {
        knowledge.add(new Sum(whole, cells));
      } else {
        addRest(knowledge, whole, cells, String.join(" ", parts));
      }
    }
  }

  private void addTables(Family family) {
    for (Figure whole : figuresOf(family.parent())) {
      for (String measure : family.parts()) {
        for (Figure part : figuresOf(measure)) {
          if (part.period().equals(whole.period())) {
            tables.addPart(whole, part);
          }
        }
      }
    }
  }

  /** Of a share's base: what the share counts, what it says no to, and what it cannot judge yet. */
  private void add(ShareOf kin) {
    for (Figure base : figuresOf(kin.base())) {
      for (Figure share : figuresOf(kin.share())) {
        if (share.period().equals(base.period())) {
          add(kin, base, share);
        }
      }
    }
  }

  private void add(ShareOf kin, Figure base, Figure share) {
    Cell judged = names.judged(share);
    if (isOver(names.last(base), kin)) {
      knowledge.add(new Sum(names.counted(base), List.of(judged)));
    } else {
      addRest(knowledge, names.counted(base), List.of(judged), kin.share());
    }
    for (String group : base.byGroup().keySet()) {
      addRest(knowledge, names.group(base, group), List.of(names.group(share, group)), kin.share());
    }
    for (String margin : Margins.of(base.byGroup().keySet())) {
      addRest(
          knowledge,
          names.group(base, margin),
          List.of(names.judged(share, margin)),
          kin.share() + " judged");
    }
    for (YearMonth month : names.months(base)) {
      addRest(knowledge, names.month(base, month), List.of(names.month(share, month)), kin.share());
    }
  }

  /** The figure that follows from another of the same period, or from some of its groups. */
  private void add(Likeness like) {
    for (Figure whole : figuresOf(like.whole())) {
      for (Figure other : figuresOf(like.other())) {
        if (whole.period().equals(other.period())) {
          List<Cell> parts = new ArrayList<>();
          like.groups().forEach(group -> parts.add(names.group(other, group)));
          parts.removeIf(part -> !knowledge.has(part));
          knowledge.add(
              new Sum(
                  names.counted(whole),
                  like.groups().isEmpty() ? List.of(names.counted(other)) : parts));
        }
      }
    }
  }

  /** Whether all that started by then can be judged. */
  private boolean isOver(YearMonth month, ShareOf kin) {
    return !kin.test().knownOn(month.atEndOfMonth()).isAfter(peildatum);
  }

  private List<Figure> figuresOf(String measure) {
    return figures.getOrDefault(measure, List.of());
  }

  private List<Cell> cells(Figure figure) {
    List<Cell> cells = new ArrayList<>();
    cells.add(names.counted(figure));
    for (YearMonth month : names.months(figure)) {
      cells.add(names.month(figure, month));
    }
    for (String group : figure.byGroup().keySet()) {
      cells.add(names.group(figure, group));
    }
    return cells;
  }

  /** The same cell of other measures, as far as they have it. */
  private List<Cell> of(Cell cell, List<String> measures) {
    return measures.stream().map(cell::of).filter(knowledge::has).toList();
  }

  private int left(Cell whole, List<Cell> parts) {
    int left = knowledge.count(whole);
    for (Cell part : parts) {
      left -= knowledge.count(part);
    }
    return left;
  }

  /** Adds what is left of a whole; a whole smaller than its parts is none. */
  static void addRest(Knowledge knowledge, Cell whole, List<Cell> parts, String of) {
    int left = knowledge.has(whole) ? knowledge.count(whole) : -1;
    for (Cell part : parts) {
      left = knowledge.has(part) ? left - knowledge.count(part) : -1;
    }
    if (left >= 0) {
      Cell rest = whole.rest(of);
      List<Cell> all = new ArrayList<>(parts);
      all.add(rest);
      knowledge.add(rest, left, Showing.NOTHING);
      knowledge.add(new Sum(whole, all));
    }
  }
}
