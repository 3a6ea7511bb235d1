package nl.sectordeal.sample;

import java.time.LocalDate;
import java.util.function.Consumer;

/** People of whom each shows one thing (rolverdeling); the README of the sample tells which. */
final class LeuvenCast {
  private static final LocalDate ASKED = LocalDate.of(2023, 5, 8);

  static final String PAGE =
      """
      # Voorbeeldgegevens Aan de slag in de zorg, Leuven

      Alles hier is verzonnen: mensen, adressen, nummers en werkgevers. INSZ en ondernemingsnummers voldoen aan hun controle;
      van wie zo'n nummer in het echt is, weten we niet. *All people, addresses, numbers and employers here are invented.*

      Drie maanden, maart tot en met mei 2024, van VDAB (drie CSV-bestanden), OCMW Leuven, CVO Volt, CVO Qrios en vijf werkgevers
      in de zorg. Zo'n 390 mensen, en een rolverdeling. *Three months, some 390 people, and a cast.*

      Opnieuw maken (*make again*, the same bytes): zie `../README.md`. `expected/` zegt wat eruit moet komen.

      | rij | wat | what |
      |---|---|---|
      | V9001 | INSZ uit het bisregister: bij de maand is 40 opgeteld | number of the bis register, month plus 40 |
      | V9002 | geboren in 2003: controle met een 2 ervoor | born in 2003: checked with a 2 in front |
      | V9003 | 24 jaar op de dag voor de 25e verjaardag, ruim zes maanden zonder werk: langdurig werkloos (EECO03) | 24 the day before turning 25: long-term unemployed |
      | V9004 | een dag ouder, dus 25: na zes maanden niet langdurig werkloos | 25: not long-term unemployed |
      | V9005 | non-binair: eigen kolom in de tabellen van ESF+ | non-binary: a column of its own |
      | V9006 | wil niets zeggen over herkomst, beperking en wonen; gevraagd op 08-05-2023 | refused, asked on that day |
      | V9007 | studieniveau ontbreekt in maart en april: onvolledig; komt in mei | level of education missing until May |
      | V9008 | infosessie zonder eigen budget: geen deelnemer | information session: no participant |
      | V9009, V9010 | twee keer in begeleiding: één deelnemer, het werk van september 2023 vervalt | came back: one participant, earlier result replaced |
      | V9011 | werk gevonden en binnen vier weken weer kwijt: zoekt werk (EECR01), niet aan het werk (EECR04) | lost the job within four weeks |
      | V9012 | attest binnen vier weken na vertrek (EECR03), werk bij twee werkgevers na elkaar: duurzaam | certificate within four weeks; two employers, lasting |
      | V9015 | einde van de begeleiding pas in mei verbeterd, van 29-12 naar 30-11-2023: het werk van 08-01-2024 komt te laat voor EECR04 | end corrected in May: the job is too late for EECR04 |
      | V9017 | Nederlandse postcode in de kolom: telt, met een bericht (R44) | Dutch postcode: counts, with a notice |
      | O9013 | INSZ die niet kan bestaan: rij afgewezen (R26) | impossible INSZ: row refused |
      | O9014 | einde voor het begin, verbeterd in april: eerst afgewezen (R17) | end before start, corrected in April |
      | T9016-1 | ondernemingsnummer dat niet kan bestaan: rij afgewezen (R45) | impossible enterprise number: row refused |
      """;

  private final Consumer<LeuvenRow> rows;

  LeuvenCast(Consumer<LeuvenRow> rows) {
    this.rows = rows;
  }

  void enter() {
    numbers();
    ages();
    answers();
    results();
    wrong();
  }

  private void numbers() {
    LeuvenPerson blessing = person(1, LocalDate.of(1991, 4, 2), "Blessing", "Okafor", "V");
    String bis = LeuvenNumbers.insz(blessing.birth(), 502, LeuvenNumbers.BIS);
    intake("HE").putOn(stay("V9001", blessing.withInsz(bis), day(2023, 5, 8), day(2023, 9, 29)));
    LeuvenPerson lore = person(2, LocalDate.of(2003, 2, 17), "Lore", "Feyaerts", "V");
    intake("").putOn(stay("V9002", lore, day(2023, 5, 8), day(2023, 8, 31)));
  }

