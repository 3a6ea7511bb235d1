package nl.sectordeal.record.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.sectordeal.record.Country;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.IdPolicy;
import nl.sectordeal.record.KnownRows;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.identity.Pseudonyms;
import nl.sectordeal.record.identity.TraitsSeal;
import nl.sectordeal.record.table.Cell;
import nl.sectordeal.record.table.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of one source, and rows read by it; columns have the names that a partner would give.
 */
public final class MappingBuilder {
  SenderText sender = new SenderText("87654321", null);

  public RowMapping.PersonColumns person;
  RowMapping.StatusColumns status;
  public RowMapping.ParticipationColumns participation;
  RowMapping.PlacementColumns placement;
  RowMapping.QualificationColumns qualification;
  RowMapping.ContactColumns contact;
  RowMapping.CommitmentColumns commitment;
  RowMapping.IntakeColumns intake;
  Country country = Country.NL;
  public RowMapping.Code withdrawal;
  public IdPolicy policy = IdPolicy.ALLOWED;
  List<IdKind> kinds = List.of(IdKind.BSN);
  List<String> key = List.of("Nummer");

  public static Pseudonyms pseudonyms() {
    byte[] secret = new byte[Pseudonyms.KEY_LENGTH];
    Arrays.fill(secret, (byte) 7);
    return new Pseudonyms(secret);
  }

  public static TraitsSeal seal() {
    byte[] secret = new byte[Pseudonyms.KEY_LENGTH];
    Arrays.fill(secret, (byte) 9);
    return new TraitsSeal(secret);
  }

  static RowMapping.Code code(String column, Map<String, String> values) {
    return new RowMapping.Code(column, values, null);
  }

  static RowMapping.Code fixed(String code) {
    return new RowMapping.Code(null, Map.of(), code);
  }

  /** A source of contacts that tells one thing more of each. */
  static MappingBuilder contacts(String attribute, RowMapping.Code code) {
    MappingBuilder source = new MappingBuilder();
    source.contact =
        new RowMapping.ContactColumns(
            fixed("AANMELDING"), "Op", null, null, Map.of(attribute, code));
    return source;
  }

  public MappingBuilder person() {
    person =
        new RowMapping.PersonColumns(
            "BSN",
            null,
            "Voornaam",
            "Voorletters",
            "Tussenvoegsel",
            "Achternaam",
            null,
            "Achternaam partner",
            "Geboortedatum",
            code("Geslacht", Map.of()),
            "Postcode",
            "Huisnummer",
            "Straat",
            "Plaats",
            "Klantnummer");
    return this;
  }

  MappingBuilder twoIds() {
    person =
        new RowMapping.PersonColumns(
            "BSN",
            "Onderwijsnummer",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return this;
  }

  public MappingBuilder participation() {
    participation =
        new RowMapping.ParticipationColumns(
            code("Soort", Map.of("Werkfit", "WERKFIT", "Werkontwikkel", "WERKONTWIKKEL")),
            "Aanbieder",
            "Startdatum",
            "Einddatum",
            code("Resultaat", Map.of("Klaar", "AFGEROND", "Loopt nog", "LOPEND")),
            code("Doelgroep traject", Map.of("PW", "BIJSTAND")),
            Map.of());
    return this;
  }

  MappingBuilder placement() {
    return placement(null);
  }

  MappingBuilder placementOfKind() {
    return placement(code("Functie", Map.of("Helpende", "HELPENDE")));
  }

  private MappingBuilder placement(RowMapping.@Nullable Code kind) {
    placement =
        new RowMapping.PlacementColumns(
            kind,
            "KvK",
            "Werkgever",
            true,
            "In dienst",
            "Uit dienst",
            "Contract tot",
            "Uren",
            code("Contract", Map.of("BBL", "BBL", "Vast", "VAST")),
            code("Bewijs", Map.of("akkoord", "GOEDGEKEURD", "nee", "AFGEWEZEN")),
            code("Niet begonnen", Map.of("ja", "JA", "nee", "NEE")),
            null,
            Map.of(),
            Map.of());
    return this;
  }

  MappingBuilder qualification() {
    qualification =
        new RowMapping.QualificationColumns(
            code("Papier", Map.of("Diploma", "DIPLOMA")), "Behaald op", null);
    return this;
  }

  MappingBuilder contact() {
    contact =
        new RowMapping.ContactColumns(
            code("Wat", Map.of("vraag", "VRAAG")),
            "Op",
            "Beantwoord",
            null,
            Map.of("kanaal", code("Kanaal", Map.of("tel", "TELEFOON", "chat", "CHAT"))));
    return this;
  }

  MappingBuilder commitment() {
    commitment =
        new RowMapping.CommitmentColumns(
            fixed("WERKAKKOORD"), "KvK", "Werkgever", "Banen", "Vanaf", "Tot");
    return this;
  }

  MappingBuilder status() {
    status = new RowMapping.StatusColumns(group(), null, null, null);
    return this;
  }

  MappingBuilder datedStatus() {
    status = new RowMapping.StatusColumns(group(), null, "Sinds", "Tot en met");
    return this;
  }

  public MappingBuilder policy(IdPolicy ids, IdKind... possible) {
    policy = ids;
    kinds = List.of(possible);
    return this;
  }

  public MappingBuilder withdrawal() {
    withdrawal = code("Mutatie", Map.of("vervallen", "INTREKKEN", "nieuw", "NEE"));
    return this;
  }

  MappingBuilder key(String... columns) {
    key = List.of(columns);
    return this;
  }

  public RowMapping build() {
    return new RowMapping(
        "bron",
        PartnerKind.GEMEENTE,
        policy,
        kinds,
        key,
        withdrawal,
        person,
        status,
        participation,
        placement,
        qualification,
        contact,
        commitment,
        intake,
        country);
  }

  /** Reads one row with these cells, given as heading and value in turn; row 5, with the key T1. */
  ReadRow read(Object... cells) {
    List<String> headings = new ArrayList<>(List.of("Nummer"));
    List<Cell> values = new ArrayList<>(List.of(new Cell.Text("T1")));
    for (int i = 0; i < cells.length; i += 2) {
      headings.add((String) cells[i]);
      values.add(cell(cells[i + 1]));
    }
    return mapper(headings).map(new RawRow(5, values), false);
  }

  /** Reads a file with these headings, of which nothing is known yet. */
  RowMapper mapper(List<String> headings) {
    return new RowMapper(build(), headings, pseudonyms(), sender, KnownRows.NOTHING);
  }

  static Cell cell(Object value) {
    return value instanceof Cell cell
        ? cell
        : value.toString().isBlank() ? Cell.BLANK : new Cell.Text(value.toString());
  }

  private static RowMapping.Code group() {
    return code("Doelgroep", Map.of("Bijstand", "BIJSTAND", "WW", "WW"));
  }
}
