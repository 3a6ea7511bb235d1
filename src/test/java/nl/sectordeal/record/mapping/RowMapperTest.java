package nl.sectordeal.record.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.period.End;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.IdPolicy;
import nl.sectordeal.record.Proof;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.rule.FormulaIsWorkedOut;
import nl.sectordeal.record.table.Cell;
import nl.sectordeal.record.table.RawRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row claims, and what is said of it. */
class RowMapperTest {
  private static final LocalDate START = LocalDate.of(2021, 3, 5);
  private static final LocalDate END = LocalDate.of(2021, 6, 30);

  @Test
  void reads_a_participation() {
    ReadRow row =
        trajecten()
            .read(
                "Soort",
                "Werkfit",
                "Startdatum",
                "05-03-2021",
                "Einddatum",
                "30-06-2021",
                "Resultaat",
                "klaar",
                "Aanbieder",
                "Calibris  Advies",
                "Doelgroep traject",
                "PW");

    assertThat(row.state()).isEqualTo(ReadRow.State.GOOD);
    assertThat(row.key()).isEqualTo("T1");
    assertThat(row.notices()).isEmpty();
    assertThat(row.claims())
        .containsExactly(
            new Claim.ParticipationClaim(
                "WERKFIT",
                "CALIBRIS ADVIES",
                START,
                End.on(END),
                "AFGEROND",
                "BIJSTAND",
                Map.of(),
                Set.of()));
  }

  @Test
  void reads_a_placement() {
    ReadRow row =
        new MappingBuilder()
            .placement()
            .read(
                "In dienst",
                "05-03-2021",
                "Contract tot",
                "30-06-2021",
                "Uren",
                "24",
                "KvK",
                "12345678",
                "Werkgever",
                "Zorghuis",
                "Contract",
                "bbl",
                "Bewijs",
                "akkoord");

    assertThat(row.claims())
        .containsExactly(
            new Claim.PlacementClaim(
                null,
                "12345678",
                "Zorghuis",
                START,
                End.open(),
                END,
                BigDecimal.valueOf(24),
                "BBL",
                Proof.APPROVED,
                false,
                null,
                Map.of(),
                Set.of()));
  }

  @Test
  void end_of_a_source_without_end_column_is_not_told() {
    MappingBuilder source = new MappingBuilder();
    source.participation =
        new RowMapping.ParticipationColumns(
            MappingBuilder.fixed("WERKFIT"), null, "Startdatum", null, null, null, Map.of());

    Claim claim = source.read("Startdatum", "05-03-2021").claims().get(0);

    assertThat(((Claim.ParticipationClaim) claim).end()).isEqualTo(End.notTold());
  }

  @Test
  void planned_end_before_the_start_rejects() {
    ReadRow row =
        new MappingBuilder()
            .placement()
            .read("In dienst", "05-03-2021", "Contract tot", "04-03-2021");

    assertThat(codes(row)).containsExactly("R17");
    assertThat(row.state()).isEqualTo(ReadRow.State.REJECTED);
  }

  @Test
  void unmapped_kind_claims_nothing_and_waits() {
    ReadRow row = trajecten().read("Soort", "Werkpret", "Startdatum", "05-03-2021");

    assertThat(row.state()).isEqualTo(ReadRow.State.GOOD);
    assertThat(row.claims()).isEmpty();
    assertThat(row.notices())
        .containsExactly(Notice.ofRow("R50", Severity.HOLD, 5, "Soort", "Werkpret"));
  }

