package nl.sectordeal.sample;

import java.time.LocalDate;

/** Cases of one name written in many ways (namen). */
final class NameCast extends WhoRows {
  NameCast(Cast cast) {
    super(cast, 930_000, 9_800, START);
  }

  void enter() {
    writing();
    foreign();
    daily();
    married();
  }

  private void writing() {
    Person berg = someone(Group.BIJSTAND, "Gerda", "van den/Berg", "V", LocalDate.of(1972, 8, 15));
    begin(
            "tussenvoegsel op vier manieren",
            "a particle before, behind, abbreviated and left out",
            "van den Berg; Berg, van den; v.d. Berg; Berg")
        .person(
            placed(berg),
            employs(berg.surnamed("", "Berg, van den")),
            learns(berg.surnamed("", "v.d. Berg")),
            finishes(berg.surnamed("", "Berg")));
    Person dijk = someone(Group.BIJSTAND, "Marijke", "van/Dijk", "V", LocalDate.of(1969, 5, 4));
    begin("ij en y", "ij and y", "Marijke van Dijk, Maryke van Dyk")
        .person(placed(dijk), employs(dijk.called("Maryke", "M.").surnamed("van", "Dyk")));
    Person zoe = someone(Group.JONGERE, "Zoë", "Gonçalves", "V", LocalDate.of(1999, 2, 21));
    begin("accenten weg", "accents left out", "Zoë Gonçalves, Zoe Goncalves")
        .person(placed(zoe), employs(zoe.called("Zoe", "Z.").surnamed("", "Goncalves")));
    Person esra = someone(Group.BIJSTAND, "Esra", "Demir", "V", LocalDate.of(1991, 10, 28));
    begin(
            "voornaam en achternaam verwisseld",
            "first and last name swapped",
            "Esra Demir staat er als Demir Esra; de rest is gelijk")
        .person(placed(esra), employs(esra.called("Demir", "D.").surnamed("", "Esra")));
    Person lars = someone(Group.BIJSTAND, "Lars", "Noordermeer", "M", LocalDate.of(1987, 12, 3));
    begin(
            "tikfout in de naam, huisnummer ontbreekt",
            "one letter off and no house number",
            "Noordermer: één letter minder; geboortedatum en postcode gelijk")
        .person(placed(lars), employs(lars.surnamed("", "Noordermer").at(lars.postcode(), "")));
    Person iris = someone(Group.BIJSTAND, "Iris", "Verbeek", "V", LocalDate.of(1980, 3, 16));
    begin(
            "alleen een voorletter, geslacht onbekend",
            "initial only, gender unknown",
            "geboortedatum, achternaam en adres zijn genoeg")
        .person(placed(iris), employs(iris.called("", "I.").withGender("")));
  }

  private void foreign() {
    Person yildiz = someone(Group.WW, "Murat", "Yıldız", "M", LocalDate.of(1976, 11, 19));
    begin("Turkse i", "Turkish i", "Yıldız, Yildiz")
        .person(insured(yildiz), employs(yildiz.surnamed("", "Yildiz")));
    Person mo = someone(Group.BIJSTAND, "Mohamed", "El Amrani", "M", LocalDate.of(1988, 7, 6));
    begin(
            "Mohamed, Mohammed, Mo",
            "transliterations of one name",
            "El Amrani, Elamrani, el-Amrani: andere spelling van dezelfde naam")
        .person(
            placed(mo),
            employs(mo.called("Mohammed", "M.").surnamed("", "Elamrani")),
            learns(mo.called("Mo", "").surnamed("", "el-Amrani")));
  }

  private void daily() {
    Person hans = someone(Group.BIJSTAND, "Johannes", "Scholten", "M", LocalDate.of(1964, 1, 26));
    begin("roepnaam", "nickname", "Johannes heet op het werk Hans")
        .person(placed(hans), employs(hans.called("Hans", "")));
    Person kees = someone(Group.BIJSTAND, "Cornelis", "Jansen", "M", LocalDate.of(1967, 6, 14));
    begin(
            "roepnaam en verhuisd",
            "nickname, and moved",
            "Cornelis en Kees Jansen, zelfde geboortedatum, ander adres: waarschijnlijk, niet zeker")
        .person(placed(kees))
        .person(employs(kees.called("Kees", "").withGender("").at("2571 BN", "38")))
        .doubt(0, 1);
  }

  private void married() {
    Person mulder = someone(Group.BIJSTAND, "Wilma", "Mulder", "V", LocalDate.of(1973, 9, 1));
    begin("naam van de partner ervoor", "partner's name before her own", "Dekker-Mulder")
        .person(placed(mulder), employs(mulder.surnamed("", "Dekker-Mulder")));
    Person lotte = someone(Group.BIJSTAND, "Lotte", "Prins", "V", LocalDate.of(1986, 4, 7));
    begin(
            "naam van de partner",
            "partner's name only",
            "andere achternaam, maar voornaam, geboortedatum en adres gelijk")
        .person(placed(lotte), employs(lotte.surnamed("", "Hendriks")));
    Person thea = someone(Group.BIJSTAND, "Thérèse", "Blom", "V", LocalDate.of(1978, 2, 13));
    begin(
            "samengevoegde naam, voorletter en verhuisd",
            "joined names, initial only, and moved",
            "Jonker-Blom, T., zelfde geboortedatum: samen genoeg, ook op een ander adres")
        .person(
            placed(thea),
            employs(thea.called("", "T.").surnamed("", "Jonker-Blom").at("2518 HG", "201")));
    Person moved = someone(Group.BIJSTAND, "Sjoukje", "Wolters", "V", LocalDate.of(1982, 12, 9));
    begin(
            "naam van de partner en verhuisd",
            "under her partner's name, and moved: two persons, though she is one",
            "alleen voornaam en geboortedatum zijn gelijk: dat kan een ander zijn")
        .person(placed(moved))
        .person(employs(moved.surnamed("", "Hermans").at("2497 DL", "3")));
    Person all = someone(Group.BIJSTAND, "Wilhelmina", "Vos", "V", LocalDate.of(1966, 10, 20));
    begin(
            "alles anders",
            "partner's name, moved, initial only: too little left",
            "één mens, maar alleen geboortedatum en voorletter zijn gelijk; dat ziet niemand")
        .person(placed(all))
        .person(employs(all.called("", "W.").surnamed("", "Maas").at("2544 EE", "5")));
  }
}
