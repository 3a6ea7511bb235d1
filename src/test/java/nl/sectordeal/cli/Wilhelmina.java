package nl.sectordeal.cli;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Somebody who stands in a list with her number and in a workbook without, beside others. */
final class Wilhelmina {
  static final String ROW = "L-7;111222333;Wilhelmina;Oudeboonstra;06-05-1985";
  static final String TRAJECT = ";Werkfit;01-01-2021;20-01-2021;Afgerond";
  static final String OTHER = "L-8;249566758;Piet;Vandermeulen;07-06-1986" + TRAJECT;
  static final Set<String> TRACES =
      Set.of("Oudeboonstra", "oudeboonstra", "Wilhelmina", "111222333", "06-05-1985", "1985-05-06");

  private static final String HEADINGS =
      "Nummer;BSN;Voornaam;Achternaam;Geboortedatum;Soort;Startdatum;Einddatum;Resultaat";

  private Wilhelmina() {}

  /** Puts her rows of a month in the inbox of a desk. */
  static void delivered(Desk desk) {
    desk.put("lijsten/stad_2021-01_ontvangen-20210203T0900.csv", list(ROW + TRAJECT, OTHER));
    desk.put(
        "boeken/huis_2021-01_ontvangen-20210203T1000.xlsx",
        PlacementBook.of("W-1 Wilhelmina Oudeboonstra 06-05-1985", "W-2 Joke Bos -"));
  }

  static byte[] list(String... rows) {
    String text = HEADINGS + "\r\n" + String.join("\r\n", rows) + "\r\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
