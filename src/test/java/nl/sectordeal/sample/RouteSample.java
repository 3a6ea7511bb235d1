package nl.sectordeal.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Personnel files of 25 care employers and the attendance of the sessions, in three rounds
 * (routekaart).
 */
final class RouteSample {
  private static final int PEOPLE = 600;
  private static final List<String> HEADINGS =
      List.of(
          "Personeelsnummer",
          "Roepnaam",
          "Tussenvoegsel",
          "Achternaam",
          "Geboortedatum",
          "Geslacht",
          "Postcode",
          "Huisnummer",
          "Functie",
          "Uren per week",
          "In functie sinds",
          "In functie tot",
          "Contractvorm");
  private static final List<YearMonth> MONTHS =
      List.of(YearMonth.of(2021, 7), YearMonth.of(2021, 8), YearMonth.of(2021, 9));

  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<RouteSpell> spells = new ArrayList<>();
  private final RouteSessions sessions;

  RouteSample(long seed) {
    People people = new People(seed + 2);
    RouteCareers careers = new RouteCareers(seed, people, spells::add);
    for (int who = 0; who < PEOPLE; who++) {
      careers.live(who);
    }
    new RouteCast(people, spells::add).enter();
    spells.sort(
        Comparator.comparing(RouteSpell::number).thenComparing(one -> one.since().toString()));
    sessions = new RouteSessions(seed);
    for (YearMonth month : MONTHS) {
      round(month);
    }
  }

  Map<String, byte[]> files() {
    return files;
  }

  private void round(YearMonth month) {
    LocalDate last = month.atEndOfMonth();
    for (int i = 0; i < RouteEmployer.ALL.size(); i++) {
      RouteEmployer employer = RouteEmployer.ALL.get(i);
      // One employer forgets the second month; another is late in the third.
      boolean forgets = i == 23 && month.getMonthValue() == 8;
      int day = i == 9 && month.getMonthValue() == 9 ? 18 : 2 + i % 7;
      if (!forgets) {
        String name =
            "personeel/personeel_%s_%s_ontvangen-%sT%02d30.xlsx"
                .formatted(employer.kvk(), month, stamp(month.plusMonths(1).atDay(day)), 8 + i % 9);
        files.put(name, workbook(employer, month, last));
      }
    }
    files.put(
        "sessies/aanwezigheid_%s_ontvangen-%sT1600.csv"
            .formatted(month, stamp(month.plusMonths(1).atDay(4))),
        attendance(last));
  }

  private static String stamp(LocalDate day) {
    return day.toString().replace("-", "");
  }

  private byte[] workbook(RouteEmployer employer, YearMonth month, LocalDate last) {
    XlsxFile book = new XlsxFile(employer.kvk().endsWith("14"));
    XlsxFile.Sheet sheet = book.sheet("Personeel", false);
    sheet.row(employer.name() + ", personeel in de zorg, " + month);
    sheet.blank();
    // In August one employer renames a column, and another adds one with national ids.
    boolean renames = employer.kvk().endsWith("18") && month.getMonthValue() == 8;
    boolean tells = employer.kvk().endsWith("03") && month.getMonthValue() == 7;
    List<Object> headings = new ArrayList<>(HEADINGS);
    if (renames) {
      headings.set(headings.indexOf("In functie sinds"), "Startdatum functie");
    }
    if (tells) {
      headings.add("BSN");
    }
    sheet.row(headings.toArray());
    for (RouteSpell spell : spells) {
      if (spell.employer().equals(employer.kvk()) && spell.hasBegunBy(last)) {
        List<Object> cells = new ArrayList<>(java.util.Arrays.asList(spell.cells(last)));
        if (tells) {
          cells.add(spell.person().bsn());
        }
        sheet.row(cells.toArray());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      book.writeTo(out, XlsxFile.Packing.PLAIN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private byte[] attendance(LocalDate last) {
    CsvText csv = CsvText.of(Feed.CONTACTEN);
    StringBuilder text = new StringBuilder();
    try {
      csv.line(text, RouteSessions.HEADINGS.toArray());
      for (Object[] row : sessions.heldBy(last)) {
        csv.line(text, row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The page on the sample. */
  static String page() {
    StringBuilder page = new StringBuilder(HEAD);
    RouteCast.LINES.forEach(line -> page.append("| ").append(line).append(" |\n"));
    return page.append(FOOT).toString();
  }

  private static final String HEAD =
      """
      # Voorbeeldgegevens routekaart

      Verzonnen werkgevers, werknemers en aanwezigen; ook het jaar van de kick-off van 11 mei is verzonnen, en welke functiegroep
      bij welke pijler hoort. Drie maanden lang sturen 25 werkgevers van vijf branches hun personeelsbestand, zonder BSN, en
      stuurt de organisatie de presentielijst, zonder namen. *Invented employers, workers and attendance, in three rounds; the
      personnel files have no national id, the attendance list has no names.*

      | rij | wat | what |
      |---|---|---|
      """;

  private static final String FOOT =
      """
      | 27440103, juli | zet een kolom BSN in het bestand: die wordt niet gelezen | sends a column with national ids, which is dropped |
      | 27440118, augustus | noemt een kolom anders: het bestand wordt geweigerd, juli blijft staan | renames a column: refused, July stays |
      | 27440124, augustus | levert niet | sends nothing |
      | 27440110, september | levert te laat | is late |
      | A131 | of deze er was, is *Misschien*: dat staat in geen lijst, en wacht | whether this one came is *Misschien*, which no list has: waits |
      | presentielijst | wie zich aanmeldde en niet kwam, telt niet | who did not come does not count |
      """;
}