  private void ages() {
    LocalDate start = LocalDate.of(2023, 9, 18);
    LeuvenIntake seeks =
        new LeuvenIntake(LeuvenIntake.SEEKS, day(2023, 3, 10), 3, "", false, start);
    LeuvenPerson hamza = person(3, LocalDate.of(1998, 9, 19), "Hamza", "Aouad", "M");
    seeks.putOn(stay("V9003", hamza, start, day(2024, 2, 2)));
    LeuvenPerson nele = person(4, LocalDate.of(1998, 9, 18), "Nele", "Craps", "V");
    seeks.putOn(stay("V9004", nele, start, day(2024, 2, 2)));
  }

  private void answers() {
    LeuvenPerson robin = person(5, LocalDate.of(1987, 11, 3), "Robin", "Swinnen", "X");
    intake("").putOn(stay("V9005", robin, day(2023, 6, 5), day(2023, 10, 13)));
    LeuvenPerson lut = person(6, LocalDate.of(1979, 1, 22), "Lut", "Kestens", "V");
    new LeuvenIntake(LeuvenIntake.SEEKS, day(2023, 1, 2), 2, "HM", true, ASKED)
        .putOn(stay("V9006", lut, day(2023, 5, 8), day(2023, 11, 30)));
    LeuvenPerson dries = person(7, LocalDate.of(1984, 7, 7), "Dries", "Vranckx", "M");
    LeuvenRow row = stay("V9007", dries, day(2023, 6, 1), day(2023, 12, 1));
    intake("").putOn(row);
    row.untilRound(2, cells -> cells.remove("Studieniveau"));
    LeuvenPerson rita = person(8, LocalDate.of(1972, 3, 30), "Rita", "Uytterhoeven", "V");
    intake("")
        .putOn(stay("V9008", rita, day(2023, 10, 4), day(2023, 10, 4)).put("Eigen budget", "Nee"));
  }

  private void results() {
    LeuvenPerson samuel = person(9, LocalDate.of(1990, 5, 12), "Samuel", "Tshibanda", "M");
    intake("H").putOn(stay("V9009", samuel, day(2023, 5, 15), day(2023, 8, 31)));
    intake("H").putOn(stay("V9010", samuel, day(2023, 11, 6), day(2024, 2, 29)));
    work("T9009-1", samuel, 0, day(2023, 9, 4), day(2023, 9, 15));
    LeuvenPerson mariam = person(11, LocalDate.of(1993, 8, 26), "Mariam", "Haddad", "V");
    new LeuvenIntake(LeuvenIntake.IDLE, null, 1, "HEA", false, ASKED)
        .putOn(stay("V9011", mariam, day(2023, 5, 8), day(2023, 10, 20)));
    work("T9011-1", mariam, 1, day(2023, 10, 23), day(2023, 11, 3));
    add(
        new LeuvenRow(LeuvenFeed.STATUUT, "", day(2023, 11, 6))
            .about("S9011-1", mariam)
            .put("Statuut", "Niet-werkende werkzoekende")
            .put("Vanaf", day(2023, 11, 6)));
    LeuvenPerson bieke = person(12, LocalDate.of(1981, 12, 1), "Bieke", "Coeckelberghs", "V");
    intake("").putOn(stay("V9012", bieke, day(2023, 3, 1), day(2023, 6, 30)));
    LeuvenFeed volt = LeuvenFeed.VOLT;
    add(
        new LeuvenRow(volt, "", day(2023, 3, 6))
            .about("CV9012", bieke)
            .put("Opleiding", "Zorgkundige")
            .put("Aanvang", day(2023, 3, 6))
            .put("Einde", day(2023, 6, 23))
            .put("Resultaat", "Geslaagd")
            .put("Studiebewijs", "Attest zorgkundige")
            .put("Behaald op", day(2023, 7, 3)));
    employed("9012-1", "T9012-1", bieke, 2, day(2023, 7, 10), day(2023, 11, 30));
    employed("9012-2", "T9012-2", bieke, 3, day(2023, 12, 4), null);
  }

