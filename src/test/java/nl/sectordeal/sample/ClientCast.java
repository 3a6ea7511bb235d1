package nl.sectordeal.sample;

import static nl.sectordeal.sample.Feed.TRAJECTEN;

import java.time.LocalDate;

/** The cast in the gemeente's file of trajecten: dates, ids, codes and doubles. */
final class ClientCast {
  private static final LocalDate START = LocalDate.of(2020, 2, 3);
  private static final LocalDate END = LocalDate.of(2020, 9, 25);
  private final Cast cast;
  private int key = 900_000;

  ClientCast(Cast cast) {
    this.cast = cast;
  }

  void enter() {
    dates();
    ids();
    codes();
    doubles();
    corrections();
  }

  private Draft finished(Person p) {
    Rows.Span span = new Rows.Span(START, END);
    return Rows.track("T" + ++key, p, "Werkfit", "Haagse Werkacademie", span, "Afgerond", START);
  }

  private Draft finished() {
    return finished(cast.someone(Group.BIJSTAND));
  }

  private void wrong(String heading, Object value, String dutch, String english, String rule) {
    Draft draft = finished();
    cast.enter(draft);
    cast.change(TRAJECTEN, draft.key(), 1, heading, value);
    tell(draft, 3, dutch, english, rule);
  }

  private void tell(Draft draft, int round, String dutch, String english, String rule) {
    cast.tell(TRAJECTEN, draft.key(), round, dutch, english, rule);
  }

  private void dates() {
    wrong("Startdatum", "03-02-20", "jaartal van twee cijfers", "two-digit year", "R11 REJECT");
    wrong(
        "Geboortedatum",
        "00-00-1975",
        "geboortedatum 00-00-1975",
        "no day and month",
        "R12 REJECT");
    wrong("Einddatum", "30-02-2021", "30 februari", "30 February", "R12 REJECT");
    wrong("Startdatum", "12/31/2019", "Amerikaanse volgorde", "US order", "R13 REJECT");
    wrong(
        "Startdatum",
        "3 feb 2020",
        "onbekende vorm van een datum",
        "unknown form of date",
        "R10 REJECT");
    wrong("Startdatum", "43864", "kaal getal als datum", "bare number for a date", "R14 REJECT");
    wrong("Einddatum", "01-02-2020", "begin na einde", "start after end", "R17 REJECT");
    wrong("Startdatum", null, "geen begin", "no start", "R16 REJECT");
    wrong("Startdatum", "03-02-0202", "jaartal 0202", "year 0202", "R15 REJECT");
    wrong("Einddatum", "31-12-9999", "31-12-9999 is open", "31-12-9999 means open", "-");
    wrong("Startdatum", "3-2-2020", "datum d-M-jjjj mag", "d-M-yyyy is fine", "-");
    wrong("Startdatum", "03/02/2020", "datum dd/MM/jjjj mag", "dd/MM/yyyy is fine", "-");
    wrong("Startdatum", "2020-02-03", "datum jjjj-MM-dd mag", "yyyy-MM-dd is fine", "-");
  }

  private void ids() {
    wrong("BSN", null, "BSN ontbreekt", "BSN missing", "R25 REJECT");
    Draft swapped = finished();
    cast.enter(swapped);
    cast.change(TRAJECTEN, swapped.key(), 1, "BSN", oneDigitWrong((String) swapped.cells()[1]));
    tell(swapped, 3, "één cijfer van het BSN fout", "one digit of the BSN wrong", "R26 REJECT");
    wrong("BSN", "000000000", "BSN van nullen", "BSN of zeros", "R26 REJECT");
    wrong(
        "BSN",
        "000000012",
        "te weinig cijfers die tellen",
        "too few significant digits",
        "R26 REJECT");
    wrong("BSN", "1234567", "zeven cijfers", "seven digits", "R26 REJECT");
    wrong("BSN", "0123456782", "tien cijfers", "ten digits", "R26 REJECT");
    wrong("BSN", "999999990", "testnummer", "test number", "R28 REJECT");
    wrong("BSN", "123456782", "testnummer", "test number", "R28 REJECT");
    wrong(
        "BSN",
        InventedIds.onderwijsnummer(77_001),
        "onderwijsnummer in de BSN-kolom",
        "onderwijsnummer as BSN",
        "R26 REJECT");
    Draft short8 = finished(cast.someone(Group.BIJSTAND).withId("012345672"));
    cast.enter(short8);
    cast.change(TRAJECTEN, short8.key(), 1, "BSN", "12345672");
    tell(
        short8,
        3,
        "voorloopnul van het BSN kwijt: aangevuld",
        "leading zero lost: padded",
        "R27 WARN");
    Draft first = finished();
    cast.enter(first);
    Person p = cast.someone(Group.BIJSTAND);
    Person other = people(p, (String) first.cells()[1], first.cells()[6].equals("M") ? "V" : "M");
    Draft second = finished(other);
    cast.enterIn(2, second);
    tell(
        second,
        3,
        "zelfde BSN als " + first.key() + ", andere naam, geboortedatum en geslacht",
        "same BSN, three other personal data",
        "HOLD");
  }

