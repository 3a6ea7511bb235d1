package nl.sectordeal.sample;

import java.util.Map;
import java.util.stream.Collectors;

/** The README of the sample: which row shows what (rolverdeling). */
final class CastPage {
  private final ZorgSample sample;

  CastPage(ZorgSample sample) {
    this.sample = sample;
  }

  String text() {
    StringBuilder page = new StringBuilder(HEAD);
    for (Cast.Part part : sample.cast.parts) {
      String file = sample.findFile(part.feed(), part.key(), part.round());
      if (file.isEmpty()) {
        throw new IllegalStateException("no row " + part.key() + " in round " + part.round());
      }
      Table table = sample.tables().get(file);
      page.append("| ")
          .append(name(file))
          .append(" | ")
          .append(table.rowNumber(part.key()))
          .append(" | ");
      page.append(part.key())
          .append(" | ")
          .append(part.dutch())
          .append(" | ")
          .append(part.english());
      page.append(" | ").append(part.rule()).append(" |\n");
    }
    return page.append(cases()).append(sample.intake.page()).append(counts()).toString();
  }

  private String cases() {
    StringBuilder page = new StringBuilder(CASES);
    for (WhoCase one : sample.cast.cases) {
      page.append("| ").append(one.name).append(" | ").append(one.english).append(" | ");
      for (int i = 0; i < one.persons.size(); i++) {
        page.append(i == 0 ? "" : "<br>").append(i + 1).append(": ").append(rows(one, i));
      }
      page.append(" | ").append(one.outcome()).append(" | ").append(one.why).append(" |\n");
    }
    return page.toString();
  }

  private static String rows(WhoCase one, int person) {
    return one.persons.get(person).stream()
        .map(row -> row.feed().source() + " " + row.key())
        .collect(Collectors.joining(", "));
  }

  private static String name(String path) {
    return path.substring(path.indexOf('/') + 1).replaceAll("_ontvangen-.*", "");
  }

  private String counts() {
    StringBuilder page =
        new StringBuilder(
            "\n## Rijen per bestand (rows per file)\n\n| bestand | rijen |\n|---|--:|\n");
    for (Map.Entry<String, Table> file : sample.tables().entrySet()) {
      page.append("| ")
          .append(file.getKey())
          .append(" | ")
          .append(file.getValue().rows.size())
          .append(" |\n");
    }
    return page.append(sample.intake.counts()).toString();
  }

  private static final String HEAD =
      """
      # Voorbeeldgegevens Sectordeal Zorg Den Haag

      Alles hier is verzonnen: mensen, adressen, nummers en werkgevers. De nummers voldoen aan de elfproef; van wie zo'n
      nummer in het echt is, weten we niet. *All people, addresses, numbers and employers here are invented.*

      Opnieuw maken (*make again*, the same bytes): zie `../README.md`. `expected/` zegt wat eruit moet komen.

      ## Bestanden (files)

      | bestand | wat | what | verwacht |
      |---|---|---|---|
      | gemeente/plaatsingen_2021-02 van 03-03 | vier van de tien rijen ontbreken | four rows in ten are missing | L27: aangehouden (HELD), later vervangen (L30) |
      | gemeente/plaatsingen_2021-02 van 05-03 | goed bestand voor dezelfde maand | good file for the same month | neemt de plaats in |
      | uwv/uwv_2021-02 van 04-03, 08:00 en 16:30 | zelfde bytes, andere naam | same bytes, another name | L24: de tweede is niets nieuws (no-op) |
      | gemeente/trajecten_2020-12 van 15-03 | oudere maand komt te laat | older period arrives late | L23: geweigerd (refused) |
      | werkgevers/plaatsingen_27410055_2021-03 van 02-04 | tekst met de naam van een werkmap | text named .xlsx | L02: geweigerd; goed bestand op 05-04 |
      | werkgevers/plaatsingen_27410088_2021-03 | komt niet | never comes | stand van februari telt |
      | werkgevers/plaatsingen_27410111_2021-03 | zelfde bytes als februari | same bytes as February | L24: niets nieuws, maar geleverd voor maart |
      | werkakkoorden/werkakkoorden_2021-02 | zelfde bytes als januari | same bytes as January | L24: niets nieuws, maar geleverd voor februari |
      | academie/deelnemers_2021-03 van 07-04 | na de uiterste dag | after the due day | L34: te laat |
      | werkgevers/plaatsingen_27410011 | verborgen tweede blad | hidden second sheet | - |
      | werkgevers/plaatsingen_27410022 | totaalrij onderaan | totals row | telt niet mee |
      | werkgevers/plaatsingen_27410033 | opmerking onder de tabel | note below the table | R01 |
      | werkgevers/plaatsingen_27410044 | datums tellen vanaf 1904 | 1904 date system | - |
      | werkgevers/plaatsingen_27410055 | kolom BSN die er niet mag zijn | forbidden BSN by its heading | R29 INFO |
      | werkgevers/plaatsingen_27410088 | kolom 'Ons kenmerk' vol BSN's | forbidden BSN by its values | R29/R30 INFO |
      | werkgevers/plaatsingen_08410066 | koppen anders gespeld; KvK met nul vooraan | headings spelled otherwise | - |
      | werkgevers/plaatsingen_27410077 | verborgen rij 8; uren als formule in rij 7 | hidden row, formula | - |
      | werkgevers/plaatsingen_27410099_2021-01 | lege rij 24 | blank row 24 | L18 WARN: gat |
      | gemeente/trajecten_2021-01 | lege rij 102 en een totaalrij | blank row 102 and a total | L18 WARN: gat |

      ## Rijen (rows)

      Rijnummers zoals een spreadsheet ze toont, de kop meegeteld. *Row numbers as a spreadsheet shows them, heading included.*

      | bestand | rij | sleutel | wat | what | regel |
      |---|--:|---|---|---|---|
      """;

  private static final String CASES =
      """

      ## Wie is wie (who is who)

      Elke regel is een geval: rijen, en wie daar achter moet staan. *Een mens*: alle rijen komen bij één mens. *Twijfelgeval*: het kan dezelfde
      mens zijn; tot iemand dat beslist tellen zij als twee. *Each line is a case: rows, and whom they must come to.*

      | geval | what | mensen en hun rijen (persons and their rows) | uitkomst | waarom |
      |---|---|---|---|---|
      """;
}
