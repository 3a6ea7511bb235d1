package nl.sectordeal.report.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.outcome.Backing;
import nl.sectordeal.outcome.Difference.Field;
import nl.sectordeal.outcome.Doelgroep;
import nl.sectordeal.outcome.Outcome.Facts;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.Outcome.Side;
import nl.sectordeal.outcome.Outcome.State;
import nl.sectordeal.period.End;
import nl.sectordeal.report.workbook.SampleMonth;
import org.junit.jupiter.api.Test;

/** The columns of the CSV files for machines. */
class CsvFormsTest {
  private static final LocalDate START = LocalDate.parse("2021-02-01");

  @Test
  void a_decision_tells_why_it_does_not_count() {
    Decision decision = decision(Verdict.NOT_COUNTED, Reason.TOO_SHORT);

    assertThat(String.join(",", DecisionCsv.FORM.header()))
        .isEqualTo("measure,period,person,outcome,decision,reason,date,group,records");
    assertThat(DecisionCsv.FORM.columns().apply(decision))
        .containsExactly(
            "social-return",
            "2021",
            "P-1",
            "placement:uwv:1",
            "NOT_COUNTED",
            "TOO_SHORT",
            "2021-02-01",
            "WW",
            "gemeente:7@ab12;uwv:1@cd34");
  }

  @Test
  void a_decision_that_counts_has_no_reason() {
    assertThat(DecisionCsv.FORM.columns().apply(decision(Verdict.COUNTED, null))[5]).isEmpty();
  }

  @Test
  void a_link_tells_its_score_only_when_it_was_scored() {
    assertThat(String.join(",", LinkCsv.FORM.header()))
        .isEqualTo("source,row_key,person,method,score");
    assertThat(
            LinkCsv.FORM
                .columns()
                .apply(new LinkCsv.Link("uwv", "1", "P-1", "score", new BigDecimal("0.9930"))))
        .containsExactly("uwv", "1", "P-1", "score", "0.993");
    assertThat(LinkCsv.FORM.columns().apply(new LinkCsv.Link("uwv", "1", "P-1", "id", null)))
        .containsExactly("uwv", "1", "P-1", "id", "");
  }

  @Test
  void a_placement_shows_both_sides_and_where_they_differ() {
    Map<String, String> line =
        columns(
            placement(
                State.LIVE,
                side("werkgevers", false, false, "32.00"),
                side("gemeente", true, true, "8"),
                side("uwv", true, false, "24")));

    assertThat(line)
        .containsEntry("placement", "placement:uwv:1")
        .containsEntry("person", "P-1")
        .containsEntry("status", "CONFIRMED")
        .containsEntry("employer", "01234567")
        .containsEntry("hours", "32")
        .containsEntry("end", "")
        .containsEntry("planned_end", "2021-12-31")
        .containsEntry("public_source", "uwv")
        .containsEntry("public_hours", "24")
        .containsEntry("other_source", "werkgevers")
        .containsEntry("other_key", "werkgevers-1")
        .containsEntry("other_end", "2021-06-30")
        .containsEntry("differences", "hours;end");
  }

  @Test
  void a_held_claim_is_shown_when_its_side_has_no_other() {
    Map<String, String> line = columns(placement(State.LIVE, side("gemeente", true, true, "8")));

    assertThat(line).containsEntry("public_source", "gemeente").containsEntry("other_source", "");
  }

  @Test
  void a_placement_without_a_live_claim_is_not_listed() {
    assertThat(PlacementCsv.isListed(placement(State.LIVE))).isTrue();
    assertThat(PlacementCsv.isListed(placement(State.HELD))).isTrue();
    assertThat(PlacementCsv.isListed(placement(State.WITHDRAWN))).isFalse();
  }

  private static Decision decision(Verdict verdict, Reason reason) {
    return new Decision(
        "social-return",
        "2021",
        "P-1",
        "placement:uwv:1",
        verdict,
        reason,
        START,
        "WW",
        "uwv",
        "01234567",
        null,
        List.of("gemeente:7@ab12", "uwv:1@cd34"));
  }

  private static Placement placement(State state, Side... sides) {
    return new Placement(
        new Facts(
            "placement:uwv:1",
            "P-1",
            "REGULIER",
            new Doelgroep("WW", false, null),
            state,
            "uwv",
            List.of("uwv:1@cd34"),
            Map.of(),
            Backing.NONE),
        "01234567",
        "De Wilg",
        START,
        End.open(),
        LocalDate.parse("2021-12-31"),
        new BigDecimal("32.0"),
        "VAST",
        Placement.Status.CONFIRMED,
        List.of(sides),
        List.of(
            SampleMonth.difference("placement:uwv:1", Field.HOURS, "uwv", "", 3),
            SampleMonth.difference("placement:uwv:1", Field.END, "uwv", "", 3)),
        List.of());
  }

  private static Side side(String source, boolean publicSide, boolean held, String hours) {
    return new Side(
        source,
        "",
        source + "-1",
        source + ":1@ab",
        publicSide,
        held,
        START,
        End.on(LocalDate.parse("2021-06-30")),
        new BigDecimal(hours),
        null);
  }

  private static Map<String, String> columns(Placement placement) {
    List<String> header = PlacementCsv.FORM.header();
    String[] values = PlacementCsv.FORM.columns().apply(placement);
    assertThat(values).hasSameSizeAs(header);
    Map<String, String> line = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      line.put(header.get(i), values[i]);
    }
    return line;
  }
}
