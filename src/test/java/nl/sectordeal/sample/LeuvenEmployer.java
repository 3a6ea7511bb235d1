package nl.sectordeal.sample;

import java.util.List;

/**
 * An invented employer in or around Leuven (werkgever).
 *
 * @param number ondernemingsnummer
 */
record LeuvenEmployer(String number, String name) {
  /** Those in care that send a workbook every month. */
  static final List<LeuvenEmployer> DELIVERING =
      List.of(
          of(4_210_311, "Woonzorgcentrum Dijleoever"),
          of(4_210_422, "Zorgcentrum De Wingerd aan de Vaart"),
          of(4_210_533, "Thuiszorg Hageland"),
          of(4_210_644, "Woonzorgcentrum Ter Linde"),
          of(4_210_755, "Ziekenhuis Sint-Reinilde"));

  /** Those in other sectors; they send nothing. */
  static final List<LeuvenEmployer> ELSEWHERE =
      List.of(
          of(4_320_117, "Poetsbedrijf Het Blinkt"),
          of(4_320_228, "Supermarkt Bondgenoten"),
          of(4_320_339, "Grootkeuken De Soeplepel"));

  private static LeuvenEmployer of(int eight, String name) {
    return new LeuvenEmployer(LeuvenNumbers.enterprise(eight), name);
  }
}