  @Test
  void empty_kind_with_a_start_is_told_and_claims_nothing() {
    ReadRow row = trajecten().read("Soort", "", "Startdatum", "05-03-2021");

    assertThat(row.claims()).isEmpty();
    assertThat(row.held()).isTrue();
    assertThat(row.notices()).containsExactly(Notice.ofRow("R51", Severity.HOLD, 5, "Soort", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "onbekend"})
  void a_placement_without_its_kind_is_told_and_is_one(String kind) {
    ReadRow row =
        new MappingBuilder()
            .placementOfKind()
            .read("In dienst", "05-03-2021", "Uren", "24", "KvK", "12345678", "Functie", kind);

    assertThat(row.held()).isFalse();
    assertThat(row.claims())
        .singleElement()
        .satisfies(claim -> assertThat(((Claim.PlacementClaim) claim).type()).isNull());
    assertThat(row.notices())
        .containsExactly(Notice.ofRow("R51", Severity.WARN, 5, "Functie", null));
  }

  @Test
  void a_rejected_row_is_the_same_however_its_other_days_are_spelled() {
    ReadRow dashes = wrongEnd("05-03-2021", "31-02-2021", "Calibris");
    ReadRow slashes = wrongEnd("05/03/2021", "31-02-2021", "Calibris ");

    assertThat(dashes.state()).isEqualTo(ReadRow.State.REJECTED);
    assertThat(slashes.content()).isEqualTo(dashes.content());
    assertThat(wrongEnd("06-03-2021", "31-02-2021", "Calibris").content())
        .isNotEqualTo(dashes.content());
    assertThat(wrongEnd("05-03-2021", "30-02-2021", "Calibris").content())
        .isNotEqualTo(dashes.content());
    assertThat(wrongEnd("05-03-2021", "31-02-2021", "Luzac").content())
        .isNotEqualTo(dashes.content());
  }

  private static ReadRow wrongEnd(String start, String end, String provider) {
    return trajecten()
        .read("Soort", "Werkfit", "Startdatum", start, "Einddatum", end, "Aanbieder", provider);
  }

  @Test
  void unmapped_result_gives_no_fact_but_the_claim_is_not_held() {
    Claim claim =
        trajecten()
            .read("Soort", "Werkfit", "Startdatum", "05-03-2021", "Resultaat", "weg")
            .claims()
            .get(0);

    assertThat(claim.heldFields()).containsExactly(Field.RESULT);
    assertThat(claim.isHeld()).isFalse();
  }

  @Test
  void unmapped_proof_or_answer_holds_the_placement() {
    MappingBuilder source = new MappingBuilder().placement();

    Claim proof = source.read("In dienst", "05-03-2021", "Bewijs", "misschien").claims().get(0);
    Claim never = source.read("In dienst", "05-03-2021", "Niet begonnen", "soms").claims().get(0);

    assertThat(proof.isHeld()).isTrue();
    assertThat(never.isHeld()).isTrue();
    assertThat(never.heldFields()).containsExactly(Field.NEVER_STARTED);
  }

  @Test
  void never_started_is_a_yes() {
    MappingBuilder source = new MappingBuilder().placement();

    assertThat(
            placement(source.read("In dienst", "05-03-2021", "Niet begonnen", "Ja")).neverStarted())
        .isTrue();
    assertThat(
            placement(source.read("In dienst", "05-03-2021", "Niet begonnen", "")).neverStarted())
        .isFalse();
  }

  @Test
  void true_in_a_spreadsheet_is_the_ja_of_the_job_file() {
    MappingBuilder source = new MappingBuilder().placement();

    ReadRow row = source.read("In dienst", "05-03-2021", "Niet begonnen", new Cell.Bool(true));

    assertThat(placement(row).neverStarted()).isTrue();
  }

  @Test
  void employer_who_sends_the_file_is_the_employer() {
    ReadRow row = new MappingBuilder().placement().read("In dienst", "05-03-2021", "KvK", "");

    assertThat(placement(row).employer()).isEqualTo("87654321");
  }

  @Test
  void unmapped_group_holds_a_status() {
    Claim claim = new MappingBuilder().datedStatus().read("Doelgroep", "WIA").claims().get(0);

    assertThat(claim).isEqualTo(new Claim.StatusClaim(null, null, null, null, Set.of(Field.GROUP)));
    assertThat(claim.isHeld()).isTrue();
  }

  @Test
  void status_without_days_lasts_since_ever_and_is_open() {
    ReadRow row =
        new MappingBuilder()
            .datedStatus()
            .read("Doelgroep", "ww", "Sinds", "", "Tot en met", "31-12-9999");

    assertThat(row.claims())
        .containsExactly(new Claim.StatusClaim("WW", null, null, null, Set.of()));
    assertThat(row.notices()).isEmpty();
  }

  @Test
  void status_that_ends_before_it_starts_rejects() {
    ReadRow row =
        new MappingBuilder()
            .datedStatus()
            .read("Doelgroep", "WW", "Sinds", "05-03-2021", "Tot en met", "04-03-2021");

    assertThat(codes(row)).containsExactly("R17");
  }

  @Test
  void status_without_columns_for_days_lasts_as_long_as_its_row() {
    ReadRow row =
        trajecten()
            .status()
            .read(
                "Soort",
                "Werkfit",
                "Startdatum",
                "05-03-2021",
                "Einddatum",
                "30-06-2021",
                "Doelgroep",
                "Bijstand");

    assertThat(row.claims())
        .contains(new Claim.StatusClaim("BIJSTAND", null, START, END, Set.of()));
  }

  @Test
  void status_of_a_row_that_waits_for_its_kind_is_none() {
    ReadRow row =
        trajecten()
            .status()
            .read("Soort", "Werkpret", "Startdatum", "05-03-2021", "Doelgroep", "Bijstand");

    assertThat(row.held()).isTrue();
    assertThat(row.claims()).hasSize(1).allMatch(Claim::isHeld);
  }

  @Test
  void row_with_only_a_status_leaves_the_rest_out() {
    ReadRow row = trajecten().datedStatus().read("Doelgroep", "WW", "Soort", "", "Startdatum", "-");

    assertThat(row.claims()).hasSize(1);
    assertThat(row.notices()).isEmpty();
  }

  @Test
  void row_of_a_source_with_one_thing_to_tell_must_tell_it() {
    ReadRow row = trajecten().read("Soort", "", "Startdatum", "");

    assertThat(row.state()).isEqualTo(ReadRow.State.REJECTED);
    assertThat(codes(row)).containsExactly("R16");
  }

  @Test
  void row_tells_one_of_two_things() {
    MappingBuilder roc = new MappingBuilder().placement().qualification();

    ReadRow row = roc.read("Papier", "diploma", "Behaald op", "05-03-2021", "In dienst", "");

    assertThat(row.claims())
        .containsExactly(new Claim.QualificationClaim("DIPLOMA", START, null, Set.of()));
    assertThat(row.notices()).isEmpty();
  }

  @Test
  void half_a_placement_beside_a_qualification_rejects() {
    MappingBuilder roc = new MappingBuilder().placement().qualification();

    ReadRow row = roc.read("Papier", "diploma", "Behaald op", "05-03-2021", "Uren", "24");

    assertThat(codes(row)).containsExactly("R16");
  }

  @Test
  void row_that_says_nothing_is_told() {
    ReadRow row = new MappingBuilder().placement().qualification().read();

    assertThat(row.state()).isEqualTo(ReadRow.State.GOOD);
    assertThat(codes(row)).containsExactly("R52");
  }

  @Test
  void one_column_may_tell_the_kind_of_two_things() {
    MappingBuilder source = trajecten();
    source.qualification =
        new RowMapping.QualificationColumns(
            MappingBuilder.code("Soort", Map.of("Diploma", "DIPLOMA")), "Startdatum", null);

    ReadRow row = source.read("Soort", "Diploma", "Startdatum", "05-03-2021");

    assertThat(row.claims())
        .containsExactly(new Claim.QualificationClaim("DIPLOMA", START, null, Set.of()));
    assertThat(row.notices()).isEmpty();
  }

  @Test
  void reads_a_contact_with_its_attributes() {
    ReadRow row =
        new MappingBuilder()
            .contact()
            .read("Wat", "Vraag", "Op", "05-03-2021", "Beantwoord", "30-06-2021", "Kanaal", "TEL");

    assertThat(row.claims())
        .containsExactly(
            new Claim.ContactClaim(
                "VRAAG", START, END, null, Map.of("kanaal", "TELEFOON"), Set.of()));
  }

  @Test
  void answer_before_the_question_is_unknown() {
    MappingBuilder source = new MappingBuilder().contact();

    ReadRow before = source.read("Wat", "vraag", "Op", "05-03-2021", "Beantwoord", "04-03-2021");
    ReadRow same = source.read("Wat", "vraag", "Op", "05-03-2021", "Beantwoord", "05-03-2021");

    assertThat(codes(before)).containsExactly("R20");
    assertThat(((Claim.ContactClaim) before.claims().get(0)).answered()).isNull();
    assertThat(((Claim.ContactClaim) same.claims().get(0)).answered()).isEqualTo(START);
  }

  @Test
  void unmapped_attribute_gives_no_fact() {
    ReadRow row =
        new MappingBuilder().contact().read("Wat", "vraag", "Op", "05-03-2021", "Kanaal", "duif");

    assertThat(row.claims().get(0).heldFields()).containsExactly(Field.OTHER);
  }

  @Test
  void reads_a_commitment() {
    ReadRow row =
        new MappingBuilder()
            .commitment()
            .read("KvK", "12345678", "Werkgever", "Zorghuis", "Banen", "40", "Vanaf", "05-03-2021");

    assertThat(row.hasPerson()).isFalse();
    assertThat(row.claims())
        .containsExactly(
            new Claim.CommitmentClaim(
                "WERKAKKOORD", "12345678", "Zorghuis", 40, START, null, Set.of()));
  }

  @Test
  void commitment_without_employer_rejects() {
    ReadRow row =
        new MappingBuilder().commitment().read("KvK", "", "Banen", "40", "Vanaf", "05-03-2021");

    assertThat(codes(row)).containsExactly("R40");
  }

  @Test
  void commitment_without_column_for_places_is_one() {
    MappingBuilder source = new MappingBuilder();
    source.commitment =
        new RowMapping.CommitmentColumns(
            MappingBuilder.fixed("WERKAKKOORD"), "KvK", null, null, "Vanaf", null);

    Claim claim = source.read("KvK", "12345678", "Vanaf", "05-03-2021").claims().get(0);

    assertThat(((Claim.CommitmentClaim) claim).number()).isEqualTo(1);
  }

  @Test
  void withdrawing_row_needs_only_its_key() {
    ReadRow row =
        trajecten()
            .person()
            .policy(IdPolicy.REQUIRED, IdKind.BSN)
            .withdrawal()
            .read("Mutatie", "Vervallen", "BSN", "", "Startdatum", "rommel");

    assertThat(row.state()).isEqualTo(ReadRow.State.WITHDRAWS);
    assertThat(row.key()).isEqualTo("T1");
    assertThat(row.notices()).isEmpty();
    assertThat(row.claims()).isEmpty();
  }

  @Test
  void row_that_does_not_withdraw_is_read() {
    ReadRow row =
        trajecten()
            .withdrawal()
            .read("Mutatie", "nieuw", "Soort", "Werkfit", "Startdatum", "05-03-2021");

    assertThat(row.state()).isEqualTo(ReadRow.State.GOOD);
    assertThat(row.claims()).hasSize(1);
  }

  /** A row waits for its kind, its proof or whether it began; not for one other value. */
  @ParameterizedTest
  @CsvSource({
    "Werkpret, '', '', true",
    "Werkfit, '', '', false",
    "Werkfit, weg, '', false",
    "Werkfit, '', WIA, false",
    "Werkpret, '', WW, true"
  })
  void a_participation_waits_for_its_kind_only(
      String kind, String result, String group, boolean held) {
    MappingBuilder source = trajecten().status();

    assertThat(
            source
                .read(
                    "Soort",
                    kind,
                    "Startdatum",
                    "05-03-2021",
                    "Resultaat",
                    result,
                    "Doelgroep",
                    group)
                .held())
        .isEqualTo(held);
  }

  @Test
  void a_status_can_be_since_ever_and_cannot_begin_at_the_end_of_time() {
    MappingBuilder source = new MappingBuilder().datedStatus();

    assertThat(codes(source.read("Doelgroep", "WW", "Sinds", ""))).isEmpty();
    assertThat(codes(source.read("Doelgroep", "WW", "Sinds", "31-12-9999"))).containsExactly("R15");
  }

  @Test
  void a_row_that_tells_no_more_than_a_group_waits_for_it() {
    MappingBuilder source = new MappingBuilder().datedStatus();

    assertThat(source.read("Doelgroep", "WIA").held()).isTrue();
    assertThat(source.read("Doelgroep", "WW").held()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Bewijs, misschien, true",
    "Niet begonnen, soms, true",
    "Contract, Proefplaatsing, false",
    "Bewijs, '', false"
  })
  void a_placement_waits_for_its_proof_and_for_whether_it_began(
      String column, String value, boolean held) {
    ReadRow row = new MappingBuilder().placement().read("In dienst", "05-03-2021", column, value);

    assertThat(row.held()).isEqualTo(held);
  }

  @Test
  void row_that_may_withdraw_itself_waits() {
    ReadRow row =
        trajecten()
            .withdrawal()
            .read("Mutatie", "Verwijderen", "Soort", "Werkfit", "Startdatum", "05-03-2021");

    assertThat(codes(row)).containsExactly("R50");
    assertThat(row.claims()).hasSize(1).allMatch(Claim::isHeld);
    assertThat(row.claims().get(0).heldFields()).containsExactly(Field.WITHDRAWAL);
    assertThat(row.held()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Startdatum, REJECT",
    "Soort,      HOLD",
    "Resultaat,  HOLD",
    "BSN,        WARN",
    "Postcode,   WARN",
    "Aanbieder,  WARN",
  })
  void formula_that_went_wrong_is_said_to_be_so_whatever_the_column(
      String column, Severity severity) {
    Map<String, String> values = new LinkedHashMap<>(Map.of("Soort", "Werkfit"));
    values.put("Startdatum", "05-03-2021");
    values.put(column, "#N/B");

    ReadRow row =
        trajecten()
            .person()
            .read(
                values.entrySet().stream()
                    .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                    .toArray());

    assertThat(row.notices()).hasSize(1);
    Notice notice = row.notices().get(0);
    assertThat(notice.code()).isEqualTo("R03");
    assertThat(notice.severity()).isEqualTo(severity);
    assertThat(notice.value()).isEqualTo("#N/B");
  }

  @Test
  void a_formula_that_was_not_worked_out_is_told_as_such() {
    ReadRow row =
        trajecten()
            .read("Soort", "Werkfit", "Startdatum", new Cell.Failed(FormulaIsWorkedOut.MARK));

    assertThat(row.notices())
        .containsExactly(Notice.ofRow("R04", Severity.REJECT, 5, "Startdatum", null));
  }

  @Test
  void columns_are_found_whatever_their_case_accents_spaces_and_punctuation() {
    ReadRow row = trajecten().read("SOORT:", "Werkfit", "Start-datum", "05-03-2021");

    assertThat(row.claims()).hasSize(1);
  }

  @Test
  void notice_names_the_heading_as_the_sender_wrote_it() {
    ReadRow row = trajecten().read("SOORT", "Werkfit", "Start-datum", "30-02-2021");

    assertThat(row.notices())
        .containsExactly(Notice.ofRow("R12", Severity.REJECT, 5, "Start-datum", "30-02-2021"));
  }

  @Test
  void notices_stand_in_the_order_of_the_columns() {
    ReadRow row =
        trajecten()
            .person()
            .read("Postcode", "2511", "Resultaat", "weg", "Startdatum", "x", "Soort", "Werkfit");

    assertThat(row.notices())
        .extracting(Notice::column)
        .containsExactly("Postcode", "Resultaat", "Startdatum");
  }

  @Test
  void notice_holds_no_value_that_is_personal() {
    ReadRow row =
        trajecten()
            .person()
            .policy(IdPolicy.REQUIRED, IdKind.BSN)
            .read(
                "Soort",
                "Werkfit",
                "Startdatum",
                "05-03-2021",
                "BSN",
                "123456789",
                "Postcode",
                "0000",
                "Geboortedatum",
                "17-04-75");

    assertThat(codes(row)).containsExactly("R26", "R35", "R11");
    assertThat(row.notices()).extracting(Notice::value).containsOnlyNulls();
  }

  @Test
  void notice_holds_no_national_id_that_stands_in_another_column() {
    ReadRow row = trajecten().read("Soort", "111222333", "Startdatum", "05-03-2021");

    assertThat(row.notices()).containsExactly(Notice.ofRow("R50", Severity.HOLD, 5, "Soort", null));
  }

  @Test
  void national_id_in_the_name_of_an_organisation_is_dropped() {
    ReadRow row =
        trajecten()
            .read(
                "Soort", "Werkfit", "Startdatum", "05-03-2021", "Aanbieder", "J. Jansen 111222333");

    assertThat(row.notices())
        .containsExactly(Notice.ofRow("R30", Severity.INFO, 5, "Aanbieder", null));
    assertThat(((Claim.ParticipationClaim) row.claims().get(0)).provider()).isNull();
  }

  @Test
  void formula_that_went_wrong_is_no_name() {
    ReadRow row =
        trajecten()
            .person()
            .read(
                "Soort",
                "Werkfit",
                "Startdatum",
                "05-03-2021",
                "Achternaam",
                new Cell.Failed("#REF!"));

    assertThat(row.notices())
        .containsExactly(Notice.ofRow("R03", Severity.WARN, 5, "Achternaam", "#REF!"));
    assertThat(row.marks().surname()).isZero();
  }

  @Test
  void row_without_key_is_rejected() {
    ReadRow row = trajecten().key("Code").read("Code", "", "Soort", "Werkfit");

    assertThat(row.state()).isEqualTo(ReadRow.State.REJECTED);
    assertThat(row.key()).isNull();
    assertThat(codes(row)).contains("R01");
  }

  @Test
  void row_without_key_after_a_gap_is_a_note() {
    RowMapper mapper = list();
    List<Cell> note = List.of(Cell.BLANK, new Cell.Text("Bron: afdeling Werk"), Cell.BLANK);
    List<Cell> row =
        List.of(new Cell.Text("T9"), new Cell.Text("Werkfit"), new Cell.Text("1-1-2021"));

    assertThat(mapper.map(new RawRow(9, note), true)).isNull();
    assertThat(mapper.map(new RawRow(9, note), false)).isNotNull();
    assertThat(mapper.map(new RawRow(10, row), true)).isNotNull();
  }

  @Test
  void remark_in_the_column_of_the_key_is_a_note_too() {
    RawRow remark = row(9, "Peildatum: 31 maart", "", "");
    RawRow key = row(9, "T9", "", "");

    assertThat(list().map(remark, true)).isNull();
    assertThat(codes(list().map(remark, false))).contains("R16");
    assertThat(codes(list().map(key, true))).contains("R16");
  }

  @Test
  void row_that_lacks_no_more_than_its_key_is_no_note() {
    assertThat(codes(list().map(row(9, "", "Werkfit", "1-1-2021"), true))).containsExactly("R01");
    assertThat(list().map(row(9, "", "Samen", ""), true)).isNull();
  }

  private static RowMapper list() {
    return trajecten().mapper(List.of("Nummer", "Soort", "Startdatum"));
  }

  private static RawRow row(int number, String... texts) {
    return new RawRow(
        number,
        Arrays.stream(texts)
            .map(text -> text.isEmpty() ? Cell.BLANK : (Cell) new Cell.Text(text))
            .toList());
  }

  @Test
  void key_of_two_columns_needs_both() {
    MappingBuilder source = trajecten().key("Code", "Jaar");

    ReadRow both =
        source.read("Code", "A", "Jaar", "2021", "Soort", "Werkfit", "Startdatum", "1-1-2021");
    ReadRow one =
        source.read("Code", "A", "Jaar", "", "Soort", "Werkfit", "Startdatum", "1-1-2021");

    assertThat(both.key()).isEqualTo("A/2021");
    assertThat(codes(one)).containsExactly("R01");
  }

  @Test
  void key_is_the_same_as_text_and_as_number() {
    MappingBuilder source = trajecten().key("Code");

    ReadRow row =
        source.read(
            "Code",
            new Cell.Number(20210001, "20210001"),
            "Soort",
            "Werkfit",
            "Startdatum",
            "1-1-2021");

    assertThat(row.key()).isEqualTo("20210001");
  }

  @Test
  void key_of_more_than_a_hundred_characters_is_no_key() {
    MappingBuilder source = trajecten().key("Code");

    ReadRow longest =
        source.read("Code", "x".repeat(100), "Soort", "Werkfit", "Startdatum", "1-1-2021");
    ReadRow longer =
        source.read("Code", "x".repeat(101), "Soort", "Werkfit", "Startdatum", "1-1-2021");

    assertThat(longest.state()).isEqualTo(ReadRow.State.GOOD);
    assertThat(codes(longer)).containsExactly("R02");
  }

  @Test
  void a_key_made_of_who_somebody_is_stands_nowhere_as_it_was_typed() {
    MappingBuilder source = trajecten().person().key("Achternaam", "Soort");

    ReadRow row =
        source.read("Achternaam", "Janssen", "Soort", "Werkfit", "Startdatum", "1-1-2021");
    ReadRow capitals =
        source.read("Achternaam", "JANSSEN", "Soort", "Werkfit", "Startdatum", "1-1-2021");
    ReadRow other =
        source.read("Achternaam", "Jansen", "Soort", "Werkfit", "Startdatum", "1-1-2021");

    assertThat(row.key()).doesNotContainIgnoringCase("janssen").endsWith("/Werkfit");
    assertThat(capitals.key()).isEqualTo(row.key());
    assertThat(other.key()).isNotEqualTo(row.key());
  }

  @Test
  void national_id_that_serves_as_key_is_replaced() {
    MappingBuilder source = trajecten().key("BSN");

    ReadRow plain = source.read("BSN", "111222333", "Soort", "Werkfit", "Startdatum", "1-1-2021");
    ReadRow dotted =
        source.read("BSN", "1112.22.333", "Soort", "Werkfit", "Startdatum", "1-1-2021");

    assertThat(plain.key()).isEqualTo(dotted.key()).matches("[0-9a-f]{16}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "111222333",
        "1112.22.333",
        "D111222333",
        "111222333-2",
        "85073003328",
        "bsn:111 222 333",
        "A1112.22.333",
        "111-222-333/1",
        "NR 85.07.30-033.28"
      })
  void national_id_under_any_heading_of_a_key_is_replaced(String key) {
    ReadRow row = dated().read("Code", key, "Soort", "Werkfit", "Startdatum", "1-1-2021");

    assertThat(row.key()).matches("[0-9a-f]{16}").matches(KeyReader::isReplaced);
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456789", "T-2021-00017", "T-123-456-789", "27410011", "0123456782"})
  void number_of_the_sender_stays_a_key(String key) {
    ReadRow row = dated().read("Code", key, "Soort", "Werkfit", "Startdatum", "1-1-2021");

    assertThat(row.key()).isEqualTo(key).matches(one -> !KeyReader.isReplaced(one));
  }

  private static MappingBuilder dated() {
    return trajecten().key("Code");
  }

  @Test
  void of_two_columns_alike_the_one_that_is_written_so_is_read() {
    RowMapper mapper = trajecten().mapper(List.of("START DATUM", "Startdatum", "Soort", "Nummer"));

    ReadRow row = mapper.map(row(2, "1-1-2019", "1-1-2021", "Werkfit", "T1"), false);

    assertThat(row).isNotNull();
    assertThat(row.claims().toString()).contains("2021-01-01").doesNotContain("2019");
  }

  @Test
  void column_named_by_a_sign_is_not_the_one_without_a_name() {
    RowMapper mapper = trajecten().key("#").mapper(List.of("", "#", "Soort", "Startdatum"));

    ReadRow row = mapper.map(row(2, "let op", "7", "Werkfit", "1-1-2021"), false);

    assertThat(row).isNotNull();
    assertThat(row.key()).isEqualTo("7");
  }

  @Test
  void all_columns_that_the_job_file_names_are_asked_for() {
    RowMapping mapping = trajecten().person().qualification().build();

    assertThat(RowMapper.allColumns(mapping)).contains("Nummer", "BSN", "Huisnummer", "Resultaat");
  }

  @Test
  void forbidden_national_id_is_not_asked_for() {
    RowMapping mapping = trajecten().person().policy(IdPolicy.FORBIDDEN).build();

    assertThat(RowMapper.allColumns(mapping)).doesNotContain("BSN").contains("Achternaam");
  }

  private static MappingBuilder trajecten() {
    return new MappingBuilder().participation();
  }

  private static Claim.PlacementClaim placement(ReadRow row) {
    return (Claim.PlacementClaim) row.claims().get(0);
  }

  private static List<String> codes(ReadRow row) {
    return row.notices().stream().map(Notice::code).toList();
  }
}
