package nl.sectordeal.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What clients of the gemeente told when they joined (bevraging bij instroom): one row for a
 * traject that began since 2020, of those who were asked. Its chance is its own, so that the other
 * files stay as they are, and people are written as in the file of trajecten of the same month.
 */
final class IntakeSample {
  private static final String STEM = "gemeente/intake";
  private static final LocalDate FIRST_ASKED = LocalDate.of(2020, 1, 1);
  private static final int ASKED = 55;
  private static final long STREAM = 0xE5FL;

  private static final List<String> COLUMNS =
      List.of(
          ("Intakenummer|BSN|Voornaam|Tussenvoegsel|Achternaam|Geboortedatum|Geslacht|Postcode|Huisnummer|Datum instroom"
                  + "|Situatie|Ingeschreven UWV|Studeert voltijd|Zonder werk sinds|Volgt opleiding|Zoekt werk"
                  + "|Hoogste opleiding|Herkomst buiten Nederland|Arbeidsbeperking|Andere belemmering|Dakloos|Gevraagd op")
              .split("\\|"));

  private static final List<String> LEVELS =
      List.of(
          "Basisonderwijs",
          "Vmbo",
          "Vmbo",
          "Mbo 1",
          "Mbo 1",
          "Mbo 2",
          "Mbo 2",
          "Mbo 3",
          "Mbo 4",
          "Havo/vwo",
          "Hbo",
          "Wo");

  private static final String NONE_SAID = "Wil niet zeggen";

  /**
   * A row that shows something.
   *
   * @param place which of the rows of the first round
   * @param until last round in which it is so
   * @param heading of what is other in it
   */
  private record Part(
      int place, int until, String heading, Object value, String dutch, String english) {}

  private static final List<Part> CAST =
      List.of(
          new Part(
              2,
              3,
              "Studeert voltijd",
              "Ja",
              "studeert voltijd en staat als werkloos: telt als inactief (D36)",
              "full-time student told as unemployed: counts as inactive"),
          new Part(
              4,
              3,
              "Situatie",
              "Werkt",
              "werkt, en is ingeschreven als werkzoekende (D37): telt als werkloos",
              "works and is registered as a job seeker: counts as unemployed"),
          new Part(
              6,
              3,
              "Hoogste opleiding",
              null,
              "opleiding niet ingevuld (D31): alleen in het eindtotaal",
              "level of education missing: in the grand total only"),
          new Part(
              8,
              2,
              "Hoogste opleiding",
              null,
              "opleiding in januari en februari niet ingevuld, komt in maart: dan telt deze deelname mee",
              "level of education comes in March: counts from then on"),
          new Part(
              10,
              3,
              "Hoogste opleiding",
              "Geen",
              "volwassene zonder opleiding, zonder opgegeven belemmering (D40)",
              "adult without schooling, no disadvantage declared"),
          new Part(
              12,
              3,
              "Situatie",
              "Vrijwilliger",
              "situatie niet vertaald (R50): de rij wacht, de deelname is onvolledig (D31)",
              "position not mapped: the row is held, the participation incomplete"),
          new Part(
              14,
              3,
              "BSN",
              null,
              "BSN ontbreekt: rij afgewezen (R25), de deelname is onvolledig (D31)",
              "BSN missing: row refused, the participation incomplete"),
          new Part(
              16,
              3,
              "Gevraagd op",
              null,
              "wil niets zeggen, en nergens staat dat ernaar is gevraagd (D32)",
              "would not say, and nothing shows that it was asked"),
          new Part(
              18,
              3,
              "Datum instroom",
              LocalDate.of(2019, 6, 3),
              "gaat over een dag ver voor het traject: hoort bij geen deelname, die dus onvolledig is (D31)",
              "about a day long before the traject: belongs to no participation, which stays incomplete"),
          new Part(
              20,
              3,
              "Gevraagd op",
              LocalDate.of(2021, 1, 11),
              "wil niets zeggen, gevraagd op 11-01-2021: volledig, telt bij geen CO15 tot en met CO17",
              "refused, asked on that day: complete, and in none of CO15 to CO17"));

  private final long seed;
  private final List<String> cast = new ArrayList<>();
  private final Map<String, Object[]> newest = new LinkedHashMap<>();
  private final Map<String, Integer> sizes = new LinkedHashMap<>();

  IntakeSample(long seed) {
    this.seed = seed;
  }

