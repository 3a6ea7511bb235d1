package nl.sectordeal.person.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sectordeal.job.file.LinkModelFile;
import nl.sectordeal.record.Traits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What two records say about being one person, with the model of the program. */
class ScoreTest {
  private static final LinkModel MODEL = LinkModelFile.shipped();

  static Stream<ScoreCases.Case> cases() {
    return ScoreCases.all().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void finds_what_the_example_says(ScoreCases.Case example) {
    Evidence evidence = explain(example.one(), example.other());

    Map<String, String> found =
        evidence.lines().stream()
            .collect(Collectors.toMap(Evidence.Line::comparison, Evidence.Line::level));
    assertThat(found).as(example.name()).containsAllEntriesOf(example.finds());
    if (!example.outcome().isEmpty()) {
      assertThat(outcome(evidence.probability()))
          .as("%s: %s", example.name(), evidence)
          .isEqualTo(example.outcome());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void order_of_two_records_makes_no_difference(ScoreCases.Case example) {
    assertThat(explain(example.other(), example.one()))
        .isEqualTo(explain(example.one(), example.other()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void evidence_adds_up_to_the_score(ScoreCases.Case example) {
    Evidence evidence = explain(example.one(), example.other());

    double sum = 0;
    for (Evidence.Line line : evidence.lines()) {
      sum += line.bits();
    }
    assertThat(evidence.bits()).isEqualTo(sum);
  }

  @Test
  void scores_are_the_same_among_many_as_between_two() {
    List<ScoreCases.Case> cases = ScoreCases.all();
    Profiles profiles = new Profiles();
    for (ScoreCases.Case example : cases) {
      profiles.add(profiles.size(), example.one());
      profiles.add(profiles.size(), example.other());
    }
    Scorer scorer = new Scorer(MODEL, profiles);
    for (int i = 0; i < cases.size(); i++) {
      double alone = explain(cases.get(i).one(), cases.get(i).other()).bits();
      assertThat(scorer.bits(2 * i, 2 * i + 1)).as(cases.get(i).name()).isEqualTo(alone);
    }
  }

  @Test
  void what_is_below_the_bound_is_known_to_be() {
    Profiles profiles = new Profiles();
    ScoreCases.all().forEach(example -> profiles.add(profiles.size(), example.other()));
    new People(1).next(250).forEach(one -> profiles.add(profiles.size(), one));
    Scorer scorer = new Scorer(MODEL, profiles);
    Scorer bounded = scorer.another();
    for (int a = 0; a < profiles.size(); a++) {
      for (int b = 0; b < profiles.size(); b++) {
        double bits = scorer.bits(a, b);
        for (double least : new double[] {-20, 0, 2, 6, 12}) {
          assertThat(bounded.bits(a, b, least)).isEqualTo(bits < least ? Scorer.TOO_LITTLE : bits);
        }
      }
    }
  }

  @Test
  void every_level_has_an_example() {
    Map<String, TreeSet<String>> without = new TreeMap<>();
    for (String comparison : List.of("given_name", "birth_date", "gender", "shared_number")) {
      without.put(comparison, new TreeSet<>(LinkModel.levelNames(comparison)));
    }
    for (ScoreCases.Case example : ScoreCases.all()) {
      for (Evidence.Line line : explain(example.one(), example.other()).lines()) {
        without.getOrDefault(line.comparison(), new TreeSet<>()).remove(line.level());
      }
    }
    assertThat(without.values()).allMatch(TreeSet::isEmpty);
  }

  @Test
  void what_nobody_knows_weighs_nothing() {
    Evidence evidence = explain(profile(Traits.UNKNOWN), profile(Traits.UNKNOWN));

    assertThat(evidence.lines().subList(1, evidence.lines().size()))
        .allMatch(line -> line.bits() == 0);
  }

  @Test
  void equal_records_are_no_person_where_they_say_little() {
    Traits only = new Traits("", "", "", "jansen", "", null, 0, "", "", "", "", "", List.of());
    Traits dated =
        new Traits(
            "", "j", "", "jansen", "", LocalDate.of(1975, 3, 12), 0, "", "", "", "", "", List.of());

    assertThat(explain(profile(only), profile(only)).probability()).isLessThan(0.01);
    assertThat(explain(profile(dated), profile(dated)).probability()).isBetween(0.9, 0.995);
  }

  private static Evidence explain(Profile one, Profile other) {
    Profiles two = new Profiles();
    int a = two.add(1, one);
    int b = two.add(2, other);
    return new Scorer(MODEL, two).explain(a, b);
  }

  private static Profile profile(Traits traits) {
    return new Profile(traits, List.of());
  }

  private static String outcome(double probability) {
    return probability >= 0.99 ? "link" : probability >= 0.8 ? "doubt" : "two";
  }
}
