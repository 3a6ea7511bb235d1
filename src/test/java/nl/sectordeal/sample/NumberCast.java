package nl.sectordeal.sample;

import java.time.LocalDate;

/** Cases of dates and national ids typed wrongly (getallen). */
final class NumberCast extends WhoRows {
  NumberCast(Cast cast) {
    super(cast, 940_000, 9_850, START);
  }

  void enter() {
    dates();
    ids();
    school();
    contradiction();
  }

  private void dates() {
    Person roos = someone(Group.BIJSTAND, "Roos", "Veenstra", "V", LocalDate.of(1985, 4, 9));
    begin(
            "dag en maand verwisseld, huisnummer ontbreekt",
            "day and month swapped, no house number",
            "09-04 en 04-09; naam en postcode gelijk")
        .person(placed(roos), employs(roos.born(LocalDate.of(1985, 9, 4)).at(roos.postcode(), "")));
    Person anna = someone(Group.BIJSTAND, "Johanna", "Visser", "V", LocalDate.of(1981, 3, 7));
    begin(
            "dag en maand verwisseld en verhuisd",
            "day and month swapped, and moved",
            "naam gelijk, 07-03 en 03-07, ander adres")
        .person(placed(anna))
        .person(employs(anna.born(LocalDate.of(1981, 7, 3)).at("2595 AB", "77")))
        .doubt(0, 1);
    Person ewa = someone(Group.BIJSTAND, "Ewa", "Kowalski", "V", LocalDate.of(1987, 6, 25));
    begin(
            "geboren op 1 januari",
            "birth date defaulted to 1 January",
            "01-01-1987 staat er voor een onbekende dag; de rest is gelijk")
        .person(placed(ewa), employs(ewa.born(LocalDate.of(1987, 1, 1))));
    Person oscar = someone(Group.BIJSTAND, "Oscar", "Hoekstra", "M", LocalDate.of(1974, 9, 18));
    begin(
            "geboren op 1 januari en verhuisd",
            "1 January, and moved",
            "naam en geboortejaar gelijk, verder niets")
        .person(placed(oscar))
        .person(employs(oscar.born(LocalDate.of(1974, 1, 1)).at("2548 PK", "9")))
        .doubt(0, 1);
  }

  private void ids() {
    Person nadia = someone(Group.BIJSTAND, "Nadia", "Tahiri", "V", LocalDate.of(1992, 5, 31));
    begin(
            "BSN met één cijfer fout",
            "one digit of the BSN wrong at the school, all else equal",
            "het nummer kan niet bestaan; naam, geboortedatum en adres zijn gelijk")
        .person(placed(nadia), certified(nadia, Slips.digit(nadia.bsn(), 4)));
    Person glenn = someone(Group.BIJSTAND, "Glenn", "Pinas", "M", LocalDate.of(1982, 8, 10));
    begin(
            "BSN met twee cijfers verwisseld",
            "two neighbours of the BSN swapped, all else equal",
            "het nummer kan niet bestaan; naam, geboortedatum en adres zijn gelijk")
        .person(placed(glenn), certified(glenn, Slips.swap(glenn.bsn(), 2)));
    Person marloes =
        someone(Group.BIJSTAND, "Marloes", "de/Graaf", "V", LocalDate.of(1990, 12, 12));
    Person elsewhere = marloes.surnamed("", "Postma").born(null).at("2587 ER", "60");
    begin(
            "BSN met één cijfer fout, verder weinig",
            "one digit of the BSN wrong, other surname, moved, no birth date",
            "het nummer lijkt op dat van Marloes en de voornaam is gelijk; achternaam en adres niet")
        .person(placed(marloes))
        .person(certified(elsewhere, Slips.digit(marloes.bsn(), 6)))
        .doubt(0, 1);
    Person one = someone(Group.BIJSTAND, "Anita", "Willems", "V", LocalDate.of(1968, 7, 22));
    Person same = cast.someone(Group.BIJSTAND);
    begin(
            "twee goede BSN's",
            "two valid BSNs on equal data",
            "twee verschillende nummers zijn nooit vanzelf één mens")
        .person(placed(one))
        .person(finishes(one.withId(same.bsn())));
  }

  private void school() {
    Person ruben = someone(Group.BIJSTAND, "Ruben", "Langeveld", "M", LocalDate.of(1995, 1, 30));
    begin(
            "onderwijsnummer en BSN",
            "onderwijsnummer at the school, BSN at the gemeente, all else equal",
            "nummers van twee soorten zeggen niets; naam, geboortedatum en adres zijn gelijk")
        .person(placed(ruben), certified(ruben));
    Person jeffrey = someone(Group.BIJSTAND, "Jeffrey", "Jansen", "M", LocalDate.of(1996, 6, 2));
    begin(
            "onderwijsnummer, voorletter en verhuisd",
            "onderwijsnummer, initial only, and moved",
            "J. Jansen met dezelfde geboortedatum op een ander adres: waarschijnlijk, niet zeker")
        .person(placed(jeffrey))
        .person(certified(jeffrey.called("J.", "").withGender("").at("2562 GH", "110")))
        .doubt(0, 1);
  }

  private void contradiction() {
    Person erik = someone(Group.BIJSTAND, "Erik", "Driessen", "M", LocalDate.of(1971, 11, 8));
    Person other = someone(Group.BIJSTAND, "Latifa", "Bouzid", "V", LocalDate.of(1984, 3, 27));
    Draft first = placed(erik);
    Draft wrong =
        Rows.track(
            "T949999",
            other.withId(erik.bsn()),
            "Werkfit",
            "Haagse Werkacademie",
            new Rows.Span(LocalDate.of(2020, 2, 3), LocalDate.of(2020, 9, 25)),
            "Afgerond",
            START);
    cast.enterIn(2, wrong);
    begin(
            "het BSN van een ander",
            "someone else's BSN",
            "naam, geboortedatum en geslacht zijn alle drie anders: de rij wacht op een mens")
        .person(first)
        .person(wrong)
        .held();
  }
}
