package nl.sectordeal.measure;

import static nl.sectordeal.measure.Example.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sectordeal._support.ZorgMeasures;
import nl.sectordeal.measure.Figure.EmployerFigure;
import nl.sectordeal.measure.Figure.Forecast;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Commitment;
import nl.sectordeal.outcome.Outcome.Placement.Status;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.period.WorkingDays;
import org.junit.jupiter.api.Test;

/** Figures are counts over decisions, with what stands beside them. */
class FigureCounterTest {

  private static final ReportMonth MARCH_2021 = ReportMonth.parse("2021-03");

  private final Agreements agreements =
      new Agreements(
          List.of(
              commitment("w1", "2020-01-01", "11111111", 1),
              commitment("w2", "2021-06-01", "11111111", 100),
              commitment("w3", "2020-01-01", "33333333", 4)));
  private final FigureCounter counter = counter(MARCH_2021);

  @Test
  void the_six_measures_have_a_figure_for_each_period_that_began() {
    assertThat(counter.figures())
        .extracting(figure -> figure.measure() + " " + figure.period() + " " + figure.promised())
        .containsExactly(
            "klaargestoomd deal 2000",
            "social-return 2019 750",
            "social-return 2020 750",
            "social-return 2021 750",
            "werkakkoord-banen deal 750",
            "werkontwikkelplekken deal 680",
            "werkfittrajecten deal 500",
            "duurzaam 2019 null",
            "duurzaam 2020 null",
            "duurzaam 2021 null");
  }

  @Test
  void no_period_begins_after_the_deal() {
    assertThat(counter(ReportMonth.parse("2023-02")).figures())
        .filteredOn(figure -> figure.measure().equals("social-return"))
        .extracting(Figure::period)
        .containsExactly("2019", "2020", "2021", "2022");
  }

  @Test
  void counts_by_group_month_and_owner_what_counts_and_sets_the_rest_beside_it() {
    decide(
        begun("a", "2021-01-15").owner("uwv").placement(),
        begun("b", "2021-01-31").person("P2").group("WW").placement(),
        begun("c", "2021-03-01").person("P3").placement(),
        begun("d", "2021-03-01").person("P4").status(Status.PROVISIONAL).placement(),
        begun("e", "2021-03-01").person("P5").status(Status.DISPUTED).placement(),
        begun("f", "2021-03-01").person("P6").hours("8").placement(),
        begun("g", "2020-03-01").person("P7").placement(),
        begun("h", "2018-03-01").person("P8").placement());

    Figure figure = figure("social-return", "2021");

    assertThat(figure.unit()).isEqualTo(Unit.PERSONS);
    assertThat(figure.counted()).isEqualTo(3);
    assertThat(figure.provisional()).isEqualTo(1);
    assertThat(figure.held()).isEqualTo(1);
    assertThat(figure.byGroup()).isEqualTo(Map.of("BIJSTAND", 2, "WW", 1));
    assertThat(figure.byMonth()).isEqualTo(Map.of("2021-01", 2, "2021-03", 1));
    assertThat(figure.byOwner()).isEqualTo(Map.of("gemeente", 2, "uwv", 1));
    assertThat(figure.reasons())
        .isEqualTo(Map.of(Reason.PROVISIONAL, 1, Reason.DISPUTED, 1, Reason.TOO_FEW_HOURS, 1));
    assertThat(figure.employers()).isEmpty();
    assertThat(figure("social-return", "2020").counted()).isEqualTo(1);
  }

  @Test
  void a_share_tells_what_did_not_last_and_books_the_rest_in_the_month_of_the_start() {
    decide(
        begun("a", "2020-02-01").placement(),
        begun("b", "2020-02-01").person("P2").until("2020-04-30").placement(),
        begun("c", "2020-12-01").person("P3").placement());

    Figure figure = figure("duurzaam", "2020");

    assertThat(figure.counted()).isEqualTo(1);
    assertThat(figure.notDurable()).isEqualTo(1);
    assertThat(figure.byMonth()).isEqualTo(Map.of("2020-02", 1));
    assertThat(figure.reasons()).isEqualTo(Map.of(Reason.NOT_MATURE, 1, Reason.NOT_DURABLE, 1));
    assertThat(figure.forecast()).isNull();
  }

