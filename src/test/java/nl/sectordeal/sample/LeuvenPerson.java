package nl.sectordeal.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Somebody in and around Leuven who does not exist (verzonnen mens).
 *
 * @param gender M, V or X
 */
record LeuvenPerson(
    String insz,
    String given,
    String surname,
    LocalDate birth,
    String gender,
    String postcode,
    String house) {
  private static final List<String> WOMEN =
      words(
          "An Els Katrien Lies Griet Hilde Fatiha Lut Veerle Nele Sofie Amina Greet Leen Hanne Sara Yasmina Mieke"
              + " Goedele Lien Annelies Karolien Samira Ilse Inge Tine Jolien Marleen Ewelina Rita Chantal Nadia"
              + " Ruth Elke Dorien Lore Bieke Kim Ayşe Blessing Mariam Svetlana Rosa Huguette Godelieve");
  private static final List<String> MEN =
      words(
          "Jan Bart Koen Wim Dirk Stijn Pieter Luc Karim Joris Tom Mohamed Geert Wouter Kris Filip Youssef Jef"
              + " Dries Maarten Hamza Bram Lode Erwin Abdel Rik Mehmet Steven Guido Yannick Emmanuel Samuel");
  private static final List<String> FAMILIES =
      List.of(
          ("Peeters|Janssens|Maes|Jacobs|Willems|Claes|Goossens|Wouters|De Smet|Vermeulen|Aerts|Mertens|Lemmens"
                  + "|Vandenberghe|Van den Bossche|Hendrickx|De Backer|Verhoeven|Timmermans|Van Damme|Nijs|Stevens"
                  + "|El Idrissi|Benali|Yılmaz|Nguyen|Okafor|Vranckx|Smets|Geens|Van Roy|Daems|Trappeniers|Craps"
                  + "|Vanderlinden|Swinnen|Put|Kestens|Boon|Debruyn|Vanhove|Coeckelberghs|Schepers|Uytterhoeven"
                  + "|Verlinden|Van Ermengem|Wuyts|Aouad|Diallo|Kowalska|Petrova|Haddad|Tshibanda|Bekkers|Feyaerts")
              .split("\\|"));
  private static final List<String> POSTCODES =
      List.of(
          "3000", "3000", "3000", "3001", "3010", "3012", "3018", "3020", "3070", "3210", "3300");
  private static final Map<Boolean, List<String>> GIVEN = Map.of(true, WOMEN, false, MEN);

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  /** The person with this number: of one number there is one person. */
  static LeuvenPerson of(int number, LocalDate birth, long seed) {
    Dice dice = new Dice(seed ^ 0x1EC0L, number);
    boolean woman = dice.chance(72);
    return new LeuvenPerson(
        LeuvenNumbers.insz(birth, 2 * (number % 499) + (woman ? 2 : 1), 0),
        dice.pick(GIVEN.get(woman)),
        dice.pick(FAMILIES),
        birth,
        woman ? "V" : "M",
        dice.pick(POSTCODES),
        Integer.toString(dice.between(1, 260)));
  }

  LeuvenPerson withInsz(String other) {
    return new LeuvenPerson(other, given, surname, birth, gender, postcode, house);
  }

  LeuvenPerson withGender(String other) {
    return new LeuvenPerson(insz, given, surname, birth, other, postcode, house);
  }
}
