package nl.sectordeal.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Partners who correct, withdraw, forget to deliver and deliver late, at random. Employers know no
 * numbers, and write some birth dates and addresses otherwise than the gemeente does.
 */
final class RestlessPartners {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
  private static final int PERSONS = 24;

  private static final String DESCRIBED =
      "Voornaam;Achternaam;Geboortedatum;Geslacht;Postcode;Huisnummer";
  private static final String WORK = ";KvK;Start;Einde;Uren";
  private static final Map<String, String> HEADINGS =
      Map.of(
          "gemeente", "Nummer;BSN;" + DESCRIBED + WORK + ";Bewijs;Doelgroep",
          "werkgevers", "Nummer;" + DESCRIBED + WORK,
          "certificaten", "Nummer;BSN;" + DESCRIBED + ";Start;Soort;Mutatie");

  private final Random dice;
  private final Map<String, List<Map<String, String>>> sources = new TreeMap<>();

  RestlessPartners(long seed) {
    dice = new Random(seed);
    HEADINGS.keySet().forEach(source -> sources.put(source, new ArrayList<>()));
    for (int person = 0; person < PERSONS; person++) {
      addSomeone(person);
    }
  }

  private void addSomeone(int person) {
    Map<String, String> one = new TreeMap<>();
    one.put("Nummer", "N" + person);
    one.put("BSN", Partner.bsn("rusteloos", person));
    one.put("Voornaam", List.of("Jan", "Fatima", "Piet", "Noor", "Ali").get(person % 5));
    one.put("Achternaam", "Achter" + (char) ('a' + person));
    one.put(
        "Geboortedatum",
        "%02d-%02d-19%02d".formatted(person % 12 + 1, 12 - person % 12, 60 + person));
    one.put("Geslacht", person % 2 == 0 ? "M" : "V");
    one.put("Postcode", "25%02dAB".formatted(11 + person));
    one.put("Huisnummer", Integer.toString(1 + person));
    LocalDate start = LocalDate.ofYearDay(2020, 60 + dice.nextInt(380) % 306);
    one.put("KvK", Integer.toString(27410011 + dice.nextInt(3)));
    one.put("Start", DAY.format(start));
    one.put("Einde", dice.nextInt(3) == 0 ? DAY.format(start.plusDays(dice.nextInt(300))) : "");
    one.put("Uren", Integer.toString(8 + 4 * dice.nextInt(6)));
    one.put("Bewijs", "");
    one.put("Doelgroep", dice.nextInt(4) == 0 ? "WW" : "Bijstand");
    one.put("Soort", "Diploma");
    one.put("Mutatie", "Nieuw");
    sources.get("gemeente").add(one);
    if (dice.nextInt(4) > 0) {
      sources.get("werkgevers").add(asEmployersSay(one));
    }
    if (dice.nextInt(3) == 0) {
      sources.get("certificaten").add(new TreeMap<>(one));
    }
  }

  /** Of some the day and month stand the other way round, at an earlier address. */
  private Map<String, String> asEmployersSay(Map<String, String> one) {
    Map<String, String> said = new TreeMap<>(one);
    if (dice.nextInt(3) == 0) {
      String[] born = one.get("Geboortedatum").split("-");
      said.put("Geboortedatum", born[1] + "-" + born[0] + "-" + born[2]);
      said.put("Postcode", "3011AA");
      said.put("Huisnummer", "1");
    }
    return said;
  }

  /** Delivers what each source says of a month; some do not, and some only later. */
  void deliver(Desk desk, YearMonth month) {
    sources.forEach(
        (source, rows) -> {
          if (dice.nextInt(6) > 0) {
            put(desk, source, month, rows);
          }
        });
  }

  private void put(Desk desk, String source, YearMonth month, List<Map<String, String>> rows) {
    String[] columns = HEADINGS.get(source).split(";");
    String lines =
        rows.stream()
            .map(row -> Arrays.stream(columns).map(row::get).collect(Collectors.joining(";")))
            .collect(Collectors.joining("\n", HEADINGS.get(source) + "\n", "\n"));
    String receipt = month.plusMonths(1).toString().replace("-", "") + "03";
    desk.put(Partner.name(source, month.toString(), receipt, "csv"), Partner.bytes(lines));
  }

  /** Some of everything that partners do between two months. */
  void change() {
    correct("gemeente", "Einde", "01-12-2020");
    correct("gemeente", "Doelgroep", "WW");
    correct("gemeente", "Doelgroep", "Bijstand");
    correct("gemeente", "Bewijs", "Goedgekeurd");
    correct("gemeente", "Bewijs", "Zoek");
    correct("gemeente", "Bewijs", "");
    correct("gemeente", "BSN", Partner.bsn("rusteloos", dice.nextInt(PERSONS)));
    correct("werkgevers", "Uren", Integer.toString(8 + 4 * dice.nextInt(6)));
    correct("werkgevers", "Einde", "15-03-2021");
    correct("werkgevers", "Achternaam", "Achter" + (char) ('a' + dice.nextInt(PERSONS)));
    correct("certificaten", "Mutatie", dice.nextBoolean() ? "Intrekken" : "Nieuw");
    sources.get("werkgevers").removeIf(row -> dice.nextInt(20) == 0);
    addSomeone(PERSONS + dice.nextInt(2));
    if (dice.nextInt(3) == 0) {
      sources.get("gemeente").removeIf(row -> dice.nextInt(3) == 0);
    }
  }

  private void correct(String source, String column, String value) {
    List<Map<String, String>> rows = sources.get(source);
    if (!rows.isEmpty()) {
      rows.get(dice.nextInt(rows.size())).put(column, value);
    }
  }
}