  @Test
  void employers_have_what_they_promised_and_what_counted_there_without_a_cap() {
    decide(
        begun("a", "2020-02-01").placement(),
        begun("b", "2020-02-01").person("P2").placement(),
        begun("c", "2020-02-01").person("P3").at("22222222").placement());

    assertThat(figure("werkakkoord-banen", "deal").employers())
        .containsExactly(
            new EmployerFigure("11111111", "Zorg 11111111", 1, 2),
            new EmployerFigure("33333333", "Zorg 33333333", 4, 0));
  }

  /** Twelve months of one each up to March 2021; 21 months are left until December 2022. */
  @Test
  void the_forecast_looks_at_the_months_of_the_period_and_to_its_end() {
    for (int month = 0; month < 12; month++) {
      String start = LocalDate.of(2020, 4, 1).plusMonths(month).toString();
      decide(begun("p" + month, start).person("P" + month).placement());
    }

    assertThat(figure("klaargestoomd", "deal").forecast()).isEqualTo(new Forecast(33, 33));
    assertThat(figure("social-return", "2020").forecast()).isNull();
    assertThat(figure("social-return", "2021").forecast()).isNull();
  }

  /** January to June: 0 0 0 0 0 6, so that mean 1, s = sqrt(6), six left: 12 +- 10.9. */
  @Test
  void months_without_counts_are_months_too() {
    FigureCounter june = counter(ReportMonth.parse("2021-06"));
    for (int i = 0; i < 6; i++) {
      decide("2021-06", june, begun("p" + i, "2021-06-01").person("P" + i).placement());
    }

    assertThat(figure(june, "social-return", "2021").forecast()).isEqualTo(new Forecast(6, 23));
  }

  @Test
  void a_deal_that_begins_within_a_month_has_its_first_full_month_later() {
    Deal deal = new Deal(LocalDate.of(2020, 9, 2), LocalDate.of(2022, 9, 1));
    List<Measure> measures = List.of(ZorgMeasures.klaargestoomd());

    assertThat(
            new FigureCounter(measures, deal, ReportMonth.parse("2021-02"), agreements)
                .figures()
                .get(0)
                .forecast())
        .isNull();
    assertThat(
            new FigureCounter(measures, deal, MARCH_2021, agreements).figures().get(0).forecast())
        .isEqualTo(new Forecast(0, 0));
  }

  @Test
  void counters_of_parts_add_up() {
    Outcome one = begun("a", "2021-01-15").placement();
    Outcome two = begun("b", "2021-02-15").person("P2").group("WW").placement();
    decide(one, two);
    FigureCounter first = counter(MARCH_2021);
    FigureCounter second = counter(MARCH_2021);
    decide("2021-03", first, one);
    decide("2021-03", second, two);
    second.addDoubt(List.of(), List.of());
    first.merge(second);

    assertThat(first.figures()).isEqualTo(counter.figures());
  }

  @Test
  void monthly_measures_have_a_figure_per_month() {
    Measure monthly =
        new Measure(
            "maand",
            "Per maand",
            Unit.PLACEMENTS,
            Cycle.MONTH,
            ZorgMeasures.socialReturn().when(),
            null,
            List.of());

    assertThat(
            new FigureCounter(
                    List.of(monthly), ZorgMeasures.DEAL, ReportMonth.parse("2019-03"), agreements)
                .figures())
        .extracting(Figure::period)
        .containsExactly("2019-01", "2019-02", "2019-03");
  }

  private void decide(Outcome... outcomes) {
    decide("2021-03", counter, outcomes);
  }

  private void decide(String month, FigureCounter into, Outcome... outcomes) {
    MeasureDecider decider =
        new MeasureDecider(
            ZorgMeasures.all(),
            ZorgMeasures.DEAL,
            new Peildatum(ReportMonth.parse(month).peildatum()),
            agreements,
            new WorkingDays());
    for (Outcome outcome : outcomes) {
      decider
          .decide(Verdicts.history(outcome.facts().person(), List.of(outcome)))
          .forEach(into::add);
    }
  }

  private FigureCounter counter(ReportMonth month) {
    return new FigureCounter(ZorgMeasures.all(), ZorgMeasures.DEAL, month, agreements);
  }

  private Figure figure(String measure, String period) {
    return figure(counter, measure, period);
  }

  private static Figure figure(FigureCounter from, String measure, String period) {
    return from.figures().stream()
        .filter(figure -> figure.measure().equals(measure) && figure.period().equals(period))
        .findFirst()
        .orElseThrow();
  }

  private static Commitment commitment(String id, String start, String kvk, int number) {
    return begun(id, start).type("WERKAKKOORD").at(kvk).commitment(number);
  }
}
