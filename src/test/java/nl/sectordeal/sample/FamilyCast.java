package nl.sectordeal.sample;

import java.time.LocalDate;

/** Cases of people who live together, and bear one name or were born on one day (gezinnen). */
final class FamilyCast extends WhoRows {
  FamilyCast(Cast cast) {
    super(cast, 920_000, 9_700, START);
  }

  void enter() {
    twins();
    fatherAndSon();
    couple();
    brothers();
    neighbours();
  }

  private Person twin(Person p, String given) {
    return someone(p.group(), given, p.particle() + "/" + p.surname(), p.gender(), p.birth()).at(p);
  }

  private void twins() {
    Person marijke =
        someone(Group.BIJSTAND, "Marijke", "van/Leeuwen", "V", LocalDate.of(1984, 5, 23));
    Person marieke = twin(marijke, "Marieke");
    begin(
            "tweeling, één voorletter",
            "twins of like names; the employer has the initial only",
            "M. past even goed bij Marijke als bij Marieke")
        .person(placed(marijke))
        .person(placed(marieke))
        .person(employs(marijke.called("", "M.")))
        .doubt(0, 2)
        .doubt(1, 2);
    Person femke = someone(Group.BIJSTAND, "Femke", "Vink", "V", LocalDate.of(1993, 1, 11));
    begin(
            "twee deelnemers, één mens bij de gemeente",
            "two rows of the academy that fit one person; it has each person once",
            "de rij met de hele voornaam gaat voor; F. Vink kan een tweelingzus zijn")
        .person(placed(femke), learns(femke))
        .person(learns(femke.called("", "F.")))
        .doubt(0, 1);
    Person anna = someone(Group.BIJSTAND, "Anna", "Hoogwerf", "V", LocalDate.of(1990, 11, 2));
    Person petra = twin(anna, "Petra");
    begin(
            "tweeling, andere namen",
            "twins of other names, each also at the employer",
            "alles gelijk behalve de voornaam; die beslist")
        .person(placed(anna), employs(anna))
        .person(placed(petra), employs(petra));
  }

  private void fatherAndSon() {
    Person father = someone(Group.WW, "Willem", "Kortekaas", "M", LocalDate.of(1961, 3, 9));
    Person son = twin(father, "Willem").born(LocalDate.of(1989, 8, 27));
    begin(
            "vader en zoon, één naam",
            "father and son of one name at one address",
            "de geboortedatum bij de werkgever is die van de zoon")
        .person(insured(father))
        .person(placed(son), employs(son));
    Person old = someone(Group.BIJSTAND, "Robert", "Quispel", "M", LocalDate.of(1958, 12, 4));
    Person young = twin(old, "Robert").born(LocalDate.of(1986, 2, 19));
    begin(
            "vader of zoon, geen geboortedatum",
            "father or son: the employer has no birth date",
            "naam en adres passen bij allebei")
        .person(placed(old))
        .person(placed(young))
        .person(employs(young.born(null)))
        .doubt(0, 2)
        .doubt(1, 2);
  }

  private void couple() {
    Person he = someone(Group.BIJSTAND, "Erik", "de/Boer", "M", LocalDate.of(1975, 7, 30));
    Person she =
        someone(Group.BIJSTAND, "Ingrid", "Visser", "V", LocalDate.of(1977, 10, 14)).at(he);
    begin(
            "echtpaar, samengevoegde naam",
            "a couple; at the employer she bears both names",
            "De Boer-Visser is Ingrid Visser, niet Erik de Boer")
        .person(placed(he))
        .person(placed(she), employs(she.surnamed("", "de Boer-Visser")));
    Person man = someone(Group.BIJSTAND, "Johannes", "Bakker", "M", LocalDate.of(1970, 4, 11));
    Person wife =
        someone(Group.BIJSTAND, "Johanna", "Bakker", "V", LocalDate.of(1971, 9, 25)).at(man);
    begin(
            "echtpaar, één voorletter, meer niet",
            "husband and wife; the academy has J. Bakker and the address",
            "J. Bakker op dit adres kan ieder van hen zijn")
        .person(placed(man))
        .person(placed(wife))
        .person(learns(man.called("", "J.").born(null).withGender("")))
        .doubt(0, 2)
        .doubt(1, 2);
  }

  private void brothers() {
    Person kevin = someone(Group.JONGERE, "Kevin", "Kaya", "M", LocalDate.of(1996, 3, 12));
    Person karim = twin(kevin, "Karim").born(LocalDate.of(1998, 9, 5));
    begin(
            "broers, één voorletter, twee geboortedatums",
            "brothers of one initial; the birth date tells them apart",
            "de geboortedatum is die van Karim")
        .person(placed(kevin))
        .person(placed(karim), employs(karim.called("", "K.")));
  }

  private void neighbours() {
    Person ahmet = someone(Group.BIJSTAND, "Ahmet", "Yilmaz", "M", LocalDate.of(1979, 1, 17));
    Person ali = someone(Group.BIJSTAND, "Ali", "Yilmaz", "M", LocalDate.of(1983, 6, 8));
    begin(
            "buren met één naam",
            "neighbours of one surname and initial, at 12 and 14",
            "ander huisnummer en andere geboortedatum")
        .person(placed(ahmet.at("2526 KT", "12")), employs(ahmet.at("2526 KT", "12")))
        .person(placed(ali.at("2526 KT", "14")), employs(ali.at("2526 KT", "14").called("", "A.")));
  }
}
