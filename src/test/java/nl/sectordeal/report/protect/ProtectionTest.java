package nl.sectordeal.report.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.sectordeal.report.ShownCount.Mark;
import nl.sectordeal.report.protect.Cell.Part;
import nl.sectordeal.report.protect.Knowledge.Showing;
import org.junit.jupiter.api.Test;

class ProtectionTest {
  private static final int FIVE = 5;

  private final Knowledge knowledge = new Knowledge();
  private final List<ShownCell> november = new ArrayList<>();

  @Test
  void a_small_count_takes_the_cheapest_other_of_its_sum_with_it() {
    sum(figure("all", 184), cell("a", 140), cell("b", 41), cell("c", 3));

    assertThat(shown()).isEqualTo("all=184 a=140 b=x c=<5");
  }

  @Test
  void two_small_counts_that_leave_each_other_room_need_no_third() {
    sum(figure("all", 145), cell("a", 140), cell("b", 3), cell("c", 2));

    assertThat(shown()).isEqualTo("all=145 a=140 b=<5 c=<5");
  }

  /** 4 + 4 is the only way to make eight of two that are less than five. */
  @Test
  void less_is_told_of_small_counts_whose_total_says_too_much() {
    sum(figure("all", 8), cell("a", 4), cell("b", 4));

    assertThat(shown()).isEqualTo("all=8 a=x b=x");
  }

  /** Of four that are no zero and make four together, each is one. */
  @Test
  void what_has_a_line_only_where_it_is_no_zero_is_one_at_least() {
    Cell[] groups = {cell("a", 20), cell("b", 1), cell("c", 1), cell("d", 1), cell("e", 1)};
    sum(figure("all", 24), groups);
    knowledge.addPresent(List.of(groups));

    assertThat(shown()).isEqualTo("a=x b=x c=x d=x e=x all=24");
  }

  @Test
  void zero_is_shown() {
    sum(figure("all", 12), cell("a", 12), cell("b", 0));

    assertThat(shown()).isEqualTo("all=12 a=12 b=0");
  }

  /** What comes by mail follows from all contacts and those by telephone, measures or not. */
  @Test
  void a_small_count_of_one_table_is_not_worked_out_from_another() {
    sum(figure("contacts", 20), figure("telephone", 17), figure("mail", 3));
    sum(figure("telephone"), cell("telephone, students", 9), cell("telephone, others", 8));

    assertThat(shown()).contains("contacts=20 telephone=x mail=<5").doesNotContain("others=8");
  }

  @Test
  void a_count_that_was_published_is_not_hidden_to_protect_another() {
    Cell all = figure("all", 29);
    Cell known = cell("a", 6);
    sum(all, known, cell("b", 20), cell("c", 3));
    remember(told(known, Mark.VISIBLE));

    assertThat(shown()).isEqualTo("all=29 a=6 b=x c=<5");
  }

  /** All else was published: the count is given away already, and nothing helps. */
  @Test
  void what_earlier_reports_give_away_is_told() {
    Cell all = figure("all", 20);
    Cell one = cell("a", 17);
    sum(all, one, cell("b", 3));
    remember(told(all, Mark.VISIBLE), told(one, Mark.VISIBLE));
    Marks marks = new Marks(knowledge, FIVE);

    assertThat(Protection.hide(knowledge, marks)).containsExactly(2);
  }

  /** What was c and d together stays known: of a and b together only their sum may be shown. */
  @Test
  void what_an_earlier_report_tells_is_reckoned_with() {
    Cell a = cell("a", 9);
    Cell b = cell("b", 3);
    sum(figure("all", 33), a, b, cell("c", 8), cell("d", 13));
    Cell both = named("a and b");
    knowledge.remember(
        List.of(
            new ShownTables(
                FIVE,
                List.of(
                    new ShownCell(both, 12, Mark.VISIBLE),
                    told(a, Mark.WITHHELD),
                    told(b, Mark.WITHHELD)),
                List.of(new Sum(both, List.of(a, b))))));

    assertThat(shown()).isEqualTo("a=x b=x all=33 c=8 d=13");
  }

  /** The count was corrected, so what was told of it then is about another number. */
  @Test
  void a_corrected_count_is_another_unknown() {
    Cell a = cell("a", 9);
    sum(figure("all", 12), a, cell("b", 3));
    knowledge.remember(
        List.of(new ShownTables(FIVE, List.of(new ShownCell(a, 10, Mark.VISIBLE)), List.of())));

    assertThat(shown()).isEqualTo("a=x all=12 b=<5");
  }

