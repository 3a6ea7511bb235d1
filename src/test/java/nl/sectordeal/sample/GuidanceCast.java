package nl.sectordeal.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.sectordeal.sample.GuidanceSample.Client;

/** The rows of the career guidance that each show one thing (rolverdeling). */
final class GuidanceCast {
  private static final int NUMBERS = 5_000;
  private static final String WORKS = "Werkend in de zorg";
  private static final String NEW = "Zij-instromer";
  private static final String BACK = "Herintreder";

  private final GuidanceSample sample;

  GuidanceCast(GuidanceSample sample) {
    this.sample = sample;
  }

  /** The file that one region forgets. */
  static boolean isMissing(String sender, YearMonth month) {
    return sender.equals("flevoland") && month.equals(YearMonth.of(2019, 1));
  }

  /** A column with national ids that one region leaves in its file by mistake. */
  static String columnTooMany(String sender, YearMonth month) {
    return sender.equals("limburg") && month.equals(YearMonth.of(2018, 12)) ? "|BSN" : "";
  }

  void play() {
    mergedGemeente();
    wrongCodes();
    brokenDays();
    unknownWords();
    onePersonTwice();
    idsThatMayNotBeThere();
  }

  /** Leerdam belongs to one region until it is merged, and then to another. */
  private void mergedGemeente() {
    Client leerdam = client(1, "drechtsteden", "0545", NEW);
    sample.register("A90001", LocalDate.of(2018, 12, 20), leerdam);
    Client merged = client(2, "utrecht", "1961", NEW);
    sample.register("A90002", LocalDate.of(2019, 1, 3), merged);
    sample.help(merged, "R90002-1", "Gesprek", LocalDate.of(2019, 1, 15), null, null, null);
    sample.register("A90003", LocalDate.of(2019, 1, 8), client(3, "drechtsteden", "0545", BACK));
    sample.register("A90004", LocalDate.of(2018, 11, 12), client(4, "utrecht", "1961", BACK));
  }

  private void wrongCodes() {
    sample.register("A90005", LocalDate.of(2018, 10, 9), client(5, "haaglanden", "518", WORKS));
    sample.register("A90006", LocalDate.of(2018, 10, 11), client(6, "haaglanden", "9999", WORKS));
    sample.register("A90007", LocalDate.of(2018, 10, 15), client(7, "haaglanden", "", WORKS));
  }

  private void brokenDays() {
    LocalDate november = LocalDate.of(2018, 11, 20);
    sample.register(
        november,
        GuidanceSample.registration("A90008", "30-02-2018", client(8, "zeeland", "0664", WORKS)));
    sample.register(
        november,
        GuidanceSample.registration("A90009", "14-11-18", client(9, "zeeland", "0687", NEW)));
    sample.register(
        november, GuidanceSample.registration("A90010", null, client(10, "zeeland", "0687", NEW)));
    sample.register(
        november,
        GuidanceSample.registration("", november, client(11, "rotterdam", "0599", WORKS)));
  }

  private void unknownWords() {
    Client retired = client(12, "gelderland", "0202", "Gepensioneerd");
    sample.register("A90012", LocalDate.of(2018, 9, 5), retired);
    Client lost = client(13, "gelderland", "0268", NEW);
    sample.register("A90013", LocalDate.of(2018, 6, 4), lost);
    sample.help(lost, "R90013-1", "Gesprek", LocalDate.of(2018, 6, 18), null, null, null);
    sample.help(
        lost, "R90013-4", "Uitkomst", LocalDate.of(2018, 9, 3), null, "Vrijwilligerswerk", null);
    sample.help(lost, "R90013-5", "Koffie", LocalDate.of(2018, 9, 10), null, null, null);
  }