  private static Person people(Person p, String bsn, String gender) {
    return new Person(
        bsn,
        "",
        p.given(),
        p.initials(),
        p.particle(),
        p.surname() + "-Anders",
        p.birth(),
        gender,
        p.postcode(),
        p.house(),
        p.group());
  }

  private static String oneDigitWrong(String bsn) {
    char last = bsn.charAt(8);
    return bsn.substring(0, 8) + (last == '9' ? '0' : (char) (last + 1));
  }

  private void codes() {
    wrong(
        "Postcode",
        "2511 SS",
        "postcode SS bestaat niet",
        "postcode SS does not exist",
        "R35 WARN");
    wrong(
        "Postcode", "0511 AB", "postcode met nul vooraan", "postcode with a leading 0", "R35 WARN");
    wrong("Doelgroep", "IOAW", "doelgroep niet vertaald", "doelgroep not mapped", "R50 HOLD");
    wrong(
        "Doelgroep",
        "IOAW",
        "doelgroep niet vertaald, nog eens",
        "the same value again: listed once",
        "R50 HOLD");
    wrong(
        "Soort",
        "Proeftraject",
        "soort niet vertaald: geen uitkomst",
        "kind not mapped: no outcome",
        "R50 HOLD");
    wrong("Resultaat", "Overgedragen", "resultaat niet vertaald", "result not mapped", "R50 HOLD");
    wrong("Postcode", "onbekend", "onbekend waar dat mag", "unknown where allowed", "-");
    wrong("Geslacht", "?", "geslacht onbekend", "gender unknown", "-");
    wrong(
        "Doelgroep",
        null,
        "doelgroep leeg: dat is iets anders dan niet vertaald",
        "empty is not unmapped",
        "-");
    Draft quoted = finished();
    cast.enter(quoted.set("Aanbieder", "Stichting \"Aan de Slag\"; Haagse Poort"));
    tell(
        quoted,
        3,
        "puntkomma en aanhalingstekens in een veld",
        "separator and quotes in a field",
        "-");
  }

  private void doubles() {
    Draft equal = finished();
    cast.enter(equal);
    cast.enter(equal);
    tell(equal, 3, "twee gelijke rijen: telt één keer", "two equal rows count once", "R80 WARN");
    Draft different = finished();
    cast.enter(different);
    cast.enter(different.set("Aanbieder", "Stichting Kansrijk"));
    tell(
        different,
        3,
        "zelfde sleutel, andere inhoud: beide afgewezen",
        "one key, two contents: both rejected",
        "R81 REJECT");
    Draft later = finished();
    cast.enter(later);
    cast.enterIn(3, later.set("Aanbieder", "Stichting Kansrijk"));
    tell(
        later,
        3,
        "in maart dubbel en verschillend: de rij van februari blijft",
        "double in March: February's row stays",
        "R81 REJECT, R82");
    Draft broken = finished();
    cast.enter(broken);
    cast.change(TRAJECTEN, broken.key(), 3, "Startdatum", "31-02-2020");
    tell(
        broken,
        3,
        "in maart fout: de goede rij van februari blijft",
        "wrong in March: February's row stays",
        "R12 REJECT, R82");
  }

  private void corrections() {
    Draft stopped = finished();
    cast.enter(stopped);
    cast.change(TRAJECTEN, stopped.key(), 3, "Resultaat", "Voortijdig gestopt");
    tell(
        stopped,
        3,
        "in maart hersteld: toch niet afgerond",
        "corrected in March: not finished after all",
        "-");
    Draft ended = finished();
    cast.enter(ended);
    cast.change(TRAJECTEN, ended.key(), 2, "Einddatum", LocalDate.of(2020, 11, 27));
    tell(ended, 3, "in februari ander einde", "another end since February", "-");
    for (int i = 0; i < 5; i++) {
      Draft gone = finished();
      cast.enter(gone);
      cast.leave(TRAJECTEN, gone.key(), 3);
      tell(gone, 2, "in maart niet meer geleverd", "vanished in March", "WITHDRAWN");
    }
    key = 999_998;
    Draft lines = finished();
    cast.enter(lines.set("Opmerking", "Gesprek gehad.\nVervolg in mei; zie dossier."));
    tell(lines, 3, "nieuwe regel binnen aanhalingstekens", "newline inside quotes", "-");
  }
}