  /** Could not be small once is no answer for good: when more is hidden it may come to be. */
  @Test
  void what_could_not_be_small_is_looked_at_again_when_more_is_hidden() {
    Cell one = cell("one", 1);
    Cell four = cell("four", 4);
    Cell eight = cell("eight", 8);
    Cell zero = cell("zero", 0);
    sum(figure("upper row", 5), one, four);
    sum(figure("lower row", 8), eight, zero);
    sum(figure("left column", 9), one, eight);
    sum(figure("right column", 4), four, zero);
    sum(figure("all", 13), figure("upper row"), figure("lower row"));
    sum(figure("all"), figure("left column"), figure("right column"));
    Marks marks = new Marks(knowledge, FIVE);

    Protection.hide(knowledge, marks);

    assertThat(new Attack(knowledge, marks).exposed()).isEmpty();
  }

  /** November said of a and b that they are twelve; who sees the 9 in December knows b then. */
  @Test
  void what_an_earlier_month_hid_stays_hidden_while_it_is_the_same() {
    november("all", 33, Mark.VISIBLE);
    november("a", 9, Mark.WITHHELD);
    november("b", 3, Mark.SMALL);
    november("c", 21, Mark.VISIBLE);
    sum(figure("all", 38), cell("a", 9), cell("b", 8), cell("c", 21));
    november();

    assertThat(shown()).isEqualTo("all=38 a=x b=x c=21");
  }

  /** Of twelve in November, who sees that b has 10 in December knows that it had no more then. */
  @Test
  void who_came_since_is_reckoned_with() {
    november("all", 12, Mark.VISIBLE);
    november("a", 3, Mark.SMALL);
    november("b", 9, Mark.WITHHELD);
    sum(figure("all", 15), cell("a", 5), cell("b", 10));
    november();
    Growth.add(knowledge);

    assertThat(shown()).isEqualTo("all=15 a=x b=x");
  }

  /** In November 32 of a group were told, then 30; two came in December, and it is 32 once more. */
  @Test
  void a_count_that_was_replaced_is_not_known_when_it_comes_back() {
    Cell until = new Cell("m", "p", Part.COUNTED, "", "2020-11");
    Cell all = new Cell("m", "p", Part.COUNTED, "", "2020-12");
    knowledge.add(until, 30, Showing.IN_TABLE);
    knowledge.add(all, 32, Showing.FIGURE);
    sum(all, until, cell("December", 2));
    sum(all, cell("group", 32));
    knowledge.remember(List.of(published("2020-11", 32), published("2020-11", 30)));

    assertThat(shown()).isEqualTo("=30 =x December=<5 group=x");
  }

  /** Nobody came: what is told of a group still holds, and cannot be hidden any more. */
  @Test
  void a_count_that_was_not_replaced_is_known() {
    Cell group = cell("group", 32);
    sum(figure("all", 35), group, cell("others", 3));
    knowledge.remember(List.of(published("2020-11", 32)));
    Marks marks = new Marks(knowledge, FIVE);
    Protection.hide(knowledge, marks);

    assertThat(marks.mark(knowledge.place(group))).isEqualTo(Mark.VISIBLE);
  }

  /** Who left October is not in November either: the 32 of November holds no longer. */
  @Test
  void a_correction_of_an_older_month_replaces_a_younger_one() {
    Cell group = cell("group", 32);
    sum(figure("all", 35), group, cell("others", 3));
    knowledge.remember(
        List.of(published("2020-10", 32), published("2020-11", 32), published("2020-10", 30)));

    assertThat(shown()).isEqualTo("group=x all=35 others=<5");
  }

  /** October is told for the first time after November was, which says nothing of November. */
  @Test
  void an_older_month_replaces_no_younger_one() {
    Cell group = cell("group", 32);
    sum(figure("all", 35), group, cell("others", 3));
    knowledge.remember(List.of(published("2020-11", 32), published("2020-10", 30)));
    Marks marks = new Marks(knowledge, FIVE);
    Protection.hide(knowledge, marks);

    assertThat(marks.mark(knowledge.place(group))).isEqualTo(Mark.VISIBLE);
  }

  private static ShownTables published(String month, int count) {
    return new ShownTables(
        FIVE,
        List.of(
            new ShownCell(new Cell("m", "p", Part.COUNTED, "", month), count, Mark.VISIBLE),
            new ShownCell(new Cell("m", "p", Part.GROUP, "group", month), count, Mark.VISIBLE)),
        List.of());
  }

