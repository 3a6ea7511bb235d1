package nl.sectordeal.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import nl.sectordeal.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The moves of the route map: every cell of a matrix opens into the people behind it. */
class RouteTest {
  @TempDir Path folder;

  private static JsonNode figure(String measure) {
    GoldenRun run = GoldenRun.of(GoldenRun.ROUTE);
    for (JsonNode node : new JsonMapper().readTree(run.text("run.json")).get("measures")) {
      if (node.get("id").asString().equals(measure)) {
        return node;
      }
    }
    throw new AssertionError(measure);
  }

  private static String type(String... arguments) {
    GoldenRun run = GoldenRun.of(GoldenRun.ROUTE);
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--data", run.data().toString(), "--out", run.out().toString()));
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    Main.run(writer, writer, all.toArray(String[]::new));
    return said.toString();
  }

  @Test
  void rows_and_columns_add_up_to_the_figure() {
    JsonNode figure = figure("overstappen");
    Map<String, Integer> rows = new HashMap<>();
    int all = 0;
    for (JsonNode cell : figure.get("table").get("cells")) {
      rows.merge(cell.get("row").asString(), cell.get("counted").asInt(), Integer::sum);
      all += cell.get("counted").asInt();
    }

    assertThat(all).isEqualTo(figure.get("counted").asInt());
    assertThat(rows).containsEntry("VERZORGENDE_IG", 92);
  }

  @Test
  void a_cell_opens_into_the_moves_behind_it() {
    for (JsonNode cell : figure("overstappen").get("table").get("cells")) {
      String found =
          type(
              "explain",
              GoldenRun.ROUTE,
              "overstappen",
              "--format",
              "csv",
              "--where",
              "from.functie=" + cell.get("row").asString(),
              "--where",
              "to.functie=" + cell.get("column").asString());
      long moves =
          found
              .lines()
              .skip(1)
              .filter(line -> line.contains(",COUNTED,"))
              .map(line -> line.split(",")[3])
              .distinct()
              .count();
      assertThat(moves).as(cell.toString()).isEqualTo(cell.get("counted").asInt());
      if (cell.get("counted").asInt() < 10) {
        return;
      }
    }
  }

  @Test
  void an_attribute_that_no_table_has_is_told_with_those_it_has() {
    assertThat(type("explain", GoldenRun.ROUTE, "overstappen", "--where", "functie=X"))
        .contains("Vraag naar from.functie, to.functie, group, partner, employer");
    assertThat(type("explain", GoldenRun.ROUTE, "mensen-in-beweging", "--where", "functie=X"))
        .contains("functie kent dit doel niet. Vraag naar group, partner, employer");
  }

  @Test
  void a_dossier_has_the_catalogue_and_holds_by_itself() throws IOException {
    String zip = folder.resolve("dossier.zip").toString();

    assertThat(type("dossier", GoldenRun.ROUTE, "--month", "2021-09", "--to", zip))
        .contains("Vingerafdruk");
    assertThat(type("verify", zip)).contains("Alles klopt");
    try (ZipFile files = new ZipFile(zip)) {
      assertThat(files.getEntry("bijlagen/routekaart_catalogus.csv")).isNotNull();
    }
  }
}
