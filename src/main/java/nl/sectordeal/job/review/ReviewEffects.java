package nl.sectordeal.job.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.sectordeal.job.Run;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.outcome.OutcomeSettler;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Row;

/**
 * What the figures would be if a doubtful pair were one person, or surely two: decides about their
 * rows both ways, as the band beside a figure does.
 */
final class ReviewEffects {
  private final Run run;
  private final LeftWith leftWith;
  private final Map<String, PersonRows> persons = new HashMap<>();

  /**
   * @param doubts all that will be asked about
   */
  ReviewEffects(Run run, List<Doubt> doubts) {
    this.run = run;
    this.leftWith = new LeftWith(doubts);
    List<String> numbers =
        doubts.stream()
            .flatMap(doubt -> Stream.of(doubt.first(), doubt.second()))
            .distinct()
            .toList();
    for (PersonRows rows : run.stages().persons().listPersons(run.job().name(), numbers)) {
      persons.put(rows.person(), rows);
    }
  }

  /** What changes when the two are one person. */
  Effects ofSame(String first, String second) {
    return changes(List.of(List.of(first, second)), false);
  }

  /**
   * What changes when they are two for sure: rows that were held for the doubt count again, and who
   * fits one other person only from then on is linked with that one.
   */
  Effects ofDifferent(String first, String second) {
    List<List<String>> groups = new ArrayList<>();
    boolean joined = false;
    for (List<String> end : List.of(List.of(first, second), List.of(second, first))) {
      String left = leftWith.of(end.get(0), end.get(1));
      groups.add(left == null ? List.of(end.get(0)) : List.of(end.get(0), left));
      joined |= left != null;
    }
    return changes(groups, joined);
  }

  private List<PersonRows> rows(List<String> numbers) {
    return numbers.stream().map(persons::get).filter(Objects::nonNull).toList();
  }

  /**
   * @param groups numbers of persons; those of a group are one then
   */
  private Effects changes(List<List<String>> groups, boolean joined) {
    Map<String, Map<String, Integer>> differences = new HashMap<>();
    for (List<String> group : groups) {
      List<PersonRows> now = rows(group);
      if (!now.isEmpty()) {
        count(now, -1, differences);
        count(List.of(together(now)), 1, differences);
      }
    }
    List<Effect> figures = new ArrayList<>();
    boolean shadow = false;
    for (Measure measure : run.job().measures()) {
      List<Effect> own = effects(measure, differences.getOrDefault(measure.id(), Map.of()));
      if (run.job().isShadow(measure.id())) {
        shadow |= !own.isEmpty();
      } else {
        figures.addAll(own);
      }
    }
    return new Effects(figures, shadow, joined);
  }

  private static PersonRows together(List<PersonRows> persons) {
    List<Row> rows = new ArrayList<>();
    persons.forEach(one -> rows.addAll(released(one).rows()));
    return new PersonRows(persons.get(0).person(), rows);
  }

  private static List<Effect> effects(Measure measure, Map<String, Integer> differences) {
    List<Effect> effects = new ArrayList<>();
    differences.forEach(
        (period, by) -> {
          if (by != 0) {
            effects.add(new Effect(measure, period, by));
          }
        });
    return effects;
  }

  private void count(
      List<PersonRows> whom, int each, Map<String, Map<String, Integer>> differences) {
    OutcomeSettler settler = run.settler();
    for (PersonRows rows : whom) {
      for (Decision decision : run.deciding().decider().decide(settler.settle(rows))) {
        if (decision.verdict() == Verdict.COUNTED) {
          differences
              .computeIfAbsent(decision.measure(), measure -> new TreeMap<>())
              .merge(decision.period(), each, Integer::sum);
        }
      }
    }
  }

  /** The rows as they are when nothing but their own values holds them. */
  private static PersonRows released(PersonRows person) {
    List<Row> rows = new ArrayList<>();
    for (Row row : person.rows()) {
      boolean held = !row.claims().isEmpty() && row.claims().stream().allMatch(Claim::isHeld);
      rows.add(
          new Row(
              row.ref(),
              row.partner(),
              row.number(),
              row.order(),
              row.since(),
              row.live(),
              held,
              row.claims()));
    }
    return new PersonRows(person.person(), rows);
  }
}
