package nl.sectordeal.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import nl.sectordeal._support.FiguresOf;
import nl.sectordeal.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody in five sources of the sample asks to be forgotten. */
class ForgetTest {
  private static final List<String> MONTHS = List.of("2021-01", "2021-02", "2021-03");

  @TempDir Path folder;

  @Test
  void who_it_was_is_gone_and_no_figure_of_any_month_changes() throws IOException {
    GoldenRun run = GoldenRun.fresh(folder.resolve("run"), GoldenRun.ZORG);
    ForgottenPerson person = ForgottenPerson.of(run);
    List<List<String>> before = MONTHS.stream().map(month -> lists(run, month)).toList();
    assertThat(person.rowsIn(run)).hasSizeGreaterThan(4);
    assertThat(before.get(2).get(1)).contains(person.number());

    String told = forget(run, person);

    assertThat(told).contains("Persoon " + person.number() + " is vergeten.");
    assertThat(person.rowsIn(run)).isEmpty();
    for (int i = 0; i < MONTHS.size(); i++) {
      assertThat(lists(run, MONTHS.get(i))).isEqualTo(before.get(i));
    }
  }

  static String forget(GoldenRun run, ForgottenPerson person, String... more) {
    List<String> words =
        new java.util.ArrayList<>(
            List.of("forget", run.job(), "--person", person.number(), "--because", "verzoek"));
    words.addAll(List.of("--data", run.data().toString(), "--out", run.out().toString()));
    words.addAll(List.of(more));
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    Main.run(writer, writer, words.toArray(String[]::new));
    return said.toString();
  }

  /** Figures and decisions of a month, of a run without the inbox: what is kept must do. */
  private List<String> lists(GoldenRun run, String month) {
    GoldenRun again =
        GoldenRun.in(
            run.data(), run.out(), GoldenRun.ZORG, "--month", month, "--inbox", folder.toString());
    return List.of(FiguresOf.text(again.text("run.json")), again.text("decisions.csv"));
  }
}
