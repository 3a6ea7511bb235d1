package nl.sectordeal.sample;

import static nl.sectordeal.sample.Feed.BBL;
import static nl.sectordeal.sample.Feed.CERTIFICATEN;

import java.time.LocalDate;

/** The cast in the files of the school, of the academy and of the werkakkoorden. */
final class SchoolCast {
  private static final LocalDate DAY = LocalDate.of(2020, 11, 20);
  private static final LocalDate START = LocalDate.of(2020, 8, 31);
  private static final Employer EMPLOYER = Employer.DELIVERING.get(0);
  private final Cast cast;
  private int key = 90_000;

  SchoolCast(Cast cast) {
    this.cast = cast;
  }

  void enter() {
    certificates();
    withdrawals();
    contracts();
    academy();
    agreements();
  }

  private Draft certificate(Person p, boolean byBsn, String kind) {
    return Rows.certificate("R" + ++key, p, byBsn, kind, DAY, DAY);
  }

  private void tell(Draft draft, int round, String dutch, String english, String rule) {
    cast.tell(draft.feed(), draft.key(), round, dutch, english, rule);
  }

  private void allowed(String id, String dutch, String english, String rule) {
    Draft row = certificate(cast.someone(Group.BIJSTAND), true, "Mbo-certificaat").set("BSN", id);
    cast.enter(row);
    tell(row, 1, dutch, english, rule);
  }

  private void certificates() {
    allowed(
        "999999990",
        "testnummer waar een nummer niet hoeft: geen nummer",
        "test number where allowed: no id",
        "R28 WARN");
    allowed(
        "123456789",
        "onmogelijk nummer waar het niet hoeft: geen nummer",
        "impossible id where allowed: no id",
        "R26 WARN");
    allowed(null, "zonder nummer: op naam en adres", "without an id", "-");
    Draft inColumn =
        certificate(cast.someone(Group.BIJSTAND), true, "Keuzedeel")
            .set("BSN", InventedIds.onderwijsnummer(77_002));
    cast.enter(inColumn);
    tell(
        inColumn,
        1,
        "onderwijsnummer in de BSN-kolom",
        "onderwijsnummer in the BSN column",
        "alias");
    Person p = cast.someone(Group.BIJSTAND);
    Draft replaced = certificate(p, false, "Diploma");
    cast.enter(replaced);
    cast.change(CERTIFICATEN, replaced.key(), 2, "Onderwijsnummer", null);
    cast.change(CERTIFICATEN, replaced.key(), 2, "BSN", p.bsn());
    cast.change(CERTIFICATEN, replaced.key(), 2, "Mutatie", "Wijzigen");
    Draft other = certificate(p, false, "Praktijkverklaring");
    cast.enter(other);
    tell(
        replaced,
        2,
        "BSN komt in de plaats van het onderwijsnummer (ook van " + other.key() + ")",
        "BSN replaces the onderwijsnummer: alias",
        "alias");
    Person q = cast.someone(Group.BIJSTAND);
    Draft both = certificate(q, true, "Diploma").set("Onderwijsnummer", q.onderwijsnummer());
    cast.enter(both);
    Draft alone = certificate(q, false, "Praktijkverklaring");
    cast.enter(alone);
    tell(
        both,
        1,
        "beide nummers op één rij: " + alone.key() + " is dezelfde mens",
        "both ids on one row: alias",
        "alias");
    Draft twice = certificate(cast.someone(Group.BIJSTAND), true, "Keuzedeel");
    cast.enter(twice);
    cast.enter(twice.set("Soort", "Mbo-certificaat"));
    tell(
        twice,
        1,
        "twee keer in één bestand met wijzigingen: de laatste geldt",
        "twice in a file of changes: the later wins",
        "R81");
    Draft unmapped = certificate(cast.someone(Group.BIJSTAND), true, "Branchecertificaat");
    cast.enter(unmapped);
    tell(unmapped, 1, "soort niet vertaald", "kind not mapped", "R50 HOLD");
  }

  private void withdrawals() {
    Draft gone = certificate(cast.someone(Group.BIJSTAND), true, "Diploma");
    cast.enter(gone);
    cast.change(CERTIFICATEN, gone.key(), 2, "Mutatie", "Intrekken");
    cast.change(CERTIFICATEN, gone.key(), 2, "BSN", null);
    tell(
        gone,
        2,
        "in februari ingetrokken, zonder nummer",
        "withdrawn in February, without id",
        "WITHDRAWN");
    Draft moved = certificate(cast.someone(Group.BIJSTAND), true, "Diploma");
    cast.enter(moved);
    cast.change(CERTIFICATEN, moved.key(), 3, "Datum behaald", LocalDate.of(2020, 12, 18));
    cast.change(CERTIFICATEN, moved.key(), 3, "Mutatie", "Wijzigen");
    tell(moved, 3, "in maart andere datum", "another date in March", "-");
  }

