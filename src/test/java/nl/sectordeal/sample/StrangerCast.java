package nl.sectordeal.sample;

import java.time.LocalDate;

/** Cases of people who share a name, and of rows that say little (naamgenoten). */
final class StrangerCast extends WhoRows {
  StrangerCast(Cast cast) {
    super(cast, 950_000, 9_900, LocalDate.of(2021, 1, 18));
  }

  void enter() {
    rareAndCommon();
    namesakes();
    withoutIds();
  }

  private void rareAndCommon() {
    Person rare = someone(Group.BIJSTAND, "Anaïs", "Crèvecoeur", "V", LocalDate.of(1989, 9, 29));
    begin(
            "verhuisd, zeldzame naam",
            "same name and birth date, another address, rare name",
            "een zeldzame naam met dezelfde geboortedatum is dezelfde mens")
        .person(placed(rare), employs(rare.at("2564 ZA", "66")));
    Person common = someone(Group.BIJSTAND, "Maria", "Jansen", "V", LocalDate.of(1970, 3, 14));
    begin(
            "verhuisd, gewone naam",
            "same initial, surname and birth date, another address, common name",
            "M. Jansen met deze geboortedatum kan ook een ander zijn")
        .person(placed(common))
        .person(employs(common.called("", "M.").withGender("").at("2531 RT", "14")))
        .doubt(0, 1);
  }

  private void namesakes() {
    LocalDate day = LocalDate.of(1980, 12, 5);
    Person jan = someone(Group.BIJSTAND, "Jan", "Jansen", "M", day);
    Person johanna = someone(Group.BIJSTAND, "Johanna", "Jansen", "V", day);
    begin(
            "J. Jansen zonder adres",
            "J. Jansen without address: two namesakes of one birth date",
            "past bij Jan en bij Johanna, die op dezelfde dag geboren zijn")
        .person(placed(jan))
        .person(placed(johanna))
        .person(employs(jan.called("", "J.").withGender("").at("", "")))
        .doubt(0, 2)
        .doubt(1, 2);
    Person bakker = someone(Group.BIJSTAND, "Petra", "Bakker", "V", LocalDate.of(1976, 5, 18));
    begin(
            "P. Bakker, meer niet",
            "P. Bakker and nothing else",
            "alleen voorletter en een gewone achternaam: dat zegt te weinig")
        .person(placed(bakker))
        .person(employs(bakker.called("", "P.").born(null).withGender("").at("", "")));
    Person dennis = someone(Group.BIJSTAND, "Dennis", "de/Vries", "M", LocalDate.of(1983, 2, 11));
    Person namesake = someone(Group.WW, "Dennis", "de/Vries", "M", LocalDate.of(1969, 10, 30));
    begin(
            "naamgenoten",
            "namesakes of other birth date and address",
            "naam gelijk, geboortedatum en adres anders")
        .person(placed(dennis))
        .person(insured(namesake), employs(namesake));
  }

  private void withoutIds() {
    Person joke = someone(Group.NUGGER, "Joke", "Ouwehand", "V", LocalDate.of(1965, 8, 24));
    begin(
            "niemand kent een nummer",
            "academy and employer alone know her",
            "twee rijen zonder nummer, alles gelijk op de spelling na")
        .person(learns(joke), employs(joke.called("", "J.")));
    Person petra = someone(Group.BIJSTAND, "Petra", "Kramer", "V", LocalDate.of(1993, 11, 13));
    begin(
            "cijfer in de geboortedatum fout en verhuisd",
            "a digit of the birth date off, and moved",
            "1993 en 1983; naam gelijk, ander adres")
        .person(placed(petra))
        .person(learns(petra.born(LocalDate.of(1983, 11, 13)).at("2553 CD", "31")))
        .doubt(0, 1);
  }
}