  /** Of what was told of November, the first is all others together. */
  private void november() {
    List<Cell> cells = november.stream().map(ShownCell::cell).toList();
    Sum sum = new Sum(cells.get(0), cells.subList(1, cells.size()));
    knowledge.remember(List.of(new ShownTables(FIVE, november, List.of(sum))));
  }

  private void november(String label, int count, Mark mark) {
    november.add(new ShownCell(new Cell("m", "p", Part.GROUP, label, "2020-11"), count, mark));
  }

  /** Tables of three dimensions with totals, as many times. */
  @Test
  void nothing_that_is_hidden_can_be_worked_out() {
    Random random = new Random(5);
    for (int round = 0; round < 40; round++) {
      Knowledge cube = cube(random, 2 + random.nextInt(3), 2 + random.nextInt(3), 2);
      Marks marks = new Marks(cube, FIVE);

      assertThat(Protection.hide(cube, marks)).isEmpty();
      assertThat(new Attack(cube, marks).exposed()).isEmpty();
      for (int place = 0; place < cube.size(); place++) {
        boolean small = cube.count(place) > 0 && cube.count(place) < FIVE;
        assertThat(small && marks.mark(place) == Mark.VISIBLE).isFalse();
      }
    }
  }

  /** Cells by three labels; the last of each dimension is the total. */
  private static Knowledge cube(Random random, int a, int b, int c) {
    int[][][] counts = new int[a + 1][b + 1][c + 1];
    for (int[] at : all(a, b, c)) {
      int count = random.nextInt(4) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 7 : 60);
      for (int which = 0; which < 8; which++) {
        counts[(which & 1) == 0 ? at[0] : a][(which & 2) == 0 ? at[1] : b][
                (which & 4) == 0 ? at[2] : c] +=
            count;
      }
    }
    Knowledge cube = new Knowledge();
    for (int[] at : all(a + 1, b + 1, c + 1)) {
      cube.add(at(at), counts[at[0]][at[1]][at[2]], Showing.IN_TABLE);
    }
    int[] last = {a, b, c};
    for (int[] at : all(a + 1, b + 1, c + 1)) {
      for (int dimension = 0; dimension < 3; dimension++) {
        if (at[dimension] == last[dimension]) {
          cube.add(new Sum(at(at), parts(at, dimension, last[dimension])));
        }
      }
    }
    return cube;
  }

  private static List<int[]> all(int a, int b, int c) {
    List<int[]> all = new ArrayList<>();
    for (int i = 0; i < a * b * c; i++) {
      all.add(new int[] {i / (b * c), i / c % b, i % c});
    }
    return all;
  }

  private static List<Cell> parts(int[] total, int dimension, int count) {
    List<Cell> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int[] part = total.clone();
      part[dimension] = i;
      parts.add(at(part));
    }
    return parts;
  }

  private static Cell at(int[] at) {
    return new Cell("m", "p", Part.GROUP, Arrays.toString(at), "");
  }

  private Cell figure(String label, int count) {
    return add(label, count, Showing.FIGURE);
  }

  private Cell figure(String label) {
    return named(label);
  }

  private Cell cell(String label, int count) {
    return add(label, count, Showing.IN_TABLE);
  }

  private Cell add(String label, int count, Showing showing) {
    Cell cell = named(label);
    knowledge.add(cell, count, showing);
    return cell;
  }

  private static Cell named(String label) {
    return new Cell("m", "p", Part.GROUP, label, "2020-12");
  }

  private void sum(Cell total, Cell... parts) {
    knowledge.add(new Sum(total, List.of(parts)));
  }

  private ShownCell told(Cell cell, Mark mark) {
    return new ShownCell(cell, knowledge.count(cell), mark);
  }

  private void remember(ShownCell... told) {
    knowledge.remember(List.of(new ShownTables(FIVE, List.of(told), List.of())));
  }

  private String shown() {
    Marks marks = new Marks(knowledge, FIVE);
    assertThat(Protection.hide(knowledge, marks)).isEmpty();
    List<String> shown = new ArrayList<>();
    for (Cell cell : knowledge.own()) {
      int place = knowledge.place(cell);
      String text =
          switch (marks.mark(place)) {
            case VISIBLE -> Integer.toString(knowledge.count(place));
            case SMALL -> "<5";
            case WITHHELD -> "x";
          };
      shown.add(cell.label() + "=" + text);
    }
    return String.join(" ", shown);
  }
}
