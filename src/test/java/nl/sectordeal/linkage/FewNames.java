package nl.sectordeal.linkage;

import java.util.List;

/** Hardly any names, each as common as the next: nearly everybody has namesakes. */
final class FewNames implements Names {
  private static final List<String> MEN =
      Weighted.words(
          "Jan,Piet,Klaas,Mohamed,Daan,Sem,Johannes,Willem,Hendrik,Ahmed,Thijs,Ali,Lars,Bram,Kees,"
              + "Mehmet,Tim,Ruben,Gerrit,Sander,Dennis,Marco,Piotr,Youssef,Stefan,Erik,Rob,Joost");
  private static final List<String> WOMEN =
      Weighted.words(
          "Maria,Anna,Emma,Sophie,Fatima,Julia,Johanna,Lisa,Eva,Aylin,Sanne,Femke,Linda,Petra,"
              + "Samira,Esther,Karin,Marieke,Agnieszka,Lotte,Iris,Nina,Cornelia,Wilhelmina,Joke,Noor");
  private static final List<String> SURNAMES =
      Weighted.words(
          "Jansen,de|Jong,de|Vries,van den|Berg,Bakker,van|Dijk,Visser,Smit,Meijer,de|Boer,Mulder,"
              + "de|Groot,Bos,Vos,Peters,Hendriks,van|Leeuwen,Dekker,Brouwer,de|Wit,Dijkstra,Smits,"
              + "de|Graaf,van der|Meer,Yilmaz,El Amrani,Kaya,Nguyen,Kowalski,Kok,Jacobs,Vermeulen,"
              + "Schouten,Willems,Hoekstra,Maas,Koster,Prins,Blom,Huisman,Postma,van der|Heijden,"
              + "Kuipers,Veenstra,Kramer,Scholten,van|Wijk,Martens,Timmermans,Özdemir");

  @Override
  public String givenName(int origin, int gender, int year, Chance chance) {
    return chance.any(gender == 1 ? MEN : WOMEN);
  }

  @Override
  public int origin(Chance chance) {
    return 0;
  }

  @Override
  public Human.Surname surname(int origin, Chance chance) {
    String name = chance.any(SURNAMES);
    int bar = name.indexOf('|');
    return bar < 0
        ? new Human.Surname("", name)
        : new Human.Surname(name.substring(0, bar), name.substring(bar + 1));
  }

  @Override
  public List<String> shortForms(String givenName) {
    return switch (givenName) {
      case "Johannes" -> List.of("Jan", "Hans");
      case "Willem" -> List.of("Wim");
      case "Hendrik" -> List.of("Henk");
      case "Johanna" -> List.of("Joke", "Hanneke");
      case "Wilhelmina" -> List.of("Wil");
      case "Cornelia" -> List.of("Corrie");
      default -> List.of();
    };
  }
}
