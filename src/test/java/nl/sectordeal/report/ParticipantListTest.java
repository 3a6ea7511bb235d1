package nl.sectordeal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.esf.EsfPeriod;
import nl.sectordeal.measure.esf.EsfSpec;
import nl.sectordeal.measure.esf.EsfTable;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.ParticipantList.Incomplete;
import nl.sectordeal.report.machine.ParticipationCsv;
import nl.sectordeal.report.shown.FundLines;
import nl.sectordeal.report.shown.FundWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of participants beside the tables. */
class ParticipantListTest {
  @TempDir Path folder;

  @Test
  void it_is_read_back_line_by_line() throws IOException {
    String header = String.join(",", ParticipationCsv.FORM.header());
    Path file = folder.resolve("deelnames.csv");
    Files.writeString(
        file,
        String.join(
            "\n",
            header,
            "a,P1,,7,participation:s:7,s,2020-01-06,,1,V,,,,,,s:7@00000000",
            "a,P2,,8,participation:s:8,s,2020-01-06,,1,,,,,gender;isced,D31,s:8@00000000",
            "a,P3,,9,participation:s:9,s,2020-01-06,,1,V,,,NOT_A_PARTICIPANT,isced,,s:9@00000000",
            "a,P4,,10,participation:s:10,s,2020-01-06,,1,V,,,ROW_HELD,,D33;D38,s:10@00000000",
            "a,P5,,11,participation:s:11,s,2020-01-06,,1,V,,,ROW_HELD,,D33,s:11@00000000",
            ""));

    List<ParticipationNotes> notes = new ArrayList<>();
    ParticipantList list = ParticipationCsv.read(file, notes::add);

    assertThat(list.of("a")).isEqualTo(new ParticipantList.Lines(5, 2, 1));
    assertThat(list.of("b")).isEqualTo(new ParticipantList.Lines(0, 0, 0));
    assertThat(list.incomplete())
        .containsExactly(
            new Incomplete("a", "P2", "s", LocalDate.of(2020, 1, 6), List.of("gender", "isced")));
    assertThat(list.missing().values()).containsExactly(1, 1);
    assertThat(list.remarks().values())
        .as("D31 is of P2, then D33 and D38")
        .containsExactly(1, 2, 1);
    assertThat(notes)
        .extracting(note -> note.records() + " " + note.missing() + " " + note.rules())
        .containsExactly(
            "[s:7@00000000] [] []",
            "[s:8@00000000] [gender, isced] [D31]",
            "[s:9@00000000] [] []",
            "[s:10@00000000] [] [D33, D38]",
            "[s:11@00000000] [] [D33]");
  }

  @Test
  void what_a_rule_says_of_participations_is_told_in_words() throws IOException {
    ParticipantList.Reader reader = new ParticipantList.Reader();
    Incomplete line = new Incomplete("OP1", "P1", "s", LocalDate.of(2020, 1, 6), List.of());
    reader.add(line, false, List.of("D33"));
    FundWords words =
        new FundWords(
            EsfSpec.terms(EsfPeriod.ESF_2014_2020), Texts.in(Locale.forLanguageTag("nl")));

    assertThat(words.remarks(reader.list()))
        .singleElement()
        .asString()
        .startsWith("D33: De eerste dag ligt niet na de laatste")
        .contains("1 van de deelnames van s (OP1)");
  }

  @Test
  void those_of_unknown_gender_have_a_line_of_their_own_and_are_told_of() {
    EsfTable table =
        new EsfTable(
            EsfSpec.terms(EsfPeriod.ESF_2014_2020),
            new TreeMap<>(Map.of(new EsfTable.Key("OP1", "GT", 2020, "ONBEKEND"), 1)),
            new TreeMap<>(
                Map.of(new EsfTable.Key("OP1", "GT", 2020, "V"), Map.of(Reason.ROW_HELD, 2))),
            Map.of(),
            0);

    assertThat(IndicatorLine.of(table, EsfSpec.LATEST))
        .filteredOn(it -> it.gender().equals("ONBEKEND") && it.operation().equals("OP1"))
        .extracting(
            it -> it.indicator() + " " + it.year() + " " + it.number() + " " + it.cumulative())
        .containsExactly("GT 2019 0 0", "GT 2020 1 1", "GT 2021 0 1", "GT 2022 0 1");
    assertThat(new FundWords(table.terms(), Texts.in(Locale.forLanguageTag("nl"))).leftOut(table))
        .satisfiesExactly(
            unknown -> assertThat(unknown).startsWith("Van 1 deelname is het geslacht niet"),
            held -> assertThat(held).startsWith("Er wachten 2 deelnames op een mens"));
  }

  @Test
  void the_examples_tie_and_a_line_too_few_does_not() {
    FundLines lines =
        new FundLines(
            FundExample.table(EsfPeriod.ESF_2014_2020), YearMonth.from(EsfSpec.LATEST).getYear());

    assertThat(lines.ties(FundExample.list(EsfPeriod.ESF_2014_2020)))
        .hasSize(6)
        .allMatch(FundLines.Tie::holds);
    assertThat(lines.ties(new ParticipantList.Reader().list())).noneMatch(FundLines.Tie::holds);
  }

  /** Nobody is in it who is no participant; who came back is in it for each time. */
  @Test
  void the_list_has_every_stay_and_the_same_people_as_the_account() {
    List<StayLine> lines = FundExample.stays(EsfPeriod.ESF_2014_2020);

    assertThat(lines).hasSize(20);
    assertThat(lines.stream().filter(line -> line.stay().person().equals("N12"))).hasSize(3);
    assertThat(
            lines.stream()
                .map(line -> line.stay().operation() + line.stay().person())
                .distinct()
                .count())
        .isEqualTo(
            FundExample.list(EsfPeriod.ESF_2014_2020).of("OP1").supported()
                + FundExample.list(EsfPeriod.ESF_2014_2020).of("OP2").supported());
  }
}
