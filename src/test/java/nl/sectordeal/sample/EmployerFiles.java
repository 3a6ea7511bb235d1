package nl.sectordeal.sample;

import java.util.List;
import java.util.Locale;

/** The workbooks of the employers, each with its own ways (werkgeversbestanden). */
final class EmployerFiles {
  private static final List<String> MONTHS = List.of("januari", "februari", "maart");

  /** Adds the workbook of one employer for one round. */
  static void add(ZorgSample sample, int employer, int round) {
    Employer e = Employer.DELIVERING.get(employer);
    String stem = "werkgevers/plaatsingen_" + e.kvk();
    int day = employer == 4 && round == 3 ? 5 : 1 + employer % 4;
    String path =
        Rounds.file(
                stem,
                round,
                day,
                String.format(Locale.ROOT, "%02d%02d", 9 + employer, 5 * employer))
            + ".xlsx";
    if (employer == 7 && round == 3) {
      return;
    }
    if (employer == 9 && round == 3) {
      String before = Rounds.file(stem, 2, day, "1845") + ".xlsx";
      sample.repeat(before, path);
      return;
    }
    String month = employer == 9 ? "" : ", " + MONTHS.get(round - 1) + " 2021";
    Table table = sample.table(Feed.WERKGEVERS, e.kvk(), round, "Plaatsingen " + e.name() + month);
    look(table, employer, round);
    sample.put(path, table);
  }

  private static void look(Table table, int employer, int round) {
    switch (employer) {
      case 0 -> table.looks.add(Table.Look.HIDDEN_SHEET);
      case 1 -> table.looks.add(Table.Look.TOTALS);
      case 2 -> table.looks.add(Table.Look.NOTES);
      case 3 -> table.looks.add(Table.Look.FROM_1904);
      case 4 -> table.addColumn("BSN", key -> bsn(table, key));
      case 5 -> table.headings = List.copyOf(spelled(table.headings));
      case 6 -> {
        table.hiddenKeys.add("1005");
        table.rows.set(3, withFormula(table.rows.get(3)));
      }
      case 7 -> table.addColumn("Ons kenmerk", key -> bsn(table, key));
      case 8 -> {
        if (round == 1) {
          table.blankBefore(20);
        }
      }
      default -> table.looks.add(Table.Look.NO_MONTH);
    }
  }

  /** An employer may not send this; it is invented, and of nobody else in the sample. */
  private static String bsn(Table table, Object key) {
    return InventedIds.bsn(
        30_000 + 1_000L * (table.title.length() % 10) + Integer.parseInt((String) key));
  }

  private static List<String> spelled(List<String> headings) {
    return headings.stream()
        .map(
            h ->
                h.equals("In dienst")
                    ? "IN-DIENST"
                    : h.equals("Geboortedatum") ? "geboorte datum:" : h)
        .toList();
  }

  private static Object[] withFormula(Object[] row) {
    Object[] copy = row.clone();
    int hours = Feed.WERKGEVERS.column("Uren per week");
    if (copy[hours] instanceof Integer whole) {
      copy[hours] = new XlsxFile.Formula("4*" + whole / 4.0, whole);
    }
    return copy;
  }

  private EmployerFiles() {}
}
