package nl.sectordeal.sample;

import java.util.ArrayList;
import java.util.List;

/** Names that people in The Hague may bear, the more frequent ones first (namen). */
final class Names {
  /** A given name and what its bearer is called in daily life, if anything else. */
  record Given(String official, List<String> daily) {
    private static Given of(String text) {
      String[] parts = text.split("=");
      return new Given(parts[0], parts.length == 1 ? List.of() : List.of(parts[1].split(",")));
    }
  }

  /** A surname and the particle before it; empty when there is none. */
  record Family(String particle, String name) {
    private static Family of(String text) {
      int bar = text.indexOf('/');
      return new Family(bar < 0 ? "" : text.substring(0, bar), text.substring(bar + 1));
    }
  }

  static final List<Given> WOMEN =
      given(
          "Maria=Ria,Marie Johanna=Jo,Hanna Anna=Annie,Anneke Fatima Elisabeth=Els,Betty Cornelia=Corrie"
              + " Wilhelmina=Willy,Wil Samira Catharina=Toos Hendrika=Rika Margaretha=Margriet,Greet Naïma"
              + " Yasmin Sanne Adriana=Adrie Petronella=Nel Sandra Esra Joke Ingrid Khadija Suzanne=Suus Lotte"
              + " Petra Renée Jacoba=Coba Geertruida=Gerda,Geertje Monique Cynthia Shanti Marijke Kimberley=Kim"
              + " Anouk Deborah=Debby Wilma Kübra Ilse Latifa Christina=Tineke Helena=Lena Zeynep Aicha"
              + " Francisca=Cisca Samantha=Sam Farida Priya Gerda Nadia Roos Ewa Zoë Chantal Naomi Meryem"
              + " Alexandra=Sandra Katarzyna=Kasia Hélène Moniek Mirjam Eline Rachida Femke Elif Anita Chloé"
              + " Agnieszka Sharda Marloes Thérèse Danielle Iris Sjoukje Anaïs");

  static final List<Given> MEN =
      given(
          "Johannes=Jan,Hans,Joop Mohamed=Mo Cornelis=Kees,Cor Hendrik=Henk Petrus=Piet,Peter Jacobus=Jaap,Koos"
              + " Jan Ahmed Wilhelmus=Wim,Willem Antonius=Ton,Toon Franciscus=Frans Dennis Kevin Gerardus=Gerard"
              + " Youssef Robert=Rob Mehmet Pieter=Piet Stefan Nicolaas=Nico,Klaas André Theodorus=Theo"
              + " Adrianus=Arie,Adri Rachid Martinus=Martin René Ricardo Alexander=Alex,Sander Hassan Thomas=Tom"
              + " Mustafa Michael=Mike Daniël=Daan Patrick Tomasz=Tomek Leonardus=Leo Erik Wesley Bilal Sanjay"
              + " Sebastiaan=Bas Murat Jeffrey=Jeff Ruben Christiaan=Chris Piotr Frederik=Fred,Frits Henk Karim"
              + " Ömer Maarten Marcel Oscar Emre Farouk Glenn Vincent Gijs Lars José Ivo Zakaria Radjesh Errol"
              + " Noël Krzysztof Quinten Abdelkader Lodewijk Jörg Dwight");

  static final List<Family> FAMILIES =
      families(
          "de/Jong|Jansen|de/Vries|van den/Berg|van/Dijk|Bakker|Janssen|Visser|Smit|Meijer|de/Boer|Mulder"
              + "|de/Groot|Bos|Vos|Peters|Hendriks|van/Leeuwen|Dekker|Brouwer|de/Wit|Dijkstra|Smits|de/Graaf"
              + "|van der/Meer|van der/Linden|Kok|Jacobs|de/Haan|Vermeulen|van den/Heuvel|van der/Veen"
              + "|van den/Broek|de/Bruijn|de/Bruin|van der/Heijden|Schouten|van/Beek|Willems|van de/Ven|Hoekstra"
              + "|Maas|Verhoeven|Koster|van/Dam|van der/Wal|Prins|Blom|Huisman|Peeters|Kuipers|Yilmaz|Ramdin"
              + "|van/Veen|Kuiper|Veenstra|Kramer|van den/Brink|Scholten|van/Wijk|Postma|Martens|Vink|de/Ruiter"
              + "|Timmermans|Groen|Gerritsen|Jonker|van/Loon|van der/Velde|Kaya|Willemsen|Smeets|de/Lange"
              + "|van/Dongen|Schipper|van der/Laan|El Amrani|van der/Velden|Driessen|van/Doorn|Hermans|Evers"
              + "|van den/Bosch|van der/Meulen|Hofman|Bosman|Wolters|Sanders|Demir|van der/Horst|Mol|Kuijpers"
              + "|Molenaar|van de/Pol|Bouwman|Singh|Martina|Benali|Kowalski|van/Rijn|Verbeek|Özdemir|van/Dalen"
              + "|Pronk|Spaans|den/Dulk|Rog|Tahiri|Çelik|Bouzid|Langeveld|van der/Toorn|Taal|Bal|Vrolijk|Knoester"
              + "|Roeleveld|Zuidgeest|Duivesteijn|Hogervorst|Noordermeer|Ouwehand|Schaap|Groenendijk|Zwartveld"
              + "|Müller|Sahin|Aydin|Bisoendial|Sewnath|Pinas|Oudkerk|Nowak|Wisniewski|Núñez|Köhler|Gonçalves"
              + "|d'/Ancona|'t/Hart|van 't/Hof|ter/Horst|op den/Camp|Crèvecoeur|Sáez|Lindström|Bouhali|Ait Taleb"
              + "|Jharap|Kalloe|Zschuschen|Wijdenbosch|Tevreden|Rozenblad|Fernandes|da/Silva|Nguyen|Huynh|Haile"
              + "|Al-Hassan|Aboutaleb|Schrijver|Westerduin|Korving|Plugge|Dijkhuizen|Storm|Verkade|Tuit|Buijs"
              + "|van/IJsseldijk|Quispel|Vreugdenhil|Hoogwerf|Kortekaas|Rusman|Leijendekker|Zandvliet|Overdevest");

  /** One of a list; the first comes about twice as often as one in the middle. */
  static <T> T pick(Dice dice, List<T> names) {
    return names.get(Math.min(dice.below(names.size()), dice.below(names.size())));
  }

  /** What someone of this given name is called; the name itself when nothing else. */
  static List<String> daily(String official) {
    for (List<Given> names : List.of(WOMEN, MEN)) {
      for (Given name : names) {
        if (name.official().equals(official) && !name.daily().isEmpty()) {
          return name.daily();
        }
      }
    }
    return List.of(official);
  }

  private static List<Given> given(String text) {
    List<Given> names = new ArrayList<>();
    for (String name : text.split(" ")) {
      names.add(Given.of(name));
    }
    return List.copyOf(names);
  }

  private static List<Family> families(String text) {
    List<Family> names = new ArrayList<>();
    for (String name : text.split("\\|")) {
      names.add(Family.of(name));
    }
    return List.copyOf(names);
  }

  private Names() {}
}
