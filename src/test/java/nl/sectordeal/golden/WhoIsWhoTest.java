package nl.sectordeal.golden;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sectordeal.sample.WhoIsWho;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of the sample's "Wie is wie" ends as its README says, and so does everyone else. */
class WhoIsWhoTest {
  /** Of more than a thousand rows without a number. */
  private static final int A_HANDFUL = 5;

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

  /**
   * Outside the cases everyone is known for who it is, but for a handful that is left to a person.
   */
  @Test
  void nearly_all_other_rows_come_to_whom_they_are_about() {
    Predicate<WhoIsWho.Row> here = rowsThatAreHere();
    List<String> missed = groups(keep(here, WhoIsWho.persons().values()));
    missed.removeAll(groups(keep(here, found.persons().values())));
    assertThat(missed).hasSizeLessThanOrEqualTo(A_HANDFUL);
    int inCases = cases().mapToInt(one -> one.doubts().size()).sum();
    assertThat(found.doubts()).hasSizeBetween(inCases, inCases + A_HANDFUL);
  }

  /**
   * Employers use one key for several people; where not all of those were delivered, nobody can
   * tell which.
   */
  private static Predicate<WhoIsWho.Row> rowsThatAreHere() {
    Map<WhoIsWho.Row, Long> lines =
        found.lines().stream().collect(groupingBy(LinkFile.Line::row, counting()));
    Map<WhoIsWho.Row, Long> known =
        WhoIsWho.persons().values().stream()
            .flatMap(List::stream)
            .collect(groupingBy(row -> row, counting()));
    return row -> lines.containsKey(row) && lines.get(row).equals(known.get(row));
  }

  private static List<List<WhoIsWho.Row>> keep(
      Predicate<WhoIsWho.Row> wanted, Collection<List<WhoIsWho.Row>> groups) {
    return groups.stream()
        .map(group -> group.stream().filter(wanted).toList())
        .filter(group -> !group.isEmpty())
        .toList();
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
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
