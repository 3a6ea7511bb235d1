package nl.sectordeal.report.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.measure.Reason;
import org.junit.jupiter.api.Test;

class BeginningsTest {

  @Test
  void periods_before_the_first_count_are_left_out() {
    assertThat(since(contacts("2020-01", 0), contacts("2020-02", 7), contacts("2020-03", 0)))
        .containsExactly("2020-02", "2020-03");
  }

  @Test
  void a_period_with_something_provisional_tells_something() {
    assertThat(since(figure("x", Unit.PERSONS, "2019", 0, 1, 0), contacts("2020-01", 3)))
        .containsExactly("2019", "2020-01");
  }

  @Test
  void a_measure_that_never_counted_keeps_its_periods() {
    assertThat(since(contacts("2020-01", 0), contacts("2020-02", 0)))
        .containsExactly("2020-01", "2020-02");
  }

  @Test
  void each_measure_begins_by_itself() {
    Figure other = figure("other", Unit.CONTACTS, "2020-01", 4, 0, 0);
    assertThat(since(contacts("2020-01", 0), contacts("2020-02", 2), other))
        .containsExactly("2020-02", "2020-01");
  }

  @Test
  void a_share_is_awaited_while_all_it_could_count_began_too_short_ago() {
    assertThat(Maturity.isAwaited(share(0, 0, 12))).isTrue();
    assertThat(Maturity.isAwaited(share(1, 0, 12))).isFalse();
    assertThat(Maturity.isAwaited(share(0, 1, 12))).isFalse();
    assertThat(Maturity.isAwaited(share(0, 0, 0))).as("nobody began").isFalse();
    assertThat(Maturity.isAwaited(contacts("2020-01", 0))).as("no share").isFalse();
  }

  private static List<String> since(Figure... figures) {
    return Beginnings.sinceFirst(List.of(figures)).stream().map(Figure::period).toList();
  }

  private static Figure contacts(String period, int counted) {
    return figure("contacten", Unit.CONTACTS, period, counted, 0, 0);
  }

  private static Figure share(int counted, int notDurable, int notMature) {
    Figure figure = figure("duurzaam", Unit.SHARE, "2021", counted, 0, notDurable);
    if (notMature > 0) {
      figure.reasons().put(Reason.NOT_MATURE, notMature);
    }
    return figure;
  }

  private static Figure figure(
      String measure, Unit unit, String period, int counted, int provisional, int notDurable) {
    SortedMap<String, Integer> none = new TreeMap<>();
    return new Figure(
        measure,
        measure,
        unit,
        period,
        counted,
        provisional,
        0,
        notDurable,
        counted,
        counted,
        null,
        none,
        new TreeMap<>(),
        none,
        none,
        new TreeMap<>(),
        null,
        List.of(),
        null,
        null);
  }
}
