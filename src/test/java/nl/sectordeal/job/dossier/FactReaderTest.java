package nl.sectordeal.job.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.period.End;
import nl.sectordeal.person.Linked;
import nl.sectordeal.person.Linked.Method;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Claim.CommitmentClaim;
import nl.sectordeal.record.Claim.ContactClaim;
import nl.sectordeal.record.Claim.ParticipationClaim;
import nl.sectordeal.record.Claim.PlacementClaim;
import nl.sectordeal.record.Claim.QualificationClaim;
import nl.sectordeal.record.Claim.StatusClaim;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.Proof;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowRef;
import nl.sectordeal.report.machine.CsvFile;
import nl.sectordeal.report.machine.CsvRows.WrongLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written of a row is read back as it was. */
class FactReaderTest {
  private static final Map<String, PartnerKind> PARTNERS = Map.of("bron", PartnerKind.GEMEENTE);
  private static final LocalDate DAY = LocalDate.of(2021, 3, 31);

  @TempDir Path folder;

  private static FactRow row(String person, String key, Claim... claims) {
    RowRef ref = new RowRef("bron", "af;zender", key, "0123abcd");
    Instant since = Instant.parse("2021-04-05T04:30:00.123Z");
    Row row = new Row(ref, PartnerKind.GEMEENTE, 7, 3, since, true, false, List.of(claims));
    return person.isEmpty()
        ? FactRow.ofNobody(row)
        : FactRow.of(new Linked(person, Method.SCORE, 0.98765, row));
  }

  private List<FactRow> thereAndBack(FactRow... rows) throws IOException {
    Path file = folder.resolve("rijen.csv");
    try (CsvFile<RowLine> list = CsvFile.create(RowLine.FORM, file)) {
      for (FactRow row : rows) {
        for (RowLine line : RowLine.of(row)) {
          list.add(line);
        }
      }
    }
    List<FactRow> read = new ArrayList<>();
    try (FactReader reader = new FactReader(Files.newInputStream(file), PARTNERS)) {
      for (List<FactRow> next = reader.next(); next != null; next = reader.next()) {
        read.addAll(next);
      }
    }
    return read;
  }

  @Test
  void every_kind_of_claim_comes_back_as_it_was() throws IOException {
    FactRow row =
        row(
            "00001-00002",
            "sleutel, met \"alles\"\nerin",
            new ParticipationClaim(
                "WERKFIT",
                "Aanbieder",
                DAY,
                End.open(),
                "LOPEND",
                null,
                Map.of(),
                Set.of(Field.RESULT)),
            new PlacementClaim(
                null,
                "01234567",
                null,
                DAY,
                End.notTold(),
                DAY.plusDays(1),
                new BigDecimal("24.50"),
                "BBL",
                Proof.APPROVED,
                true,
                "WW",
                Map.of(),
                Set.of(Field.PROOF, Field.GROUP)),
            new QualificationClaim("DIPLOMA", DAY, "WW", Set.of()),
            new ContactClaim(
                "VRAAG", DAY, null, null, Map.of("ka=naal", "mail;post", "a", "b"), Set.of()),
            new StatusClaim("WW", null, null, DAY, Set.of()));
    FactRow agreement =
        row("", "A1", new CommitmentClaim("AKKOORD", "01234567", null, 40, DAY, null, Set.of()));

    assertThat(thereAndBack(agreement, row)).containsExactly(agreement, row);
  }

  @Test
  void rows_that_say_nothing_and_rows_of_one_person_stay_apart() throws IOException {
    QualificationClaim claim = new QualificationClaim("DIPLOMA", DAY, null, Set.of());
    FactRow[] rows = {
      row("00001-00001", "1"),
      row("00001-00001", "2"),
      row("00001-00001", "3", claim),
      row("00001-00001", "3", claim),
      row("00001-00002", "4", claim, claim)
    };

    assertThat(thereAndBack(rows)).containsExactly(rows);
  }

  @Test
  void a_line_that_cannot_be_read_is_told_by_its_number() throws IOException {
    thereAndBack(row("00001-00001", "1"), row("00001-00001", "2"), row("00001-00002", "3"));
    String text = Files.readString(folder.resolve("rijen.csv"));

    assertThat(lineOf(text.replace(",7,3,", ",7,x,"))).isEqualTo(2);
    assertThat(lineOf(text.replace("00001-00002", "00000-00000"))).isEqualTo(4);
    assertThat(lineOf(text.replaceFirst("(?m)^(00001-00002.*)$", "$1,te veel"))).isEqualTo(4);
    assertThat(lineOf(text.replace("person,", "persoon,"))).isEqualTo(1);
    assertThat(lineOf(text.replaceFirst("bron", "onbekend"))).isEqualTo(2);
  }

  private static long lineOf(String text) {
    WrongLine[] wrong = new WrongLine[1];
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(
            () -> {
              try (FactReader reader = new FactReader(in, PARTNERS)) {
                while (reader.next() != null) {
                  // on to the line that is wrong
                }
              }
            })
        .isInstanceOfSatisfying(WrongLine.class, e -> wrong[0] = e);
    return wrong[0].line();
  }
}
