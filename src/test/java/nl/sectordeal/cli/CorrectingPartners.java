package nl.sectordeal.cli;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Partners of the job on causes: each row can be put, changed and taken out by its key. */
final class CorrectingPartners {
  private static final String PERSON = "Nummer;BSN;Achternaam;Geboortedatum;";
  private static final String WORK = "KvK;Start;Einde;Uren";
  private static final Map<String, String> HEADINGS =
      Map.of(
          "gemeente", PERSON + WORK + ";Bewijs;Doelgroep",
          "uwv", PERSON + WORK,
          "werkgevers", PERSON + WORK,
          "trajecten", PERSON + "Soort;Start;Einde;Resultaat",
          "certificaten", PERSON + "Soort;Datum;Mutatie",
          "akkoorden", "Nummer;KvK;Banen;Van;Tot");

  private final SortedMap<String, SortedMap<String, String>> sources = new TreeMap<>();

  /** Puts a row about a person, in place of an earlier one. */
  CorrectingPartners put(String source, String key, int person, String cells) {
    return put(source, key, who(person) + cells);
  }

  /** Puts a row with all its cells but the key. */
  CorrectingPartners put(String source, String key, String cells) {
    sources.computeIfAbsent(source, any -> new TreeMap<>()).put(key, cells);
    return this;
  }

  CorrectingPartners takeOut(String source, String key) {
    sources.get(source).remove(key);
    return this;
  }

  static String who(int person) {
    return bsn(person) + ";" + name(person);
  }

  static String bsn(int person) {
    return Partner.bsn("oorzaak", person);
  }

  static String name(int person) {
    return "Achter" + (char) ('a' + person) + "naam;%02d-05-1985;".formatted(person);
  }

  /** Delivers the rows of a source. */
  CorrectingPartners deliver(Desk desk, String source, String period, String receipt) {
    StringBuilder text = new StringBuilder(HEADINGS.get(source)).append('\n');
    sources
        .get(source)
        .forEach((key, cells) -> text.append(key).append(';').append(cells).append('\n'));
    desk.put(Partner.name(source, period, receipt, "csv"), Partner.bytes(text.toString()));
    return this;
  }

  /** Delivers the rows of all sources. */
  void deliver(Desk desk, String period, String receipt) {
    sources.keySet().forEach(source -> deliver(desk, source, period, receipt));
  }
}
