package nl.sectordeal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.sectordeal.measure.esf.EsfPeriod;
import nl.sectordeal.measure.esf.EsfSpec;
import nl.sectordeal.report.ParticipantList.Incomplete;
import nl.sectordeal.report.machine.ParticipationCsv;
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
            "a,P3,,9,participation:s:9,s,2020-01-06,,1,V,,,NOT_A_PARTICIPANT,,,s:9@00000000",
            ""));

    ParticipantList list = ParticipationCsv.read(file);

    assertThat(list.of("a")).isEqualTo(new ParticipantList.Lines(3, 2, 1));
    assertThat(list.of("b")).isEqualTo(new ParticipantList.Lines(0, 0, 0));
    assertThat(list.incomplete())
        .containsExactly(
            new Incomplete("a", "P2", "s", LocalDate.of(2020, 1, 6), List.of("gender", "isced")));
    assertThat(list.missing().values()).containsExactly(1, 1);
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
