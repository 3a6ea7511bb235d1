package nl.sectordeal.report.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Figure.EmployerFigure;
import nl.sectordeal.measure.Figure.Forecast;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.measure.StraightPath;
import nl.sectordeal.measure.Tie;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.DeliveryLine;
import nl.sectordeal.report.MonthlyReport.Funnel;
import nl.sectordeal.report.MonthlyReport.Header;
import nl.sectordeal.report.MonthlyReport.MeasureText;
import nl.sectordeal.report.MonthlyReport.NoticeCount;
import nl.sectordeal.report.MonthlyReport.Persons;
import nl.sectordeal.report.MonthlyReport.Punctuality;
import nl.sectordeal.report.MonthlyReport.SourceLine;
import org.jspecify.annotations.Nullable;

/** Invented reports. */
final class SampleReports {
  static final Instant KNOWN = Instant.parse("2021-04-05T04:30:00Z");

  private SampleReports() {}

  static Header header(Locale language) {
    return new Header(
        "sectordeal-zorg",
        "Sectordeal Zorg",
        LocalDate.of(2019, 1, 1),
        LocalDate.of(2022, 12, 31),
        new ReportMonth(YearMonth.of(2021, 3)),
        KNOWN,
        null,
        "1.0.0",
        "ab12cd34ef56789012345678901234567890123456789012345678901234abcd",
        "77e1b0c4d29f4a5e8b3c6d7f9a0b1c2d3e4f5061728394a5b6c7d8e9f0a1b2c3",
        language);
  }

  static Figure figure(
      String measure,
      String title,
      Unit unit,
      String period,
      int provisional,
      int low,
      @Nullable Integer promised,
      SortedMap<String, Integer> byGroup,
      SortedMap<String, Integer> byMonth,
      @Nullable Forecast forecast,
      List<EmployerFigure> employers) {
    Period whole = Period.of(period, header(Locale.ROOT));
    return onPath(
        measure,
        title,
        unit,
        period,
        provisional,
        low,
        promised == null ? null : new StraightPath(promised, whole.from(), whole.until()),
        byGroup,
        byMonth,
        forecast,
        employers);
  }

  static Figure onPath(
      String measure,
      String title,
      Unit unit,
      String period,
      int provisional,
      int low,
      @Nullable StraightPath path,
      SortedMap<String, Integer> byGroup,
      SortedMap<String, Integer> byMonth,
      @Nullable Forecast forecast,
      List<EmployerFigure> employers) {
    int counted = byMonth.values().stream().mapToInt(Integer::intValue).sum();
    return new Figure(
        measure,
        title,
        unit,
        period,
        counted,
        provisional,
        2,
        unit == Unit.SHARE ? counted / 2 : 0,
        counted - low,
        counted,
        path,
        byGroup,
        new TreeMap<>(),
        byMonth,
        new TreeMap<>(),
        new TreeMap<>(),
        forecast,
        employers,
        null,
        null);
  }

  /** A count per month from one month up to another; about {@code mean} each. */
  static SortedMap<String, Integer> months(String from, String until, int mean) {
    SortedMap<String, Integer> months = new TreeMap<>();
    int wave = 0;
    for (YearMonth month = YearMonth.parse(from);
        !month.isAfter(YearMonth.parse(until));
        month = month.plusMonths(1)) {
      wave = (wave * 7 + 3) % 11;
      months.put(month.toString(), Math.max(0, mean + (wave - 5) * mean / 12));
    }
    return months;
  }

  /** Divides a number over groups. */
  static SortedMap<String, Integer> groups(int counted, String... names) {
    SortedMap<String, Integer> groups = new TreeMap<>();
    int left = counted;
    for (int i = 0; i < names.length; i++) {
      int part = i == names.length - 1 ? left : left * 2 / 3;
      groups.put(names[i], part);
      left -= part;
    }
    return groups;
  }

