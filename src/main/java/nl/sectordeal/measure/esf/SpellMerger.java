package nl.sectordeal.measure.esf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes one record of all stays of one person in one operation (samenvoegen). Entry and situation
 * are those of the first stay; exit and results those of the last.
 *
 * <p>Stays that touch or overlap, such as those that two partners tell, are one stay.
 *
 * @param entryFrom source whose first day goes before that of others; null: the earliest of all
 */
record SpellMerger(@Nullable String entryFrom) {
  /** On one day work goes last, since that is where somebody ends. */
  private static final Comparator<LabourEvent> IN_TIME =
      Comparator.comparing(LabourEvent::on).thenComparing(LabourEvent::status);

  private static final Comparator<Spell> BY_ENTRY =
      Comparator.comparing(Spell::entry).thenComparing(spell -> spell.records().toString());

  private static final Comparator<Qualified> OBTAINED =
      Comparator.comparing(Qualified::on).thenComparing(Qualified::kind);

  /**
   * The record of some stays.
   *
   * @param told at least one, all of one person in one operation
   */
  ParticipationRecord merge(List<Spell> told) {
    List<Spell> spells = stays(told);
    Spell first = first(spells);
    Stays stays = Stays.of(spells);
    return new ParticipationRecord(
        first.operation(),
        first.person(),
        first.outcome(),
        first.owner(),
        first.entry(),
        stays.lastEntry(),
        stays.since(),
        stays.lastExit(),
        stays.earlierExits(),
        situation(first, spells),
        spells.stream().map(Spell::support).reduce(Support::and).orElseThrow(),
        together(spells, Spell::labour, IN_TIME),
        together(spells, SpellMerger::educationFrom, Comparator.naturalOrder()),
        together(spells, Spell::obtained, OBTAINED),
        first.workAtEntry(),
        workLater(spells, stays.lastExit()),
        records(spells));
  }

  /** Those for which money was set apart, in order; where there was none, all. */
  static List<Spell> stays(List<Spell> told) {
    List<Spell> inOrder = new ArrayList<>(told);
    inOrder.sort(BY_ENTRY);
    List<Spell> paid = inOrder.stream().filter(spell -> spell.support().earmarked()).toList();
    return paid.isEmpty() ? inOrder : paid;
  }

  private Spell first(List<Spell> inOrder) {
    return inOrder.stream()
        .filter(spell -> entryFrom != null && spell.isToldBy(entryFrom))
        .findFirst()
        .orElse(inOrder.get(0));
  }

  /** What the first stay does not tell, another partner may tell of the same days. */
  private static Situation situation(Spell first, List<Spell> spells) {
    Situation situation = first.situation();
    for (Spell other : spells) {
      boolean sameDays = first.exit() == null || !other.entry().isAfter(first.exit());
      situation = situation.completedBy(other.situation(), sameDays);
    }
    return situation;
  }

  private static List<LocalDate> educationFrom(Spell spell) {
    LocalDate from = spell.educationFrom();
    return from == null ? List.of() : List.of(from);
  }

  /** What all stays tell, each once and in order; mostly there is none, or one. */
  private static <T> List<T> together(
      List<Spell> spells, Function<Spell, List<T>> told, Comparator<T> order) {
    List<T> all = new ArrayList<>();
    for (Spell spell : spells) {
      all.addAll(told.apply(spell));
    }
    return all.size() < 2 ? List.copyOf(all) : all.stream().distinct().sorted(order).toList();
  }

  /** Half a year after an earlier exit says nothing of half a year after the last. */
  private static @Nullable Work workLater(List<Spell> spells, @Nullable LocalDate lastExit) {
    return spells.stream()
        .filter(spell -> Objects.equals(spell.exit(), lastExit))
        .map(Spell::workLater)
        .filter(Objects::nonNull)
        .max(Comparator.comparing(Work::on))
        .orElse(null);
  }

  private static List<String> records(List<Spell> spells) {
    TreeSet<String> records = new TreeSet<>();
    spells.forEach(spell -> records.addAll(spell.records()));
    return List.copyOf(records);
  }

  /**
   * When somebody came, went and came back.
   *
   * @param since first day of the last stay that did not begin at work
   * @param lastExit null while the person takes part
   */
  private record Stays(
      LocalDate lastEntry,
      LocalDate since,
      @Nullable LocalDate lastExit,
      List<LocalDate> earlierExits) {
    static Stays of(List<Spell> inOrder) {
      LocalDate entry = inOrder.get(0).entry();
      LocalDate since = entry;
      LocalDate exit = inOrder.get(0).exit();
      List<LocalDate> earlier = new ArrayList<>();
      for (Spell next : inOrder) {
        if (exit != null && next.entry().isAfter(exit.plusDays(1))) {
          earlier.add(exit);
          entry = next.entry();
          since = next.situation().status() == LabourStatus.EMPLOYED ? since : entry;
          exit = next.exit();
        } else {
          exit = Spell.later(exit, next.exit());
        }
      }
      return new Stays(entry, since, exit, List.copyOf(earlier));
    }
  }
}
