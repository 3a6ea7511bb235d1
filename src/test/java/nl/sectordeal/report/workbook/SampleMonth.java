package nl.sectordeal.report.workbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Figure.EmployerFigure;
import nl.sectordeal.measure.Figure.Forecast;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.StraightPath;
import nl.sectordeal.measure.Tie;
import nl.sectordeal.measure.Tie.Relation;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.outcome.Difference.Field;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.DeliveryLine;
import nl.sectordeal.report.MonthlyReport.Header;
import nl.sectordeal.report.MonthlyReport.MeasureText;
import nl.sectordeal.report.MonthlyReport.NoticeCount;
import nl.sectordeal.report.MonthlyReport.Punctuality;
import nl.sectordeal.report.MonthlyReport.SourceLine;

/**
 * March 2021 of an invented deal, with small counts, a share and a measure that is told by month.
 */
public final class SampleMonth {
  public static final Header HEADER = header(Locale.forLanguageTag("nl"));

  private SampleMonth() {}

  public static Header header(Locale language) {
    return new Header(
        "sectordeal-proef",
        "Sectordeal Zorg & Welzijn Proefstad",
        LocalDate.parse("2019-01-01"),
        LocalDate.parse("2022-12-31"),
        ReportMonth.parse("2021-03"),
        Instant.parse("2021-04-05T04:30:00Z"),
        null,
        "1.0.0",
        "5f2c".repeat(16),
        "91ab".repeat(16),
        language);
  }

  public static MonthlyReport report() {
    return report(Locale.forLanguageTag("nl"));
  }

  public static MonthlyReport report(Locale language) {
    return report(language, figures());
  }

  static MonthlyReport report(List<Figure> figures) {
    return report(HEADER.language(), figures);
  }

  private static MonthlyReport report(Locale language, List<Figure> figures) {
    return new MonthlyReport(
        header(language),
        List.of(
            new MeasureText(
                "klaargestoomd",
                "Klaargestoomd voor de zorg",
                "Personen, één keer in de deal, bij het eerste van: een traject afgerond, een"
                    + " kwalificatie behaald, of een bevestigde plaatsing van ten minste 12 uur.",
                List.of(),
                false),
            new MeasureText(
                "social-return", "Aan het werk via social return", "Personen.", List.of(), false)),
        figures,
        List.of(
            new Tie("social-return 2021: months = year", 21, 21, Relation.EQUAL),
            new Tie("social-return 2019: groups = total", 3, 3, Relation.EQUAL),
            new Tie("social-return 2021: low <= counted", 20, 21, Relation.AT_MOST)),
        new MonthlyReport.Persons(1893, 1889, 1893, 4),
        MonthlyReport.Linkage.NONE,
        new MonthlyReport.Funnel(1200, 640, 212, 3),
        sources(),
        deliveries(),
        List.of(
            difference("placement:uwv-plaatsingen:4711", Field.START, "werkgevers", "12345678", 61),
            difference("placement:uwv-plaatsingen:4712", Field.END, "werkgevers", "12345678", 30),
            difference("placement:roc-bbl:B-12", Field.HOURS, "uwv-plaatsingen", "", 5)),
        List.of(
            new NoticeCount("R07", Severity.REJECT, "Het BSN klopt met de elfproef.", 3),
            new NoticeCount("R07", Severity.WARN, "Het BSN klopt met de elfproef.", 2),
            new NoticeCount("R21", Severity.WARN, "De postcode bestaat.", 14)),
        null,
        List.of());
  }