  static Figure simple(
      String measure,
      String title,
      Unit unit,
      String period,
      @Nullable Integer promised,
      SortedMap<String, Integer> byMonth,
      @Nullable Forecast forecast) {
    int counted = byMonth.values().stream().mapToInt(Integer::intValue).sum();
    return figure(
        measure,
        title,
        unit,
        period,
        counted / 12,
        0,
        promised,
        groups(counted, "BIJSTAND", "WW", "KWETSBARE_JONGERE", "GEEN_DOELGROEP"),
        byMonth,
        forecast,
        List.of());
  }

  static MonthlyReport ordinary(Locale language) {
    List<Figure> figures = new ArrayList<>();
    SortedMap<String, Integer> ready = months("2019-02", "2021-03", 41);
    int readyCount = ready.values().stream().mapToInt(Integer::intValue).sum();
    figures.add(
        figure(
            "klaargestoomd",
            "Klaargestoomd voor de zorg",
            Unit.PERSONS,
            "deal",
            18,
            4,
            2000,
            groups(readyCount, "BIJSTAND", "WW", "KWETSBARE_JONGERE", "GEEN_DOELGROEP"),
            ready,
            new Forecast(1880, 1975),
            List.of()));
    String social = "Aan het werk via social return";
    figures.add(
        simple(
            "social-return",
            social,
            Unit.PERSONS,
            "2019",
            750,
            months("2019-01", "2019-12", 52),
            null));
    figures.add(
        simple(
            "social-return",
            social,
            Unit.PERSONS,
            "2020",
            750,
            months("2020-01", "2020-12", 58),
            null));
    figures.add(
        simple(
            "social-return",
            social,
            Unit.PERSONS,
            "2021",
            750,
            months("2021-01", "2021-03", 71),
            new Forecast(690, 812)));
    figures.add(
        figure(
            "werkakkoord-banen",
            "Banen uit werkakkoorden",
            Unit.PLACEMENTS,
            "deal",
            31,
            0,
            750,
            groups(302, "BIJSTAND"),
            months("2019-06", "2021-03", 14),
            new Forecast(480, 560),
            employers(9)));
    figures.add(
        simple(
            "werkontwikkelplekken",
            "Werkontwikkelplekken",
            Unit.PARTICIPATIONS,
            "deal",
            680,
            months("2019-02", "2021-03", 15),
            new Forecast(640, 700)));
    figures.add(
        simple(
            "werkfittrajecten",
            "Werkfittrajecten",
            Unit.PARTICIPATIONS,
            "deal",
            500,
            months("2019-02", "2021-03", 13),
            new Forecast(520, 560)));
    figures.add(
        simple(
            "duurzaam",
            "Duurzaam geplaatst",
            Unit.SHARE,
            "2019",
            null,
            months("2019-01", "2019-12", 30),
            null));
    figures.add(
        simple(
            "duurzaam",
            "Duurzaam geplaatst",
            Unit.SHARE,
            "2020",
            null,
            months("2020-01", "2020-09", 31),
            null));
    figures.add(
        simple("duurzaam", "Duurzaam geplaatst", Unit.SHARE, "2021", null, new TreeMap<>(), null));
    return report(header(language), figures, 6);
  }

