package nl.sectordeal.job.compare;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.measure.euro.EuroTerms;
import nl.sectordeal.measure.euro.Remark;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.report.DifferenceStatement.Cause;
import nl.sectordeal.report.DifferenceStatement.FigureChange;
import nl.sectordeal.report.DifferenceStatement.Moved;
import nl.sectordeal.report.EuroChange;
import nl.sectordeal.report.EuroChange.EuroCause;
import nl.sectordeal.report.EuroChange.Euros;
import nl.sectordeal.report.EuroChange.Kind;
import nl.sectordeal.report.EuroChange.MovedAmount;
import nl.sectordeal.report.WrittenAmount;
import nl.sectordeal.report.WrittenAmount.Reckoned;
import nl.sectordeal.report.WrittenRun;
import org.jspecify.annotations.Nullable;

/**
 * Tells what moved figures in euros, amount by amount: each that is another one has one cause, so
 * that causes add up (verschillen in euro).
 */
final class EuroComparer {
  private static final String DEAL = Cycle.DEAL.labelOf(LocalDate.EPOCH);
  private static final Set<Remark> OF_OTHER_WORK =
      EnumSet.of(Remark.SAME_WORK, Remark.OVERLAP, Remark.MOST_MONTHS);

  private final WrittenRun before;
  private final WrittenRun after;
  private final List<FigureChange> decisions;

  /**
   * @param decisions what moved in counts
   */
  EuroComparer(WrittenRun before, WrittenRun after, List<FigureChange> decisions) {
    this.before = before;
    this.after = after;
    this.decisions = decisions;
  }

  /**
   * The figures in euros that moved.
   *
   * @param titles of measures
   */
  List<EuroChange> changes(List<EuroTerms> terms, Map<String, String> titles) throws IOException {
    List<EuroChange> changes = new ArrayList<>();
    for (EuroTerms one : terms) {
      String measure = one.measure();
      EuroSide was = EuroSide.of(before, measure);
      EuroSide is = EuroSide.of(after, measure);
      List<EuroCause> causes = new ArrayList<>(ofDecisions(measure, was, is));
      causes.addAll(ofTheRest(was, is));
      if (!causes.isEmpty()) {
        String title = titles.getOrDefault(measure, measure);
        changes.add(new EuroChange(measure, title, was.total(), is.total(), causes));
      }
    }
    return List.copyOf(changes);
  }

  /**
   * By decisions that moved; each under the cause that is told of it in the figure of the deal. A
   * decision that went in or out of the deal stands under a cause of another year too, which counts
   * others with it.
   */
  private List<EuroCause> ofDecisions(String measure, EuroSide was, EuroSide is) {
    List<EuroCause> causes = new ArrayList<>();
    for (FigureChange figure : decisions) {
      if (figure.measure().equals(measure) && figure.period().equals(DEAL)) {
        for (Cause cause : figure.causes().stream().filter(it -> !it.isWithin()).toList()) {
          List<MovedAmount> moved = new ArrayList<>();
          for (Moved one : cause.moved()) {
            add(moved, was.take(one.before()), is.take(one.after()));
          }
          addCause(causes, Kind.DECISION, cause, moved);
        }
      }
    }
    return causes;
  }

  private static void add(
      List<MovedAmount> moved, @Nullable WrittenAmount was, @Nullable WrittenAmount is) {
    if (!Euros.of(is).minus(Euros.of(was)).isNone()) {
      moved.add(new MovedAmount(was, is));
    }
  }

  private static void addCause(
      List<EuroCause> causes, Kind kind, @Nullable Cause cause, List<MovedAmount> moved) {
    if (!moved.isEmpty()) {
      Euros effect = Euros.NONE;
      for (MovedAmount one : moved) {
        effect = effect.plus(one.effect());
      }
      causes.add(new EuroCause(kind, cause, effect, List.copyOf(moved)));
    }
  }

  /** Where the decision stands where it stood. */
  private List<EuroCause> ofTheRest(EuroSide was, EuroSide is) {
    Map<Kind, List<MovedAmount>> byKind = new EnumMap<>(Kind.class);
    for (WrittenAmount old : was.left()) {
      WrittenAmount now = is.take(old);
      if (now != null) {
        was.take(old);
        add(byKind, kind(old, now), old, now);
      }
    }
    for (WrittenAmount old : was.left()) {
      WrittenAmount now = is.takeOfOther(old);
      if (now != null) {
        was.take(old);
        add(byKind, Kind.PERSONS, old, now);
      }
    }
    was.left().forEach(old -> add(byKind, Kind.RULES, old, null));
    is.left().forEach(now -> add(byKind, Kind.RULES, null, now));
    List<EuroCause> causes = new ArrayList<>();
    byKind.forEach((kind, moved) -> addCause(causes, kind, null, moved));
    return causes;
  }

  private static void add(
      Map<Kind, List<MovedAmount>> byKind,
      Kind kind,
      @Nullable WrittenAmount was,
      @Nullable WrittenAmount is) {
    add(byKind.computeIfAbsent(kind, any -> new ArrayList<>()), was, is);
  }

  private Kind kind(WrittenAmount was, WrittenAmount is) {
    boolean otherRules = !before.jobFileSha256().equals(after.jobFileSha256());
    if (!was.order().equals(is.order())) {
      return otherRules ? Kind.RULES : Kind.ROWS;
    }
    if (was.amount().compareTo(is.amount()) == 0) {
      return otherRules ? Kind.RULES : Kind.ROOM;
    }
    if (!was.group().equals(is.group())) {
      return Kind.ROWS;
    }
    Reckoned old = was.reckoned();
    Reckoned now = is.reckoned();
    return old == null || now == null ? ofNothing(was, is) : ofPrice(was, old, is, now);
  }

  /** Of what was or is worth nothing. */
  private Kind ofNothing(WrittenAmount was, WrittenAmount is) {
    if (remarks(was, is).contains(Remark.NO_BLOCK)) {
      return Kind.RULES;
    }
    if (!Collections.disjoint(OF_OTHER_WORK, remarks(was, is))) {
      return Kind.OTHER_WORK;
    }
    Reckoned now = is.reckoned();
    boolean begun = now != null && now.first().isAfter(before.month().peildatum());
    return begun && was.remarks().contains(Remark.NO_TIME) ? Kind.TIME : Kind.ROWS;
  }

  private static Set<Remark> remarks(WrittenAmount was, WrittenAmount is) {
    Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    remarks.addAll(was.remarks());
    remarks.addAll(is.remarks());
    return remarks;
  }

  private Kind ofPrice(WrittenAmount was, Reckoned old, WrittenAmount is, Reckoned now) {
    LocalDate peildatum = before.month().peildatum();
    boolean goesOn = old.last().equals(peildatum) && !now.last().isBefore(peildatum);
    boolean sameHours = old.hours().equals(now.hours());
    boolean sameEnds = old.first().equals(now.first()) && (goesOn || old.last().equals(now.last()));
    // Another contract may take days from the middle, and leave the first and the last.
    boolean days =
        sameEnds
            && was.remarks().contains(Remark.SAME_WORK) == is.remarks().contains(Remark.SAME_WORK);
    if (!(sameHours && days) && !Collections.disjoint(OF_OTHER_WORK, remarks(was, is))) {
      return Kind.OTHER_WORK;
    }
    if (!sameHours || !days || !old.onTop().equals(now.onTop())) {
      return Kind.ROWS;
    }
    if (!old.price().equals(now.price())) {
      return Kind.RULES;
    }
    return old.last().equals(now.last()) ? Kind.OTHER_WORK : Kind.TIME;
  }
}
