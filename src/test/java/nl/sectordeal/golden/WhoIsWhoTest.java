package nl.sectordeal.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sectordeal.sample.WhoIsWho;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of the sample's "Wie is wie" ends as its README says, and so does everyone else. */
class WhoIsWhoTest {
  private static LinkFile found;

  static Stream<WhoIsWho.Case> cases() {
    return WhoIsWho.cases().stream();
  }

  @BeforeAll
  static void run() {
    found = LinkFile.of(GoldenRun.of(GoldenRun.ZORG));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rows_come_to_whom_they_must_come(WhoIsWho.Case one) {
    List<String> numbers = new ArrayList<>();
    for (List<WhoIsWho.Row> rows : one.persons()) {
      String number = found.find(rows.get(0)).person();
      assertThat(found.persons().get(number)).containsExactlyInAnyOrderElementsOf(rows);
      numbers.add(number);
    }
    assertThat(numbers).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void those_are_in_doubt_who_must_be(WhoIsWho.Case one) {
    List<String> numbers =
        one.persons().stream().map(rows -> found.find(rows.get(0)).person()).toList();
    Set<String> expected = new TreeSet<>();
    one.doubts()
        .forEach(
            pair ->
                expected.add(LinkFile.pair(numbers.get(pair.get(0)), numbers.get(pair.get(1)))));
    Set<String> doubts = new TreeSet<>(found.doubts());
    doubts.removeIf(pair -> numbers.stream().noneMatch(pair::contains));
    assertThat(doubts).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_row_waits_only_where_it_must(WhoIsWho.Case one) {
    for (List<WhoIsWho.Row> rows : one.persons()) {
      boolean last = rows == one.persons().get(one.persons().size() - 1);
      for (WhoIsWho.Row row : rows) {
        assertThat(found.find(row).method().equals("held")).isEqualTo(one.held() && last);
      }
    }
  }

  @Test
  void there_are_cases_and_doubts_enough() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(cases().mapToInt(one -> one.doubts().size()).sum()).isGreaterThanOrEqualTo(12);
  }

  /** Outside the cases nobody is in doubt, and everyone is known for who it is. */
  @Test
  void all_other_rows_come_to_whom_they_are_about() {
    Set<WhoIsWho.Row> rows =
        found.lines().stream().map(LinkFile.Line::row).collect(Collectors.toSet());
    Map<String, List<WhoIsWho.Row>> truth = new TreeMap<>();
    WhoIsWho.persons()
        .forEach(
            (person, theirs) -> {
              List<WhoIsWho.Row> here = theirs.stream().filter(rows::contains).toList();
              if (!here.isEmpty()) {
                truth.put(person, here);
              }
            });
    assertThat(groups(found.persons().values())).containsAll(groups(truth.values()));
    assertThat(found.doubts()).hasSize(cases().mapToInt(one -> one.doubts().size()).sum());
  }

  @Test
  void rows_without_a_number_are_mostly_linked_by_score() {
    List<String> methods =
        found.lines().stream()
            .filter(line -> line.row().source().equals("werkgevers"))
            .map(LinkFile.Line::method)
            .toList();
    assertThat(Collections.frequency(methods, "score")).isGreaterThan(methods.size() / 2);
  }

  private static List<String> groups(Collection<List<WhoIsWho.Row>> persons) {
    return persons.stream()
        .map(
            rows ->
                rows.stream()
                    .sorted(
                        Comparator.comparing(WhoIsWho.Row::source).thenComparing(WhoIsWho.Row::key))
                    .toList()
                    .toString())
        .sorted()
        .toList();
  }
}