  private static List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    SortedMap<String, Integer> long27 = new TreeMap<>();
    for (int i = 0; i < 27; i++) {
      int count = i == 4 ? 0 : i == 9 ? 2 : 20 + (i * 7) % 15;
      if (count > 0) {
        long27.put(YearMonth.of(2019, 1).plusMonths(i).toString(), count);
      }
    }
    figures.add(
        figure("klaargestoomd", "Klaargestoomd voor de zorg", Unit.PERSONS, "deal")
            .promised(2000)
            .months(long27)
            .groups(Map.of("BIJSTAND", sum(long27) - 3, "GEEN_DOELGROEP", 3))
            .forecast(new Forecast(1180, 1320))
            .build());
    String socialReturn = "Aan het werk via social return";
    figures.add(
        figure("social-return", socialReturn, Unit.PERSONS, "2019")
            .promised(750)
            .months(Map.of("2019-11", 3))
            .groups(Map.of("BIJSTAND", 3))
            .build());
    figures.add(
        figure("social-return", socialReturn, Unit.PERSONS, "2021")
            .promised(750)
            .provisional(18)
            .held(2)
            .months(Map.of("2021-01", 8, "2021-02", 6, "2021-03", 7))
            .groups(Map.of("BIJSTAND", 12, "WW", 6, "KWETSBARE_JONGERE", 3))
            .reasons(Map.of(Reason.UNCONFIRMED, 4, Reason.PROVISIONAL, 18, Reason.DISPUTED, 2))
            .build());
    figures.add(
        figure("werkakkoord-banen", "Banen bij werkakkoorden", Unit.PLACEMENTS, "deal")
            .promised(750)
            .months(Map.of("2020-02", 12, "2020-09", 8, "2021-03", 9))
            .groups(Map.of("BIJSTAND", 29))
            .employers(
                new EmployerFigure("01234567", "Stichting De Wilg", 40, 12),
                new EmployerFigure("12345678", "Zorggroep =Zuid", 20, 14),
                new EmployerFigure("23456789", "Huize Klein", 10, 3),
                new EmployerFigure("34567890", null, 5, 0))
            .build());
    figures.add(
        figure("duurzaam", "Duurzaam aan het werk", Unit.SHARE, "2020")
            .notDurable(20)
            .months(Map.of("2020-02", 12, "2020-09", 28))
            .groups(Map.of("BIJSTAND", 40))
            .build());
    for (int month = 1; month <= 3; month++) {
      figures.add(
          figure("chat", "Gesprekken per chat", Unit.CONTACTS, "2021-0" + month)
              .months(Map.of("2021-0" + month, 100 + 10 * month))
              .groups(Map.of("GEEN_DOELGROEP", 100 + 10 * month))
              .build());
    }
    return figures;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static List<SourceLine> sources() {
    return List.of(
        new SourceLine(
            "uwv-plaatsingen",
            "",
            "UWV",
            "plaatsingen_2021-03.csv",
            "2021-03",
            Instant.parse("2021-04-04T22:15:00Z"),
            Punctuality.IN_TIME,
            412,
            3,
            1,
            2,
            null,
            List.of()),
        new SourceLine(
            "werkgevers",
            "12345678",
            "Zorggroep =Zuid",
            null,
            null,
            null,
            Punctuality.MISSING,
            0,
            0,
            0,
            0,
            "12345678_2021-03.xlsx",
            List.of(
                "De levering van maart is aangehouden: 40 van de 60 rijen zijn niet meer geleverd.",
                "De stand van februari telt.")));
  }

  private static List<DeliveryLine> deliveries() {
    return List.of(
        new DeliveryLine(
            "uwv-plaatsingen",
            "",
            "plaatsingen_2021-03.csv",
            "ab12".repeat(16),
            "2021-03",
            Instant.parse("2021-04-04T22:15:00Z"),
            "ACCEPTED",
            412,
            31,
            12,
            366,
            3,
            0,
            2));
  }

  public static Difference difference(
      String placement, Field field, String otherSource, String otherSender, long age) {
    return new Difference(
        placement,
        "P-7F3K2",
        field,
        "roc-bbl",
        "01-02-2021",
        otherSource,
        otherSender,
        "K-17",
        "15-02-2021",
        age);
  }

  static Builder figure(String measure, String title, Unit unit, String period) {
    return new Builder(measure, title, unit, period);
  }

  /** A figure whose count is that of its months. */
  static final class Builder {
    private final String measure;
    private final String title;
    private final Unit unit;
    private final String period;
    private StraightPath path;
    private int provisional;
    private int held;
    private int notDurable;
    private SortedMap<String, Integer> months = new TreeMap<>();
    private SortedMap<String, Integer> groups = new TreeMap<>();
    private SortedMap<Reason, Integer> reasons = new TreeMap<>();
    private Forecast forecast;
    private List<EmployerFigure> employers = List.of();

    private Builder(String measure, String title, Unit unit, String period) {
      this.measure = measure;
      this.title = title;
      this.unit = unit;
      this.period = period;
    }

    Builder promised(int amount) {
      LocalDate from = LocalDate.parse(period.equals("deal") ? "2019-01-01" : period + "-01-01");
      return promised(amount, from.plusYears(period.equals("deal") ? 4 : 1).minusDays(1));
    }

    /** Of the deal or of a year. */
    Builder promised(int amount, LocalDate due) {
      LocalDate from = LocalDate.parse(period.equals("deal") ? "2019-01-01" : period + "-01-01");
      path = new StraightPath(amount, from, due);
      return this;
    }

    Builder provisional(int count) {
      provisional = count;
      return this;
    }

    Builder held(int count) {
      held = count;
      return this;
    }

    Builder notDurable(int count) {
      notDurable = count;
      return this;
    }

    Builder months(Map<String, Integer> counts) {
      months = new TreeMap<>(counts);
      return this;
    }

    Builder groups(Map<String, Integer> counts) {
      groups = new TreeMap<>(counts);
      return this;
    }

    Builder reasons(Map<Reason, Integer> counts) {
      reasons = new TreeMap<>(counts);
      return this;
    }

    Builder forecast(Forecast band) {
      forecast = band;
      return this;
    }

    Builder employers(EmployerFigure... each) {
      employers = List.of(each);
      return this;
    }

    Figure build() {
      int counted = sum(months);
      return new Figure(
          measure,
          title,
          unit,
          period,
          counted,
          provisional,
          held,
          notDurable,
          Math.max(counted - 1, 0),
          counted,
          path,
          groups,
          new TreeMap<>(),
          months,
          new TreeMap<>(),
          reasons,
          forecast,
          employers,
          null,
          null);
    }
  }
}