  private void contracts() {
    Person p = cast.someone(Group.BIJSTAND).withId("010000008");
    Rows.Span span = new Rows.Span(START, null);
    Draft padded = Rows.bbl("OVK-90001", p, true, EMPLOYER, span, START.plusYears(1), 28, START);
    cast.enter(padded.set("BSN", 10_000_008));
    tell(padded, 3, "BSN als getal: voorloopnul kwijt", "BSN as a number: zero lost", "R27 WARN");
    Employer zero = Employer.DELIVERING.get(5);
    Draft kvk =
        Rows.bbl(
            "OVK-90002",
            cast.someone(Group.JONGERE),
            true,
            zero,
            span,
            START.plusYears(1),
            28,
            START);
    cast.enter(kvk.set("KvK leerbedrijf", 8_410_066));
    tell(kvk, 3, "KvK als getal: voorloopnul kwijt", "KvK as a number: zero lost", "R39 INFO");
    Draft text =
        Rows.bbl(
            "OVK-90003",
            cast.someone(Group.JONGERE),
            true,
            EMPLOYER,
            span,
            START.plusYears(1),
            28,
            START);
    cast.enter(text.set("Begindatum", "31-08-2020"));
    tell(text, 3, "datum als tekst in een werkmap", "date as text in a workbook", "-");
    Draft formula =
        Rows.bbl(
            "OVK-90004",
            cast.someone(Group.JONGERE),
            true,
            EMPLOYER,
            span,
            START.plusYears(1),
            28,
            START);
    cast.enter(formula.set("Uren per week", new XlsxFile.Formula("4*7", 28)));
    tell(
        formula,
        3,
        "uren als formule: de waarde telt",
        "hours as a formula: its value counts",
        "-");
    Draft wrong =
        Rows.bbl(
            "OVK-90005",
            cast.someone(Group.JONGERE),
            true,
            EMPLOYER,
            span,
            START.plusYears(1),
            28,
            START);
    cast.enter(wrong.set("Begindatum", "31-06-2020"));
    tell(wrong, 3, "31 juni", "31 June", "R12 REJECT");
    // A person who sits in two files of the school, once by BSN and once without any number.
    cast.enter(
        Rows.placement(
            "P999001", p, EMPLOYER, span, new Rows.Terms(null, 28, "BBL"), "Geen", START));
    cast.tell(
        BBL,
        "OVK-90001",
        3,
        "BBL en gemeente bevestigen elkaar",
        "school and gemeente confirm",
        "status");
  }

  private void academy() {
    Person p = cast.someone(Group.BIJSTAND);
    Rows.Span learnt = new Rows.Span(LocalDate.of(2020, 3, 2), LocalDate.of(2020, 7, 10));
    Draft row = Rows.academy("ZWA-9001", p, "Werkontwikkel", learnt, "Afgerond");
    cast.enter(row);
    Rows.Span language = new Rows.Span(LocalDate.of(2019, 9, 2), LocalDate.of(2020, 1, 31));
    cast.enter(
        Rows.track(
            "T990001", p, "Taal", "Haagse Werkacademie", language, "Afgerond", language.start()));
    tell(
        row,
        3,
        "zonder nummer gekoppeld aan T990001: naam, geboortedatum en adres gelijk",
        "linked without an id",
        "koppeling");
    Draft unknown =
        Rows.academy("ZWA-9002", cast.someone(Group.NUGGER), "Werkfit", learnt, "Afgerond");
    cast.enter(unknown);
    tell(unknown, 3, "mens die niemand anders kent", "a person nobody else knows", "koppeling");
  }

  private void agreements() {
    Draft wrong = Rows.agreement("WA-90", EMPLOYER, 10, LocalDate.of(2020, 1, 1), null);
    cast.enterIn(1, wrong.set("KvK", "2,74E+07"));
    cast.leave(Feed.WERKAKKOORDEN, "WA-90", 3);
    tell(
        wrong,
        2,
        "KvK als 2,74E+07; in maart weg",
        "KvK in scientific notation; gone in March",
        "R38 REJECT");
  }
}
