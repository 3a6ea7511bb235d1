package nl.sectordeal.report.pdf;

import static nl.sectordeal.report.pdf.SampleReports.figure;
import static nl.sectordeal.report.pdf.SampleReports.groups;
import static nl.sectordeal.report.pdf.SampleReports.header;
import static nl.sectordeal.report.pdf.SampleReports.months;
import static nl.sectordeal.report.pdf.SampleReports.onPath;
import static nl.sectordeal.report.pdf.SampleReports.report;
import static nl.sectordeal.report.pdf.SampleReports.simple;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Figure.EmployerFigure;
import nl.sectordeal.measure.Figure.Forecast;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.measure.StraightPath;
import nl.sectordeal.measure.Tie;
import nl.sectordeal.measure.euro.EuroFigure;
import nl.sectordeal.measure.euro.Sum;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.pdf.EmployersPage.EmployerRow;
import nl.sectordeal.report.pdf.OpenItemsPage.OpenItems;
import nl.sectordeal.report.pdf.PathPage.PathRow;
import nl.sectordeal.report.pdf.TargetsPage.PromiseRow;
import nl.sectordeal.report.protect.Kinship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Wording WORDS = new Wording(DUTCH);
  private static final SmallCells FIVE = new SmallCells(5);

  @Test
  void a_promise_says_what_is_realised_provisional_and_expected() {
    Figure figure =
        figure(
            "m",
            "Werk",
            Unit.PERSONS,
            "2021",
            18,
            2,
            750,
            new TreeMap<>(),
            counts("2021-01", 70, "2021-02", 66, "2021-03", 76),
            new Forecast(690, 812),
            List.of());

    PromiseRow target = new TargetsPage(of(figure), five(of(figure)), WORDS).rows().get(0);

    assertThat(target.amount() + " " + target.promised()).isEqualTo("212 van 750");
    assertThat(target.words())
        .as("low and high would tell how many doubtful cases there are at least, which are four")
        .isEqualTo("28% van de belofte; 18 voorlopig; verwacht op 31-12-2021: 690 tot 812");
  }

  /** The report is of March 2021. */
  @ParameterizedTest
  @CsvSource({"deal,1", "2021,1", "2021-03,1", "2020,0", "2021-02,0"})
  void the_first_page_has_the_promises_of_the_deal_and_of_the_months_own_year(
      String period, int rows) {
    Figure figure = simple("m", "Werk", Unit.PERSONS, period, 750, counts("2021-01", 9), null);

    assertThat(new TargetsPage(of(figure), five(of(figure)), WORDS).rows()).hasSize(rows);
  }

  @Test
  void what_was_not_promised_is_no_target() {
    Figure figure = simple("m", "Werk", Unit.PERSONS, "2021", null, counts("2021-01", 9), null);

    assertThat(new TargetsPage(of(figure), five(of(figure)), WORDS).rows()).isEmpty();
  }

  /** The report is of March 2021, the deal of 2019 to 2022, which is 1,461 days. */
  @ParameterizedTest
  @CsvSource({
    "2020-12-31, 'Op 31-03-2021: 149 van 200. Het rechte pad staat op 200; dat is 51 achter."
        + " Te halen uiterlijk op 31-12-2020.'",
    "2022-12-31, 'Op 31-03-2021: 149 van 200. Het rechte pad staat op 112; dat is 37 voor.'",
    "2024-12-31, 'Op 31-03-2021: 149 van 200. Het rechte pad staat op 75; dat is 74 voor."
        + " Te halen uiterlijk op 31-12-2024.'"
  })
  void a_promise_runs_to_the_day_by_which_it_is_due(LocalDate due, String words) {
    Figure figure = due(due);

    assertThat(new PathPage(of(figure), five(of(figure)), WORDS).rows().get(0).words())
        .isEqualTo(words);
  }

  @Test
  void what_was_due_and_is_not_there_is_behind_schedule() {
    MonthlyReport report = of(due(LocalDate.of(2020, 12, 31)));

    assertThat(new PromiseSummary(report, five(report), WORDS).text())
        .isEqualTo("De enige belofte is achter op schema: Werk.");
    assertThat(new TargetsPage(report, five(report), WORDS).rows().get(0).words())
        .contains("te halen uiterlijk op 31-12-2020");
  }

  private static Figure due(LocalDate due) {
    return onPath(
        "m",
        "Werk",
        Unit.PERSONS,
        "deal",
        0,
        0,
        new StraightPath(200, LocalDate.of(2019, 1, 1), due),
        groups(149, "WW"),
        counts("2020-03", 70, "2021-01", 79),
        null,
        List.of());
  }

  @Test
  void a_path_adds_up_month_by_month() {
    Figure figure =
        simple("m", "Werk", Unit.PERSONS, "2021", 750, counts("2021-01", 70, "2021-03", 76), null);

    PathRow row = new PathPage(of(figure), five(of(figure)), WORDS).rows().get(0);

    assertThat(row.heads()).containsExactly("jan 2021", "feb 2021", "mrt 2021");
    assertThat(row.cells()).containsExactly("70", "70", "146");
    assertThat(row.words())
        .isEqualTo("Op 31-03-2021: 146 van 750. Het rechte pad staat op 185; dat is 39 achter.");
  }

  @Test
  void a_path_steps_over_a_small_month() {
    Figure figure =
        simple(
            "m",
            "Werk",
            Unit.PERSONS,
            "2021",
            750,
            counts("2021-01", 70, "2021-02", 3, "2021-03", 76),
            null);

    PathRow row = new PathPage(of(figure), five(of(figure)), WORDS).rows().get(0);

    assertThat(row.cells()).containsExactly("x", "73", "149");
  }

  @Test
  void an_end_of_year_that_may_not_be_told_gives_way_to_the_last_month_that_may() {
    SortedMap<String, Integer> byMonth = new TreeMap<>(months("2019-02", "2021-03", 40));
    byMonth.put("2020-12", 3);
    Figure figure = simple("m", "Werk", Unit.PERSONS, "deal", 2000, byMonth, null);

    PathRow row = new PathPage(of(figure), five(of(figure)), WORDS).rows().get(0);
    assertThat(row.heads()).containsExactly("dec 2019", "nov 2020", "mrt 2021");
    assertThat(row.cells()).doesNotContain("x");
  }

  @ParameterizedTest
  @CsvSource({"6, 1229, <1%", "0, 9, 0%", "1, 3, 33%", "9, 9, 100%"})
  void a_small_part_is_not_called_nothing(int part, int whole, String percent) {
    assertThat(WORDS.percent(part, whole)).isEqualTo(percent);
  }

  @Test
  void a_path_of_the_deal_shows_the_ends_of_years_and_the_last_month() {
    Figure figure =
        simple("m", "Werk", Unit.PERSONS, "deal", 2000, months("2019-02", "2021-03", 40), null);

    assertThat(new PathPage(of(figure), five(of(figure)), WORDS).rows().get(0).heads())
        .containsExactly("dec 2019", "dec 2020", "mrt 2021");
  }

  @Test
  void groups_stand_in_a_table_by_year_with_totals_that_give_nothing_away() {
    Figure before = grouped("2020", "BIJSTAND", 140, "WW", 60, "KWETSBARE_JONGERE", 41);
    Figure now = grouped("2021", "BIJSTAND", 60, "WW", 3, "KWETSBARE_JONGERE", 30);

    List<MatrixRow> rows = new GroupTables(of(before, now), five(of(before, now)), WORDS).perYear();

    assertThat(rows)
        .extracting(row -> row.label() + " " + String.join(" ", row.cells()))
        .containsExactly(
            "Bijstand 140 60 200", "Kwetsbare jongere 41 x x", "WW 60 <5 x", "Totaal 241 93 334");
    assertThat(rows.get(0).heads()).containsExactly("2020", "2021", "Totaal");
  }

  @Test
  void a_share_hides_what_would_tell_a_small_number() {
    MonthlyReport report = of(share("2019", 40, 20), share("2020", 40, 3), share("2021", 0, 0));

    assertThat(new SharesTable(report, five(report), WORDS).lasting())
        .extracting(row -> row.label() + " " + String.join(" ", row.cells()))
        .containsExactly(
            "Duurzaam 40 40 0",
            "Niet duurzaam 20 <5 0",
            "Samen 60 x 0",
            "Aandeel duurzaam 67% x –");
  }

  @Test
  void employers_with_few_placements_are_one_line_large_enough_to_show() {
    List<EmployerFigure> employers =
        List.of(
            new EmployerFigure("1", "Alfa", 40, 12),
            new EmployerFigure("2", "Beta", 20, 2),
            new EmployerFigure("3", null, 30, 6),
            new EmployerFigure("4", "Delta", 10, 0),
            new EmployerFigure("5", "Echo", 50, 30));

    assertThat(employerLines(employers, FIVE))
        .containsExactly(
            "Echo 50 30", "Alfa 40 12", "Overige werkgevers (3) 60 8", "Totaal 150 50");
    assertThat(employerLines(employers, new SmallCells(1)))
        .contains("Beta 20 2", "KvK 3 30 6", "Delta 10 0");
  }

  @Test
  void others_without_any_placement_stay_apart_from_those_with_enough() {
    List<EmployerFigure> employers =
        List.of(new EmployerFigure("1", "Alfa", 40, 12), new EmployerFigure("2", "Beta", 20, 0));

    assertThat(employerLines(employers, FIVE))
        .containsExactly("Alfa 40 12", "Overige werkgevers (1) 20 0", "Totaal 60 12");
  }

  @Test
  void open_items_are_counted_by_partner_and_field() {
    MonthlyReport report = report(header(DUTCH), List.of(), 1);

    List<OpenItems> rows = new OpenItemsPage(report, five(report), WORDS).rows();

    assertThat(rows).hasSize(9);
    assertThat(rows.get(0).field()).isEqualTo("begindatum");
    assertThat(rows.get(0).oldest()).isEqualTo("160 dagen");
    assertThat(rows.get(8).count()).isEqualTo("37");
    assertThat(rows).noneMatch(row -> row.toString().contains("PERSOON"));
  }

  @Test
  void ties_are_one_line_per_measure_told_of_and_one_for_each_that_fails() {
    MonthlyReport of = of();
    MonthlyReport report =
        new MonthlyReport(
            of.header(),
            List.of(new MonthlyReport.MeasureText("goed", "Wat goed gaat", "", List.of(), false)),
            of.figures(),
            List.of(
                new Tie("goed 2020: groups = total", 1212, 1212, Tie.Relation.EQUAL),
                new Tie("goed 2021: low <= counted", 3, 4, Tie.Relation.AT_MOST),
                new Tie("elders deal: groups = total", 7, 7, Tie.Relation.EQUAL),
                new Tie("fout deal: months = deal", 10, 9, Tie.Relation.EQUAL),
                new Tie("fout deal: low <= counted", 4, 3, Tie.Relation.AT_MOST)),
            of.persons(),
            of.linkage(),
            of.funnel(),
            of.sources(),
            of.deliveries(),
            of.openItems(),
            of.notices(),
            null,
            List.of());

    assertThat(new TiesPage(report, five(report), WORDS).rows())
        .extracting(row -> String.join("|", row.name(), row.period(), row.checks(), row.holds()))
        .containsExactly(
            "Wat goed gaat|2020 – 2021|2|alle",
            "fout|hele looptijd 2019–2022|2|2 NIET",
            "– maanden samen en het cijfer|hele looptijd 2019–2022||10 ≠ 9",
            "– laag en het cijfer|hele looptijd 2019–2022||<5 > <5");
  }

  @ParameterizedTest
  @CsvSource({
    "WW, WW",
    "BIJSTAND, Bijstand",
    "KWETSBARE_JONGERE, Kwetsbare jongere",
    "GEEN_DOELGROEP, Geen doelgroep bekend"
  })
  void a_group_is_written_in_ordinary_letters(String code, String name) {
    assertThat(WORDS.group(code)).isEqualTo(name);
  }

  @Test
  void the_summary_counts_the_promises_that_have_a_path() {
    MonthlyReport report = of(promise("a", "Eerste", 200), promise("b", "Tweede", 3));

    assertThat(new PromiseSummary(report, FIVE, WORDS).text())
        .isEqualTo(
            "De enige belofte met een schema is op schema of verder."
                + " Van 1 andere belofte is het aantal weggelaten.");
  }

  /** There are no others where none was told of before. */
  @Test
  void the_summary_of_hidden_counts_alone_speaks_of_no_others() {
    MonthlyReport report = of(promise("a", "Eerste", 2), promise("b", "Tweede", 3));

    assertThat(new PromiseSummary(report, FIVE, WORDS).text())
        .endsWith(". Van 2 beloften is het aantal weggelaten.");
  }

  @Test
  void the_summary_leads_to_the_bar_of_a_promise_in_euros() {
    MonthlyReport report =
        of(promise("a", "Eerste", 200), promise("b", "Tweede", 20), promise("c", "Derde", 200))
            .withEuros(List.of(inEuros("c")));

    assertThat(new PromiseSummary(report, FIVE, WORDS).text())
        .isEqualTo(
            "Op schema of verder: 1 van de 2 beloften met een schema. Achter op schema: Tweede."
                + " De belofte in euro heeft geen schema: hoe ver die is, staat bij haar balk.");
  }

  @Test
  void the_summary_of_promises_that_all_have_a_path_says_no_more() {
    MonthlyReport report = of(promise("a", "Eerste", 200), promise("b", "Tweede", 20));

    assertThat(new PromiseSummary(report, FIVE, WORDS).text())
        .isEqualTo("Op schema of verder: 1 van 2 beloften. Achter op schema: Tweede.");
  }

  @Test
  void the_summary_names_nobody_behind_where_nobody_is() {
    MonthlyReport report = of(promise("a", "Eerste", 200), promise("b", "Tweede", 200));

    assertThat(new PromiseSummary(report, FIVE, WORDS).text())
        .isEqualTo("Op schema of verder: 2 van 2 beloften.");
  }

  @Test
  void titles_that_take_too_much_room_are_counted() {
    String title = "Mensen die een opleiding in de zorg begonnen zijn en haar nog volgen";
    MonthlyReport report = of(promise("a", title + " 1", 20), promise("b", title + " 2", 20));

    assertThat(new PromiseSummary(report, FIVE, WORDS).text())
        .isEqualTo("Op schema of verder: 0 van 2 beloften. Achter op schema: 2 beloften.");
  }

  /** Of 400 in 2021. */
  private static Figure promise(String measure, String title, int counted) {
    return figure(
        measure,
        title,
        Unit.PERSONS,
        "2021",
        0,
        0,
        400,
        new TreeMap<>(),
        counts("2021-01", counted),
        null,
        List.of());
  }

  private static EuroFigure inEuros(String measure) {
    return new EuroFigure(
        measure,
        "deal",
        Sum.NONE,
        Sum.NONE,
        Sum.NONE,
        new BigDecimal("1000.00"),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        0);
  }

  private static List<String> employerLines(List<EmployerFigure> employers, SmallCells small) {
    Figure figure =
        figure(
            "m",
            "Banen",
            Unit.PLACEMENTS,
            "deal",
            0,
            0,
            750,
            new TreeMap<>(),
            new TreeMap<>(),
            null,
            employers);
    MonthlyReport report = of(figure);
    SmallCells together = SmallCells.of(report, Kinship.NONE, small.smallest());
    return new EmployersPage(report, together, WORDS).rows().stream().map(PagesTest::line).toList();
  }

  private static String line(EmployerRow row) {
    return String.join(" ", row.name(), row.promised(), row.realised());
  }

  private static MonthlyReport of(Figure... figures) {
    return report(header(DUTCH), List.of(figures), 1);
  }

  private static Figure grouped(
      String period, String a, int countA, String b, int countB, String c, int countC) {
    int sum = countA + countB + countC;
    return figure(
        "m",
        "Werk",
        Unit.PERSONS,
        period,
        0,
        0,
        null,
        new TreeMap<>(Map.of(a, countA, b, countB, c, countC)),
        counts(period + "-01", sum),
        null,
        List.of());
  }

  private static Figure share(String period, int counted, int notDurable) {
    return new Figure(
        "d",
        "Duurzaam",
        Unit.SHARE,
        period,
        counted,
        0,
        0,
        notDurable,
        counted,
        counted,
        null,
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        null,
        List.of(),
        null,
        null);
  }

  private static SortedMap<String, Integer> counts(Object... monthsAndCounts) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < monthsAndCounts.length; i += 2) {
      counts.put((String) monthsAndCounts[i], (Integer) monthsAndCounts[i + 1]);
    }
    return counts;
  }

  private static SmallCells five(MonthlyReport report) {
    return SmallCells.of(report, Kinship.NONE, 5);
  }
}
