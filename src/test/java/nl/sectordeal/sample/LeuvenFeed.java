package nl.sectordeal.sample;

import java.util.List;

/** A source of the project in Leuven: its headings and how its files look (bron). */
enum LeuvenFeed {
  VDAB(
      "vdab/trajecten",
      "",
      "Dossiernummer|INSZ|Voornaam|Naam|Geboortedatum|Geslacht|Postcode|Huisnummer|Soort begeleiding|Start|Einde"
          + "|Resultaat|Statuut bij instap|Ingeschreven|Zonder werk sinds|In opleiding|Zoekt werk|Studieniveau"
          + "|Buitenlandse herkomst|Derdelander|Minderheid|Arbeidsbeperking|Dakloos|Platteland|Bevraagd op"
          + "|Uren begeleiding|Eigen budget"),
  STATUUT(
      "vdab/statuten",
      "",
      "Statuutnummer|INSZ|Voornaam|Naam|Geboortedatum|Geslacht|Postcode|Huisnummer|Statuut|Vanaf|Tot en met"),
  WERK(
      "vdab/tewerkstelling",
      "",
      "Volgnummer|INSZ|Voornaam|Naam|Geboortedatum|Geslacht|Postcode|Huisnummer|Ondernemingsnummer|Werkgever|Functie"
          + "|In dienst|Uit dienst|Uren"),
  OCMW(
      "ocmw/begeleidingen",
      "Begeleidingen",
      "Dossier|Rijksregisternummer|Voornaam|Familienaam|Geboren op|M/V/X|Postcode|Nr|Begeleiding|Begin|Einde"
          + "|Afloop|Positie|VDAB ingeschreven|Werkloos sinds|Volgt opleiding|Zoekt werk|ISCED|Herkomst|Derdelander"
          + "|Minderheid|Handicap|Andere kwetsbaarheid|Dak- of thuisloos|Gevraagd op|Uren"),
  VOLT("cvo-volt/cursisten", "Cursisten", Schools.COLUMNS),
  QRIOS("cvo-qrios/cursisten", "Cursisten", Schools.COLUMNS),
  WERKGEVERS(
      "werkgevers/personeel",
      "Personeel",
      "Personeelsnummer|Voornaam|Naam|Geboortedatum|Geslacht|Postcode|Huisnummer|Functie|In dienst|Uit dienst"
          + "|Uren per week|Contract");

  /** The two schools write alike. */
  private static final class Schools {
    static final String COLUMNS =
        "Inschrijving|INSZ|Voornaam|Naam|Geboortedatum|Geslacht|Postcode|Huisnummer|Opleiding|Aanvang|Einde"
            + "|Resultaat|Studiebewijs|Behaald op";
  }

  /** Path of its files below the inbox, up to the first underscore. */
  final String stem;

  final String sheet;

  // List.of gives a list that nobody can change.
  @SuppressWarnings("ImmutableEnumChecker")
  final List<String> columns;

  LeuvenFeed(String stem, String sheet, String columns) {
    this.stem = stem;
    this.sheet = sheet;
    this.columns = List.of(columns.split("\\|"));
  }

  boolean isCsv() {
    return sheet.isEmpty();
  }
}
