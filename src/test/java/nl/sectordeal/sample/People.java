package nl.sectordeal.sample;

import java.time.LocalDate;
import java.util.List;

/** Invents people, one by number, the same for the same seed (bevolking). */
final class People {
  private static final List<String> WOMEN =
      List.of(
          "Fatima", "Zoë", "Anna", "Maria", "Chloé", "Samira", "Hélène", "Joke", "Ingrid", "Naïma",
          "Yasmin", "Sanne", "Lotte", "Petra", "Renée", "Esra", "Cynthia", "Shanti", "Marijke",
          "Anouk", "Deborah", "Wilma", "Kübra", "Ilse", "Thérèse", "Farida", "Priya", "Gerda",
          "Nadia", "Roos", "Ewa", "Latifa", "Moniek", "Sjoukje", "Anaïs");
  private static final List<String> MEN =
      List.of(
          "Mohamed", "Jan", "André", "Kevin", "René", "Ömer", "Dennis", "Noël", "Youssef", "Pieter",
          "Jörg", "Rachid", "Stefan", "Wesley", "Ricardo", "Hassan", "Gijs", "Tomasz", "José",
          "Ruben", "Bilal", "Maarten", "Henk", "Sanjay", "Mehmet", "Daniël", "Erik", "Farouk",
          "Glenn", "Ivo", "Karim", "Lars", "Oscar", "Quinten", "Zakaria");
  private static final List<String> SURNAMES =
      List.of(
          "Jansen",
          "|de|Vries",
          "|van den|Berg",
          "Bakker",
          "Visser",
          "Smit",
          "Meijer",
          "|de|Boer",
          "Mulder",
          "Bos",
          "Peters",
          "Hendriks",
          "|van|Dijk",
          "Dekker",
          "Brouwer",
          "|de|Wit",
          "Dijkstra",
          "Smits",
          "|de|Graaf",
          "|van der|Meer",
          "Kok",
          "Jacobs",
          "|de|Haan",
          "Vermeulen",
          "|van den|Heuvel",
          "|van der|Veen",
          "Schouten",
          "Willems",
          "Hoekstra",
          "Koster",
          "Verhoeven",
          "Prins",
          "Müller",
          "Yilmaz",
          "Kaya",
          "Özdemir",
          "El Amrani",
          "Bouzid",
          "Ramdin",
          "Bisoendial",
          "Sewnath",
          "Núñez",
          "Köhler",
          "Gonçalves",
          "|d'|Ancona",
          "|'t|Hart",
          "|van 't|Hof",
          "Martina",
          "Pinas",
          "Kowalski",
          "Groen-Wassink",
          "|ter|Horst",
          "|op den|Camp",
          "Çelik",
          "Demir",
          "Benali",
          "Tahiri",
          "Oudkerk",
          "Schaap",
          "Zuidgeest",
          "Duivesteijn",
          "Hogervorst",
          "Langeveld",
          "Noordermeer",
          "Ouwehand",
          "Spaans",
          "Taal",
          "|den|Dulk",
          "Rog",
          "Pronk",
          "Roeleveld",
          "Vrolijk",
          "Knoester",
          "Bal",
          "|van der|Toorn",
          "Groenendijk",
          "Zwartveld",
          "Crèvecoeur",
          "Sáez",
          "Lindström");
  private static final String LETTERS = "ABCDEFGHJKLMNPRSTVWXZ";

  private final long seed;

  People(long seed) {
    this.seed = seed;
  }

  /** The person with this number; of one number there is one person, whatever the group. */
  Person of(int number, Group group) {
    Dice dice = new Dice(seed ^ 0x5EEDL, number);
    boolean woman = dice.chance(58);
    String given = dice.pick(woman ? WOMEN : MEN);
    String initials =
        initial(given) + (dice.chance(45) ? LETTERS.charAt(dice.below(21)) + "." : "");
    String surname = dice.pick(SURNAMES);
    int bar = surname.lastIndexOf('|');
    String house = dice.between(1, 420) + (dice.chancePerMille(15) ? "a" : "");
    return new Person(
        InventedIds.bsn(number),
        InventedIds.onderwijsnummer(number % 490_000),
        given,
        initials,
        bar < 0 ? "" : surname.substring(1, bar),
        surname.substring(bar + 1),
        birth(dice, group),
        woman ? "V" : "M",
        postcode(dice),
        house,
        group);
  }

  private static LocalDate birth(Dice dice, Group group) {
    return group == Group.JONGERE
        ? dice.day(LocalDate.of(1995, 4, 1), LocalDate.of(2001, 12, 28))
        : dice.day(LocalDate.of(1957, 2, 1), LocalDate.of(1993, 12, 31));
  }

  private static String postcode(Dice dice) {
    String letters = "" + LETTERS.charAt(dice.below(21)) + LETTERS.charAt(dice.below(21));
    boolean impossible = List.of("SA", "SD", "SS").contains(letters);
    return dice.between(2491, 2598) + " " + (impossible ? "KB" : letters);
  }

  private static String initial(String given) {
    return given.charAt(0) + ".";
  }
}