  private void wrong() {
    LeuvenPerson jef = person(13, LocalDate.of(1969, 9, 9), "Jef", "Geens", "M");
    intake("").putOn(ocmw("O9013", jef.withInsz("69090912345"), day(2023, 9, 4), day(2024, 1, 31)));
    LeuvenPerson amina = person(14, LocalDate.of(1996, 10, 10), "Amina", "Diallo", "V");
    LeuvenRow row = ocmw("O9014", amina, day(2023, 10, 2), day(2024, 3, 1));
    intake("HEM").putOn(row);
    row.untilRound(1, cells -> cells.put("Einde", day(2023, 3, 1)));
    LeuvenPerson wout = person(15, LocalDate.of(1976, 6, 6), "Wouter", "Put", "M");
    LeuvenRow late = stay("V9015", wout, day(2023, 8, 1), day(2023, 11, 30));
    intake("B").putOn(late);
    late.untilRound(2, cells -> cells.put("Einde", day(2023, 12, 29)));
    work("T9015-1", wout, 4, day(2024, 1, 8), null);
    work(
            "T9016-1",
            person(16, LocalDate.of(1988, 1, 1), "Kris", "Boon", "M"),
            0,
            day(2024, 1, 2),
            null)
        .put("Ondernemingsnummer", "0123456789");
    LeuvenPerson sara = person(17, LocalDate.of(1994, 2, 2), "Sara", "Verlinden", "V");
    intake("")
        .putOn(stay("V9017", sara, day(2023, 9, 4), day(2024, 1, 26)).put("Postcode", "3000 AB"));
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private static LeuvenPerson person(
      int number, LocalDate birth, String given, String surname, String gender) {
    int serial = 800 + 2 * number + (gender.equals("M") ? 1 : 0);
    String insz = LeuvenNumbers.insz(birth, serial, 0);
    return new LeuvenPerson(insz, given, surname, birth, gender, "3010", Integer.toString(number));
  }

  private static LeuvenIntake intake(String yes) {
    return new LeuvenIntake(LeuvenIntake.SEEKS, day(2022, 2, 1), 2, yes, false, ASKED);
  }

  private LeuvenRow add(LeuvenRow row) {
    rows.accept(row);
    return row;
  }

  private LeuvenRow stay(String key, LeuvenPerson person, LocalDate start, LocalDate end) {
    return add(
        new LeuvenRow(LeuvenFeed.VDAB, "", start)
            .about(key, person)
            .put("Soort begeleiding", "Begeleiding naar zorg")
            .put("Start", start)
            .put("Einde", end)
            .put("Resultaat", "Afgerond")
            .put("Uren begeleiding", 60)
            .put("Eigen budget", "Ja"));
  }

  private LeuvenRow ocmw(String key, LeuvenPerson person, LocalDate start, LocalDate end) {
    return add(
        new LeuvenRow(LeuvenFeed.OCMW, "", start)
            .about(key, person)
            .put("Begeleiding", "Toeleiding zorg")
            .put("Begin", start)
            .put("Einde", end)
            .put("Afloop", "Beëindigd"));
  }

  private LeuvenRow work(
      String key, LeuvenPerson person, int employer, LocalDate start, LocalDate end) {
    LeuvenEmployer where = LeuvenEmployer.DELIVERING.get(employer);
    return add(
        new LeuvenRow(LeuvenFeed.WERK, "", start)
            .about(key, person)
            .put("Ondernemingsnummer", where.number())
            .put("Werkgever", where.name())
            .put("Functie", "Zorgkundige")
            .put("In dienst", start)
            .put("Uit dienst", end)
            .put("Uren", 24)
            .put("Contract", "Onbepaalde duur"));
  }

  private void employed(
      String staff, String key, LeuvenPerson person, int employer, LocalDate start, LocalDate end) {
    work(key, person, employer, start, end);
    add(
        new LeuvenRow(
                LeuvenFeed.WERKGEVERS, LeuvenEmployer.DELIVERING.get(employer).number(), start)
            .about(staff, person)
            .put("Functie", "Zorgkundige")
            .put("In dienst", start)
            .put("Uit dienst", end)
            .put("Uren per week", 24)
            .put("Contract", "Onbepaalde duur"));
  }
}
