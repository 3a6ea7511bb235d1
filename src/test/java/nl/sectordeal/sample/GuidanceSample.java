package nl.sectordeal.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Career guidance: people register at one place and are helped by one of fourteen regions. Three
 * months, of which each file tells all that happened up to then (Sterk in je werk).
 */
final class GuidanceSample {
  private static final int PEOPLE = 790;
  private static final LocalDate FIRST = LocalDate.of(2017, 9, 4);
  private static final List<YearMonth> ROUNDS =
      List.of(YearMonth.of(2018, 11), YearMonth.of(2018, 12), YearMonth.of(2019, 1));
  private static final List<String> RECEIVED =
      List.of("20181204T0915", "20190104T0940", "20190204T0925");
  private static final LocalDate LAST = LocalDate.of(2019, 1, 31);
  private static final List<String> SITUATIONS =
      List.of(
          "Werkend in de zorg",
          "Werkend in de zorg",
          "Werkend in de zorg",
          "Zij-instromer",
          "Zij-instromer",
          "Zij-instromer",
          "Andere baan in de zorg",
          "Andere baan in de zorg",
          "Herintreder");
  private static final List<String> ADVICE =
      List.of("Ontwikkelmogelijkheden", "Ontwikkelmogelijkheden", "Opleiding", "Vacature");
  private static final String REGISTERED =
      "Aanmeldnummer|Aangemeld op|Voornaam|Tussenvoegsel|Achternaam|Geboortedatum|Postcode|Huisnummer|Gemeentecode|Situatie";
  private static final String HELPED =
      "Regelnummer|Voornaam|Tussenvoegsel|Achternaam|Geboortedatum|Postcode|Huisnummer|Gemeentecode|Situatie|Wat|Datum"
          + "|Advies|Uitkomst|Werkt in";

  /** One row of one file, from the round on in which it is told. */
  record Line(LocalDate day, @Nullable Object[] cells) {}

  /** Who is helped, as the files write it. */
  record Client(Person person, GuidanceRegion region, String gemeente, String situation) {}

  private final People people;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<Line> registered = new ArrayList<>();
  private final Map<String, List<Line>> helped = new TreeMap<>();

  GuidanceSample(long seed) {
    people = new People(seed + 2);
    for (int number = 1; number <= PEOPLE; number++) {
      follow(number, new Dice(seed, 40_000 + number));
    }
    new GuidanceCast(this).play();
    for (int round = 0; round < ROUNDS.size(); round++) {
      save(round);
    }
  }

  Map<String, byte[]> files() {
    return files;
  }

  private void follow(int number, Dice dice) {
    GuidanceRegion region = GuidanceRegion.any(dice);
    Person person =
        people
            .of(number, Group.NUGGER)
            .at(region.postcode(dice), Integer.toString(dice.between(1, 220)));
    Client client =
        new Client(person, region, dice.pick(region.gemeenten()), dice.pick(SITUATIONS));
    LocalDate day = dice.day(FIRST, LAST.minusDays(3));
    register("A" + (10_000 + number), day, client);
    if (dice.chance(74)) {
      talk(client, "R" + (10_000 + number), day.plusDays(dice.between(3, 45)), dice);
    }
  }

  private void talk(Client client, String key, LocalDate day, Dice dice) {
    help(client, key + "-1", "Gesprek", day, null, null, null);
    if (dice.chance(15)) {
      help(client, key + "-2", "Gesprek", day.plusDays(dice.between(10, 40)), null, null, null);
    }
    if (dice.chance(82)) {
      LocalDate advised = day.plusDays(dice.below(15));
      help(client, key + "-3", "Advies", advised, dice.pick(ADVICE), null, null);
      if (dice.chance(78)) {
        outcome(client, key, advised.plusDays(dice.between(20, 140)), dice);
      }
    }
  }

  private void outcome(Client client, String key, LocalDate day, Dice dice) {
    boolean works = client.situation().startsWith("Werkend");
    int what = dice.below(100);
    String outcome =
        what < 18
            ? "Geen"
            : what < 45 ? "Opleiding" : works && what < 85 ? "Behouden" : "Nieuwe baan";
    help(client, key + "-4", "Uitkomst", day, null, outcome, null);
    if ((outcome.equals("Behouden") || outcome.equals("Nieuwe baan")) && dice.chance(88)) {
      int stays = dice.below(100);
      help(
          client,
          key + "-5",
          "Nameting",
          day.plusDays(dice.between(170, 225)),
          null,
          null,
          stays < 81 ? "Zorg en welzijn" : stays < 92 ? "Elders" : "Werkt niet");
    }
  }

  void register(String number, LocalDate day, Client client) {
    registered.add(new Line(day, registration(number, day, client)));
  }

  /** A row that stands in the file of registrations as it is written here. */
  void register(LocalDate from, @Nullable Object... cells) {
    registered.add(new Line(from, cells));
  }

  static @Nullable Object[] registration(String number, Object day, Client client) {
    Person p = client.person();
    return new @Nullable Object[] {
      number,
      day,
      p.given(),
      p.particle(),
      p.surname(),
      p.birth(),
      p.postcode(),
      p.house(),
      client.gemeente(),
      client.situation()
    };
  }

  void help(
      Client client,
      String key,
      String what,
      LocalDate day,
      @Nullable String advice,
      @Nullable String outcome,
      @Nullable String works) {
    Person p = client.person();
    help(
        client.region().sender(),
        day,
        key,
        p.given(),
        p.particle(),
        p.surname(),
        p.birth(),
        p.postcode(),
        p.house(),
        client.gemeente(),
        client.situation(),
        what,
        day,
        advice,
        outcome,
        works);
  }

  /** A row that stands in a region's file as it is written here. */
  void help(String sender, LocalDate from, @Nullable Object... cells) {
    helped.computeIfAbsent(sender, name -> new ArrayList<>()).add(new Line(from, cells));
  }

  Person person(int number) {
    return people.of(number, Group.NUGGER);
  }

  private void save(int round) {
    String name = ROUNDS.get(round) + "_ontvangen-" + RECEIVED.get(round) + ".csv";
    files.put("aanmeldingen_" + name, text(REGISTERED, registered, round, StandardCharsets.UTF_8));
    helped.forEach(
        (sender, lines) -> {
          if (!GuidanceCast.isMissing(sender, ROUNDS.get(round))) {
            String headings = HELPED + GuidanceCast.columnTooMany(sender, ROUNDS.get(round));
            files.put(
                "regio/" + sender + "_" + name,
                text(headings, lines, round, Charset.forName("windows-1252")));
          }
        });
  }

  private static byte[] text(String headings, List<Line> lines, int round, Charset charset) {
    LocalDate last = ROUNDS.get(round).atEndOfMonth();
    String[] columns = headings.split("\\|");
    StringBuilder text = new StringBuilder();
    CsvText csv = CsvText.of(Feed.CONTACTEN);
    try {
      csv.line(text, (Object[]) columns);
      for (Line line : lines) {
        if (!line.day().isAfter(last)) {
          csv.line(text, Arrays.copyOf(line.cells(), columns.length));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(charset);
  }
}