  private void onePersonTwice() {
    Client twice = client(14, "rotterdam", "0599", WORKS);
    sample.register("A90014", LocalDate.of(2018, 3, 6), twice);
    sample.register("A90015", LocalDate.of(2018, 10, 2), twice);
    Client before = client(16, "noord-brabant", "0772", WORKS);
    Client moved =
        new Client(
            before.person().at("3511 KB", "12"), GuidanceRegion.of("utrecht"), "0344", WORKS);
    sample.register("A90016", LocalDate.of(2018, 2, 12), before);
    sample.help(before, "R90016-1", "Gesprek", LocalDate.of(2018, 2, 26), null, null, null);
    sample.help(moved, "R90016-2", "Gesprek", LocalDate.of(2018, 7, 9), null, null, null);
    sample.help(moved, "R90016-4", "Uitkomst", LocalDate.of(2018, 8, 20), null, "Behouden", null);
    Client walkIn = client(17, "limburg", "0935", BACK);
    sample.help(walkIn, "R90017-1", "Gesprek", LocalDate.of(2018, 5, 14), null, null, null);
    LocalDate day = LocalDate.of(2018, 8, 6);
    Client copied = client(18, "kennemerland", "0392", NEW);
    sample.register("A90018", day, copied);
    sample.register("A90018", day, copied);
  }

  /** Invented ids, which a region may not send. */
  private void idsThatMayNotBeThere() {
    for (int number = 19; number <= 21; number++) {
      Person p = sample.person(NUMBERS + number);
      LocalDate day = LocalDate.of(2018, 11, 5).plusDays(number);
      sample.help(
          "limburg",
          day,
          "R900" + number + "-1",
          p.given(),
          p.particle(),
          p.surname(),
          p.birth(),
          "6211 KB",
          Integer.toString(number),
          "0935",
          WORKS,
          "Gesprek",
          day,
          null,
          null,
          null,
          InventedIds.bsn(NUMBERS + number));
    }
  }

  private Client client(int number, String sender, String gemeente, String situation) {
    GuidanceRegion region = GuidanceRegion.of(sender);
    Dice dice = new Dice(NUMBERS, number);
    Person person =
        sample
            .person(NUMBERS + number)
            .at(region.postcode(dice), Integer.toString(dice.between(1, 220)));
    return new Client(person, region, gemeente, situation);
  }

  static final String PAGE =
      """
      # Voorbeeldgegevens Sterk in je werk

      Verzonnen mensen: een landelijk bestand met aanmeldingen en veertien regio's die elk hun eigen bestand sturen, drie
      maanden lang, zonder persoonsnummers. *Invented people: one file of registrations and fourteen regions that each send
      a file of their own, for three months, without national ids.*

      | rij | wat | what |
      |---|---|---|
      | A90001 | aangemeld op 20-12-2018 uit Leerdam (0545), dat dan bij Drechtsteden hoort | from Leerdam (0545), which belongs to Drechtsteden until it is merged |
      | A90002 | aangemeld op 03-01-2019 uit Vijfheerenlanden (1961), dat bij Utrecht hoort | from the merged gemeente (1961), which belongs to Utrecht |
      | A90003 | aangemeld op 08-01-2019 met de vervallen code 0545: de regio is onbekend tot de code klopt | with a code no longer in use: region unknown until it is put right |
      | A90004 | aangemeld op 12-11-2018 met 1961, een code die er nog niet was | with a code not yet in use |
      | A90005 | gemeentecode 518: de nul viel weg, Den Haag | the leading zero was lost |
      | A90006, A90007 | een gemeentecode die niet bestaat, en geen | a code that does not exist, and none |
      | A90008, A90009, A90010 | 30 februari, een jaar van twee cijfers, geen datum: afgewezen | 30 February, a year of two digits, no date: rejected |
      | zonder nummer | een aanmelding zonder aanmeldnummer: afgewezen | a registration without a number: rejected |
      | A90012 | de situatie Gepensioneerd kennen wij niet: telt mee zonder groep | an unknown situation: counts, without a group |
      | R90013-4, R90013-5 | uitkomst Vrijwilligerswerk en soort Koffie kennen wij niet: tellen niet mee | unknown outcome and kind: do not count |
      | A90014, A90015 | één mens meldt zich twee keer aan en telt één keer | one person registers twice and counts once |
      | A90016, R90016 | verhuist van Noord-Brabant naar Utrecht; elke regio stuurt haar eigen deel | moves from one region to another |
      | R90017-1 | een gesprek zonder aanmelding | a talk without a registration |
      | A90018 | twee keer dezelfde rij | the same row twice |
      | limburg, december | een kolom met burgerservicenummers, die niet mag: weggegooid voor er iets wordt bewaard | a column of national ids, which may not be there: dropped before anything is kept |
      | flevoland, januari | het bestand ontbreekt: de stand van december telt | the file is missing: the state of December counts |
      """;
}
