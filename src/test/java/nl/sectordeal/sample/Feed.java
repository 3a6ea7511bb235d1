package nl.sectordeal.sample;

import java.util.List;

/** A source of the deal: its headings and how its files look (bron). */
enum Feed {
  TRAJECTEN(
      "gemeente/trajecten",
      "Trajectnummer|BSN|Voornaam|Tussenvoegsel|Achternaam|Geboortedatum|Geslacht|Postcode|Huisnummer|Doelgroep|Soort"
          + "|Aanbieder|Startdatum|Einddatum|Resultaat|Opmerking"),
  PLAATSINGEN(
      "gemeente/plaatsingen",
      "Plaatsingsnummer|BSN|Voornaam|Tussenvoegsel|Achternaam|Geboortedatum|Geslacht|Postcode|Huisnummer|Doelgroep"
          + "|KvK werkgever|Werkgever|Startdatum|Einddatum|Geplande einddatum|Uren per week|Contract|Bewijs|Niet gestart"),
  UWV(
      "uwv/uwv",
      "Volgnummer|BSN|Voorletters|Voorvoegsel|Achternaam|Geboortedatum|Geslacht|Postcode|Huisnr|Uitkering"
          + "|Uitkering vanaf|Uitkering tot|KvK|Naam werkgever|Datum in dienst|Datum uit dienst|Uren"),
  BBL(
      "roc/bbl",
      "Overeenkomst|BSN|Onderwijsnummer|Roepnaam|Voorvoegsel|Achternaam|Geboortedatum|Geslacht|Postcode|Huisnr"
          + "|KvK leerbedrijf|Leerbedrijf|Begindatum|Einddatum overeenkomst|Werkelijke einddatum|Uren per week|Opleiding"),
  CERTIFICATEN(
      "roc/certificaten",
      "Registratie|Mutatie|BSN|Onderwijsnummer|Roepnaam|Voorvoegsel|Achternaam|Geboortedatum|Geslacht|Postcode|Huisnr"
          + "|Soort|Datum behaald|Omschrijving"),
  WERKGEVERS(
      "werkgevers/plaatsingen",
      "Personeelsnummer|Voorletters|Voornaam|Tussenvoegsel|Achternaam|Geboortedatum|Geslacht|Postcode|Huisnummer"
          + "|In dienst|Uit dienst|Einde contract|Uren per week|Contractvorm|Nooit begonnen|Functie"),
  WERKAKKOORDEN(
      "werkakkoorden/werkakkoorden", "Akkoordnummer|KvK|Werkgever|Banen|Ingangsdatum|Einddatum"),
  ACADEMIE(
      "academie/deelnemers",
      "Inschrijfnummer|Voornaam|Tussenvoegsel|Achternaam|Geboortedatum|Geslacht|Postcode|Huisnummer|Leerlijn|Start|Eind"
          + "|Uitkomst"),
  CONTACTEN(
      "contacten",
      "Contactnummer|Vervallen|Voornaam|Tussenvoegsel|Achternaam|Geboortedatum|Postcode|Huisnummer|Soort|Datum"
          + "|Beantwoord op|Groep|Kanaal|Regio|Doorgegeven aan");

  /** Path of its files below the inbox, up to the first underscore. */
  final String stem;

  // List.of gives a list that nobody can change.
  @SuppressWarnings("ImmutableEnumChecker")
  final List<String> columns;

  Feed(String stem, String columns) {
    this.stem = stem;
    this.columns = List.of(columns.split("\\|"));
  }

  /** Name of the source in the job file. */
  String source() {
    return switch (this) {
      case TRAJECTEN -> "gemeente-trajecten";
      case PLAATSINGEN -> "gemeente-plaatsingen";
      case UWV -> "uwv";
      case BBL -> "roc-bbl";
      case CERTIFICATEN -> "roc-certificaten";
      case WERKGEVERS -> "werkgevers";
      case WERKAKKOORDEN -> "werkakkoorden";
      case ACADEMIE -> "zorg-werkt-academie";
      case CONTACTEN -> "contacten";
    };
  }

  int column(String heading) {
    int at = columns.indexOf(heading);
    if (at < 0) {
      throw new IllegalArgumentException(heading);
    }
    return at;
  }

  boolean isCsv() {
    return this == TRAJECTEN || this == PLAATSINGEN || this == UWV || this == CONTACTEN;
  }

  /** Name of the sheet; empty for CSV. */
  String sheet() {
    return switch (this) {
      case BBL -> "BBL-contracten";
      case CERTIFICATEN -> "Certificaten";
      case WERKGEVERS -> "Plaatsingen";
      case WERKAKKOORDEN -> "Werkakkoorden";
      case ACADEMIE -> "Deelnemers";
      case TRAJECTEN, PLAATSINGEN, UWV, CONTACTEN -> "";
    };
  }

  /** Row of the headings, counted from 1. */
  int headerRow() {
    return this == WERKGEVERS ? 3 : 1;
  }
}
