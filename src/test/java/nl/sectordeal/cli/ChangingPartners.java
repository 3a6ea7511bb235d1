package nl.sectordeal.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Partners of whom much changes from month to month, at random: rows come, change and vanish, and
 * so do agreements.
 */
final class ChangingPartners {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
  private static final int PERSONS = 80;
  private static final String[] GEMEENTE = {
    "Nummer",
    "BSN",
    "Achternaam",
    "Geboortedatum",
    "Doelgroep",
    "Soort",
    "Start",
    "Einde",
    "Resultaat"
  };
  private static final String[] WORK = {
    "Nummer", "BSN", "Achternaam", "Geboortedatum", "KvK", "Start", "Einde", "Uren"
  };
  private static final String[] AGREEMENT = {"Nummer", "KvK", "Banen", "Van", "Tot"};

  private final Random dice;
  private final List<String[]> trajects = new ArrayList<>();
  private final List<String[]> uwv = new ArrayList<>();
  private final List<String[]> employers = new ArrayList<>();
  private final List<String[]> agreements = new ArrayList<>();
  private int next;

  ChangingPartners(long seed) {
    dice = new Random(seed);
    for (int i = 0; i < PERSONS; i++) {
      addSomeone();
    }
    for (int i = 0; i < 4; i++) {
      agreements.add(new String[] {"A" + i, kvk(i), "10", day(), maybe(50, day())});
    }
  }

  /** Delivers what the partners know in a month, in the month after it. */
  void deliver(Desk desk, YearMonth month) {
    put(desk, "gemeente", month, GEMEENTE, trajects);
    put(desk, "uwv", month, WORK, uwv);
    put(desk, "werkgevers", month, WORK, employers);
    put(desk, "akkoorden", month, AGREEMENT, agreements);
    change();
  }

  private void put(
      Desk desk, String source, YearMonth month, String[] headings, List<String[]> rows) {
    StringBuilder text = new StringBuilder(String.join(";", headings)).append('\n');
    rows.forEach(row -> text.append(String.join(";", row)).append('\n'));
    String receipt = month.plusMonths(1).toString().replace("-", "") + "03";
    desk.put(
        Partner.name(source, month.toString(), receipt, "csv"), Partner.bytes(text.toString()));
  }

  private void change() {
    change(trajects, 20, 4, () -> maybe(50, "Bijstand", "WW"));
    change(trajects, 20, 7, () -> maybe(70, day()));
    change(trajects, 20, 8, () -> maybe(90, "Afgerond", "Loopt"));
    change(uwv, 20, 6, () -> maybe(50, day()));
    change(uwv, 20, 7, this::hours);
    change(employers, 20, 4, () -> kvk(dice.nextInt(6)));
    change(employers, 20, 6, () -> maybe(50, day()));
    change(employers, 20, 7, this::hours);
    change(agreements, 3, 3, () -> day(2020, 2020));
    change(agreements, 3, 4, () -> maybe(50, day(2021, 2021)));
    for (List<String[]> rows : List.of(trajects, uwv, employers)) {
      rows.removeIf(row -> dice.nextInt(100) < 3);
    }
    for (int i = dice.nextInt(5); i > 0; i--) {
      addSomeone();
    }
  }

  /** A new value in one row of so many. */
  private void change(List<String[]> rows, int oneIn, int column, Supplier<String> value) {
    for (String[] row : rows) {
      if (dice.nextInt(oneIn) == 0) {
        row[column] = value.get();
      }
    }
  }

  private void addSomeone() {
    int i = next++;
    String bsn = Partner.bsn("wisselend", i);
    String born = "%02d-03-1990".formatted(i % 28 + 1);
    String name = "Achter" + i;
    if (dice.nextInt(3) > 0) {
      trajects.add(
          new String[] {
            "T" + i,
            bsn,
            name,
            born,
            "Bijstand",
            maybe(80, "Werkfit", "Taal"),
            day(),
            maybe(70, day(2021, 2021)),
            maybe(90, "Afgerond", "Loopt")
          });
    }
    LocalDate start = LocalDate.parse(day(), DAY);
    for (int j = dice.nextInt(3); j > 0; j--) {
      String kvk = kvk(dice.nextInt(6));
      String end = maybe(30, DAY.format(start.plusDays(dice.nextInt(300))));
      if (dice.nextInt(4) > 0) {
        uwv.add(new String[] {i + "u" + j, bsn, name, born, kvk, DAY.format(start), end, hours()});
      }
      if (dice.nextInt(4) > 0) {
        String other = DAY.format(start.plusDays(dice.nextInt(12)));
        employers.add(new String[] {i + "w" + j, bsn, name, born, kvk, other, end, hours()});
      }
      start = start.plusDays(100);
    }
  }

  private String hours() {
    return Integer.toString(8 + 4 * dice.nextInt(7));
  }

  private static String kvk(int employer) {
    return Integer.toString(27410011 + employer);
  }

  private String day() {
    return day(2020, 2021);
  }

  private String day(int firstYear, int lastYear) {
    int year = firstYear + dice.nextInt(lastYear - firstYear + 1);
    return DAY.format(LocalDate.ofYearDay(year, 1 + dice.nextInt(365)));
  }

  private String maybe(int percent, String value) {
    return maybe(percent, value, "");
  }

  private String maybe(int percent, String value, String otherwise) {
    return dice.nextInt(100) < percent ? value : otherwise;
  }
}