  /** The files of all rounds by path below the inbox. */
  Map<String, byte[]> files(ZorgSample sample) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int round = 1; round <= Rounds.COUNT; round++) {
      Map<String, Object[]> rows =
          rows(sample.tables().get(ZorgSample.path(Feed.TRAJECTEN, round)));
      if (round == 1) {
        cast.addAll(rows.keySet());
      }
      playIn(rows, round);
      String path = Rounds.file(STEM, round, 6, "1700") + ".csv";
      files.put(path, csv(rows.values()));
      sizes.put(path, rows.size());
      newest.clear();
      newest.putAll(rows);
    }
    return files;
  }

  private Map<String, Object[]> rows(Table tracks) {
    Map<String, Object[]> rows = new LinkedHashMap<>();
    for (Object[] track : tracks.rows) {
      if (track.length > 0 && isOfClient(track)) {
        String key = "I" + track[0].toString().substring(1);
        Dice dice = new Dice(seed ^ STREAM, Integer.parseInt(key.substring(1)));
        if (dice.chance(ASKED)) {
          rows.put(key, row(key, track, dice));
        }
      }
    }
    return rows;
  }

  /** Whether it is a traject of the operation, of somebody outside the cast. */
  private static boolean isOfClient(Object[] track) {
    return track[0].toString().startsWith("T1")
        && !track[Feed.TRAJECTEN.column("Soort")].equals("Taal")
        && !((LocalDate) track[Feed.TRAJECTEN.column("Startdatum")]).isBefore(FIRST_ASKED);
  }

  private static Object[] row(String key, Object[] track, Dice dice) {
    LocalDate start = (LocalDate) track[Feed.TRAJECTEN.column("Startdatum")];
    int sort = dice.below(100);
    boolean seeks = sort < 72;
    boolean works = sort >= 94;
    boolean refuses = dice.chance(6);
    LocalDate since = start.minusDays(dice.between(30, 1100));
    Object[] row = Arrays.copyOf(track, COLUMNS.size());
    row[0] = key;
    row[9] = start;
    row[10] = seeks ? "Werkloos" : works ? "Werkt" : "Vrijgesteld";
    row[11] = yes(seeks);
    row[12] = yes(false);
    row[13] = seeks ? since : null;
    row[14] = yes(dice.chance(8));
    row[15] = yes(seeks);
    row[16] = dice.pick(LEVELS);
    int[] percent = {38, 14, 11, 3};
    for (int i = 0; i < percent.length; i++) {
      boolean yes = dice.chance(percent[i]);
      row[17 + i] = refuses ? NONE_SAID : yes(yes);
    }
    row[21] = start;
    return row;
  }

  private static String yes(boolean yes) {
    return yes ? "Ja" : "Nee";
  }

  private void playIn(Map<String, Object[]> rows, int round) {
    for (Part part : CAST) {
      Object[] row = rows.get(cast.get(part.place()));
      if (part.heading().equals("Gevraagd op")) {
        Arrays.fill(row, 17, 21, NONE_SAID);
      } else {
        unemployed(row);
      }
      if (round <= part.until()) {
        row[COLUMNS.indexOf(part.heading())] = part.value();
      }
    }
  }

  /** So that the one thing that is other shows. */
  private static void unemployed(Object[] row) {
    row[10] = "Werkloos";
    row[11] = "Ja";
    row[16] = "Vmbo";
    Arrays.fill(row, 17, 21, "Nee");
  }

  private static byte[] csv(Collection<Object[]> rows) {
    CsvText csv = CsvText.of(Feed.TRAJECTEN);
    StringBuilder text = new StringBuilder(csv.opening());
    try {
      csv.line(text, COLUMNS.toArray());
      for (Object[] row : rows) {
        csv.line(text, row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(csv.charset());
  }

  /** What the README says of it. */
  String page() {
    StringBuilder page = new StringBuilder(HEAD);
    List<String> keys = new ArrayList<>(newest.keySet());
    for (Part part : CAST) {
      String key = cast.get(part.place());
      page.append("| intake_2021-03 | ")
          .append(keys.indexOf(key) + 2)
          .append(" | ")
          .append(key)
          .append(" | ")
          .append(part.dutch())
          .append(" | ")
          .append(part.english())
          .append(" |\n");
    }
    return page.toString();
  }

  /** The lines of its files in the README's table of rows per file. */
  String counts() {
    StringBuilder page = new StringBuilder();
    sizes.forEach(
        (path, rows) -> page.append("| ").append(path).append(" | ").append(rows).append(" |\n"));
    return page.toString();
  }

  private static final String HEAD =
      """

      ## Bevraging bij instroom, voor de schaduwberekening ESF (intake, for the ESF shadow calculation)

      De gemeente vraagt sinds 2020 wie aan een werkfit- of werkontwikkeltraject begint; iets meer dan de helft is gevraagd. Van
      wie niet gevraagd is, van wie eerder begon en van wie alleen de academie kent, is de deelname onvolledig: zij telt alleen
      in het eindtotaal. Het huishouden wordt niet gevraagd: die indicatoren zijn in 2018 vervallen. *Asked since 2020, of a good
      half; all other participations are incomplete. Households are not asked: those indicators ended in 2018.*

      | bestand | rij | sleutel | wat | what |
      |---|--:|---|---|---|
      """;
}
