package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.sectordeal.cli.Desk.Told;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small job in euros at a desk: two orders, and a source of placements. */
final class EuroJob {
  static final Path JOB = Path.of("src/test/resources/jobs/opdrachten.yaml");
  private static final Path TABLE = JOB.resolveSibling("bouwblokken.csv");
  private static final String HEADINGS =
      "Nummer;Voornaam;Achternaam;Geboortedatum;KvK;Start;Eind;Uren;Bewijs;Doelgroep;Subsidie;Kosten";

  private final Desk desk;
  private final Path job;

  /** A copy of the job, that may be changed. */
  EuroJob(Path folder) {
    desk = new Desk(folder.resolve("desk"));
    job = folder.resolve("jobs").resolve("opdrachten.yaml");
    try {
      Files.createDirectories(job.getParent());
      Files.copy(JOB, job);
      Files.copy(TABLE, table());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Desk desk() {
    return desk;
  }

  Path table() {
    return job.resolveSibling("bouwblokken.csv");
  }

  EuroJob change(UnaryOperator<String> change) {
    return change(job, change);
  }

  EuroJob change(Path file, UnaryOperator<String> change) {
    try {
      String old = Files.readString(file);
      String now = change.apply(old);
      assertThat(now).isNotEqualTo(old);
      Files.writeString(file, now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /**
   * Puts the placements of a month in the inbox.
   *
   * @param rows without their number, which they get in order
   */
  EuroJob deliver(String month, String... rows) {
    List<String> lines = new ArrayList<>(List.of(HEADINGS));
    for (int i = 0; i < rows.length; i++) {
      lines.add((i + 1) + ";" + rows[i]);
    }
    String after = YearMonth.parse(month).plusMonths(1).toString();
    desk.put(
        "plaatsingen_" + month + "_ontvangen-" + after.replace("-", "") + "03T0900.csv",
        (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Told run(String... more) {
    return type("run", more);
  }

  Told type(String command, String... more) {
    List<String> words = new ArrayList<>(List.of(job.toString()));
    words.addAll(Arrays.asList(more));
    words.add("--quiet");
    return desk.type(command, words.toArray(String[]::new));
  }

  Path report(String month) {
    return desk.report("opdrachten", month);
  }

  /** Lines of the list of amounts, by column name. */
  List<JsonNode> amounts(String month) throws IOException {
    List<String> lines = Files.readAllLines(report(month).resolve("bedragen.csv"));
    String[] names = lines.get(0).split(",", -1);
    List<JsonNode> amounts = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      var node = JsonMapper.shared().createObjectNode();
      for (int i = 0; i < names.length; i++) {
        node.put(names[i], cells[i]);
      }
      amounts.add(node);
    }
    return amounts;
  }

  /** The figure in {@code run.json}. */
  JsonNode figure(String month) throws IOException {
    return read(Files.readString(report(month).resolve("run.json"))).path("measures").path(0);
  }

  /** Numbers as they are written. */
  static JsonNode read(String json) {
    return JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build()
        .readTree(json);
  }
}
