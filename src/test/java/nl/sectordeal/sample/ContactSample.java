package nl.sectordeal.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Contacts of a regional contact point: history of 2020, then three months of changes
 * (contactpunt).
 */
final class ContactSample {
  private static final List<String> CHANNELS =
      List.of("Chat", "Chat", "Chat", "E-mail", "E-mail", "Telefoon", "Telefoon", "Campagnesite");
  private static final List<String> REGIONS =
      List.of(
          "Amsterdam",
          "Amsterdam",
          "Amsterdam",
          "Diemen",
          "Amstelveen",
          "Zaanstreek-Waterland",
          "Noord-Holland-Noord");
  private static final List<String> GROUPS =
      List.of(
          "Werkend",
          "Werkend",
          "Zij-instromer",
          "Zij-instromer",
          "Student",
          "Werkzoekend",
          "Herintreder");
  private static final List<String> KINDS =
      List.of("Vraag", "Vraag", "Vraag", "Aanmelding", "Aanmelding", "Doorverwijzing");
  private static final List<String> ONWARD =
      List.of("Werkgever", "Werkgever", "Opleiding", "Opleiding", "UWV", "Gemeente");
  private static final int NUMBERS = 700_000;

  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<Object[]> rows = new ArrayList<>();
  private final ReferralResults results;
  private final People people;
  private final Dice dice;
  private int number = NUMBERS;

  ContactSample(long seed) {
    people = new People(seed + 1);
    dice = new Dice(seed, 7_777);
    results = new ReferralResults(seed);
    history();
    round(YearMonth.of(2021, 1), 190, "20210203T0905");
    round(YearMonth.of(2021, 2), 200, "20210302T1110");
    round(YearMonth.of(2021, 3), 225, "20210402T1015");
  }

  Map<String, byte[]> files() {
    return files;
  }

  private void history() {
    for (int i = 0; i < 240; i++) {
      contact(
          dice.day(LocalDate.of(2020, 3, 2), LocalDate.of(2020, 12, 30)),
          LocalDate.of(2020, 12, 31));
    }
    contact(LocalDate.of(2020, 12, 24), LocalDate.of(2020, 12, 28), "Vraag");
    save(YearMonth.of(2020, 12), "20210104T0930");
  }

