package nl.sectordeal.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two measures of the sample counted a second time, plainly and without any class of the program.
 *
 * @param klaargestoomd persons, as of 31-03-2021
 * @param socialReturn persons by year, as of 31-03-2021
 */
public record PlainCount(int klaargestoomd, Map<Integer, Integer> socialReturn) {
  private static final LocalDate FROM = LocalDate.of(2019, 1, 1);
  private static final LocalDate UNTIL = LocalDate.of(2021, 3, 31);
  private static final Set<String> GROUPS = Set.of("BIJSTAND", "KWETSBARE_JONGERE", "WW");

  /**
   * Counts from the files of an inbox in their final state.
   *
   * @param persons who stands behind each row, as {@link WhoIsWho} names them
   */
  public static PlainCount of(Path inbox, Map<String, String> persons) throws IOException {
    int ready = 0;
    Map<Integer, Integer> years = new TreeMap<>(Map.of(2019, 0, 2020, 0, 2021, 0));
    for (List<PlainRow> rows : new PlainPeople(new PlainInbox(inbox), persons).all()) {
      PlainHistory history = new PlainHistory(rows);
      List<PlainPlacement> counting =
          history.placements.stream().filter(PlainCount::counts).toList();
      if (!counting.isEmpty() || history.achievements.stream().anyMatch(PlainCount::isInPeriod)) {
        ready++;
      }
      for (int year : years(history, counting)) {
        years.merge(year, 1, Integer::sum);
      }
    }
    return new PlainCount(ready, years);
  }

  private static boolean isInPeriod(LocalDate day) {
    return !day.isBefore(FROM) && !day.isAfter(UNTIL);
  }

  private static boolean counts(PlainPlacement placement) {
    return isInPeriod(placement.start())
        && placement.isConfirmed()
        && placement.hasHours(12)
        && placement.lastsDays(28);
  }

  /** The years in which the person starts a job that counts; a renewed contract is no new start. */
  private static Set<Integer> years(PlainHistory history, List<PlainPlacement> counting) {
    Set<Integer> years = new TreeSet<>();
    Set<List<PlainPlacement>> jobs = new java.util.HashSet<>();
    counting.stream()
        .filter(placement -> GROUPS.contains(String.valueOf(history.group(placement))))
        .sorted(Comparator.comparing(PlainPlacement::start))
        .filter(placement -> jobs.add(job(history, placement)))
        .forEach(placement -> years.add(placement.start().getYear()));
    return years;
  }

  /** All placements of the same job: at one employer, overlapping or at most 31 days apart. */
  private static List<PlainPlacement> job(PlainHistory history, PlainPlacement of) {
    List<PlainPlacement> there = new ArrayList<>();
    if (of.kvk() == null) {
      return List.of(of);
    }
    history.placements.stream().filter(p -> of.kvk().equals(p.kvk())).forEach(there::add);
    there.sort(Comparator.comparing(PlainPlacement::start));
    List<PlainPlacement> job = new ArrayList<>();
    LocalDate last = null;
    for (PlainPlacement next : there) {
      if (last != null
          && !last.equals(PlainPlacement.OPEN)
          && ChronoUnit.DAYS.between(last, next.start()) > 31) {
        if (job.contains(of)) {
          return job;
        }
        job = new ArrayList<>();
        last = null;
      }
      job.add(next);
      last = last == null || next.last().isAfter(last) ? next.last() : last;
    }
    return job;
  }
}
