package nl.sectordeal.linkage;

import java.util.List;
import java.util.Locale;

/**
 * Addresses, each with the street, town and postcode that belong together: a postcode is some
 * twenty houses of one street, or one flat (straten).
 */
final class Streets {
  private static final int HOUSES = 15;
  private static final List<String> TOWNS =
      Weighted.words(
          "Den Haag,Amsterdam,Rotterdam,Utrecht,Eindhoven,Groningen,Tilburg,Almere,Breda,Nijmegen,"
              + "Zoetermeer,Delft,Leiden,Rijswijk,Voorburg,Wassenaar,Gouda,Dordrecht,Haarlem,Arnhem,"
              + "Enschede,Apeldoorn,Amersfoort,Zaandam,Hilversum,Deventer,Sittard,Venlo,Heerlen,"
              + "Alkmaar,Leeuwarden,Emmen,Hoogeveen,Assen,Zwolle,Kampen,IJsselstein,Nieuwegein,"
              + "Middelburg,Goes,Roosendaal,Oss,Helmond,Weert,Roermond,Doetinchem,Tiel,Katwijk");
  private static final List<String> STARTS =
      Weighted.words(
          "Kerk,School,Molen,Dorps,Julianas,Wilhelmina,Beatrix,Beuken,Eiken,Linden,Kastanje,Meidoorn,"
              + "Rozen,Tulpen,Merel,Lijster,Zwaluw,Rembrandt,Vermeer,Mozart,Beethoven,Vondel,Nassau,"
              + "Oranje,Haven,Station,Markt,Parallel,Ring,Hoofd,Industrie,Berg,Duin,Veld,Hei,Bos,Meer,"
              + "Sport,Akker,Weide,Parel,Saffier,Jupiter,Saturnus,Drents,Fries,Zeeuw,IJssel,Maas,Waal,"
              + "Abeelen,Populieren,Wilgen,Esdoorn,Fazanten,Reiger,Kievits,Spechten,Valken,Zilver");
  private static final List<String> ENDS =
      Weighted.words("straat,laan,weg,plein,hof,kade,singel,pad,dreef,park,gracht,steeg");
  private static final double FLATS = 0.15;

  private final long seed;
  private final int segments;

  /** With room for this many households. */
  Streets(long seed, int households) {
    this.seed = seed;
    segments = Math.max(40, households / HOUSES + 1);
  }

  /** Every household lives at an address of its own. */
  Human.Address of(int household) {
    return house(household % segments, household / segments);
  }

  /** Anywhere; others may live there. */
  Human.Address any(Chance chance) {
    return house(chance.below(segments), chance.below(HOUSES + HOUSES / 3));
  }

  private Human.Address house(int segment, int slot) {
    Chance town = Chance.of(seed, 1, segment / 40);
    String city =
        TOWNS.get(Math.min(TOWNS.size() - 1, (int) (TOWNS.size() * square(town.share()))));
    Chance street = Chance.of(seed, 2, segment / 3);
    String name = street.any(STARTS) + street.any(ENDS);
    Chance here = Chance.of(seed, 3, segment);
    int quarter = 1000 + (int) Math.floorMod(Chance.mix(segment / 40), 9000L);
    String letters = ("" + here.letter() + here.letter()).toUpperCase(Locale.ROOT);
    String safe = letters.startsWith("S") ? "R" + letters.charAt(1) : letters;
    String number =
        here.in(FLATS) ? flat(here.between(1, 300), slot) : houses(segment, slot, here.in(0.5));
    return new Human.Address(name, number, quarter + safe, city);
  }

  private static double square(double share) {
    return share * share;
  }

  private static String flat(int number, int slot) {
    return number % 2 == 0 ? number + "-" + (slot + 1) : Integer.toString(number + slot);
  }

  private static String houses(int segment, int slot, boolean even) {
    int number = 1 + segment % 3 * 40 + 2 * slot + (even ? 1 : 0);
    return slot % 7 == 6 ? number - 2 + "A" : Integer.toString(number);
  }
}