  private void round(YearMonth month, int count, String received) {
    List<Object[]> open = stillOpen(month);
    rows.clear();
    rows.addAll(open);
    if (month.getMonthValue() == 1) {
      contact(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 5), "Vraag");
      contact(LocalDate.of(2020, 12, 31), LocalDate.of(2021, 1, 5), "Vraag");
    }
    if (month.getMonthValue() == 2) {
      withdraw(NUMBERS + 245);
      oneByThreeChannels();
    }
    for (int i = 0; i < count; i++) {
      contact(dice.day(month.atDay(1), month.atEndOfMonth()), month.atEndOfMonth());
    }
    save(month, received);
  }

  /** Contacts without an answer; most get one in the next month. */
  private List<Object[]> stillOpen(YearMonth month) {
    List<Object[]> open = new ArrayList<>();
    int answered = Feed.CONTACTEN.column("Beantwoord op");
    for (Object[] row : rows) {
      if (row[answered] == null && row[1].equals("Nee") && dice.chance(60)) {
        Object[] later = row.clone();
        later[answered] = workingDay(month.atDay(dice.between(4, 12)));
        open.add(later);
      }
    }
    return open;
  }

  private void contact(LocalDate day, LocalDate last) {
    LocalDate answer = answer(day);
    row(day, answer.isAfter(last) || dice.chance(5) ? null : answer, dice.pick(KINDS));
  }

  private void contact(LocalDate day, LocalDate answer, String kind) {
    row(day, answer, kind);
  }

  private void row(LocalDate day, LocalDate answer, String kind) {
    int who = ++number - NUMBERS;
    boolean again = dice.chance(18) && who > 30;
    Person p = people.of(again ? who - dice.between(1, 30) : who, Group.NUGGER);
    boolean named = dice.chance(80);
    boolean onward = answer != null && (kind.equals("Doorverwijzing") || dice.chance(35));
    String group = dice.pick(GROUPS);
    String channel = dice.pick(CHANNELS);
    String region = dice.pick(REGIONS);
    String to = onward ? dice.pick(ONWARD) : null;
    if (answer != null && to != null) {
      results.add("C" + number, named ? p : null, answer, to);
    }
    rows.add(
        new Object[] {
          "C" + number,
          "Nee",
          named ? p.given() : null,
          named ? p.particle() : null,
          named ? p.surname() : null,
          named ? p.birth() : null,
          named ? p.postcode() : null,
          named ? p.house() : null,
          kind,
          day,
          answer,
          group,
          channel,
          region,
          to
        });
  }

  /** Who chats, calls and mails is one person, who is helped once a year. */
  private void oneByThreeChannels() {
    Person p = people.of(900, Group.NUGGER);
    List<String> channels = List.of("Chat", "Telefoon", "E-mail");
    for (int i = 0; i < channels.size(); i++) {
      LocalDate day = LocalDate.of(2021, 2, 9).plusDays(i);
      String contact = "C79000" + (i + 1);
      String to = i == 2 ? "Werkgever" : null;
      if (to != null) {
        results.add(contact, p, day, to, "Aangenomen", LocalDate.of(2021, 3, 1));
      }
      rows.add(
          new Object[] {
            contact,
            "Nee",
            p.given(),
            p.particle(),
            p.surname(),
            p.birth(),
            p.postcode(),
            p.house(),
            i == 2 ? "Doorverwijzing" : "Vraag",
            day,
            day,
            "Zij-instromer",
            channels.get(i),
            "Diemen",
            to
          });
    }
  }

  private LocalDate answer(LocalDate day) {
    int wait = dice.below(100);
    return workingDay(
        day.plusDays(
            wait < 45 ? dice.below(2) : wait < 85 ? dice.between(1, 4) : dice.between(5, 14)));
  }

  private static LocalDate workingDay(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        ? day.plusDays(2)
        : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
  }

  private void withdraw(int gone) {
    Object[] row = new Object[Feed.CONTACTEN.columns.size()];
    row[0] = "C" + gone;
    row[1] = "Ja";
    rows.add(row);
  }

  private void save(YearMonth month, String received) {
    StringBuilder text = new StringBuilder();
    CsvText csv = CsvText.of(Feed.CONTACTEN);
    try {
      csv.line(text, Feed.CONTACTEN.columns.toArray());
      for (Object[] row : rows) {
        csv.line(text, row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String name = month + "_ontvangen-" + received + ".csv";
    files.put("contacten_" + name, text.toString().getBytes(csv.charset()));
    files.put("terugmelding/werk_" + name, results.work(month));
    files.put("terugmelding/publiek_" + name, results.publicPartners(month));
  }

  static final String PAGE =
      """
      # Voorbeeldgegevens regionaal contactpunt

      Verzonnen contacten: de geschiedenis van 2020, dan drie maanden met alleen wat nieuw of veranderd is. *Invented contacts:
      the history of 2020, then three months of changes.*

      | rij | wat | what |
      |---|---|---|
      | C700241 | gevraagd op donderdag 24-12-2020, antwoord op maandag 28-12: Kerstmis telt niet, dus één werkdag | Christmas and a weekend between: one working day |
      | C700242 | gevraagd op Nieuwjaarsdag, antwoord op dinsdag 05-01-2021 | asked on New Year's Day |
      | C700243 | gevraagd op donderdag 31-12-2020, antwoord op dinsdag 05-01: twee werkdagen | a holiday and a weekend between: two working days |
      | C700245 | in februari vervallen | withdrawn in February |
      | C790001, C790002, C790003 | één mens chat, belt en mailt: drie contacten, één keer geholpen; daarna aangenomen | one person by three channels: three contacts, helped once, hired afterwards |
      | terugmelding/werk | werkgevers en opleidingen melden op contactnummer, zonder naam | employers and schools report by contact number, without a name |
      | terugmelding/publiek | UWV en gemeenten melden op naam en geboortedatum, zonder contactnummer | UWV and gemeenten report by name and birth date, without a contact number |
      | W990001 | een contactnummer dat niet bestaat: telt als teruggemeld, maar hoort bij geen doorverwijzing | a contact number that does not exist |
      | W990002 | resultaat Misschien kennen wij niet: telt als teruggemeld, niet als aan de slag | an unknown result: reported back, but not at work |
      | geen antwoord | komt soms een maand later als wijziging | unanswered; the answer may come a month later |
      | één op de vijf | zonder naam en adres | without a name or an address |
      """;
}
