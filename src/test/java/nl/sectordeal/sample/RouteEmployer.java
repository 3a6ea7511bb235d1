package nl.sectordeal.sample;

import java.util.List;

/**
 * An invented care employer of the route map, of one of five branches (werkgever).
 *
 * @param branch code as the catalogue has it
 */
record RouteEmployer(String kvk, String name, String branch) {
  static final List<RouteEmployer> ALL =
      List.of(
          of("01", "Ziekenhuis Duinwijk", "ZIEKENHUIS"),
          of("02", "Medisch Centrum De Vaart", "ZIEKENHUIS"),
          of("03", "Ziekenhuis Rijnhorst", "ZIEKENHUIS"),
          of("04", "Kliniek Oosterhage", "ZIEKENHUIS"),
          of("05", "Streekziekenhuis Westhof", "ZIEKENHUIS"),
          of("06", "Zorggroep Vlietzoom", "VVT"),
          of("07", "Woonzorg De Kastanje", "VVT"),
          of("08", "Verpleeghuis Goudsmit", "VVT"),
          of("09", "Zorgcentrum Rijnoever", "VVT"),
          of("10", "Ouderenzorg De Linie", "VVT"),
          of("11", "GGZ Buitenhof", "GGZ"),
          of("12", "Psychiatrisch Centrum Noordkade", "GGZ"),
          of("13", "Stichting Herstelhuis", "GGZ"),
          of("14", "GGZ De Brink", "GGZ"),
          of("15", "Kliniek Zonneveer", "GGZ"),
          of("16", "Gehandicaptenzorg De Wilg", "GEHANDICAPTENZORG"),
          of("17", "Stichting Samenhuis", "GEHANDICAPTENZORG"),
          of("18", "Woonvorm Het Baken", "GEHANDICAPTENZORG"),
          of("19", "Dagcentrum De Molenhoek", "GEHANDICAPTENZORG"),
          of("20", "Begeleid Wonen Poldermeer", "GEHANDICAPTENZORG"),
          of("21", "Thuiszorg Delfzicht", "THUISZORG"),
          of("22", "Wijkzorg Gouwestroom", "THUISZORG"),
          of("23", "Thuiszorg De Lantaarn", "THUISZORG"),
          of("24", "Buurtteam Zoeterwoude", "THUISZORG"),
          of("25", "Hulp Thuis Haagrand", "THUISZORG"));

  private static RouteEmployer of(String number, String name, String branch) {
    return new RouteEmployer("274401" + number, name, branch);
  }

  /** The employer with this number, from 1. */
  static RouteEmployer number(int number) {
    return ALL.get(number - 1);
  }
}