  static List<EmployerFigure> employers(int count) {
    List<EmployerFigure> employers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String kvk = Integer.toString(12345678 + i * 1111);
      String name = i == 3 ? null : "Zorginstelling De Goede Dag " + (char) ('A' + i % 26);
      employers.add(new EmployerFigure(kvk, name, 10 + (i * 37) % 80, (i * 23) % 60));
    }
    return employers;
  }

  static MonthlyReport report(Header header, List<Figure> figures, int sources) {
    List<MeasureText> texts = new ArrayList<>();
    List<Tie> ties = new ArrayList<>();
    for (Figure figure : figures) {
      String of = figure.measure() + " " + figure.period();
      if (texts.stream().noneMatch(text -> text.id().equals(figure.measure()))) {
        texts.add(
            new MeasureText(
                figure.measure(),
                figure.title(),
                "Personen die voor het eerst een traject afrondden, een certificaat haalden of een"
                    + " bevestigde plaatsing kregen van ten minste 12 uur per week en 28 dagen.",
                List.of(),
                false));
      }
      ties.add(
          new Tie(of + ": months = year", figure.counted(), figure.counted(), Tie.Relation.EQUAL));
      ties.add(
          new Tie(of + ": low <= counted", figure.low(), figure.counted(), Tie.Relation.AT_MOST));
    }
    return new MonthlyReport(
        header,
        texts,
        figures,
        ties,
        new Persons(1893, 1889, 1893, 4),
        MonthlyReport.Linkage.NONE,
        new Funnel(1210, 968, 642, 377),
        sources(sources),
        List.<DeliveryLine>of(),
        items(37),
        List.of(
            new NoticeCount(
                "R07",
                Severity.REJECT,
                "Een datum bestaat en staat in een van de vaste schrijfwijzen.",
                3),
            new NoticeCount("R21", Severity.HOLD, "Elke waarde van een codelijst is bekend.", 12),
            new NoticeCount("R31", Severity.WARN, "Een BSN heeft negen cijfers.", 1204)),
        null,
        List.of());
  }

  static List<SourceLine> sources(int count) {
    List<SourceLine> sources = new ArrayList<>();
    Punctuality[] all = Punctuality.values();
    for (int i = 0; i < count; i++) {
      boolean delivered = i != 2;
      sources.add(
          new SourceLine(
              i > 3 ? "werkgevers" : "gemeente-trajecten",
              i > 3 ? Integer.toString(12345678 + i) : "",
              i > 3
                  ? "Werkgevers in de regio"
                  : "Gemeente Den Haag, dienst Sociale Zaken en Werkgelegenheid",
              delivered ? "trajecten_2021-03.csv" : null,
              delivered ? "2021-03" : null,
              delivered ? Instant.parse("2021-04-03T08:12:00Z") : null,
              all[i % all.length],
              412L + i,
              3L * i,
              i,
              i % 5,
              i == 1 ? "trajecten_2021-03_nieuw.csv" : null,
              i == 1
                  ? List.of(
                      "Meer dan 10% van de rijen is afgewezen; de vorige levering blijft gelden.")
                  : List.of()));
    }
    return sources;
  }

  static List<Difference> items(int count) {
    List<Difference> items = new ArrayList<>();
    Difference.Field[] all = Difference.Field.values();
    for (int i = 0; i < count; i++) {
      items.add(
          new Difference(
              "p" + i,
              "PERSOON-" + i,
              all[i % 4],
              "werkgevers",
              "01-03-2021",
              i % 3 == 0 ? "uwv" : "gemeente-trajecten",
              "",
              "k" + i,
              "14-03-2021",
              5L * i));
    }
    return items;
  }

  static MonthlyReport contacts(Locale language) {
    List<Figure> figures = new ArrayList<>();
    String[][] measures = {
      {"contacten", "Mensen die contact zochten", "140"},
      {"doorverwezen", "Doorverwezen naar werkgever, opleiding, UWV of gemeente", "61"},
      {"antwoord", "Beantwoord binnen twee werkdagen", "9"},
    };
    for (String[] measure : measures) {
      for (var month : months("2020-02", "2021-03", Integer.parseInt(measure[2])).entrySet()) {
        SortedMap<String, Integer> one = new TreeMap<>();
        one.put(month.getKey(), month.getValue());
        figures.add(
            figure(
                measure[0],
                measure[1],
                Unit.CONTACTS,
                month.getKey(),
                0,
                0,
                null,
                groups(month.getValue(), "ZIJ_INSTROMER", "HERINTREDER", "SCHOLIER"),
                one,
                null,
                List.of()));
      }
    }
    Header header = header(language);
    MonthlyReport report = report(header, figures, 4);
    return new MonthlyReport(
        header,
        report.measures(),
        figures,
        report.ties(),
        new Persons(512, 512, 512, 0),
        MonthlyReport.Linkage.NONE,
        new Funnel(0, 0, 0, 0),
        report.sources(),
        report.deliveries(),
        List.of(),
        report.notices(),
        null,
        List.of());
  }
}
