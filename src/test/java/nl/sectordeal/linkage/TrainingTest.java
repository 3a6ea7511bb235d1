package nl.sectordeal.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.job.file.LinkModelFile;
import nl.sectordeal.person.score.Comparison;
import nl.sectordeal.person.score.Evidence;
import nl.sectordeal.person.score.Level;
import nl.sectordeal.person.score.LinkModel;
import nl.sectordeal.person.score.Profiles;
import nl.sectordeal.person.score.Scorer;
import nl.sectordeal.person.score.Trainer;
import nl.sectordeal.person.score.Training;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is learnt from rows of which nobody says who is who. */
class TrainingTest {
  private static final LinkModel SHIPPED = LinkModelFile.shipped();
  private static final int ROWS = 8000;

  private static final List<Written> WRITTEN = rows(ROWS);
  private static Training training;

  @BeforeAll
  static void learn() {
    training = train(WRITTEN);
  }

  /** Twice the usual mistakes, so that there is something to learn. */
  private static List<Written> rows(int count) {
    List<Written> rows = new ArrayList<>();
    DutchSet.of(
            "set",
            count,
            Sets.SEED,
            new DutchNames(),
            Source.usual().stream().map(Source::withoutIds).toList(),
            Rates.usual().times(2),
            false)
        .forEach(rows::add);
    return rows;
  }

  private static Training train(List<Written> rows) {
    return new Trainer(SHIPPED, profiles(rows), (a, b) -> true).train();
  }

  /** Digests go with the row, not with its place. */
  private static Profiles profiles(List<Written> rows) {
    Profiles profiles = new Profiles();
    ReadTraits reader = new ReadTraits();
    Map<Long, Integer> times = new HashMap<>();
    for (Written row : rows) {
      long same = row.hashCode() * 31L + row.person();
      profiles.add(Chance.mix(same * 64 + times.merge(same, 1, Integer::sum)), reader.of(row));
    }
    return profiles;
  }

  /** How often the pairs of one person truly come to each level. */
  private static Map<String, Integer> truth() {
    Profiles profiles = profiles(WRITTEN);
    Scorer scorer = new Scorer(SHIPPED.fitting(profiles), profiles);
    Map<Integer, List<Integer>> byPerson = new TreeMap<>();
    for (int i = 0; i < WRITTEN.size(); i++) {
      byPerson.computeIfAbsent(WRITTEN.get(i).person(), none -> new ArrayList<>()).add(i);
    }
    Map<String, Integer> counts = new TreeMap<>();
    for (List<Integer> rows : byPerson.values()) {
      for (int one : rows) {
        for (int other : rows) {
          if (one < other) {
            counts.merge("pairs", 1, Integer::sum);
            for (Evidence.Line line : scorer.explain(one, other).lines()) {
              counts.merge(line.comparison() + "." + line.level(), 1, Integer::sum);
            }
          }
        }
      }
    }
    return counts;
  }

  private static double learnt(String comparison, String level) {
    return training.model().comparison(comparison).level(level).m();
  }

  @Test
  void finds_how_often_records_of_one_person_agree() {
    Map<String, Integer> truth = truth();
    double known = 0;
    for (String level : LinkModel.levelNames("birth_date")) {
      known += LinkModel.isUnknown(level) ? 0 : truth.getOrDefault("birth_date." + level, 0);
    }
    for (String level : List.of("one_digit_off", "day_and_month_swapped", "first_of_january")) {
      double share = truth.getOrDefault("birth_date." + level, 0) / known;
      assertThat(learnt("birth_date", level)).as(level).isCloseTo(share, within(share / 3));
    }
  }

  @Test
  void finds_how_likely_two_records_are_of_one_person() {
    double pairs = (double) WRITTEN.size() * (WRITTEN.size() - 1) / 2;
    double share = truth().getOrDefault("pairs", 0) / pairs;

    assertThat(training.model().prior()).isCloseTo(share, within(share / 10));
  }

  @Test
  void finds_how_often_strangers_agree() {
    Level same = training.model().comparison("gender").level("same");

    assertThat(same.u()).isCloseTo(0.5, within(0.05));
  }

  @Test
  void is_the_next_version_and_keeps_the_tables() {
    LinkModel model = training.model();

    assertThat(training.isEnough()).isTrue();
    assertThat(model.version()).isEqualTo(SHIPPED.version() + 1);
    assertThat(model.surnames()).isEqualTo(SHIPPED.surnames());
    assertThat(model.nicknames()).isEqualTo(SHIPPED.nicknames());
  }

  @Test
  void what_agrees_in_full_always_speaks_for_one_person() {
    for (Comparison comparison : training.model().comparisons()) {
      for (Level level : comparison.levels()) {
        if (level.name().equals("same") || level.name().startsWith("same_name_")) {
          assertThat(level.bits()).as(comparison.name() + " " + level.name()).isPositive();
          assertThat(level.bitsInHousehold()).as(level.name()).isPositive();
        }
      }
    }
  }

  @Test
  void order_of_the_records_makes_no_difference() {
    List<Written> some = new ArrayList<>(WRITTEN.subList(0, 3000));
    Training one = train(some);
    Collections.reverse(some);

    assertThat(one.isEnough()).isTrue();
    assertThat(train(some)).isEqualTo(one);
  }

  @Test
  void twins_who_live_apart_are_as_much_likelier_as_rows_of_one_person() {
    LinkModel model = training.model();

    assertThat(model.twins() / model.prior())
        .isCloseTo(SHIPPED.twins() / SHIPPED.prior(), within(1e-6));
  }

  @Test
  void too_few_records_teach_nothing() {
    Training little = train(WRITTEN.subList(0, 100));

    assertThat(little.isEnough()).isFalse();
    assertThat(little.model()).isEqualTo(SHIPPED);
  }

  /** For people to look at. */
  public static void main(String[] args) {
    learn();
    Map<String, Integer> truth = truth();
    System.out.println(training.rounds() + " " + training.candidates() + " " + training.persons());
    System.out.println(truth.get("pairs") + " prior " + training.model().prior());
    for (Comparison comparison : training.model().comparisons()) {
      for (Level level : comparison.levels()) {
        Level old = SHIPPED.comparison(comparison.name()).level(level.name());
        System.out.printf(
            "%-12s %-36s %6d m %.5f -> %.5f u %.3g -> %.3g uh %.3g -> %.3g %n",
            comparison.name(),
            level.name(),
            truth.getOrDefault(comparison.name() + "." + level.name(), 0),
            old.m(),
            level.m(),
            old.u(),
            level.u(),
            old.uHousehold(),
            level.uHousehold());
      }
    }
  }
}
